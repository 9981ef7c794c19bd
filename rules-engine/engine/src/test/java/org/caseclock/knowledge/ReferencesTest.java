package org.caseclock.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseclock.support.Cases.contact;
import static org.caseclock.support.Cases.note;
import static org.caseclock.support.Cases.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.caseclock.facts.ActivityClosing;
import org.caseclock.facts.ActivityClosingBuilder;
import org.caseclock.facts.CaseNote;
import org.caseclock.facts.CaseSchema;
import org.caseclock.facts.EmploymentPlan;
import org.caseclock.facts.EmploymentPlanBuilder;
import org.caseclock.facts.Fact;
import org.caseclock.facts.FactKind;
import org.caseclock.facts.Kinds;
import org.caseclock.facts.Offer;
import org.caseclock.facts.PlannedServiceBuilder;
import org.caseclock.facts.Service;
import org.caseclock.facts.ServiceCategory;
import org.caseclock.support.Cases;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In each case there are a contact and a service of the id 1, and a contact 2. */
class ReferencesTest {

    private static final LocalDate AS_OF = LocalDate.of(2024, 7, 1);
    private static final List<Fact> KEYS_FROM_ONE =
            List.of(contact("1", "2024-03-02"), contact("2", "2024-03-03"), training("1", "2024-02-01", null));

    @ParameterizedTest(name = "a note about {0} is about {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2, contact 2, -",
                "contact:1, contact 1, -",
                "service:1, service 1, -",
                "Contact:1, contact 1, -",
                "1, -, AMBIGUOUS_REFERENCE",
                "3, -, UNKNOWN_REFERENCE",
                "contact:3, -, UNKNOWN_REFERENCE",
                "service:2, -, UNKNOWN_REFERENCE",
                "nothing:1, -, UNKNOWN_REFERENCE"
            })
    void a_reference_names_one_fact_or_is_followed_nowhere(
            String about, @Nullable String found, @Nullable DataIssueKind issue) {
        KnownCase known = known(note("n", "2024-03-04", about));
        assertThat(known.dataIssues())
                .extracting(DataIssue::kind)
                .isEqualTo(issue == null ? List.of() : List.of(issue));
        assertThat(aboutNote(known)).isEqualTo(found == null ? List.of() : List.of(found));
    }

    @Test
    void an_id_that_begins_with_a_kind_cannot_be_told_from_an_id_with_its_kind() {
        KnownCase known = known(
                contact("contact:1", "2024-03-03"), note("n", "2024-03-04", "contact:1", "", "contact:contact:1"));
        assertThat(aboutNote(known)).containsExactly("contact contact:1");
        assertThat(known.dataIssues())
                .extracting(DataIssue::message)
                .containsExactlyInAnyOrder(
                        "Case note n refers to contact:1, which may be any of several records: contact 1, contact contact:1. To tell"
                                + " them apart, give one of them an id that does not begin with a kind.",
                        "Case note n has an empty reference.");
    }

    @Test
    void only_the_reference_is_void_not_the_fact() {
        KnownCase known = known(note("n", "2024-03-04", "1", "2", "9"));
        assertThat(aboutNote(known)).containsExactly("contact 2");
        assertThat(known.dataIssues())
                .extracting(DataIssue::message)
                .containsExactly(
                        "Case note n refers to 9, but no record of the case has this id.",
                        "Case note n refers to 1, which may be any of several records: contact 1, service 1. To tell them apart,"
                                + " write the kind before the id, as in contact:1.");
    }

    @Test
    void a_field_that_names_one_kind_needs_no_kind() {
        Fact closing = ActivityClosingBuilder.builder()
                .id("1")
                .serviceId("1")
                .date(LocalDate.of(2024, 4, 1))
                .recordings(List.of())
                .build();
        KnownCase known = known(closing);
        assertThat(known.dataIssues()).isEmpty();
        assertThat(known.facts())
                .anySatisfy(fact -> assertThat(fact)
                        .isEqualTo(ActivityClosingBuilder.builder()
                                .id("activityClosing:1")
                                .serviceId("service:1")
                                .date(LocalDate.of(2024, 4, 1))
                                .recordings(List.of())
                                .build()));
    }

    @Test
    void a_plan_names_services_or_else_planned_ones() {
        Fact planned = PlannedServiceBuilder.builder()
                .id("p")
                .category(ServiceCategory.TRAINING)
                .startDate(LocalDate.of(2024, 8, 1))
                .recordedOn(LocalDate.of(2024, 3, 1))
                .build();
        EmploymentPlan plan = EmploymentPlanBuilder.builder()
                .id("e")
                .date(LocalDate.of(2024, 3, 1))
                .activities(List.of("1", "p", "2"))
                .recordings(List.of())
                .build();
        KnownCase known = known(planned, plan);
        assertThat(known.dataIssues())
                .extracting(DataIssue::message)
                .containsExactly(
                        "Employment plan e refers to 2 as an activity, but no record of the case has this id.");
        assertThat(known.facts())
                .filteredOn(EmploymentPlan.class::isInstance)
                .extracting(fact -> ((EmploymentPlan) fact).activities())
                .containsExactly(List.of("service:1", "p"));
    }

    @Test
    void what_is_not_known_yet_is_named_by_nothing() {
        KnownCase known = KnownCase.of(
                Cases.of(Stream.concat(KEYS_FROM_ONE.stream(), Stream.of(note("n", "2024-02-20", "2")))
                        .toArray(Fact[]::new)),
                LocalDate.of(2024, 3, 2),
                service -> true);
        assertThat(known.dataIssues()).extracting(DataIssue::kind).containsExactly(DataIssueKind.UNKNOWN_REFERENCE);
    }

    @Test
    void an_id_that_looks_like_one_with_its_kind_is_not_taken_for_that() {
        KnownCase known = known(contact("service:1", "2024-03-05"), note("n", "2024-03-06", "service:1"));
        assertThat(known.dataIssues()).extracting(DataIssue::kind).containsExactly(DataIssueKind.AMBIGUOUS_REFERENCE);
        assertThat(known.facts()).extracting(Fact::id).doesNotHaveDuplicates();
        assertThat(known.facts()).extracting(Kinds::name).contains("contact service:1");
    }

    @Test
    void what_may_name_a_record_that_the_source_does_not_keep_is_no_data_issue() {
        Fact closing = closing("k", "s9");
        Fact note = note("n", "2024-03-06", "o9");
        assertThat(issues(Set.of(), closing, note)).hasSize(2);
        assertThat(issues(Set.of(FactKind.of(Offer.class)), closing, note))
                .containsExactly(
                        "Activity closing k refers to s9 as its service, but no record of the case has this id.");
        assertThat(issues(Set.of(FactKind.of(Offer.class), FactKind.of(Service.class)), closing, note))
                .isEmpty();
        // one that says which kind it means can mean no other
        assertThat(issues(Set.of(FactKind.of(Offer.class)), note("n", "2024-03-06", "contact:9", "offer:9", "")))
                .containsExactly(
                        "Case note n has an empty reference.",
                        "Case note n refers to contact:9, but no record of the case has this id.");
    }

    @Test
    void facts_about_one_that_is_not_kept_are_still_about_the_same() {
        KnownCase known = known(Set.of(FactKind.of(Service.class)), closing("k", "s9"));
        assertThat(known.facts())
                .filteredOn(ActivityClosing.class::isInstance)
                .extracting(fact -> ((ActivityClosing) fact).serviceId())
                .containsExactly("s9");
        assertThat(known(Set.of(), closing("k", "s9")).facts()).noneMatch(ActivityClosing.class::isInstance);
    }

    private static Fact closing(String id, String service) {
        return ActivityClosingBuilder.builder()
                .id(id)
                .serviceId(service)
                .date(LocalDate.of(2024, 3, 1))
                .recordings(List.of())
                .build();
    }

    private static List<String> issues(Set<FactKind> notKept, Fact... more) {
        return known(notKept, more).dataIssues().stream()
                .map(DataIssue::message)
                .toList();
    }

    private static List<String> aboutNote(KnownCase known) {
        return known.facts().stream()
                .filter(CaseNote.class::isInstance)
                .flatMap(note -> ((CaseNote) note).about().stream())
                .map(id -> known.facts().stream()
                        .filter(fact -> fact.id().equals(id))
                        .findFirst()
                        .map(Kinds::name)
                        .orElseThrow())
                .toList();
    }

    private static KnownCase known(Fact... more) {
        return known(Set.of(), more);
    }

    private static KnownCase known(Set<FactKind> notKept, Fact... more) {
        return KnownCase.of(
                Cases.of(Stream.concat(KEYS_FROM_ONE.stream(), Stream.of(more)).toArray(Fact[]::new)),
                AS_OF,
                service -> true,
                notKept,
                CaseSchema.STANDARD);
    }
}
