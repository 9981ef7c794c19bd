package org.caseclock.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.caseclock.facts.Contact;
import org.caseclock.facts.Fact;
import org.caseclock.support.Cases;
import org.caseclock.timeline.WindowBuilder;
import org.caseclock.timeline.WindowDays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The window runs from 1 to 31 March 2024, unless a row says otherwise. */
class StatusTest {

    @ParameterizedTest(name = "{0}: evidence {1}, as of {2}: {3}, task {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                // C1: both ends are inside
                "duty, -, 2024-02-29, UPCOMING, UPCOMING",
                "duty, -, 2024-03-01, OPEN, OPEN",
                "duty, -, 2024-03-30, OPEN, OPEN",
                "duty, -, 2024-03-31, OPEN, OPEN",
                "duty, -, 2024-04-01, MISSED, overdue",
                "duty, 2024-03-01, 2024-03-01, MET, -",
                "duty, 2024-03-31, 2024-04-01, MET, -",
                // C15: too early never counts, too late is late
                "duty, 2024-02-29, 2024-02-29, UPCOMING, UPCOMING",
                "duty, 2024-02-29, 2024-03-31, OPEN, OPEN",
                "duty, 2024-02-29, 2024-04-01, MISSED, overdue",
                "duty, 2024-04-01, 2024-04-01, LATE, -",
                "duty, 2024-12-31, 2024-12-31, LATE, -",
                "advice, 2024-04-01, 2024-04-01, LATE, -",
                "leave, -, 2024-04-01, MISSED, overdue",
                // C16: a check is met once it is mended, and never late, unless its row names a day
                "check, -, 2024-03-31, OPEN, OPEN",
                "check, -, 2024-04-01, MISSED, overdue",
                "check, 2024-04-01, 2024-04-01, MET, -",
                "check, 2024-02-29, 2024-04-01, MISSED, overdue",
                "lateCheck, 2024-03-31, 2024-04-01, MET, -",
                "lateCheck, 2024-04-01, 2024-04-01, LATE, -"
            })
    void window_evidence_and_date_give_the_status(
            String clause, @Nullable String evidence, String asOf, Status status, @Nullable String task) {
        Evaluation evaluation = judge(clause, Docket.builder("2024-03-01", "2024-03-31"), asOf, evidence);
        assertThat(evaluation.obligations()).extracting(Obligation::status).containsExactly(status);
        assertThat(evaluation.dueTasks())
                .extracting(due -> due.overdue() ? "overdue" : due.status().name())
                .isEqualTo(task == null ? List.of() : List.of(task));
        boolean violation = (status == Status.MISSED || status == Status.LATE) && !clause.equals("leave");
        assertThat(evaluation.violations()).hasSize(violation ? 1 : 0);
    }

    @ParameterizedTest(name = "due 2024-03-31, before it opened on 2024-04-10: evidence {0}: {1}")
    @CsvSource({"2024-03-31, MISSED", "2024-04-05, MISSED", "2024-04-09, MISSED", "2024-04-10, LATE", "2024-04-12, LATE"
    })
    void evidence_before_a_window_that_opened_too_late_is_early_and_not_late(String evidence, Status status) {
        assertThat(judge("duty", Docket.builder("2024-04-10", "2024-03-31"), "2024-04-20", evidence)
                        .obligations())
                .extracting(Obligation::status)
                .containsExactly(status);
    }

    @ParameterizedTest(name = "opens {0}, as of 2024-02-01: listed {1}")
    @CsvSource({"2024-03-02, true", "2024-03-03, true", "2024-03-04, false"})
    void what_opens_after_the_horizon_is_left_out(String opens, boolean listed) {
        Evaluation evaluation = judge("duty", Docket.builder(opens, null), "2024-02-02", null);
        assertThat(evaluation.obligations()).hasSize(listed ? 1 : 0);
    }

    @Test
    void a_duty_without_a_due_date_stays_open() {
        assertThat(status(Docket.builder("2024-03-01", null), "2030-01-01", null))
                .isEqualTo(Status.OPEN);
        assertThat(status(Docket.builder("2024-03-01", null), "2030-01-01", "2029-01-01"))
                .isEqualTo(Status.MET);
    }

    @ParameterizedTest(name = "late until 2024-04-10: evidence {0}, as of {1}: {2}, overdue {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2024-04-10, 2024-04-10, LATE, false",
                "2024-04-11, 2024-04-11, MISSED, false",
                "-, 2024-04-10, MISSED, true",
                "-, 2024-04-11, MISSED, false"
            })
    void late_evidence_serves_until_its_last_day(
            @Nullable String evidence, String asOf, Status status, boolean overdue) {
        WindowBuilder window = Docket.builder("2024-03-01", "2024-03-31").lateUntil(Cases.day("2024-04-10"));
        Evaluation evaluation = judge("duty", window, asOf, evidence);
        assertThat(evaluation.obligations()).extracting(Obligation::status).containsExactly(status);
        assertThat(evaluation.dueTasks()).hasSize(overdue ? 1 : 0);
    }

    @ParameterizedTest(name = "exit recorded {0}, evidence {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2024-03-31, -, MISSED",
                "2024-04-01, -, EXCUSED",
                "2024-04-01, 2024-03-15, MET",
                "2024-04-01, 2024-04-20, EXCUSED",
                "-, -, MISSED"
            })
    void an_exit_recorded_after_the_window_excuses(
            @Nullable String recorded, @Nullable String evidence, Status status) {
        WindowBuilder window = Docket.builder("2024-03-01", "2024-03-31").afterExit(true);
        Evaluation evaluation = judge("duty", window, "2024-06-01", evidence, Docket.exit("2024-02-20", recorded));
        assertThat(evaluation.obligations()).extracting(Obligation::status).containsExactly(status);
        assertThat(evaluation.dueTasks()).hasSize(status == Status.MISSED ? 1 : 0);
    }

    @Test
    void a_window_that_is_not_because_of_the_exit_is_judged_as_usual() {
        Evaluation evaluation = judge(
                "duty",
                Docket.builder("2024-03-01", "2024-03-31"),
                "2024-06-01",
                null,
                Docket.exit("2024-02-20", "2024-04-01"));
        assertThat(evaluation.obligations()).extracting(Obligation::status).containsExactly(Status.MISSED);
    }

    @ParameterizedTest(name = "evidence {0} counts from 2024-02-15: {1}")
    @CsvSource({"2024-02-14, MISSED", "2024-02-15, MET"})
    void evidence_may_count_from_before_the_window(String evidence, Status status) {
        WindowBuilder window = Docket.builder("2024-03-01", "2024-03-31").evidenceFrom(Cases.day("2024-02-15"));
        assertThat(status(window, "2024-04-01", evidence)).isEqualTo(status);
    }

    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({"2024-03-31, OPEN", "2024-04-01, UNDETERMINED"})
    void an_empty_field_of_possible_evidence_matters_once_the_window_has_closed(String asOf, Status status) {
        Contact unclear = Cases.contact("c", "2024-03-15", null);
        Evaluation evaluation = Docket.settle(
                asOf,
                ledger -> ledger.owes("duty", Docket.window("2024-03-01", "2024-03-31"))
                        .metBy(Docket.doubtful(List.of(unclear), "outcome")));
        assertThat(evaluation.obligations()).extracting(Obligation::status).containsExactly(status);
        assertThat(evaluation.obligations().get(0).missing())
                .isEqualTo(status == Status.OPEN ? List.of() : List.of("the outcome of contact c"));
    }

    @Test
    void doubtful_evidence_that_could_change_nothing_leaves_nothing_open() {
        Contact unclear = Cases.contact("c", "2024-02-15", null);
        Contact clear = Cases.contact("d", "2024-03-15");
        assertThat(Docket.settle("2024-04-01", ledger -> {
                            ledger.owes("duty", Docket.window("2024-03-01", "2024-03-31"))
                                    .metBy(Docket.doubtful(List.of(unclear), "outcome"));
                            ledger.owes("advice", Docket.window("2024-03-01", "2024-03-31"))
                                    .metBy(clear)
                                    .metBy(Docket.doubtful(List.of(Cases.contact("e", "2024-03-20", null)), "outcome"));
                        })
                        .obligations())
                .extracting(Obligation::status)
                .containsExactly(Status.MISSED, Status.MET);
    }

    @Test
    void doubtful_late_evidence_leaves_a_miss_open() {
        Contact unclear = Cases.contact("c", "2024-04-15", null);
        assertThat(Docket.settle(
                                "2024-05-01",
                                ledger -> ledger.owes("duty", Docket.window("2024-03-01", "2024-03-31"))
                                        .metBy(Docket.doubtful(List.of(unclear), "outcome")))
                        .obligations())
                .extracting(Obligation::status)
                .containsExactly(Status.UNDETERMINED);
    }

    @Test
    void what_decides_whether_it_is_owed_is_missing_at_once() {
        Contact unclear = Cases.contact("c", "2024-03-15", null);
        Evaluation evaluation = Docket.settle(
                "2024-03-15", ledger -> ledger.given(unclear.reachedAnswer()).owes("check", unclear));
        assertThat(evaluation.obligations()).extracting(Obligation::status).containsExactly(Status.UNDETERMINED);
        assertThat(evaluation.obligations().get(0).missing()).containsExactly("the outcome of contact c");
        assertThat(evaluation.dueTasks()).isEmpty();
    }

    @ParameterizedTest(name = "due 2024-03-31 or, at the earliest, 2024-03-15; as of {0}, evidence {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2024-03-15, -, OPEN",
                "2024-03-16, -, UNDETERMINED",
                "2024-03-31, -, UNDETERMINED",
                "2024-04-01, -, MISSED",
                "2024-04-01, 2024-03-15, MET",
                "2024-04-01, 2024-03-16, UNDETERMINED"
            })
    void an_unknown_last_day_matters_only_where_it_makes_a_difference(
            String asOf, @Nullable String evidence, Status status) {
        WindowBuilder window = Docket.builder("2024-03-01", "2024-03-31")
                .otherwise(List.of(
                        new WindowDays(Cases.day("2024-03-01"), Cases.day("2024-03-31"), null, null, null),
                        new WindowDays(Cases.day("2024-03-01"), Cases.day("2024-03-15"), null, null, null)))
                .missing(List.of("the recording date of exit x"));
        assertThat(status(window, asOf, evidence)).isEqualTo(status);
    }

    @Test
    void an_unknown_first_day_leaves_it_open() {
        WindowBuilder window = Docket.builder(null, null).missing(List.of("a service that counts"));
        assertThat(status(window, "2024-04-01", null)).isEqualTo(Status.UNDETERMINED);
    }

    @Test
    void evidence_is_listed_by_date_and_then_by_id_and_once() {
        Evaluation evaluation = Docket.settle(
                "2024-04-01",
                ledger -> ledger.owes("duty", Docket.window("2024-03-01", "2024-03-31"))
                        .metBy(List.of(
                                Cases.contact("b", "2024-03-10"),
                                Cases.contact("a", "2024-03-10"),
                                Cases.contact("z", "2024-03-02"),
                                Cases.contact("z", "2024-03-02"),
                                Cases.contact("early", "2024-02-02"))));
        assertThat(evaluation.obligations().get(0).evidence())
                .extracting(Evidence::id)
                .containsExactly("z", "a", "b");
    }

    private static Status status(WindowBuilder window, String asOf, @Nullable String evidence) {
        return judge("duty", window, asOf, evidence).obligations().get(0).status();
    }

    private static Evaluation judge(
            String clause, WindowBuilder window, String asOf, @Nullable String evidence, Fact... facts) {
        List<Fact> contacts = new ArrayList<>();
        if (evidence != null) {
            contacts.add(Cases.contact("c", evidence));
        }
        return Docket.settle(asOf, ledger -> ledger.owes(clause, window.build()).metBy(contacts), facts);
    }
}
