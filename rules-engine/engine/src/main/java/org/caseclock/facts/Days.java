package org.caseclock.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on end, both included, of which an end may not be on record.
 *
 * @param first the first
 * @param last the last; empty while they run on
 * @param of the fact whose days they are
 */
public record Days(@Nullable LocalDate first, @Nullable LocalDate last, Span of) {

    /** Whether they hold a day. */
    public boolean cover(LocalDate day) {
        return coverAnswer(day).isYes();
    }

    public Answer coverAnswer(LocalDate day) {
        return overlapAnswer(day, day);
    }

    /** Whether they hold some day from one date to another. */
    public boolean overlap(LocalDate from, LocalDate to) {
        return overlapAnswer(from, to).isYes();
    }

    /** Without a first day they surely hold their last. */
    public Answer overlapAnswer(LocalDate from, LocalDate to) {
        if (last != null && last.isBefore(from)) {
            return Answer.NO;
        }
        if (first != null) {
            return Answer.of(!first.isAfter(to));
        }
        return last != null && !last.isAfter(to) ? Answer.YES : Answer.unknown(of, "startDate");
    }
}
