package org.caseclock.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caseclock.facts.Fact;
import org.jspecify.annotations.Nullable;

/** The monthly windows of a stretch, up to a last day on which one may open. */
final class Months {

    private static final Length THIRTY_DAYS = new Length(30, Unit.DAYS);

    private Months() {}

    /** Each calendar month that lies wholly inside the stretch. Its contact comes in the month or not at all. */
    static List<Window> calendar(String name, Stretch stretch, LocalDate asOf, LocalDate lastOpening) {
        List<Window> windows = new ArrayList<>();
        YearMonth month = YearMonth.from(stretch.startDate());
        if (stretch.startDate().getDayOfMonth() > 1) {
            month = month.plusMonths(1);
        }
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        while (!first.isAfter(lastOpening) && stretch.covers(first, last)) {
            windows.add(window(name, month.toString(), first, last, last, stretch, asOf));
            month = month.plusMonths(1);
            first = month.atDay(1);
            last = month.atEndOfMonth();
        }
        return windows;
    }

    /**
     * Intervals that open the day after the last contact, the first on the stretch's first day, and are due 30 days after
     * it; one due after the stretch's end is not owed. A contact without a day takes none of them away: wherever it lies, the
     * others still open an interval each, and whether it meets one is told of that.
     */
    static List<Window> rolling(
            String name, Stretch stretch, List<Fact> contacts, LocalDate asOf, LocalDate lastOpening) {
        List<Window> windows = new ArrayList<>();
        Optional<Anchor> anchor = Optional.of(Anchor.start(stretch.startDate()));
        while (anchor.isPresent()) {
            Optional<Periods.Period> interval = anchor.get()
                    .periods(THIRTY_DAYS, null, stretch.endDate(), lastOpening)
                    .findFirst();
            LocalDate closed =
                    interval.map(each -> firstOnOrAfter(contacts, each.first())).orElse(null);
            interval.ifPresent(each -> windows.add(
                    window(name, each.first().toString(), each.first(), each.last(), closed, stretch, asOf)));
            anchor = Optional.ofNullable(closed).map(day -> Anchor.anew(day, List.of()));
        }
        return windows;
    }

    private static @Nullable LocalDate firstOnOrAfter(List<Fact> contacts, LocalDate day) {
        for (Fact contact : contacts) {
            LocalDate date = contact.date();
            if (date != null && !date.isBefore(day)) {
                return date;
            }
        }
        return null;
    }

    private static Window window(
            String name,
            String key,
            LocalDate opens,
            LocalDate due,
            @Nullable LocalDate lateUntil,
            Stretch stretch,
            LocalDate asOf) {
        return WindowBuilder.builder()
                .name(name)
                .key(key)
                .opens(opens)
                .due(due)
                .lateUntil(lateUntil)
                .afterExit(stretch.afterExit())
                .over(due.isBefore(asOf))
                .build();
    }
}
