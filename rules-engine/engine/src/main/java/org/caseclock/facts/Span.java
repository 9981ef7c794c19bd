package org.caseclock.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A fact that lasts: from its first to its last day, both included. */
public sealed interface Span extends Fact permits Circumstance, Employment, Service {

    /** The first day. */
    @Nullable
    LocalDate startDate();

    /** The last day; empty while the span runs. */
    @Nullable
    LocalDate endDate();

    /** The day on which the end was written down; empty where the MIS does not keep it (then the end is known on its day). */
    @Nullable
    LocalDate endRecordedOn();

    /** Whether it surely covers a day; without a first day it covers its last. */
    default boolean covers(LocalDate day) {
        return coversDayIn(day, day);
    }

    /** Whether it covers a day, or would if its first day were known. */
    default boolean mayCover(LocalDate day) {
        return mayCoverDayIn(day, day);
    }

    /** Whether it surely covers some day from one date to another; without a first day it covers its last. */
    default boolean coversDayIn(LocalDate from, LocalDate to) {
        LocalDate known = startDate() != null ? startDate() : endDate();
        return known != null && !known.isAfter(to) && mayCoverDayIn(from, to);
    }

    /** Whether it covers some day from one date to another, or would if its first day were known. */
    default boolean mayCoverDayIn(LocalDate from, LocalDate to) {
        LocalDate start = startDate();
        LocalDate end = endDate();
        return (start == null || !start.isAfter(to)) && (end == null || !end.isBefore(from));
    }

    /** This span with its end not yet known. */
    Span withoutEnd();

    @Override
    default @Nullable LocalDate date() {
        return startDate();
    }

    @Override
    default Fact knownOn(LocalDate day) {
        boolean endKnown = endDate() == null || Fact.isKnown(endRecordedOn(), endDate(), day);
        return Fact.withPlacesKnownOn(endKnown ? this : withoutEnd(), day);
    }
}
