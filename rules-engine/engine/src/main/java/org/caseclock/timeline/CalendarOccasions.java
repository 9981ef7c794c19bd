package org.caseclock.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

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
            LocalDate from = of.date() != null
                    ? of.date()
                    : found.known().days(Objects.requireNonNull(of.about())).earliest();
            LocalDate to = of.end() != null ? of.end() : found.lastOpening();
            for (Calendar.Period period : calendar.between(from, to)) {
                occasions.add(within(of, from, period));
            }
        }
        return occasions;
    }

    private static Occasion within(Occasion of, LocalDate from, Calendar.Period period) {
        LocalDate first = from.isAfter(period.first()) ? from : period.first();
        boolean endsInIt = of.end() != null && of.end().isBefore(period.last());
        return new Occasion(
                        of.key().isEmpty() ? period.key() : period.key() + "/" + of.key(),
                        null,
                        0,
                        null,
                        first,
                        endsInIt ? of.end() : period.last(),
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        day -> false)
                .inDoubt(Stream.concat(of.doubts().stream(), of.missing().stream())
                        .distinct()
                        .toList())
                .endsInDoubt(endsInIt ? of.endDoubts() : List.of());
    }
}
