package org.caseclock.testkit.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.caseclock.facts.CaseSchema;
import org.caseclock.input.StrictReader;
import org.junit.jupiter.api.Test;

class PolicyChangesTest {

    private static List<PolicyChange> of(String policy) {
        return PolicyChanges.of(StrictReader.yaml(JsonNode.class).read("policy.yaml", policy), CaseSchema.STANDARD);
    }

    private static List<String> changes(String policy) {
        return of(policy).stream()
                .map(change -> change.pointer() + " " + change.before() + " ->"
                        + (change.after().isEmpty() ? "" : " " + change.after()))
                .toList();
    }

    @Test
    void a_number_is_one_more_or_less_and_a_list_lacks_one() {
        assertThat(changes("parameters: { days: { values: [{ value: 90 }] }, codes: { values: [{ value: [A, B] }] } }"))
                .containsExactly(
                        "/parameters/days/values/0/value 90 -> 91",
                        "/parameters/days/values/0/value 90 -> 89",
                        "/parameters/codes/values/0/value/0 \"A\" ->",
                        "/parameters/codes/values/0/value/1 \"B\" ->");
    }

    @Test
    void a_month_has_another_shape() {
        assertThat(changes("parameters: { window: { values: [{ value: CALENDAR_MONTH }] } }"))
                .containsExactly("/parameters/window/values/0/value \"CALENDAR_MONTH\" -> \"ROLLING_30\"");
        assertThat(changes("parameters: { pattern: { values: [{ value: '' }] } }"))
                .isEmpty();
    }

    @Test
    void a_day_is_a_day_off_and_what_can_be_done_without_is_left_out() {
        assertThat(changes("timeline: { windows: { w: { opens: exit, due: exit + days } } }"))
                .containsExactly(
                        "/timeline/windows/w/opens \"exit\" -> \"exit + 1 day\"",
                        "/timeline/windows/w/opens \"exit\" -> \"exit - 1 day\"",
                        "/timeline/windows/w/due \"exit + days\" ->",
                        "/timeline/windows/w/due \"exit + days\" -> \"exit + days + 1 day\"",
                        "/timeline/windows/w/due \"exit + days\" -> \"exit + days - 1 day\"");
    }

    @Test
    void of_several_days_the_other_end_counts_or_one_is_left_out() {
        assertThat(changes("timeline: { windows: { w: { opens: { latestOf: [exit, ever] } } } }"))
                .containsExactly(
                        "/timeline/windows/w/opens {\"latestOf\":[\"exit\",\"ever\"]} -> {\"earliestOf\":[\"exit\",\"ever\"]}",
                        "/timeline/windows/w/opens/latestOf/0 \"exit\" ->",
                        "/timeline/windows/w/opens/latestOf/1 \"ever\" ->",
                        "/timeline/windows/w/opens/latestOf/0 \"exit\" -> \"exit + 1 day\"",
                        "/timeline/windows/w/opens/latestOf/0 \"exit\" -> \"exit - 1 day\"");
    }

    @Test
    void of_a_period_the_other_end_counts_or_that_of_the_day_beside() {
        assertThat(changes("timeline: { windows: { w: { opens: { endOf: year, of: event } } } }"))
                .containsExactly(
                        "/timeline/windows/w/opens {\"endOf\":\"year\",\"of\":\"event\"} -> {\"of\":\"event\",\"startOf\":\"year\"}",
                        "/timeline/windows/w/opens/of \"event\" -> \"event + 1 day\"",
                        "/timeline/windows/w/opens/of \"event\" -> \"event - 1 day\"");
    }

    @Test
    void periods_are_of_another_length_or_never_begin_anew() {
        assertThat(changes("timeline: { periods: { p: { every: 1 week, for: 8 weeks, then: calendar months } } }"))
                .containsExactly(
                        "/timeline/periods/p/every \"1 week\" -> \"2 week\"",
                        "/timeline/periods/p/for \"8 weeks\" -> \"9 weeks\"",
                        "/timeline/periods/p/for \"8 weeks\" -> \"7 weeks\"");
        assertThat(changes("timeline: { periods: { p: { every: plan.months, restartedBy: reviews } } }"))
                .containsExactly("/timeline/periods/p/restartedBy \"reviews\" ->");
    }

    @Test
    void a_gap_may_be_longer_or_be_without_less() {
        assertThat(changes("timeline: { gaps: { g: { without: [a, b], longerThan: 45 days } } }"))
                .containsExactly(
                        "/timeline/gaps/g/without/0 \"a\" ->",
                        "/timeline/gaps/g/without/1 \"b\" ->",
                        "/timeline/gaps/g/longerThan \"45 days\" -> \"46 days\"",
                        "/timeline/gaps/g/longerThan \"45 days\" -> \"44 days\"");
    }

    @Test
    void a_selection_asks_less_the_contrary_or_for_the_next_code() {
        assertThat(changes(
                        "timeline: { selections: { s: { fact: Contact, where: { reached: true, outcome: SENT } } } }"))
                .containsExactly(
                        "/timeline/selections/s/where/reached true ->",
                        "/timeline/selections/s/where/reached true -> false",
                        "/timeline/selections/s/where/outcome \"SENT\" ->",
                        "/timeline/selections/s/where/outcome \"SENT\" -> \"RETURNED\"");
    }

    @Test
    void the_changed_policy_differs_in_that_place_only() {
        PolicyChange change =
                of("id: p\nparameters: { days: { values: [{ value: 90 }] } }").get(0);
        assertThat(change.policy().at(change.pointer()).asInt()).isEqualTo(91);
        assertThat(change.policy().path("id").asText()).isEqualTo("p");
    }
}
