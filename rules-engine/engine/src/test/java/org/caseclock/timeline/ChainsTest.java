package org.caseclock.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.caseclock.facts.PlannedService;
import org.caseclock.facts.Service;
import org.caseclock.knowledge.KnownCase;
import org.caseclock.support.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The chain breaks after ninety days without a service; 31 March + 90 days is 29 June. */
class ChainsTest {

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
        assertThat(chain.isEndless()).isTrue();
        assertThat(chain.isEnded()).isFalse();
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
        Chain chain = Chains.of("lastService", services, List.of(), 90, AS_OF, exit);
        assertThat(chain.endsOnAnswer(exit).toString())
                .isEqualTo(expected.equals("unknown") ? "unknown without [the endDate of service s1]" : expected);
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
        assertThat(chain).isEqualTo(new Chain("lastService", false, null, null, List.of(), null, null, null));
        assertThat(chain.isEmpty()).isTrue();
    }

    private static Chain chain(List<Service> services, List<PlannedService> planned) {
        return Chains.of("lastService", services, planned, 90, AS_OF, null);
    }
}
