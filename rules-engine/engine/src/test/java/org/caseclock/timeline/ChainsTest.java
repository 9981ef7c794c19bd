package org.caseclock.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseclock.facts.Answer;
import org.caseclock.facts.Missing;
import org.caseclock.facts.PlannedService;
import org.caseclock.facts.PlannedServiceBuilder;
import org.caseclock.facts.Service;
import org.caseclock.facts.ServiceBuilder;
import org.caseclock.knowledge.KnownCase;
import org.caseclock.support.Cases;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The chain breaks after ninety days without a service; 31 March + 90 days is 29 June. */
class ChainsTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 2);
    private static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);
    private static final Service FIRST = Cases.training("s1", "2024-01-02", "2024-03-31");

    @ParameterizedTest(name = "next service {0}: last day {1}")
    @CsvSource({"2024-06-28, 2024-07-31", "2024-06-29, 2024-07-31", "2024-06-30, 2024-03-31"})
    void a_service_on_the_last_quiet_day_still_joins(String start, LocalDate lastDay) {
        Chain chain = chain(List.of(FIRST, Cases.training("s2", start, "2024-07-31")), List.of());
        assertThat(chain.lastDay()).isEqualTo(lastDay);
    }

    @ParameterizedTest(name = "planned for {0}, held until {1}")
    @CsvSource({"2024-06-29,", "2024-06-30, 2024-06-30", "2024-08-15, 2024-08-15"})
    void a_planned_service_holds_the_chain_where_it_is_later_than_the_quiet_days(String planned, LocalDate heldUntil) {
        Chain chain = chain(List.of(FIRST), List.of(Cases.planned("p1", planned, null)));
        assertThat(chain.heldUntil()).isEqualTo(heldUntil);
        assertThat(chain.quietUntil()).isEqualTo("2024-06-29");
    }

    @ParameterizedTest(name = "next service {0}: last day {1}")
    @CsvSource({"2024-08-15, 2024-09-30", "2024-08-16, 2024-03-31"})
    void a_service_within_a_planned_one_still_joins(String start, LocalDate lastDay) {
        Chain chain = chain(
                List.of(FIRST, Cases.training("s2", start, "2024-09-30")),
                List.of(Cases.planned("p1", "2024-07-01", "2024-08-15")));
        assertThat(chain.lastDay()).isEqualTo(lastDay);
    }

    @Test
    void the_gap_is_counted_from_the_latest_end_and_not_from_the_last_begun() {
        Chain chain = chain(
                List.of(
                        FIRST,
                        Cases.training("s2", "2024-02-01", "2024-02-02"),
                        Cases.training("s3", "2024-06-29", "2024-06-30")),
                List.of());
        assertThat(chain.lastDay()).isEqualTo("2024-06-30");
        assertThat(chain.lastService()).extracting(Service::id).isEqualTo("s3");
    }

    @Test
    void of_two_that_end_on_one_day_the_first_begun_is_named() {
        Chain chain = chain(List.of(FIRST, Cases.training("s2", "2024-02-01", "2024-03-31")), List.of());
        assertThat(chain.lastService()).isEqualTo(FIRST);
    }

    @Test
    void a_service_without_an_end_keeps_the_chain_running() {
        Chain chain = chain(List.of(FIRST, Cases.training("s2", "2024-04-01", null)), List.of());
        assertThat(chain.running()).isTrue();
        assertThat(chain.lastDay()).isNull();
        assertThat(chain.earliestExit()).isEqualTo(AS_OF);
        assertThat(chain.quietUntil()).isNull();
    }

    @ParameterizedTest(name = "exit on {1}, a service from {0} on without end, and one of {2}: ends on it: {3}")
    @CsvSource({
        // it may have ended on that day
        "2024-01-02, 2024-06-10, 2024-05-01, unknown",
        // the other one would still belong to the chain, and ends later
        "2024-01-02, 2024-06-10, 2024-06-11, no",
        "2024-01-02, 2024-06-10, 2024-09-08, no",
        // the other one would come after a break
        "2024-01-02, 2024-06-10, 2024-09-09, unknown",
        // it begins later than the exit, with which the other one may end
        "2024-06-11, 2024-06-10, 2024-06-10, no",
        "2024-09-09, 2024-06-10, 2024-06-10, yes",
        "2024-01-02, 2024-01-01, 2024-01-02, no"
    })
    void a_missing_last_day_may_be_the_exit(String endless, LocalDate exit, String other, String expected) {
        List<Service> services = Stream.of(Cases.training("s1", endless, null), Cases.training("s2", other, other))
                .sorted(KnownCase.ORDER)
                .toList();
        Chain chain = chain(services, List.of(), exit);
        assertThat(chain.endsOnAnswer(exit).toString())
                .isEqualTo(expected.equals("unknown") ? "unknown without [the endDate of service s1]" : expected);
    }

    /** Of three services, any of which may have no first day, and two plans, every filling is tried. */
    @Test
    void what_has_no_first_day_may_end_the_chain_as_one_that_has_one_would() {
        Random random = new Random(1);
        for (int i = 0; i < 600; i++) {
            List<Service> services = new ArrayList<>();
            for (int s = 1; s <= 3; s++) {
                LocalDate start = FIRST_DAY.plusDays(30L * random.nextInt(12));
                services.add(ServiceBuilder.builder(Cases.training("s" + s, start.toString(), null))
                        .startDate(random.nextInt(3) == 0 ? null : start)
                        .endDate(random.nextInt(8) == 0 ? null : start.plusDays(30L * random.nextInt(3)))
                        .build());
            }
            List<PlannedService> plans = new ArrayList<>();
            for (int p = 1; p <= random.nextInt(3); p++) {
                LocalDate start = FIRST_DAY.plusDays(30L * random.nextInt(16));
                plans.add(PlannedServiceBuilder.builder(Cases.planned("p" + p, start.toString(), null))
                        .documented(random.nextInt(2) == 0 ? null : Boolean.TRUE)
                        .build());
            }
            services.sort(KnownCase.ORDER);
            Chain chain = chain(services, plans);
            Map<String, Object> gaps = gaps(services, plans);
            Map<List<Object>, String> byFilling = new HashMap<>();
            fill(new ArrayList<>(gaps.values()), 0, services, plans, new ArrayList<>(), byFilling);

            assertThat(chain.isOpen() ? ends(chain.alternatives()) : ends(List.of(chain)))
                    .as("%s %s", services, plans)
                    .isEqualTo(new TreeSet<>(byFilling.values()));
            assertThat(chain.ways().stream()
                            .flatMap(way -> way.hangsOn().stream())
                            .distinct())
                    .as("%s %s", services, plans)
                    .extracting(String::valueOf)
                    .containsExactlyInAnyOrderElementsOf(matter(List.copyOf(gaps.keySet()), byFilling));
        }
    }

    private static Map<String, Object> gaps(List<Service> services, List<PlannedService> plans) {
        Map<String, Object> gaps = new LinkedHashMap<>();
        services.stream()
                .filter(service -> service.startDate() == null)
                .forEach(service -> gaps.put(Missing.day(service).toString(), service));
        plans.stream()
                .filter(plan -> plan.documented() == null)
                .forEach(plan -> gaps.put(new Missing(plan, "documented").toString(), plan));
        return gaps;
    }

    private static void fill(
            List<Object> gaps,
            int from,
            List<Service> services,
            List<PlannedService> plans,
            List<Object> filling,
            Map<List<Object>, String> to) {
        if (from == gaps.size()) {
            to.put(
                    List.copyOf(filling),
                    ends(List.of(chain(services.stream().sorted(KnownCase.ORDER).toList(), plans)))
                            .first());
            return;
        }
        if (gaps.get(from) instanceof Service service) {
            LocalDate last = service.endDate() == null ? AS_OF : service.endDate();
            for (LocalDate day = last; !day.isBefore(FIRST_DAY.minusDays(130)); day = day.minusDays(30)) {
                filling.add(day);
                Service filled = ServiceBuilder.builder(service).startDate(day).build();
                fill(gaps, from + 1, changed(services, service, filled), plans, filling, to);
                filling.remove(filling.size() - 1);
            }
        } else if (gaps.get(from) instanceof PlannedService plan) {
            for (boolean documented : new boolean[] {true, false}) {
                filling.add(documented);
                PlannedService filled = PlannedServiceBuilder.builder(plan)
                        .documented(documented)
                        .build();
                fill(gaps, from + 1, services, changed(plans, plan, filled), filling, to);
                filling.remove(filling.size() - 1);
            }
        }
    }

    private static <T> List<T> changed(List<T> all, T one, T by) {
        return all.stream().map(each -> each == one ? by : each).toList();
    }

    /** Those of which two values lead to different ends with all others alike. */
    private static List<String> matter(List<String> gaps, Map<List<Object>, String> byFilling) {
        List<String> matter = new ArrayList<>();
        for (int i = 0; i < gaps.size(); i++) {
            Map<List<Object>, Set<String>> byOthers = new HashMap<>();
            for (Map.Entry<List<Object>, String> each : byFilling.entrySet()) {
                List<Object> others = new ArrayList<>(each.getKey());
                others.remove(i);
                byOthers.computeIfAbsent(others, key -> new HashSet<>()).add(each.getValue());
            }
            if (byOthers.values().stream().anyMatch(ends -> ends.size() > 1)) {
                matter.add(gaps.get(i));
            }
        }
        return matter;
    }

    private static TreeSet<String> ends(List<Chain> chains) {
        return chains.stream()
                .map(chain -> chain.lastDay() + " " + chain.heldUntil())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest(name = "ends {0}: running {1}, earliest exit {2}")
    @CsvSource({"2024-12-30, false, 2024-12-30", "2024-12-31, true, 2024-12-31"})
    void a_service_still_runs_on_its_last_day(String end, boolean running, LocalDate earliestExit) {
        Chain chain = chain(List.of(Cases.training("s1", "2024-01-02", end)), List.of());
        assertThat(chain.running()).isEqualTo(running);
        assertThat(chain.earliestExit()).isEqualTo(earliestExit);
    }

    @Test
    void no_service_makes_an_empty_chain() {
        Chain chain = chain(List.of(), List.of());
        assertThat(chain)
                .isEqualTo(
                        new Chain("lastService", false, null, null, List.of(), null, null, null, List.of(), List.of()));
        assertThat(chain.isEmpty()).isTrue();
    }

    private static Chain chain(List<Service> services, List<PlannedService> planned) {
        return chain(services, planned, null);
    }

    private static Chain chain(List<Service> services, List<PlannedService> planned, @Nullable LocalDate exit) {
        return Chains.of(
                "lastService",
                services.stream()
                        .map(service -> ChainLink.of(service, Answer.YES, latest(service)))
                        .toList(),
                planned.stream()
                        .filter(plan -> !documented(plan).isNo())
                        .map(plan -> Chains.Plan.of(plan, documented(plan)))
                        .toList(),
                90,
                AS_OF,
                exit);
    }

    private static LocalDate latest(Service service) {
        return Stream.of(service.startDate(), service.endDate(), AS_OF)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private static Answer documented(PlannedService plan) {
        return plan.documented() == null ? Answer.unknown(plan, "documented") : Answer.of(plan.documented());
    }
}
