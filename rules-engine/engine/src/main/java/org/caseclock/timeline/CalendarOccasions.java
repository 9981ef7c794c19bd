package org.caseclock.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What the windows of a calendar's periods are about: the days of a stretch in each period that it touches, that of its
 * first day and the one that runs included.
 *
 * @param calendar the calendar
 * @param stretch the name of the stretch
 */
record CalendarOccasions(Calendar calendar, String stretch) implements Occasion.Source {

    @Override
    public List<Occasion> in(Found found) {
        List<Occasion> occasions = new ArrayList<>();
        for (Occasion of : StretchOccasions.of(stretch, found)) {
            LocalDate from = of.days(found.known()).earliest();
            LocalDate to = of.mayEnd() != null ? of.mayEnd() : found.lastOpening();
            for (Calendar.Period period : calendar.between(from, to)) {
                occasions.add(within(of, from, period));
            }
        }
        return occasions;
    }

    /** One of a stretch; where it is open whether that goes on for so long, so is whether there is this one. */
    private static Occasion within(Occasion of, LocalDate from, Calendar.Period period) {
        LocalDate first = from.isAfter(period.first()) ? from : period.first();
        LocalDate end = of.end();
        boolean mayEndBefore = end != null && end.isBefore(period.first());
        boolean endsInIt = end != null && !mayEndBefore && end.isBefore(period.last());
        List<String> doubts = Occasion.both(of.doubts(), of.missing());
        return Occasion.of(
                        of.key().isEmpty() ? period.key() : period.key() + "/" + of.key(),
                        first,
                        endsInIt ? end : period.last())
                .in(period)
                .inDoubt(mayEndBefore ? Occasion.both(doubts, of.endDoubts()) : doubts)
                .endsInDoubt(endsInIt ? of.endDoubts() : List.of());
    }
}
