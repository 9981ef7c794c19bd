package org.caseclock.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.caseclock.facts.ContactBuilder;
import org.caseclock.facts.ContactOutcome;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Service;
import org.caseclock.facts.ServiceBuilder;
import org.caseclock.facts.TrainingKind;
import org.caseclock.support.Cases;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Periods on a grid, and periods that evidence begins anew, held against what is counted day by day. */
class RollingPeriodsTest {

    private static final String DEFINITION = """
            selections:
              contacts: { fact: Contact, where: { reachedParticipant: true } }
              trainings: { fact: Service, where: { training: true, trainingKind: { not: ON_THE_JOB } } }
            stretches:
              inTraining: { of: trainings }
            periods:
              planReview: { every: plan.months, restartedBy: contacts }
              fortnight: { in: inTraining, every: 14 days, for: 8 weeks, then: calendar months }
              notSet: { every: no.days }
            windows:
              review: { each: planReview, opens: event, due: eventEnd, lateUntil: eventEnd }
              contact: { each: fortnight, opens: event, due: eventEnd, lateUntil: eventEnd }
              none: { each: notSet, opens: event, due: eventEnd }
            """;

    private static final Declaring DECLARED = Declaring.of(DEFINITION);
    private static final LocalDate ENTRY = LocalDate.of(2024, 1, 10);

    @Test
    void two_years_of_silence_are_four_misses() {
        assertThat(reviews("2026-01-11", null))
                .containsExactly(
                        "2024-01-10 to 2024-07-10",
                        "2024-07-11 to 2025-01-10",
                        "2025-01-11 to 2025-07-10",
                        "2025-07-11 to 2026-01-10",
                        "2026-01-11 to 2026-07-10");
    }

    @Test
    void a_review_begins_the_periods_anew_and_is_of_the_one_before() {
        assertThat(reviews("2025-06-01", null, "2024-03-01", "2025-01-15"))
                .containsExactly(
                        "2024-01-10 to 2024-07-10",
                        "2024-03-02 to 2024-09-01",
                        "2024-09-02 to 2025-03-01",
                        "2025-01-16 to 2025-07-15");
    }

    @ParameterizedTest(name = "exit {0}: {1} periods")
    @CsvSource({"2024-07-09, 0", "2024-07-10, 1", "2025-01-09, 1", "2025-01-10, 2"})
    void a_period_that_the_exit_cuts_is_none(String exit, int number) {
        assertThat(reviews("2026-01-01", exit)).hasSize(number);
    }

    @Test
    void fortnights_go_before_calendar_months_and_only_whole_ones_count() {
        assertThat(contacts(training("s1", "2024-02-05", "2024-06-15")))
                .containsExactly(
                        "2024-02-05 to 2024-02-18",
                        "2024-02-19 to 2024-03-03",
                        "2024-03-04 to 2024-03-17",
                        "2024-03-18 to 2024-03-31",
                        "2024-04-01 to 2024-04-30",
                        "2024-05-01 to 2024-05-31");
        assertThat(contacts(training("s1", "2024-02-06", "2024-03-18")))
                .containsExactly("2024-02-06 to 2024-02-19", "2024-02-20 to 2024-03-04", "2024-03-05 to 2024-03-18");
    }

    @Test
    void a_parameter_that_is_not_set_asks_nothing() {
        assertThat(DECLARED.windows("none", ENTRY, LocalDate.of(2026, 1, 1), List.of()))
                .isEmpty();
    }

    /** The first review may lie in the first period, or in one that follows on it. */
    @Test
    void a_review_without_a_day_leaves_open_what_follows_on_a_period_that_it_may_be_in() {
        assertThat(reviews("2025-06-01", null, "", "2025-01-15"))
                .containsExactly(
                        "2024-01-10 to 2024-07-10",
                        "2024-07-11 to 2025-01-10 [the date of contact c0]",
                        "2025-01-11 to 2025-07-10 [the date of contact c0]",
                        "2025-01-16 to 2025-07-15",
                        "null to 2025-12-01 [the date of contact c0]");
    }

    @Test
    void one_that_may_be_none_leaves_open_what_it_would_begin() {
        assertThat(DECLARED.days("review", ENTRY, LocalDate.of(2024, 12, 1), List.of(maybe("c1", "2024-03-01"))))
                .containsExactly(
                        "2024-01-10 to 2024-07-10",
                        "2024-07-11 to 2025-01-10 [the outcome of contact c1]",
                        "2024-03-02 to 2024-09-01 [the outcome of contact c1]",
                        "2024-09-02 to 2025-03-01 [the outcome of contact c1]");
    }

    @Test
    void a_training_without_a_first_day_leaves_all_open() {
        assertThat(contacts(undatedTraining("2024-06-15")))
                .containsExactly("null to 2024-06-28 [the startDate of service s1]");
        assertThat(contacts(undatedTraining("2024-01-22"))).isEmpty();
    }

    @Test
    void training_that_may_go_on_may_have_more_periods() {
        Fact perhaps = ServiceBuilder.builder(Cases.training("s2", "2024-02-20", "2024-03-20"))
                .trainingKind(null)
                .build();
        assertThat(contacts(training("s1", "2024-02-05", "2024-02-20"), perhaps))
                .containsExactly(
                        "2024-02-05 to 2024-02-18",
                        "2024-02-19 to 2024-03-03 [the trainingKind of service s2]",
                        "2024-03-04 to 2024-03-17 [the trainingKind of service s2]");
    }

    @Test
    void they_are_those_that_are_counted_day_by_day() {
        Random random = new Random(26);
        for (int i = 0; i < 2000; i++) {
            LocalDate entry = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(500));
            LocalDate asOf = entry.plusDays(random.nextInt(1200));
            LocalDate exit = random.nextBoolean() ? null : entry.plusDays(random.nextInt(900));
            exit = exit == null || exit.isAfter(asOf) ? null : exit;
            TreeSet<LocalDate> days = new TreeSet<>();
            for (int j = random.nextInt(6); j > 0; j--) {
                days.add(entry.minusDays(20).plusDays(random.nextInt(900)));
            }
            days.removeIf(day -> day.isAfter(asOf));
            List<Fact> facts = new ArrayList<>();
            days.forEach(day -> facts.add(Cases.contact("c" + facts.size(), day.toString())));
            if (exit != null) {
                facts.add(Cases.exit(exit.toString(), exit.toString()));
            }
            assertThat(DECLARED.days("review", entry, asOf, facts))
                    .as("entry %s, exit %s, as of %s, reviews %s", entry, exit, asOf, days)
                    .isEqualTo(dayByDay(entry, exit, asOf, days));
        }
    }

    /** Walks through the days: one on which the limit is reached, or on which there is a review, ends a period. */
    private static List<String> dayByDay(
            LocalDate entry, @Nullable LocalDate exit, LocalDate asOf, TreeSet<LocalDate> reviews) {
        List<String> periods = new ArrayList<>();
        LocalDate from = entry;
        LocalDate counted = entry;
        int misses = 0;
        for (LocalDate day = entry; !from.isAfter(asOf.plusDays(30)); day = day.plusDays(1)) {
            LocalDate due = counted.plusMonths(6L * (misses + 1));
            boolean isReviewed = reviews.contains(day);
            if (isReviewed || day.equals(due)) {
                if (exit == null || !due.isAfter(exit)) {
                    periods.add(from + " to " + due);
                }
                from = day.plusDays(1);
                counted = isReviewed ? day : counted;
                misses = isReviewed ? 0 : misses + 1;
            }
            if (exit != null && day.isAfter(exit)) {
                break;
            }
        }
        return periods;
    }

    @Test
    void those_on_a_grid_are_too() {
        Random random = new Random(27);
        for (int i = 0; i < 500; i++) {
            LocalDate begin = ENTRY.plusDays(random.nextInt(400));
            LocalDate end = random.nextBoolean() ? null : begin.plusDays(random.nextInt(300));
            LocalDate asOf = LocalDate.of(2026, 1, 1);
            List<String> expected = new ArrayList<>();
            LocalDate opens = begin;
            for (LocalDate day = begin; !day.isAfter(asOf.plusDays(70)); day = day.plusDays(1)) {
                long since = day.toEpochDay() - begin.toEpochDay() + 1;
                boolean isFortnight = since <= 56 && since % 14 == 0;
                boolean isMonth = since > 56 && day.plusDays(1).getDayOfMonth() == 1;
                boolean isWhole = !isMonth || opens.getDayOfMonth() == 1;
                if (isFortnight || isMonth) {
                    if (isWhole && (end == null || !day.isAfter(end)) && !opens.isAfter(asOf.plusDays(30))) {
                        expected.add(opens + " to " + day);
                    }
                    opens = day.plusDays(1);
                }
            }
            assertThat(DECLARED.days(
                            "contact",
                            ENTRY,
                            asOf,
                            List.of(training("s1", begin.toString(), end == null ? null : end.toString()))))
                    .isEqualTo(expected);
        }
    }

    /** Whatever day a review without one had, what is told of as sure is there. */
    @Test
    void what_is_sure_is_so_on_each_day_that_a_review_can_have() {
        Random random = new Random(28);
        for (int i = 0; i < 60; i++) {
            LocalDate asOf = ENTRY.plusDays(100 + random.nextInt(900));
            List<Fact> dated = new ArrayList<>();
            TreeSet<LocalDate> days = new TreeSet<>();
            for (int j = random.nextInt(4); j > 0; j--) {
                days.add(ENTRY.plusDays(random.nextInt(1000)));
            }
            days.removeIf(day -> day.isAfter(asOf));
            days.forEach(day -> dated.add(Cases.contact("c" + dated.size(), day.toString())));
            LocalDate exit = random.nextInt(3) > 0 ? null : asOf.minusDays(random.nextInt(90));
            if (exit != null) {
                dated.add(Cases.exit(exit.toString(), exit.toString()));
            }
            List<Fact> facts = new ArrayList<>(dated);
            facts.add(undated("u"));
            List<Window> told = DECLARED.windows("review", ENTRY, asOf, facts);
            List<String> sure = told.stream()
                    .filter(window ->
                            window.doubts().isEmpty() && window.missing().isEmpty())
                    .map(window -> window.opens() + " to " + window.due())
                    .toList();
            for (LocalDate day = ENTRY; !day.isAfter(asOf); day = day.plusDays(1)) {
                TreeSet<LocalDate> all = new TreeSet<>(days);
                all.add(day);
                List<String> filled = dayByDay(ENTRY, exit, asOf, all);
                assertThat(filled).as("u on %s", day).containsAll(sure);
                if (!sure.containsAll(filled)) {
                    assertThat(told)
                            .anyMatch(window -> window.doubts().contains("the date of contact u")
                                    || window.missing().contains("the date of contact u"));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "{ every: plan.month }        | /periods/p/every       | There is no parameter named plan.month, and it is no number of days, weeks or months. | plan.months.",
                "{ every: 14 dayz }           | /periods/p/every       | There is no parameter named 14 dayz, and it is no number of days, weeks or months. | day.",
                "{ every: calendar month }    | /periods/p/every       | There is no parameter named calendar month, and it is no number of days, weeks or months. | calendar months.",
                "{ every: note.days }         | /periods/p/every       | The parameter note.days is no number of days or months. | -",
                "{ every: 14 days, for: 1 week } | /periods/p         | Periods must say both for and then, or neither. | -",
                "{ every: 2 months, in: train } | /periods/p/in       | There is no stretch named train. | -",
                "{ every: 2 months, restartedBy: contact } | /periods/p/restartedBy | There is no selection named contact. | contacts.",
                "{ every: calendar months, restartedBy: contacts } | /periods/p/restartedBy | Only periods that all are of one length, and no calendar months, can begin anew. | -"
            })
    void what_cannot_be_understood_is_refused(String of, String pointer, String message, @Nullable String hint) {
        assertThatThrownBy(() -> Declaring.of(
                        "{ selections: { contacts: { fact: Contact } }, periods: { p: %s } }".formatted(of)))
                .isInstanceOfSatisfying(TimelineException.class, refused -> {
                    assertThat(refused).hasMessage(message);
                    assertThat(refused.pointer()).isEqualTo(pointer);
                    assertThat(refused.hint()).isEqualTo(hint);
                });
    }

    private static Fact undated(String id) {
        return ContactBuilder.builder(Cases.contact(id, "2024-03-01"))
                .date(null)
                .build();
    }

    private static Fact undatedTraining(String end) {
        return ServiceBuilder.builder(training("s1", "2024-01-10", end))
                .startDate(null)
                .build();
    }

    private static Service training(String id, String begin, @Nullable String end) {
        return ServiceBuilder.builder(Cases.training(id, begin, end))
                .trainingKind(TrainingKind.CUSTOMIZED)
                .build();
    }

    private static Fact maybe(String id, String date) {
        return ContactBuilder.builder(Cases.contact(id, date))
                .outcome((ContactOutcome) null)
                .build();
    }

    private static List<String> reviews(String asOf, @Nullable String exit, String... days) {
        List<Fact> facts = new ArrayList<>();
        for (String day : days) {
            facts.add(day.isEmpty() ? undated("c" + facts.size()) : Cases.contact("c" + facts.size(), day));
        }
        if (exit != null) {
            facts.add(Cases.exit(exit, exit));
        }
        return DECLARED.days("review", ENTRY, LocalDate.parse(asOf), facts);
    }

    private static List<String> contacts(Fact... facts) {
        return DECLARED.days("contact", ENTRY, LocalDate.of(2025, 1, 1), List.of(facts));
    }
}
