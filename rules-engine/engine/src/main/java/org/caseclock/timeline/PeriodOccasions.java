package org.caseclock.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the windows of periods are about: those that lie wholly in a stretch. Where it is open when the stretch began, none can be
 * told apart from the others; where it is open when it ends, so is whether there are those that end later.
 *
 * @param stretch the name of the stretch
 * @param periods the periods
 */
record PeriodOccasions(String stretch, Periods periods) implements Occasion.Source {

    @Override
    public List<Occasion> in(Found found) {
        List<Occasion> occasions = new ArrayList<>();
        for (Occasion of : StretchOccasions.of(stretch, found)) {
            LocalDate first = of.date();
            if (first == null) {
                undated(of, found).forEach(occasions::add);
            } else {
                periods.in(first, of.mayEnd(), found.lastOpening())
                        .map(period -> occasion(period, of))
                        .forEach(occasions::add);
            }
        }
        return occasions;
    }

    /** All that hang on a first day that is not on record. */
    Stream<Occasion> undated(Occasion of, Found found) {
        LocalDate earliest = of.days(found.known()).earliest();
        return periods.in(earliest, of.mayEnd(), found.lastOpening())
                .limit(1)
                .map(any -> OccasionBuilder.builder(of)
                        .endBy(day -> periods.in(day, null, LocalDate.MAX)
                                .findFirst()
                                .orElse(new Periods.Period(day, day))
                                .last())
                        .endDoubts(List.of())
                        .doubts(Occasion.both(of.doubts(), of.missing()))
                        .build());
    }

    /** One of a stretch; where it is open whether that goes on for so long, so is whether there is this one. */
    static Occasion occasion(Periods.Period period, Occasion of) {
        boolean mayBeCut = of.end() != null && of.end().isBefore(period.last());
        return Occasion.of(key(period.first(), of), period.first(), period.last())
                .inDoubt(mayBeCut ? Occasion.both(of.doubts(), of.endDoubts()) : of.doubts());
    }

    /** Tells it from those of other stretches that begin on the same day. */
    static String key(LocalDate first, Occasion of) {
        return of.key().isEmpty() ? first.toString() : first + "/" + of.key();
    }
}
