package org.caseclock.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseclock.support.Cases.circumstance;
import static org.caseclock.support.Cases.contact;
import static org.caseclock.support.Cases.exit;
import static org.caseclock.support.Cases.note;
import static org.caseclock.support.Cases.planned;
import static org.caseclock.support.Cases.service;
import static org.caseclock.support.Cases.training;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.caseclock.facts.CircumstanceBuilder;
import org.caseclock.facts.CircumstanceKind;
import org.caseclock.facts.ContactBuilder;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Kinds;
import org.caseclock.facts.ScheduledReviewBuilder;
import org.caseclock.facts.Service;
import org.caseclock.facts.ServiceCategory;
import org.caseclock.facts.WageEvidenceBuilder;
import org.caseclock.support.Cases;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The person entered on 2 January 2024; the as-of date is 1 July 2024. */
class DataIssuesTest {

    private static final LocalDate AS_OF = LocalDate.of(2024, 7, 1);

    @ParameterizedTest
    @MethodSource({"exits", "ends", "future", "notes", "againstExit"})
    void a_fact_that_contradicts_the_rest_is_set_aside(String id, @Nullable DataIssueKind issue, List<Fact> facts) {
        KnownCase known = known(facts);
        assertThat(known.dataIssues())
                .extracting(DataIssue::kind)
                .isEqualTo(issue == null ? List.of() : List.of(issue));
        assertThat(known.dataIssues()).extracting(DataIssue::factId).allMatch(id::equals);
        assertThat(known.facts())
                .extracting(Fact::id)
                .hasSize(facts.size() - known.dataIssues().size());
        assertThat(known.facts().stream().anyMatch(fact -> fact.id().equals(id)))
                .isEqualTo(issue == null);
    }

    static Stream<Arguments> exits() {
        return Stream.of(
                arguments("exit", DataIssueKind.EXIT_BEFORE_ENTRY, List.of(exit("2024-01-01", null))),
                arguments("exit", null, List.of(exit("2024-01-02", null))));
    }

    static Stream<Arguments> ends() {
        return Stream.of(
                arguments("s", DataIssueKind.END_BEFORE_START, List.of(training("s", "2024-03-02", "2024-03-01"))),
                arguments("s", null, List.of(training("s", "2024-03-02", "2024-03-02"))),
                arguments("p", DataIssueKind.END_BEFORE_START, List.of(planned("p", "2024-03-02", "2024-03-01"))),
                arguments("p", null, List.of(planned("p", "2024-03-02", "2024-03-02"))),
                arguments("k", DataIssueKind.END_BEFORE_START, List.of(stay("2024-03-02", "2024-03-01"))),
                arguments("k", null, List.of(stay("2024-03-02", "2024-03-02"))),
                arguments("k", null, List.of(stay(null, "2024-03-02"))),
                arguments("w", DataIssueKind.END_BEFORE_START, List.of(wages("2024-03-02", "2024-03-01"))),
                arguments("w", null, List.of(wages("2024-03-02", "2024-03-02"))),
                arguments("w", null, List.of(wages(null, "2024-03-01"))));
    }

    static Stream<Arguments> future() {
        return Stream.of(
                arguments("c", DataIssueKind.AFTER_AS_OF, List.of(contactOn("2024-07-02", "2024-07-01"))),
                arguments("c", null, List.of(contactOn("2024-07-01", "2024-07-01"))),
                arguments("p", null, List.of(planned("p", "2024-06-01", "2024-08-01"))),
                arguments(
                        "r",
                        null,
                        List.of(ScheduledReviewBuilder.builder()
                                .id("r")
                                .date(LocalDate.of(2024, 9, 1))
                                .recordedOn(LocalDate.of(2024, 6, 1))
                                .build())));
    }

    static Stream<Arguments> notes() {
        Fact contact = contact("c", "2024-03-02");
        return Stream.of(
                arguments("n", DataIssueKind.NOTE_BEFORE_EVENT, List.of(contact, note("n", "2024-03-01", "c"))),
                arguments("n", null, List.of(contact, note("n", "2024-03-02", "c"))),
                arguments("n", null, List.of(contact, note("n", "2024-03-01"))));
    }

    static Stream<Arguments> againstExit() {
        Fact exit = exit("2024-05-10", null);
        return Stream.of(
                arguments("s", DataIssueKind.FOLLOW_UP_BEFORE_EXIT, List.of(exit, followUp("2024-05-09"))),
                arguments("s", null, List.of(exit, followUp("2024-05-10"))),
                arguments("s", null, List.of(followUp("2024-05-09"))),
                arguments("s", DataIssueKind.SERVICE_AFTER_EXIT, List.of(exit, training("s", "2024-05-11", null))),
                arguments("s", null, List.of(exit, training("s", "2024-05-10", null))),
                arguments("s", null, List.of(exit, service("s", ServiceCategory.SUPPORTIVE, "2024-05-11", null))));
    }

    @Test
    void equal_records_of_one_id_are_told_and_one_is_used() {
        KnownCase known = known(List.of(contact("c", "2024-03-02"), contact("c", "2024-03-02")));
        assertThat(known.dataIssues())
                .containsExactly(new DataIssue(
                        DataIssueKind.DUPLICATE_ID, "contact", "c", "2 equal records have the id c; one is used."));
        assertThat(known.facts()).containsExactly(contact("c", "2024-03-02"));
    }

    @Test
    void different_records_of_one_id_are_told_and_none_is_used() {
        KnownCase known =
                known(List.of(contact("c", "2024-03-02"), contact("c", "2024-03-03"), contact("d", "2024-03-02")));
        assertThat(known.dataIssues())
                .containsExactly(new DataIssue(
                        DataIssueKind.DUPLICATE_ID,
                        "contact",
                        "c",
                        "2 different records have the id c; none is used."));
        assertThat(known.facts()).containsExactly(contact("d", "2024-03-02"));
    }

    @Test
    void facts_of_several_kinds_may_bear_one_id() {
        KnownCase known = known(List.of(contact("1", "2024-03-02"), training("1", "2024-03-02", null)));
        assertThat(known.dataIssues()).isEmpty();
        assertThat(known.facts()).extracting(Kinds::name).containsExactly("contact 1", "service 1");
        assertThat(known.facts()).extracting(Fact::id).doesNotHaveDuplicates();
    }

    @Test
    void a_service_after_the_exit_is_set_aside_and_yet_tells_when_service_ended() {
        Service late = training("s", "2024-05-11", null);
        KnownCase known = known(List.of(exit("2024-05-10", null), late));
        assertThat(known.facts()).doesNotContain(late);
        assertThat(known.servicesAfterExit()).containsExactly(late);
    }

    @Test
    void a_service_after_the_exit_with_another_fault_tells_nothing() {
        KnownCase known = known(List.of(exit("2024-05-10", null), training("s", "2024-05-12", "2024-05-11")));
        assertThat(known.servicesAfterExit()).isEmpty();
    }

    @Test
    void a_note_about_an_id_that_several_share_is_not_blamed() {
        KnownCase known =
                known(List.of(contact("c", "2024-03-02"), contact("c", "2024-03-03"), note("n", "2024-03-01", "c")));
        assertThat(known.facts()).extracting(Fact::id).containsExactly("n");
    }

    @Test
    void an_exit_before_entry_is_no_exit_and_blames_no_service() {
        KnownCase known = known(List.of(exit("2024-01-01", null), training("s", "2024-03-01", null)));
        assertThat(known.exit()).isNull();
        assertThat(known.facts()).extracting(Fact::id).containsExactly("s");
    }

    @Test
    void an_issue_says_what_is_wrong() {
        assertThat(known(List.of(contact("c", "2024-03-02"), note("n", "2024-03-01", "c")))
                        .dataIssues())
                .extracting(DataIssue::message)
                .containsExactly("Case note n is dated 2024-03-01, before contact c (2024-03-02), which it documents.");
    }

    @Test
    void the_order_in_which_facts_are_recorded_does_not_matter() {
        List<Fact> facts = List.of(
                exit("2024-05-10", null),
                followUp("2024-05-09"),
                contact("c", "2024-03-02"),
                note("n", "2024-03-01", "c"),
                training("t", "2024-03-02", "2024-03-01"));
        List<Fact> reversed =
                facts.stream().sorted((a, b) -> b.id().compareTo(a.id())).toList();
        assertThat(known(reversed)).isEqualTo(known(facts));
        assertThat(known(facts).dataIssues()).extracting(DataIssue::factId).containsExactly("n", "s", "t");
    }

    private static KnownCase known(List<Fact> facts) {
        return KnownCase.of(Cases.of(facts.toArray(Fact[]::new)), AS_OF, Service::isTraining);
    }

    private static Fact followUp(String date) {
        return service("s", ServiceCategory.FOLLOW_UP, date, null);
    }

    private static Fact stay(@Nullable String start, String end) {
        return CircumstanceBuilder.builder(circumstance("k", CircumstanceKind.INCARCERATED, start))
                .endDate(LocalDate.parse(end))
                .build();
    }

    private static Fact wages(@Nullable String start, String end) {
        return WageEvidenceBuilder.builder()
                .id("w")
                .date(LocalDate.of(2024, 3, 1))
                .periodStart(Cases.day(start))
                .periodEnd(LocalDate.parse(end))
                .build();
    }

    private static Fact contactOn(String date, String recorded) {
        return ContactBuilder.builder(contact("c", date))
                .recordedOn(LocalDate.parse(recorded))
                .build();
    }
}
