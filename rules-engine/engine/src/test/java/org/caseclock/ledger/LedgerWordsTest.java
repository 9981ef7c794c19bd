package org.caseclock.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.caseclock.facts.CaseNote;
import org.caseclock.facts.CaseNoteBuilder;
import org.caseclock.facts.FactKind;
import org.caseclock.facts.OwnFact;
import org.caseclock.facts.OwnFactBuilder;
import org.caseclock.support.Cases;
import org.caseclock.timeline.WindowBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerWordsTest {

    @ParameterizedTest(name = "recorded {0}: {1}")
    @CsvSource(
            nullValues = "-",
            value = {"2024-03-31, MET", "2024-04-01, LATE", "-, MET"})
    void evidence_by_recording_falls_back_on_its_own_date(@Nullable String recorded, Status status) {
        CaseNote note = CaseNoteBuilder.builder(Cases.note("n", "2024-03-05", "c"))
                .recordedOn(Cases.day(recorded))
                .build();
        Evaluation evaluation = Docket.settle(
                "2024-05-01",
                ledger -> ledger.owes("duty", Docket.window("2024-03-01", "2024-03-31"))
                        .metByRecording(List.of(note)));
        assertThat(evaluation.obligations()).extracting(Obligation::status).containsExactly(status);
    }

    @Test
    void each_element_of_a_fact_is_a_finding_of_its_own() {
        Evaluation evaluation = Docket.settle("2024-05-01", ledger -> {
            ledger.owes("check", Cases.contact("c1", "2024-03-05"), "CONTACT_DATE");
            ledger.owes("check", Cases.contact("c1", "2024-03-05"), "CONTACT_TYPE")
                    .metBy(Cases.note("n1", "2024-03-06", "c1"));
        });
        assertThat(evaluation.obligations())
                .extracting(
                        Obligation::id,
                        Obligation::status,
                        each -> each.subject().id())
                .containsExactly(
                        tuple("case/check/c1/CONTACT_DATE", Status.MISSED, "c1"),
                        tuple("case/check/c1/CONTACT_TYPE", Status.MET, "c1"));
        assertThat(evaluation.obligations().get(0).explanation()).contains("(contact date): ");
    }

    @Test
    void reviews_and_notes_without_a_fact_are_governed_by_the_as_of_date() {
        assertThat(speak("2018-01-01").reviewItems()).extracting(ReviewItem::id).containsExactly("case/look");
        assertThat(speak("2018-01-01").notes())
                .containsExactly(new Note("case/note", "note", "1", "Something is done", "2018"));
        assertThat(speak("2017-12-31").reviewItems()).isEmpty();
        assertThat(speak("2017-12-31").notes()).isEmpty();
    }

    private static Evaluation speak(String asOf) {
        return Docket.settle(asOf, ledger -> {
            ledger.lists("look");
            ledger.lists("look");
            ledger.notes("note");
            ledger.notes("note");
        });
    }

    @Test
    void a_window_in_doubt_is_undetermined_at_once_whatever_lies_in_it() {
        WindowBuilder march =
                Docket.builder("2024-03-01", "2024-03-31").doubts(List.of("the youthActivity of service s"));
        for (String asOf : List.of("2024-02-15", "2024-03-01", "2024-05-01")) {
            Obligation obligation = Docket.settle(
                            asOf, ledger -> ledger.owes("duty", march.build()).metBy(Cases.contact("c", "2024-03-01")))
                    .obligations()
                    .get(0);
            assertThat(obligation.status()).isEqualTo(Status.UNDETERMINED);
            assertThat(obligation.missing()).containsExactly("the youthActivity of service s");
            assertThat(obligation.due()).isEqualTo(LocalDate.of(2024, 3, 31));
        }
    }

    @Test
    void what_cannot_be_told_without_a_field_is_undetermined_at_once_and_names_it() {
        Evaluation evaluation = Docket.settle(
                "2024-03-05",
                ledger -> ledger.given(Cases.contact("c1", "2024-03-05", null).reachedAnswer())
                        .owes("check", Cases.contact("c1", "2024-03-05", null), "CONTACT_DATE"));
        assertThat(evaluation.obligations()).extracting(Obligation::status).containsExactly(Status.UNDETERMINED);
        assertThat(evaluation.obligations().get(0).missing()).containsExactly("the outcome of contact c1");
    }

    @Test
    void a_rule_that_names_a_field_that_does_not_exist_is_refused() {
        OwnFact payment = OwnFactBuilder.builder()
                .kind(FactKind.declared("Payment", "payment", false, "payments", List.of()))
                .id("p1")
                .build();

        assertThatThrownBy(() -> Docket.settle(
                        "2024-06-01",
                        ledger -> ledger.owes("duty", Docket.window("2024-03-01", "2024-03-31"))
                                .metOn("dais", List.of(payment))))
                .isInstanceOf(LedgerException.class)
                .hasMessage("OwnFact has no field named dais.");
    }
}
