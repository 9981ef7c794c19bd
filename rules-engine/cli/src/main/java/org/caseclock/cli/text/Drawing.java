package org.caseclock.cli.text;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.caseclock.ledger.Obligation;
import org.jspecify.annotations.Nullable;

/**
 * Draws an obligation on a line of days: its window, its evidence and the as-of date. A mark inside the window always
 * stands between the brackets and one outside never does, however many days share a column.
 */
public final class Drawing {

    /** What the marks mean. */
    public static final String LEGEND =
            "[ first day   ] last day   * meets it   x closest        ^ as-of date   > it lies further on";

    private static final int WIDTH = 60;

    /** Columns kept free at either end, so that what lies outside the window finds a place there. */
    private static final int MARGIN = 3;

    private final LocalDate from;
    private final LocalDate to;
    private final LocalDate opens;
    private final LocalDate due;
    private final int first;
    private final int last;
    private final char[] line = new char[WIDTH];

    private Drawing(LocalDate from, LocalDate to, LocalDate opens, LocalDate due) {
        this.from = from;
        this.to = to;
        this.opens = opens;
        this.due = due;
        this.first = Math.min(scaled(opens), WIDTH - MARGIN - 3);
        this.last = Math.max(scaled(due), first + 2);
        Arrays.fill(line, '-');
        Arrays.fill(line, first, last + 1, '=');
    }

    /** The drawing; empty where there is no day to draw. */
    public static String of(Obligation obligation, LocalDate asOf) {
        LocalDate start = days(obligation).min(LocalDate::compareTo).orElse(null);
        LocalDate end = days(obligation).max(LocalDate::compareTo).orElse(null);
        if (start == null || end == null) {
            return "";
        }
        // An as-of date years later would squeeze the window to a dot: it is drawn only where it is near.
        boolean isFarOn = asOf.isAfter(end.plusDays(Math.max(30, ChronoUnit.DAYS.between(start, end))));
        LocalDate from = asOf.isBefore(start) ? asOf : start;
        LocalDate to = asOf.isAfter(end) && !isFarOn ? asOf : end;
        Drawing drawing = new Drawing(
                from,
                to,
                Objects.requireNonNullElse(obligation.opens(), from),
                Objects.requireNonNullElse(obligation.due(), to));
        drawing.draw(obligation);
        if (isFarOn) {
            drawing.line[WIDTH - 1] = '>';
        } else {
            drawing.mark(asOf, '^');
        }
        drawing.evidence(obligation);
        return from + " " + new String(drawing.line) + " " + (isFarOn ? asOf : to);
    }

    private void draw(Obligation obligation) {
        if (obligation.opens() != null) {
            line[first] = '[';
        }
        if (obligation.due() != null) {
            line[last] = ']';
        }
    }

    private void evidence(Obligation obligation) {
        obligation.evidence().forEach(evidence -> mark(evidence.date(), '*'));
        if (obligation.nearest() != null) {
            mark(obligation.nearest().date(), 'x');
        }
    }

    private static Stream<LocalDate> days(Obligation obligation) {
        Stream.Builder<LocalDate> days = Stream.builder();
        addTo(days, obligation.opens());
        addTo(days, obligation.due());
        obligation.evidence().forEach(evidence -> addTo(days, evidence.date()));
        if (obligation.nearest() != null) {
            addTo(days, obligation.nearest().date());
        }
        return days.build();
    }

    private static void addTo(Stream.Builder<LocalDate> days, @Nullable LocalDate day) {
        if (day != null) {
            days.add(day);
        }
    }

    private void mark(@Nullable LocalDate day, char sign) {
        if (day != null) {
            line[column(day)] = sign;
        }
    }

    private int column(LocalDate day) {
        if (day.isBefore(opens)) {
            return Math.min(scaled(day), first - 1);
        }
        if (day.isAfter(due)) {
            return Math.max(scaled(day), last + 1);
        }
        return Math.max(first + 1, Math.min(scaled(day), last - 1));
    }

    private int scaled(LocalDate day) {
        long all = ChronoUnit.DAYS.between(from, to);
        long passed = ChronoUnit.DAYS.between(from, day);
        return MARGIN + (all == 0 ? 0 : (int) (passed * (WIDTH - 2 * MARGIN - 1) / all));
    }
}
