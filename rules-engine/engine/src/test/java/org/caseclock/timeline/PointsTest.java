package org.caseclock.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointsTest {

    private static final LocalDate EARLY = LocalDate.of(2024, 3, 1);
    private static final LocalDate FALL = LocalDate.of(2024, 4, 15);
    private static final LocalDate LATE = LocalDate.of(2024, 5, 1);

    private final Map<String, Moment> named = new HashMap<>();
    private final Points points = new Points(
            Map.of(
                    "followUp.months", Parameter.of("followUp.months", Unit.MONTHS, 12),
                    "exit.days", Parameter.of("exit.days", Unit.DAYS, 90),
                    "note.days", Parameter.of("note.days", Unit.BUSINESS_DAYS, 1),
                    "shape", Parameter.of("shape", Unit.CODE, List.of("CALENDAR_MONTH"))),
            new BusinessCalendar(Map.of()),
            Set.of("start", "exit", "recorded"),
            Map.of(
                    "programYear", new Calendar.Years(MonthDay.of(7, 1), 12),
                    "term", new Calendar.Listed(List.of(new Calendar.Period("Fall", FALL, LATE)))));

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource({
        "2024-01-31, 1 month, 2024-02-29",
        "2023-01-31, 1 month, 2023-02-28",
        "2024-02-29, 12 months, 2025-02-28",
        "2024-02-29, followUp.months, 2025-02-28",
        "2024-08-31, 1 month, 2024-09-30",
        "2024-01-31, 1 month + 1 month, 2024-03-29",
        "2024-01-31, 2 months, 2024-03-31",
        "2024-01-01, exit.days + 1 day, 2024-04-01",
        "2024-12-24, note.days, 2024-12-26",
        "2024-12-20, 2 business days, 2024-12-24",
        "2024-12-20, 0 days, 2024-12-20"
    })
    void months_are_clamped_and_days_are_counted(LocalDate start, String added, LocalDate expected) {
        named.put("start", Moment.on(start));
        assertThat(at(Point.of("start + " + added)).date()).isEqualTo(expected);
    }

    @Test
    void a_day_that_moved_says_why() {
        named.put("start", Moment.on(LocalDate.of(2024, 12, 24)));
        assertThat(at(Point.of("start + note.days")).moved())
                .containsExactly("Wednesday, December 25, 2024, is not a business day (Christmas Day)");
    }

    @Test
    void of_a_day_that_is_not_known_nobody_says_what_moved_it() {
        named.put("start", new Moment(LocalDate.of(2024, 12, 24), EARLY, List.of("the day"), List.of(), List.of()));
        assertThat(at(Point.of("start + note.days")).moved()).isEmpty();
    }

    @Test
    void nothing_added_to_no_day_gives_no_day() {
        named.put("exit", Moment.NONE);
        assertThat(at(Point.of("exit + 1 month")).isNone()).isTrue();
        assertThat(at(null).isNone()).isTrue();
    }

    @Test
    void what_is_added_moves_the_bound_of_an_unknown_day_too() {
        named.put("recorded", Moment.unknown(EARLY, "the recording date"));
        assertThat(at(Point.of("recorded + 1 month")))
                .isEqualTo(new Moment(
                        null, LocalDate.of(2024, 4, 1), List.of("the recording date"), List.of(), List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "stat + 1 day, 'There is no moment named stat; there are exit, recorded, start.', start.",
        "start + exit.day, 'There is no parameter named exit.day, and it is no number of days, business days or months.', exit.days.",
        "start + 1 year, 'There is no parameter named 1 year, and it is no number of days, business days or months.',",
        "start + shape, The parameter shape is no number of days or months and cannot be added.,"
    })
    void what_cannot_be_understood_is_refused(String sum, String message, @Nullable String hint) {
        assertThatThrownBy(() -> points.ready(Point.of(sum), "/windows/w/due"))
                .isInstanceOfSatisfying(TimelineException.class, refused -> {
                    assertThat(refused).hasMessage(message);
                    assertThat(refused.pointer()).isEqualTo("/windows/w/due");
                    assertThat(refused.hint()).isEqualTo(hint);
                });
    }

    @Test
    void the_earliest_of_several_days_is_taken_and_what_is_none_does_not_count() {
        assertThat(earliest(Moment.on(LATE), Moment.NONE, Moment.on(EARLY))).isEqualTo(Moment.on(EARLY));
        assertThat(earliest(Moment.NONE).isNone()).isTrue();
    }

    @Test
    void an_unknown_day_leaves_the_earliest_open_only_where_it_may_come_first() {
        Moment unknown = Moment.unknown(EARLY, "x");
        assertThat(earliest(Moment.on(LATE), unknown))
                .isEqualTo(new Moment(LATE, EARLY, List.of("x"), List.of(), List.of()));
        assertThat(earliest(Moment.on(EARLY), unknown)).isEqualTo(Moment.on(EARLY));
        assertThat(earliest(Moment.on(EARLY), Moment.unknown(LATE, "x"))).isEqualTo(Moment.on(EARLY));
    }

    @Test
    void an_unknown_day_without_a_bound_leaves_the_earliest_without_one() {
        assertThat(earliest(Moment.on(LATE), Moment.unknown(null, "x"), Moment.unknown(EARLY, "y")))
                .isEqualTo(new Moment(LATE, null, List.of("x", "y"), List.of(), List.of()));
    }

    @Test
    void the_latest_of_several_days_is_taken_and_what_is_none_does_not_count() {
        assertThat(latest(Moment.on(EARLY), Moment.NONE, Moment.on(LATE))).isEqualTo(Moment.on(LATE));
    }

    @Test
    void an_unknown_day_leaves_the_latest_open_from_the_known_ones_on() {
        assertThat(latest(Moment.on(EARLY), Moment.unknown(null, "x")))
                .isEqualTo(new Moment(null, EARLY, List.of("x"), List.of(), List.of()));
    }

    @ParameterizedTest
    @CsvSource({"2024-06-30, 2023-07-01, 2024-06-30", "2024-07-01, 2024-07-01, 2025-06-30"})
    void a_day_may_be_the_first_or_the_last_of_a_period(LocalDate day, LocalDate first, LocalDate last) {
        named.put("start", Moment.on(day));
        assertThat(at(startOf("programYear"))).isEqualTo(Moment.on(first));
        assertThat(at(endOf("programYear"))).isEqualTo(Moment.on(last));
    }

    @Test
    void a_day_that_is_in_no_period_has_none() {
        named.put("start", Moment.on(EARLY));
        assertThat(at(endOf("term")).isNone()).isTrue();
        named.put("start", Moment.NONE);
        assertThat(at(endOf("term")).isNone()).isTrue();
    }

    @Test
    void of_a_day_that_is_unknown_the_period_may_be_too_or_there_may_be_none() {
        LocalDate after = LATE.plusMonths(3);
        named.put("start", Moment.between(EARLY, after, List.of("x")));
        assertThat(at(endOf("programYear")))
                .isEqualTo(new Moment(
                        LocalDate.of(2025, 6, 30), LocalDate.of(2024, 6, 30), List.of("x"), List.of(), List.of()));
        assertThat(at(endOf("term"))).isEqualTo(new Moment(null, null, List.of("x"), List.of("x"), List.of()));
    }

    @Test
    void a_period_of_no_calendar_is_refused() {
        assertThatThrownBy(() -> points.ready(endOf("programYears"), "/windows/w/due"))
                .isInstanceOfSatisfying(TimelineException.class, refused -> {
                    assertThat(refused).hasMessage("There is no calendar named programYears.");
                    assertThat(refused.pointer()).isEqualTo("/windows/w/due/endOf");
                    assertThat(refused.hint()).isEqualTo("programYear.");
                });
    }

    private static Point startOf(String calendar) {
        return Point.of(null, null, calendar, null, Point.of("start"));
    }

    private static Point endOf(String calendar) {
        return Point.of(null, null, null, calendar, Point.of("start"));
    }

    private Moment at(@Nullable Point point) {
        return points.ready(point, "").in(named);
    }

    private static Moment earliest(Moment... several) {
        return Moment.earliestOf(Arrays.asList(several));
    }

    private static Moment latest(Moment... several) {
        return Moment.latestOf(Arrays.asList(several));
    }
}
