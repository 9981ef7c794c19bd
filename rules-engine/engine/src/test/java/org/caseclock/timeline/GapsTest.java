package org.caseclock.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.caseclock.facts.Contact;
import org.caseclock.facts.ContactBuilder;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Service;
import org.caseclock.facts.ServiceBuilder;
import org.caseclock.support.Cases;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days on which nothing is on record, held against what is counted day by day. The gap may be of 45 days. */
class GapsTest {

    private static final String DEFINITION = """
            selections:
              contacts: { fact: Contact, where: { reachedParticipant: true } }
              services: { fact: Service }
            gaps:
              silence: { without: [services, contacts], longerThan: gap.days }
              notSet: { without: [services], longerThan: no.days }
            windows:
              gap: { each: silence, opens: event, due: event + gap.days }
              wholeGap: { each: silence, opens: event, due: eventEnd }
              none: { each: notSet, opens: event }
            """;

    private static final Declaring DECLARED = Declaring.of(DEFINITION);
    private static final LocalDate ENTRY = LocalDate.of(2024, 1, 10);

    @ParameterizedTest(name = "a contact on {0}")
    @CsvSource({"2024-02-24, 0", "2024-02-25, 1"})
    void a_gap_of_so_many_days_is_none_and_one_of_a_day_more_is(String day, int number) {
        assertThat(gaps("2024-02-26", Cases.contact("c1", day)))
                .filteredOn(gap -> gap.startsWith("2024-01-10"))
                .hasSize(number);
    }

    @Test
    void the_one_that_runs_may_still_be_closed_and_lasts_until_then() {
        assertThat(gaps("2024-02-01", Cases.contact("c1", "2024-01-20"))).containsExactly("2024-01-21 to 2024-03-06");
        assertThat(gaps("2024-01-20", Cases.contact("c1", "2024-01-20"))).isEmpty();
        assertThat(gaps("2024-02-01", Cases.training("s1", "2024-01-15", null))).isEmpty();
    }

    @Test
    void its_last_day_is_before_what_comes_next_or_that_of_the_exit() {
        assertThat(DECLARED.days(
                        "wholeGap",
                        ENTRY,
                        LocalDate.of(2024, 9, 1),
                        List.of(
                                Cases.training("s1", "2024-01-10", "2024-02-01"),
                                Cases.contact("c1", "2024-04-10"),
                                Cases.exit("2024-07-01", null))))
                .containsExactly("2024-02-02 to 2024-04-09", "2024-04-11 to 2024-07-01");
    }

    @Test
    void nothing_is_asked_where_no_length_is_set() {
        assertThat(DECLARED.windows("none", ENTRY, LocalDate.of(2026, 1, 1), List.of()))
                .isEmpty();
    }

    @Test
    void a_contact_that_may_be_none_may_close_a_gap_and_begin_another() {
        assertThat(gaps("2024-06-01", Cases.exit("2024-06-01", null), maybe("c1", "2024-02-01")))
                .containsExactly(
                        "2024-01-10 to 2024-02-24 [the outcome of contact c1]",
                        "2024-02-02 to 2024-03-18 [the outcome of contact c1]");
        assertThat(gaps("2024-06-01", Cases.exit("2024-06-01", null), maybe("c1", "2024-03-01")))
                .containsExactly("2024-01-10 to 2024-02-24", "2024-03-02 to 2024-04-16 [the outcome of contact c1]");
        assertThat(DECLARED.days(
                        "wholeGap",
                        ENTRY,
                        LocalDate.of(2024, 6, 1),
                        List.of(Cases.exit("2024-06-01", null), maybe("c1", "2024-05-01"))))
                .containsExactly("2024-01-10 to 2024-06-01 [the outcome of contact c1]");
    }

    @Test
    void a_contact_without_a_day_may_close_any_gap() {
        assertThat(gaps("2024-06-01", Cases.contact("c1", "2024-03-01"), undated("c2")))
                .containsExactly(
                        "2024-01-10 to 2024-02-24 [the date of contact c2]",
                        "2024-03-02 to 2024-04-16 [the date of contact c2]");
    }

    @Test
    void a_service_without_a_first_day_may_reach_back() {
        Service service = ServiceBuilder.builder(Cases.training("s1", "2024-04-01", "2024-04-10"))
                .startDate(null)
                .build();
        assertThat(gaps("2024-05-01", service))
                .containsExactly("2024-01-10 to 2024-02-24 [the startDate of service s1]", "2024-04-11 to 2024-05-26");
    }

    @Test
    void they_are_those_that_are_counted_day_by_day() {
        Random random = new Random(29);
        for (int i = 0; i < 2000; i++) {
            LocalDate asOf = ENTRY.plusDays(random.nextInt(500));
            LocalDate exit = random.nextBoolean() ? null : ENTRY.plusDays(random.nextInt(400));
            exit = exit == null || exit.isAfter(asOf) ? null : exit;
            List<Fact> facts = facts(random, asOf, exit);
            assertThat(DECLARED.days("gap", ENTRY, asOf, facts))
                    .as("exit %s, as of %s, %s", exit, asOf, facts)
                    .isEqualTo(dayByDay(exit, asOf, held(facts, asOf.plusDays(400))));
        }
    }

    private static List<Fact> facts(Random random, LocalDate asOf, @Nullable LocalDate exit) {
        List<Fact> facts = new ArrayList<>();
        for (int j = random.nextInt(6); j > 0; j--) {
            LocalDate day = ENTRY.minusDays(20).plusDays(random.nextInt(450));
            if (!day.isAfter(asOf)) {
                facts.add(Cases.contact("c" + j, day.toString()));
            }
        }
        for (int j = random.nextInt(3); j > 0; j--) {
            LocalDate day = ENTRY.plusDays(random.nextInt(400));
            LocalDate end = random.nextInt(4) == 0 ? null : day.plusDays(random.nextInt(60));
            end = end == null || end.isAfter(asOf) ? null : end;
            if (!day.isAfter(asOf)) {
                facts.add(Cases.training("s" + j, day.toString(), end == null ? null : end.toString()));
            }
        }
        if (exit != null) {
            facts.add(Cases.exit(exit.toString(), exit.toString()));
        }
        return facts;
    }

    private static TreeSet<LocalDate> held(List<Fact> facts, LocalDate until) {
        TreeSet<LocalDate> held = new TreeSet<>();
        for (Fact fact : facts) {
            LocalDate day = fact.date();
            if (fact instanceof Contact && day != null) {
                held.add(day);
            }
            if (fact instanceof Service service && day != null) {
                LocalDate end = service.endDate() == null ? until : service.endDate();
                day.datesUntil(end.plusDays(1)).forEach(held::add);
            }
        }
        return held;
    }

    /** Walks through the days: a gap is told on the day after which it is too long, or as long as it runs. */
    private static List<String> dayByDay(@Nullable LocalDate exit, LocalDate asOf, TreeSet<LocalDate> held) {
        List<String> gaps = new ArrayList<>();
        int days = 0;
        LocalDate last = exit == null ? asOf.plusDays(400) : exit;
        for (LocalDate day = ENTRY; !day.isAfter(last); day = day.plusDays(1)) {
            days = held.contains(day) ? 0 : days + 1;
            if (days == 46 && !day.minusDays(45).isAfter(asOf)) {
                gaps.add(day.minusDays(45) + " to " + day);
            }
        }
        return gaps;
    }

    /** Whatever day a contact without one had, what is told of as sure is there, and all else hangs on that day. */
    @Test
    void what_is_sure_is_so_on_each_day_that_a_contact_can_have() {
        Random random = new Random(30);
        for (int i = 0; i < 100; i++) {
            LocalDate asOf = ENTRY.plusDays(random.nextInt(500));
            LocalDate exit = random.nextInt(3) > 0 ? null : asOf;
            List<Fact> facts = facts(random, asOf, exit);
            List<Fact> all = new ArrayList<>(facts);
            all.add(undated("u"));
            List<Window> told = DECLARED.windows("gap", ENTRY, asOf, all);
            List<String> sure = told.stream()
                    .filter(window -> window.doubts().isEmpty())
                    .map(window -> window.opens() + " to " + window.due())
                    .toList();
            for (LocalDate day = ENTRY; !day.isAfter(asOf); day = day.plusDays(1)) {
                TreeSet<LocalDate> held = held(facts, asOf.plusDays(400));
                held.add(day);
                List<String> filled = dayByDay(exit, asOf, held);
                assertThat(filled).as("u on %s", day).containsAll(sure);
                if (!sure.containsAll(filled)) {
                    assertThat(told).anyMatch(window -> window.doubts().contains("the date of contact u"));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "{ without: [contact], longerThan: gap.days } | /gaps/g/without/0 | There is no selection named contact. | contacts.",
                "{ without: [], longerThan: gap.days } | /gaps/g/without | A gap must be without the facts of one selection at least. | -",
                "{ without: [contacts], longerThan: gap.day } | /gaps/g/longerThan | There is no parameter named gap.day, and it is no number of days, weeks or months. | gap.days.",
                "{ in: train, without: [contacts], longerThan: gap.days } | /gaps/g/in | There is no stretch named train. | -"
            })
    void what_cannot_be_understood_is_refused(String of, String pointer, String message, @Nullable String hint) {
        assertThatThrownBy(() ->
                        Declaring.of("{ selections: { contacts: { fact: Contact } }, gaps: { g: %s } }".formatted(of)))
                .isInstanceOfSatisfying(TimelineException.class, refused -> {
                    assertThat(refused).hasMessage(message);
                    assertThat(refused.pointer()).isEqualTo(pointer);
                    assertThat(refused.hint()).isEqualTo(hint);
                });
    }

    private static Fact maybe(String id, String date) {
        return ContactBuilder.builder(Cases.contact(id, date)).outcome(null).build();
    }

    private static Fact undated(String id) {
        return ContactBuilder.builder(Cases.contact(id, "2024-03-01"))
                .date(null)
                .build();
    }

    private static List<String> gaps(String asOf, Fact... facts) {
        return DECLARED.days("gap", ENTRY, LocalDate.parse(asOf), List.of(facts));
    }
}
