package org.caseclock.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseclock.input.Refusal.contact;
import static org.caseclock.input.Refusal.with;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedTextTest {

    @ParameterizedTest
    @MethodSource("texts")
    void a_malformed_text_is_told_with_the_place_where_it_stops_making_sense(String text, String message) {
        Refusal.isToldAs(text, message);
    }

    static Stream<Arguments> texts() {
        String value = " this was expected: JSON String, Number, Array, Object or token 'null', 'true' or 'false'.";
        return Stream.of(
                arguments(
                        contact("\"date\": \"2025-02-01\", ▶\"date\": \"2025-02-02\""),
                        "The date of contact c7 stands here for the second time. [/contacts/0/date]"),
                arguments(
                        with("\"contacts\": [],\n  ▶\"contacts\": []"),
                        "The contacts of the file stands here for the second time. [/contacts]"),
                arguments("{ \"caseId\": \"A▶", "The text breaks off here."),
                arguments("{ \"caseId\":▶", "The text breaks off here."),
                arguments("{ \"caseId\": \"A\",▶", "The text breaks off here."),
                arguments(with("\"contacts\": []") + "▶x", "The text is malformed here;" + value),
                arguments(with("\"contacts\": []") + "▶{}", "Nothing may follow the object."),
                arguments(with("\"contacts\": []") + "▶]", "The text is malformed here."),
                arguments(with("\"contacts\": [▶,]"), "The text is malformed here;" + value),
                arguments(
                        with("\"contacts\": [],").replaceFirst("\n}\n$", "\n▶}\n"),
                        "The text is malformed here; this was expected: double-quote to start field name."),
                arguments(
                        "{ ▶'caseId': 1 }",
                        "The text is malformed here; this was expected: double-quote to start field name."),
                arguments(with("\"contacts\": [] ▶// none"), "The text is malformed here."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[{}]", "null", "7", "true", "\"text\""})
    void what_is_no_object_is_refused(String text) {
        assertThat(Refusal.of(text)).isEqualTo("case.json:1:1: The file must be an object.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\uFEFF"})
    void an_empty_file_is_refused(String text) {
        assertThat(Refusal.of(text)).isEqualTo("case.json:1:1: The file is empty.");
    }

    @Test
    void a_byte_order_mark_is_passed_over() {
        assertThat(CaseFiles.one("case.json", "\uFEFF" + with("\"contacts\": []"))
                        .caseId())
                .isEqualTo("A-1");
    }

    @Test
    void a_byte_order_mark_does_not_count_as_a_column() {
        assertThat(Refusal.of("\uFEFF{}")).startsWith("case.json:1:1: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":", "["})
    void a_text_nested_too_deeply_is_refused(String opening) {
        assertThat(Refusal.of("{ \"caseId\": \"A\", \"participant\": { \"name\": " + opening.repeat(100_000)))
                .startsWith("case.json:1:")
                .satisfiesAnyOf(
                        message -> assertThat(message).endsWith(": The text is nested too deeply."),
                        message ->
                                assertThat(message).endsWith("must be a text in quotation marks. [/participant/name]"));
    }

    @Test
    void a_number_of_many_digits_is_refused() {
        assertThat(Refusal.of(with("\"circumstances\": [{ \"expectedDays\": 1" + "0".repeat(5000) + " }]")))
                .startsWith("case.json:4:")
                .endsWith(": A number or text is too long.");
    }

    @Test
    void a_field_name_with_a_line_break_stays_on_the_line() {
        assertThat(Refusal.of(with("\"a\\nb\": 1")))
                .startsWith("case.json:4:3: The field (a text of 3 characters with a blank) of the file is unknown;")
                .endsWith("[/…]");
    }
}
