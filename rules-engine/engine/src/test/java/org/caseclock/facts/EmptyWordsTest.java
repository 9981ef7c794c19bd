package org.caseclock.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of a fact in which a field is empty. */
class EmptyWordsTest {

    private static final CaseSchema SCHEMA = new CaseSchema(
            Map.of(
                    "Ride",
                    FactKind.declared("Ride", "ride home", false, "rides", List.of(field("amount", "amount paid")))),
            Map.of(
                    "Participant", Map.of("poor", field("poor", "answer to whether the income is low")),
                    "Service", Map.of("cost", field("cost", "cost"))),
            Map.of());

    private static OwnField field(String name, String words) {
        return new OwnField(name, OwnForm.AMOUNT, null, List.of(), null, words);
    }

    static Stream<Arguments> nullableFields() {
        return Kinds.all()
                .flatMap(kind -> Stream.of(kind.getRecordComponents())
                        .filter(field -> field.getAnnotatedType().isAnnotationPresent(Nullable.class))
                        .map(RecordComponent::getName)
                        .map(field -> Arguments.of(kind, field)));
    }

    @ParameterizedTest
    @MethodSource("nullableFields")
    void every_field_that_may_be_empty_has_words_of_its_own(Class<?> kind, String field) {
        assertThat(EmptyWords.of(kind, field))
                .doesNotContain("does not state its")
                .matches("[a-z][A-Za-z', -]+");
    }

    @Test
    void there_are_such_fields() {
        assertThat(nullableFields()).hasSizeGreaterThan(60);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the outcome of contact c3 | contact c3 has no outcome",
                "the recordedOn of exit x of case note y | exit x of case note y does not say when it was recorded",
                "the state of labor-force status l1 | labor-force status l1 does not say whether the participant was employed",
                "the kind of wage evidence w 1 | wage evidence w 1 does not say what kind of document it is",
                "the document that proves it | the document that proves it",
                "the entry in OSOS | the entry in OSOS",
                "a labor-force status or an employment | a labor-force status or an employment",
                "the best of all | the best of all",
                "the poor of the participant | the participant's record has no answer to whether the income is low",
                "the birthDate of the participant | the participant's record has no date of birth",
                "the cost of service s1 | service s1 has no cost",
                "the amount of ride home r 1 | ride home r 1 has no amount paid",
                "the date of ride home r 1 | ride home r 1 has no date",
                "the amount of payment p1 | the amount of payment p1"
            })
    void a_text_is_taken_for_a_field_only_where_it_names_a_kind_of_fact(String missing, String words) {
        assertThat(EmptyWords.inWords(missing, SCHEMA)).isEqualTo(words);
        assertThat(EmptyWords.isField(missing, SCHEMA)).isEqualTo(!missing.equals(words));
    }
}
