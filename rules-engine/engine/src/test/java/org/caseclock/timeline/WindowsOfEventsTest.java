package org.caseclock.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.caseclock.facts.CaseSchema;
import org.caseclock.facts.Fact;
import org.caseclock.facts.SurveyBuilder;
import org.caseclock.knowledge.KnownCase;
import org.caseclock.support.Cases;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a pack may say of windows about events. The entry is on 2 January 2024. */
class WindowsOfEventsTest {

    private static final String DEFINITION = """
            selections:
              contacts: { fact: Contact }
              surveys: { fact: Survey }
              services: { fact: Service }
            quarters:
              afterExit: { after: exit, numbers: [1, 3] }
            windows:
              each: { each: contacts, opens: event, due: event + 10 days }
              daily: { each: contacts, onePerDay: true, opens: event + 1 day }
              bounded: { each: contacts, opens: event, due: event + 10 days, onlyIfDueBy: exit }
              endless: { each: contacts, opens: event, onlyIfDueBy: exit }
              between: { each: contacts, eventsFrom: entry, eventsUntil: exit, opens: event }
              returned: { each: surveys, byDay: returnedOn, opens: event, becauseOfExit: true }
              chained:
                each: contacts
                opens: event
                due: opens + 2 days
                evidenceFrom: previousEvent + 1 day
                lateUntil: nextEvent - 1 day
                endsOn: eventEnd
              service: { each: services, opens: event, endsOn: eventEnd + 1 month }
              untilExit: { each: contacts, opens: event, due: exit }
              untilRecorded: { each: contacts, opens: event, due: { earliestOf: [entry + 90 days, exitRecorded] } }
              always: { each: contacts, opens: event, evidenceFrom: ever }
              quarter: { each: afterExit, opens: event, due: eventEnd, lateUntil: nextEvent - 1 day }
            """;

    @Test
    void each_fact_has_a_window_of_its_own() {
        List<Window> windows = windows("each", contacts("2024-03-05 2024-03-05 2024-03-06"));
        assertThat(windows).extracting(Window::key).containsExactly("c0", "c1", "c2");
        assertThat(windows.get(0).about()).isNotNull();
        assertThat(windows.get(0).due()).isEqualTo("2024-03-15");
        assertThat(windows.get(0).afterExit()).isFalse();
    }

    @Test
    void those_of_one_day_may_have_one_together_known_by_its_first_day() {
        List<Window> windows = windows("daily", contacts("2024-03-05 2024-03-05 2024-03-06"));
        assertThat(windows).extracting(Window::key).containsExactly("2024-03-06", "2024-03-07");
        assertThat(windows).extracting(Window::about).containsOnlyNulls();
    }

    @ParameterizedTest(name = "exit {0}: {1}")
    @CsvSource(
            nullValues = "-",
            value = {"2024-03-15, c0", "2024-03-14, ''", "-, c0"})
    void one_that_is_due_too_late_is_not_owed(@Nullable String exit, String keys) {
        assertThat(keys("bounded", exit, "2024-03-05")).isEqualTo(keys);
    }

    @ParameterizedTest(name = "exit {0}: {1}")
    @CsvSource(
            nullValues = "-",
            value = {"2024-06-15, ''", "-, c0"})
    void nor_is_one_without_a_last_day_once_that_day_is_known(@Nullable String exit, String keys) {
        assertThat(keys("endless", exit, "2024-03-05")).isEqualTo(keys);
    }

    @ParameterizedTest(name = "contacts {0}, exit {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2024-01-01 2024-01-02, 2024-03-31, c1",
                "2024-03-31 2024-04-01, 2024-03-31, c0",
                "2024-01-01 2024-04-01, 2024-03-31, ''",
                // while the exit is not known there is no last day
                "2024-01-01 2024-04-01, -, c1"
            })
    void events_count_from_a_day_until_a_day(String contacts, @Nullable String exit, String keys) {
        assertThat(keys("between", exit, contacts)).isEqualTo(keys);
    }

    @Test
    void the_event_may_be_the_day_in_a_field_and_there_is_none_while_it_is_empty() {
        List<Window> windows = windows(
                "returned", List.of(survey("v1", "2024-05-01", null), survey("v2", "2024-05-02", "2024-05-20")));
        assertThat(windows).extracting(Window::key).containsExactly("v2");
        assertThat(windows.get(0).opens()).isEqualTo("2024-05-20");
        assertThat(windows.get(0).afterExit()).isTrue();
    }

    @Test
    void the_neighbouring_events_are_those_of_other_days() {
        List<Window> windows = windows("chained", contacts("2024-03-05 2024-03-09 2024-03-09 2024-03-20"));
        assertThat(days(windows, Window::evidenceFrom)).containsExactly(null, "2024-03-06", "2024-03-06", "2024-03-10");
        assertThat(days(windows, Window::lateUntil)).containsExactly("2024-03-08", "2024-03-19", "2024-03-19", null);
        assertThat(days(windows, Window::due)).containsExactly("2024-03-07", "2024-03-11", "2024-03-11", "2024-03-22");
        assertThat(days(windows, Window::endsOn)).containsOnlyNulls();
    }

    @Test
    void a_window_may_end_after_the_last_day_of_a_span() {
        List<Window> windows = windows(
                "service",
                List.of(Cases.training("s1", "2024-01-08", "2024-01-31"), Cases.training("s2", "2024-02-01", null)));
        assertThat(days(windows, Window::endsOn)).containsExactly("2024-02-29", null);
    }

    @ParameterizedTest(name = "exit {0}: {1}")
    @CsvSource(
            nullValues = "-",
            value = {"2024-03-05, c0", "2024-03-04, ''", "-, c0"})
    void one_that_ends_before_it_begins_is_none(@Nullable String exit, String keys) {
        assertThat(keys("untilExit", exit, "2024-03-05")).isEqualTo(keys);
    }

    /** The recording date of the exit is empty: the last day is any from the exit date to 1 April. */
    @ParameterizedTest(name = "contact {1}, exit {0}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2024-03-05, 2024-03-05, 2024-03-05",
                // whether there is such a window is open, so that there is no earliest last day
                "2024-03-04, 2024-03-05, -",
                "2024-03-04, 2024-04-01, -"
            })
    void one_that_may_end_before_it_begins_is_in_doubt(String exit, String contact, @Nullable String earliest) {
        List<Window> windows = windows("untilRecorded", List.of(Cases.contact("c0", contact), Cases.exit(exit, null)));
        assertThat(windows.get(0).otherwise().stream()
                        .map(WindowDays::due)
                        .min(Comparator.nullsFirst(Comparator.naturalOrder()))
                        .map(String::valueOf)
                        .orElse(null))
                .isEqualTo(earliest);
        assertThat(windows.get(0).missing()).isNotEmpty();
        assertThat(windows("untilRecorded", List.of(Cases.contact("c0", "2024-04-02"), Cases.exit(exit, null))))
                .isEmpty();
    }

    @Test
    void evidence_may_count_from_ever() {
        assertThat(windows("always", contacts("2024-03-05")).get(0).evidenceFrom())
                .isBefore("1900-01-01");
    }

    @Test
    void quarters_have_windows_that_are_because_of_the_exit() {
        List<Window> windows = windows("quarter", List.of(Cases.exit("2024-02-10", null)));
        assertThat(windows).extracting(Window::key).containsExactly("2024-Q2", "2024-Q4");
        assertThat(windows).extracting(Window::number).containsExactly(1, 3);
        assertThat(windows).allMatch(Window::afterExit).allMatch(Window::isQuarter);
        assertThat(days(windows, Window::due)).containsExactly("2024-06-30", "2024-12-31");
        assertThat(days(windows, Window::lateUntil)).containsExactly("2024-09-30", null);
    }

    private static String keys(String window, @Nullable String exit, String contacts) {
        List<Fact> facts = new ArrayList<>(contacts(contacts));
        if (exit != null) {
            facts.add(Cases.exit(exit, null));
        }
        return String.join(" ", windows(window, facts).stream().map(Window::key).toList());
    }

    private static List<@Nullable String> days(List<Window> windows, Function<Window, @Nullable LocalDate> day) {
        List<@Nullable String> days = new ArrayList<>();
        for (Window window : windows) {
            LocalDate date = day.apply(window);
            days.add(date == null ? null : date.toString());
        }
        return days;
    }

    private static List<Fact> contacts(String dates) {
        List<Fact> contacts = new ArrayList<>();
        for (String date : dates.split(" ")) {
            contacts.add(Cases.contact("c" + contacts.size(), date));
        }
        return contacts;
    }

    private static Fact survey(String id, String sent, @Nullable String returned) {
        return SurveyBuilder.builder()
                .id(id)
                .sentOn(LocalDate.parse(sent))
                .returnedOn(Cases.day(returned))
                .build();
    }

    private static List<Window> windows(String name, List<Fact> facts) {
        LocalDate asOf = LocalDate.of(2025, 3, 1);
        return timeline().of(KnownCase.of(Cases.of(facts.toArray(Fact[]::new)), asOf, service -> false), 30).stream()
                .filter(Window.class::isInstance)
                .map(Window.class::cast)
                .filter(window -> window.name().equals(name))
                .toList();
    }

    private static Timeline timeline() {
        try {
            return new Timeline(
                    new ObjectMapper(new YAMLFactory()).readValue(DEFINITION, TimelineDefinition.class),
                    Map.of(),
                    new BusinessCalendar(Map.of()),
                    CaseSchema.STANDARD,
                    List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
