package org.caseclock.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caseclock.facts.Contact;
import org.caseclock.facts.ContactBuilder;
import org.caseclock.facts.ContactMethod;
import org.caseclock.support.Cases;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The window is March 2024; one contact meets it, or two attempts do. */
class EvidenceByNumberTest {

    @ParameterizedTest(name = "contacts {0}, attempts {1}, doubtful {2}, as of {3}: {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-, 2024-03-01 2024-03-31, -, 2024-04-01, MET a0 a1",
                "-, 2024-03-01 2024-03-02 2024-03-03, -, 2024-03-03, MET a0 a1 a2",
                "-, 2024-03-01, -, 2024-03-31, OPEN",
                "-, 2024-03-01, -, 2024-04-01, MISSED",
                // a contact is listed alone
                "2024-03-05, 2024-03-01 2024-03-31, -, 2024-04-01, MET c0",
                // what comes before the window is none of them; the one that completes them after it makes it late
                "-, 2024-02-29 2024-03-31, -, 2024-04-01, MISSED",
                "-, 2024-03-31 2024-04-01, -, 2024-04-01, LATE a0 a1",
                "-, 2024-04-01 2024-04-02, -, 2024-04-01, MISSED",
                "-, 2024-04-01 2024-04-02, -, 2024-04-02, LATE a0 a1",
                "2024-04-02, 2024-03-31 2024-04-01, -, 2024-04-02, LATE c0",
                // what is doubtful matters once the window has closed, and where it would change the status
                "-, 2024-03-01, 2024-03-31, 2024-03-31, OPEN",
                "-, 2024-03-01, 2024-03-31, 2024-04-01, UNDETERMINED",
                "-, 2024-03-01, 2024-04-01, 2024-04-01, UNDETERMINED",
                "-, 2024-03-01, 2024-02-29, 2024-04-01, MISSED",
                "-, -, 2024-03-31, 2024-04-01, MISSED",
                "-, -, 2024-03-30 2024-03-31, 2024-04-01, UNDETERMINED",
                "-, 2024-03-01 2024-03-02, 2024-03-31, 2024-04-01, MET a0 a1"
            })
    void so_many_attempts_stand_for_a_contact(
            @Nullable String contacts,
            @Nullable String attempts,
            @Nullable String doubtful,
            String asOf,
            String expected) {
        Evaluation evaluation = Docket.settle(
                asOf,
                ledger -> ledger.owes("duty", Docket.window("2024-03-01", "2024-03-31"))
                        .metBy(facts("c", contacts))
                        .orByAtLeast(2, facts("a", attempts))
                        .orByAtLeast(2, Docket.doubtful(facts("d", doubtful), "outcome")));
        Obligation obligation = evaluation.obligations().get(0);
        List<String> said = new ArrayList<>(List.of(obligation.status().name()));
        obligation.evidence().forEach(evidence -> said.add(evidence.id()));
        assertThat(String.join(" ", said)).isEqualTo(expected);
    }

    @Test
    void how_late_is_told_by_the_one_that_completes_them() {
        Evaluation evaluation = Docket.settle(
                "2024-06-01",
                ledger -> ledger.owes("duty", Docket.window("2024-03-01", "2024-03-31"))
                        .orByAtLeast(2, facts("a", "2024-03-01 2024-04-02 2024-04-09")));
        assertThat(evaluation.obligations().get(0).explanation())
                .contains("Met by contact a0 of 2024-03-01; contact a1 of 2024-04-02, 2 days late.");
    }

    @Test
    void only_what_would_count_is_named_as_missing() {
        Evaluation evaluation = Docket.settle(
                "2024-06-01",
                ledger -> ledger.owes("duty", Docket.window("2024-03-01", "2024-03-31"))
                        .orByAtLeast(2, facts("a", "2024-03-01"))
                        .orByAtLeast(2, Docket.doubtful(facts("d", "2024-03-31 2024-02-29"), "outcome")));
        assertThat(evaluation.obligations().get(0).missing()).containsExactly("the outcome of contact d0");
    }

    @ParameterizedTest(name = "methods {0}, possible {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "PHONE EMAIL, -, MET",
                "PHONE PHONE, -, MISSED",
                "PHONE ?, -, UNDETERMINED",
                "PHONE EMAIL ?, -, MET",
                "PHONE PHONE, PHONE, MISSED",
                "PHONE PHONE, EMAIL, UNDETERMINED",
                "PHONE PHONE, ?, UNDETERMINED"
            })
    void attempts_differ_in_their_method(String methods, @Nullable String possible, Status status) {
        List<Contact> attempts = by("a", methods);
        Evaluation evaluation = Docket.settle(
                "2024-04-01",
                ledger -> ledger.owes("check", Docket.window("2024-03-01", "2024-03-31"))
                        .metIfTheyDiffer("method", attempts)
                        .metIfTheyDiffer("method", Docket.doubtful(by("p", possible), "outcome")));
        assertThat(evaluation.obligations()).extracting(Obligation::status).containsExactly(status);
    }

    @ParameterizedTest(name = "methods {0} on {1}, as of {2}: {3}")
    @CsvSource({
        "PHONE EMAIL, 2024-03-05 2024-03-06, 2024-03-06, MET",
        "PHONE EMAIL, 2024-02-29 2024-03-06, 2024-04-01, MISSED",
        "PHONE EMAIL, 2024-03-06 2024-04-01, 2024-03-31, OPEN",
        "PHONE EMAIL, 2024-03-06 2024-04-01, 2024-04-01, LATE",
        "PHONE EMAIL, 2024-04-01 2024-04-02, 2024-04-02, LATE",
        "PHONE ?, 2024-03-06 2024-04-01, 2024-04-01, UNDETERMINED",
        "PHONE ?, 2024-03-06 2024-02-29, 2024-04-01, MISSED"
    })
    void only_those_in_the_window_or_after_it_count(String methods, String dates, String asOf, Status status) {
        List<Contact> attempts = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            attempts.add(ContactBuilder.builder(by("a", methods).get(i))
                    .date(LocalDate.parse(dates.split(" ")[i]))
                    .build());
        }
        Evaluation evaluation = Docket.settle(
                asOf,
                ledger -> ledger.owes("duty", Docket.window("2024-03-01", "2024-03-31"))
                        .metIfTheyDiffer("method", attempts));
        assertThat(evaluation.obligations()).extracting(Obligation::status).containsExactly(status);
    }

    private static List<Contact> facts(String prefix, @Nullable String dates) {
        List<Contact> facts = new ArrayList<>();
        for (String date : dates == null ? new String[0] : dates.split(" ")) {
            facts.add(Cases.contact(prefix + facts.size(), date, null));
        }
        return facts;
    }

    private static List<Contact> by(String prefix, @Nullable String methods) {
        List<Contact> facts = new ArrayList<>();
        for (String method : methods == null ? new String[0] : methods.split(" ")) {
            facts.add(ContactBuilder.builder(Cases.contact(prefix + facts.size(), "2024-03-05", null))
                    .method(method.equals("?") ? null : ContactMethod.of(method))
                    .build());
        }
        return facts;
    }
}
