package org.caseclock.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class CaseloadTest {

    private static final String PERSON =
            "\"participant\": {\"id\": \"p\", \"entryDate\": \"2025-01-06\", \"programs\": [\"ADULT\"]}";

    @Test
    void each_line_is_a_case() {
        assertThat(read(line("A") + "\n" + line("B") + "\n")).containsExactly("1 A", "2 B");
    }

    @Test
    void the_last_line_needs_no_end() {
        assertThat(read(line("A") + "\n" + line("B"))).containsExactly("1 A", "2 B");
    }

    @Test
    void blank_lines_are_passed_over_and_counted() {
        assertThat(read("\n" + line("A") + "\n \t\n\n" + line("B") + "\n\n")).containsExactly("2 A", "5 B");
    }

    @Test
    void lines_may_end_as_on_windows() {
        assertThat(read(line("A") + "\r\n\r\n" + line("B") + "\r\n")).containsExactly("1 A", "3 B");
    }

    @Test
    void a_byte_order_mark_is_passed_over() {
        assertThat(read("\uFEFF" + line("A") + "\n" + line("B"))).containsExactly("1 A", "2 B");
    }

    @Test
    void a_bad_line_is_told_in_its_place_and_the_rest_goes_on() {
        assertThat(read(line("A") + "\n\nnonsense\n" + line(" ") + "\n{\n{}\n" + line("B")))
                .containsExactly(
                        "1 A",
                        "3 cases.ndjson:3:1: The text is malformed here; this was expected:"
                                + " JSON String, Number, Array, Object or token 'null', 'true' or 'false'.",
                        "4 cases.ndjson:4:2: The caseId of a case file must not be blank. [/caseId]",
                        "5 cases.ndjson:5:2: The text breaks off here.",
                        "6 cases.ndjson:6:1: The caseId of the file is required. [/caseId]",
                        "7 B");
    }

    @Test
    void two_cases_on_a_line_are_refused() {
        String first = line("A");
        assertThat(read(first + line("B") + "\n" + line("C")))
                .containsExactly(
                        "1 cases.ndjson:1:" + (first.length() + 1) + ": Nothing may follow the object.", "2 C");
    }

    @Test
    void one_case_may_stand_over_several_lines() {
        assertThat(read("\n{\n  \"caseId\": \"A\",\n\n  " + PERSON + "\n}\n\n")).containsExactly("2 A");
    }

    @Test
    void what_is_wrong_in_a_case_over_several_lines_is_told_with_the_line_of_the_file() {
        assertThat(read("\n{\n  \"caseId\": \"A\",\n  \"offer\": [],\n  " + PERSON + "\n}\n")
                        .get(0))
                .startsWith("2 cases.ndjson:4:3: The field offer of the file is unknown;")
                .endsWith("[/offer]\n  Maybe offers.");
    }

    @Test
    void a_json_file_may_begin_its_only_case_in_any_way() {
        assertThat(read("case.json", "{ \"caseId\": \"A\",\n  " + PERSON + "}\n"))
                .containsExactly("1 A");
        assertThat(read("case.json", line("A") + "\n" + line("B"))).containsExactly("1 A", "2 B");
    }

    @Test
    void a_caseload_whose_first_line_breaks_off_loses_that_line_alone() {
        assertThat(read("cases.ndjson", "{ \"caseId\": \"A\",\n" + line("B")))
                .hasSize(2)
                .last()
                .isEqualTo("2 B");
    }

    @Test
    void a_file_that_cannot_be_read_further_has_given_the_lines_before() {
        Reader broken = new Reader() {
            private final Reader sound = new StringReader(line("A") + "\n" + line("B") + "\n");

            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                int count = sound.read(buffer, offset, 1);
                if (count < 0) {
                    throw new IOException("disk");
                }
                return count;
            }

            @Override
            public void close() {}
        };
        Iterator<CaseFiles.Read> cases = CaseFiles.in("cases.ndjson", new BufferedReader(broken));
        assertThat(cases.next().line()).isEqualTo(1);
        assertThat(cases.next().line()).isEqualTo(2);
        assertThatThrownBy(cases::hasNext).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void an_empty_file_has_no_case() {
        Iterator<CaseFiles.Read> cases = CaseFiles.in("cases.ndjson", new BufferedReader(new StringReader("\n \n")));
        assertThat(cases.hasNext()).isFalse();
        assertThatThrownBy(cases::next).isInstanceOf(NoSuchElementException.class);
    }

    private static String line(String caseId) {
        return "{\"caseId\": \"" + caseId + "\", " + PERSON + "}";
    }

    private static List<String> read(String text) {
        return read("cases.ndjson", text);
    }

    private static List<String> read(String file, String text) {
        List<String> read = new ArrayList<>();
        CaseFiles.in(file, new BufferedReader(new StringReader(text)))
                .forEachRemaining(each -> read.add(each.line() + " "
                        + (each.caseFile() == null
                                ? String.valueOf(each.problem())
                                : each.caseFile().caseId())));
        return read;
    }
}
