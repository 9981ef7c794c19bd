package org.caseclock.reference;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The window of an obligation, both ends included (C1).
 *
 * @param opens the first day; empty where it is not determined
 * @param due the last day; empty where there is none, or it is not determined
 */
record Window(@Nullable LocalDate opens, @Nullable LocalDate due) {

    /** The window of what a fact calls for that has no day. */
    static final Window NO_DAYS = new Window(null, null);

    /** The window of a check: the day of the fact that is checked (C16). */
    static Window onDay(LocalDate day) {
        return new Window(day, day);
    }

    /** The window of a monthly duty (C2). */
    static Window of(YearMonth month) {
        return new Window(month.atDay(1), month.atEndOfMonth());
    }

    /** The latest last day of these; empty where one of them has none. */
    static @Nullable LocalDate latestDue(Collection<Window> windows) {
        LocalDate latest = null;
        for (Window window : windows) {
            LocalDate due = window.due;
            if (due == null) {
                return null;
            }
            latest = latest == null || due.isAfter(latest) ? due : latest;
        }
        return latest;
    }

    /** Whether the day lies before the window. */
    boolean isAfter(LocalDate day) {
        return opens != null && day.isBefore(opens);
    }

    /** Whether the day lies after the window. */
    boolean isBefore(LocalDate day) {
        return due != null && day.isAfter(due);
    }

    /** Whether it ends before it begins; nothing is owed in such a window. */
    boolean hasNoDay() {
        return opens != null && isBefore(opens);
    }

    /** Whether the day lies in the window. */
    boolean holds(LocalDate day) {
        return !isAfter(day) && !isBefore(day);
    }
}
