package org.caseclock.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseclock.facts.CaseSchema;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Service;
import org.caseclock.facts.ServiceBuilder;
import org.caseclock.facts.ServiceCategory;
import org.caseclock.facts.YouthActivity;
import org.caseclock.knowledge.KnownCase;
import org.caseclock.support.Cases;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineWordsTest {

    private static final String DEFINITION = """
            selections:
              school: { fact: Service, where: { youthActivity: HIGH_SCHOOL } }
              contacts: { fact: Contact }
              services: { fact: Service }
            stretches:
              schooldays: { of: school }
            months:
              month: { in: schooldays, shape: shape, since: contacts }
            windows:
              end: { each: services, opens: eventEnd, due: { latestOf: [eventEnd, eventRecorded] } }
              begun: { each: schooldays, opens: event }
              done: { each: schooldays, opens: eventEnd }
              first: { each: contacts, opens: event, onlyIfOpensBy: previousEvent }
            latest:
              last: { of: contacts }
            """;

    @Test
    void a_month_that_only_an_empty_field_leaves_open_is_in_doubt() {
        List<Window> months = windows(
                "month",
                element("s1", "2024-03-01", "2024-04-10", YouthActivity.HIGH_SCHOOL),
                element("s2", "2024-04-11", "2024-04-30", null),
                element("s3", "2024-07-01", "2024-07-31", null));
        assertThat(months).extracting(Window::key).containsExactly("2024-03", "2024-04", "2024-07");
        assertThat(months)
                .extracting(Window::doubts)
                .containsExactly(
                        List.of(),
                        List.of("the youthActivity of service s2"),
                        List.of("the youthActivity of service s3"));
    }

    @ParameterizedTest(name = "as of {0}: over {1}")
    @CsvSource({"2024-03-31, false", "2024-04-01, true"})
    void a_window_is_over_when_its_last_day_lies_before_the_as_of_date(String asOf, boolean over) {
        List<Window> months =
                windows(asOf, "month", element("s1", "2024-03-01", "2024-03-31", YouthActivity.HIGH_SCHOOL));
        assertThat(months).extracting(Window::over).containsExactly(over);
    }

    @Test
    void a_window_may_open_on_the_last_day_of_a_span_and_wait_for_its_recording() {
        Service late = ServiceBuilder.builder(element("s1", "2024-03-01", "2024-03-31", null))
                .recordedOn(LocalDate.of(2024, 4, 9))
                .build();
        List<Window> ends = windows("end", late, element("s2", "2024-03-01", null, null));
        assertThat(ends).extracting(Window::key).containsExactly("s1");
        assertThat(ends.get(0).opens()).isEqualTo("2024-03-31");
        assertThat(ends.get(0).due()).isEqualTo("2024-04-09");
    }

    @Test
    void the_latest_is_the_last_by_date_then_id_and_is_there_even_when_there_is_none() {
        assertThat(facts("2024-09-01")).contains(Latest.of("last", null));
        assertThat(facts(
                        "2024-09-01",
                        Cases.contact("c9", "2024-03-01"),
                        Cases.contact("c2", "2024-03-05"),
                        Cases.contact("c1", "2024-03-05")))
                .contains(Latest.of("last", "c2"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "schooldays: { of: school } | schooldays: { of: contacts } | /stretches/schooldays/of | The selection contacts must be of services, employments or circumstances.",
                "schooldays: { of: school } | schooldays: { of: both } | /stretches/schooldays/of | The selection both must be of services, employments or circumstances.",
                "services: { fact: Service } | servicesThatCount: { fact: Contact } | /selections/servicesThatCount | The selection servicesThatCount must be of services.",
                "stretches: | chains: { last: { of: contacts, gap: shape } } | /chains/last/of | The selection contacts must be of services.",
                "stretches: | chains: { last: { of: services, gap: shape, heldBy: services } } | /chains/last/heldBy | The selection services must be of planned services."
            })
    void what_is_of_another_kind_than_is_asked_for_is_refused(
            String part, String other, String pointer, String message) {
        String yaml = DEFINITION
                .replace("stretches:", "  both: { anyOf: [school, contacts] }\nstretches:")
                .replace(part, part.equals("stretches:") ? other + "\nstretches:" : other);
        assertThatThrownBy(() -> timeline(yaml, "CALENDAR_MONTH"))
                .isInstanceOf(TimelineException.class)
                .hasMessage(message)
                .extracting(refusal -> ((TimelineException) refusal).pointer())
                .isEqualTo(pointer);
    }

    @Test
    void a_window_may_be_owed_only_if_it_opens_by_the_event_before() {
        assertThat(windows("first", Cases.contact("c1", "2024-03-01"), Cases.contact("c2", "2024-03-05")))
                .extracting(Window::key)
                .containsExactly("c1");
    }

    @Test
    void a_month_of_a_rolling_interval_hangs_on_where_the_stretch_begins() {
        assertThat(rolling(element("s2", "2024-03-01", "2024-05-31", YouthActivity.HIGH_SCHOOL)))
                .containsExactly("2024-03-01 []");
        assertThat(rolling(
                        element("s1", "2024-02-01", "2024-02-29", null),
                        element("s2", "2024-03-01", "2024-05-31", YouthActivity.HIGH_SCHOOL)))
                .containsExactly(
                        "2024-03-01 [the youthActivity of service s1]", "2024-02-01 [the youthActivity of service s1]");
    }

    @Test
    void a_rolling_interval_hangs_on_no_span_of_another_stretch() {
        assertThat(rolling(
                        element("s0", "2023-02-01", "2023-02-10", null),
                        element("s1", "2024-02-01", "2024-02-10", null),
                        element("s2", "2024-02-11", "2024-05-31", YouthActivity.HIGH_SCHOOL)))
                .containsExactly(
                        "2024-02-11 [the youthActivity of service s1]", "2024-02-01 [the youthActivity of service s1]");
    }

    @ParameterizedTest(name = "{0}: begun {1}, done {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "s1=2024-03-01..2024-03-31 | s1 [] | s1 []",
                // it may move the last day
                "s1=2024-03-01..2024-03-31 s2=?2024-04-01..2024-04-30 | s1 [] | s1 [s2]",
                "s1=2024-03-01..2024-03-31 s2=?2024-03-15..2024-04-30 | s1 [] | s1 [s2]",
                "s1=2024-03-01..2024-03-31 s2=?2024-03-15..2024-03-20 | s1 [] | s1 []",
                // it may be a stretch of its own
                "s1=2024-03-01..2024-03-31 s2=?2024-04-02..2024-04-30 | s1 [] s2 [s2] | s1 [] s2 [s2]",
                // it may be the one that begins it
                "s0=?2024-02-01..2024-02-29 s1=2024-03-01..2024-03-31 | s1 [s0] s0 [s0] | s1 [s0] s0 [s0]",
                "s0=?2024-02-01..2024-02-28 s1=2024-03-01..2024-03-31 | s1 [] s0 [s0] | s1 [] s0 [s0]",
                // one that surely begins on that day stands
                "s0=?2024-03-01..2024-03-20 s1=2024-03-01..2024-03-31 | s1 [] | s1 []",
                // each may begin it if what is before it is none
                "s1=?2024-03-01..2024-03-31 s2=?2024-04-01..2024-04-30 | s1 [s1] s2 [s2 s1] | s1 [s1] s2 [s2 s1]",
                "s1=?2024-03-01..2024-03-31 s2=?2024-03-01..2024-04-30 | s1 [s1] s2 [s2 s1] | s1 [s1] s2 [s2 s1]"
            })
    void a_span_that_may_be_of_a_stretch_leaves_open_what_it_touches(
            String services, @Nullable String begun, @Nullable String done) {
        Fact[] spans = Stream.of(services.split(" "))
                .map(each -> each.split("=\\??|\\.\\."))
                .map(parts -> element(
                        parts[0],
                        parts[1],
                        parts[2],
                        services.contains(parts[0] + "=?") ? null : YouthActivity.HIGH_SCHOOL))
                .toArray(Fact[]::new);
        assertThat(doubts("begun", spans)).isEqualTo(begun);
        assertThat(doubts("done", spans)).isEqualTo(done);
    }

    private static String doubts(String name, Fact... facts) {
        return windows(name, facts).stream()
                .map(window -> window.key() + " ["
                        + String.join(" ", window.doubts()).replace("the youthActivity of service ", "") + "]")
                .collect(Collectors.joining(" "));
    }

    private static List<String> rolling(Fact... facts) {
        Timeline rolling = timeline(DEFINITION, "ROLLING_30");
        return rolling.of(KnownCase.of(Cases.of(facts), LocalDate.of(2024, 9, 1), service -> false), 30).stream()
                .filter(Window.class::isInstance)
                .map(Window.class::cast)
                .filter(window -> window.name().equals("month"))
                .map(window -> window.key() + " " + window.doubts())
                .toList();
    }

    @Test
    void a_pattern_that_is_not_set_asks_nothing() {
        Parameter unset = Parameter.notSet("names", Unit.PATTERN);
        assertThat(unset.fits(null)).isTrue();
        assertThat(unset.fits("scan.pdf")).isTrue();
        assertThat(unset.inWords()).isEqualTo("not set");
        Parameter set = Parameter.of("names", Unit.PATTERN, List.of("[a-z]+\\.pdf"));
        assertThat(set.fits(null)).isFalse();
        assertThat(set.fits("scan.pdf")).isTrue();
        assertThat(set.fits("scan 3.pdf")).isFalse();
    }

    private static List<Window> windows(String name, Fact... facts) {
        return windows("2024-09-01", name, facts);
    }

    private static List<Window> windows(String asOf, String name, Fact... facts) {
        return facts(asOf, facts).stream()
                .filter(Window.class::isInstance)
                .map(Window.class::cast)
                .filter(window -> window.name().equals(name))
                .toList();
    }

    private static List<Object> facts(String asOf, Fact... facts) {
        return timeline(DEFINITION, "CALENDAR_MONTH")
                .of(KnownCase.of(Cases.of(facts), LocalDate.parse(asOf), service -> false), 30);
    }

    private static Timeline timeline(String yaml, String shape) {
        try {
            return new Timeline(
                    new ObjectMapper(new YAMLFactory()).readValue(yaml, TimelineDefinition.class),
                    Map.of("shape", Parameter.of("shape", Unit.CODE, List.of(shape))),
                    new BusinessCalendar(Map.of()),
                    CaseSchema.STANDARD,
                    List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Service element(String id, String start, @Nullable String end, @Nullable YouthActivity activity) {
        return ServiceBuilder.builder(Cases.service(id, ServiceCategory.YOUTH_ELEMENT, start, end))
                .youthActivity(activity)
                .build();
    }
}
