package org.caseclock.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Missing;
import org.caseclock.knowledge.DayRange;
import org.caseclock.knowledge.KnownCase;
import org.jspecify.annotations.Nullable;

/** The days of the occasions beside each; one without a day may be anywhere up to the latest day that it can have. */
final class Neighbours {

    private final TreeSet<LocalDate> days = new TreeSet<>();
    private final List<Fact> undated = new ArrayList<>();
    private final KnownCase known;

    Neighbours(List<Occasion> occasions, KnownCase known) {
        this.known = known;
        for (Occasion each : occasions) {
            if (each.date() != null) {
                days.add(each.date());
            } else if (each.about() != null) {
                undated.add(each.about());
            }
        }
    }

    /** Names the days before and after one. */
    void of(Occasion occasion, Map<String, Moment> moments) {
        on(occasion.date(), occasion, moments);
    }

    /** Names the days before and after one, were it on a day. */
    void on(@Nullable LocalDate day, Occasion occasion, Map<String, Moment> moments) {
        List<Fact> others = undated.isEmpty()
                ? undated
                : undated.stream()
                        .filter(each -> !each.equals(occasion.about()))
                        .toList();
        moments.put("previousEvent", day == null ? Moment.NONE : before(day, others));
        moments.put("nextEvent", day == null ? Moment.NONE : after(day, others));
    }

    private Moment before(LocalDate day, List<Fact> undated) {
        LocalDate sure = days.lower(day);
        LocalDate latest = sure;
        List<String> missing = new ArrayList<>();
        for (Fact each : undated) {
            DayRange range = known.days(each);
            LocalDate can = range.latest().isBefore(day) ? range.latest() : day.minusDays(1);
            if (range.earliest().isBefore(day) && (sure == null || can.isAfter(sure))) {
                missing.add(Missing.day(each).toString());
                latest = latest == null || can.isAfter(latest) ? can : latest;
            }
        }
        return moment(latest, sure == null ? DayRange.EVER : sure, missing);
    }

    private Moment after(LocalDate day, List<Fact> undated) {
        LocalDate sure = days.higher(day);
        List<String> missing = new ArrayList<>();
        for (Fact each : undated) {
            if (known.days(each).latest().isAfter(day)) {
                missing.add(Missing.day(each).toString());
            }
        }
        return moment(sure, day.plusDays(1), missing);
    }

    private static Moment moment(@Nullable LocalDate latest, @Nullable LocalDate earliest, List<String> missing) {
        return missing.isEmpty() ? Moment.on(latest) : new Moment(latest, earliest, missing, List.of(), List.of());
    }
}
