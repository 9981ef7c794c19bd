package org.caseclock.reference;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.caseclock.facts.Service;
import org.caseclock.facts.Span;
import org.jspecify.annotations.Nullable;

/**
 * Days without a break that a monthly duty governs (C2).
 *
 * @param first the first day
 * @param last the last day; empty while none is known
 */
record Stretch(LocalDate first, @Nullable LocalDate last) {

    /**
     * The stretches that the spans make up: spans that overlap or leave no day between them are one.
     *
     * @param spans the spans, by first day
     * @param end the day on which every stretch ends; empty where none does
     */
    static List<Stretch> of(List<? extends Span> spans, @Nullable LocalDate end) {
        List<Stretch> stretches = new ArrayList<>();
        Stretch current = null;
        for (Span span : spans) {
            LocalDate start = span.startDate();
            if (start == null) {
                continue;
            }
            if (current == null) {
                current = new Stretch(start, span.endDate());
            } else if (current.touches(start)) {
                current = new Stretch(current.first, later(current.last, span.endDate()));
            } else {
                stretches.add(current.cutAt(end));
                current = new Stretch(start, span.endDate());
            }
        }
        if (current != null) {
            stretches.add(current.cutAt(end));
        }
        return stretches;
    }

    /** The calendar months that lie wholly in this stretch and begin on or before a day. */
    List<YearMonth> wholeMonths(LocalDate beginningBy) {
        List<YearMonth> months = new ArrayList<>();
        YearMonth month = YearMonth.from(first);
        if (first.getDayOfMonth() > 1) {
            month = month.plusMonths(1);
        }
        while (!month.atDay(1).isAfter(beginningBy)
                && (last == null || !month.atEndOfMonth().isAfter(last))) {
            months.add(month);
            month = month.plusMonths(1);
        }
        return months;
    }

    /** The calendar months that lie wholly in one of the stretches and begin on or before a day. */
    static List<YearMonth> wholeMonths(List<Stretch> stretches, LocalDate beginningBy) {
        List<YearMonth> months = new ArrayList<>();
        for (Stretch stretch : stretches) {
            months.addAll(stretch.wholeMonths(beginningBy));
        }
        return months;
    }

    /**
     * The months that a service without first day may make whole that are not so whatever it is; of those that begin from one
     * day to another.
     *
     * @param undated the service, as if it had begun on the first day that it can have
     * @param dated the services, this as if it had begun on the last day that it can have
     * @param end the day on which every stretch ends; empty where none does
     */
    static List<YearMonth> addedMonths(
            Service undated, List<Service> dated, @Nullable LocalDate end, LocalDate from, LocalDate to) {
        List<Service> all = new ArrayList<>(dated);
        all.add(undated);
        all.sort(KnownCase.BY_DATE_THEN_ID);
        List<YearMonth> months = wholeMonths(of(all, end), to);
        months.removeAll(wholeMonths(of(dated, end), to));
        months.removeIf(month -> month.atDay(1).isBefore(from));
        return months;
    }

    private boolean touches(LocalDate start) {
        return last == null || !start.isAfter(last.plusDays(1));
    }

    private Stretch cutAt(@Nullable LocalDate end) {
        return end != null && (last == null || last.isAfter(end)) ? new Stretch(first, end) : this;
    }

    /** The later of two last days, where none is the latest of all. */
    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return null;
        }
        return one.isAfter(other) ? one : other;
    }
}
