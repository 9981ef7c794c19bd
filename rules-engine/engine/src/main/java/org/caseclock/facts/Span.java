package org.caseclock.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A fact that lasts: from its first to its last day, both included. */
public sealed interface Span extends Fact permits Circumstance, Employment, OwnSpan, Service {

    /** The first day. */
    @Nullable
    LocalDate startDate();

    /** The last day; empty while the span runs. */
    @Nullable
    LocalDate endDate();

    /** The day on which the end was written down; empty where the MIS does not keep it (then the end is known on its day). */
    @Nullable
    LocalDate endRecordedOn();

    /** Its days. */
    default Days getDays() {
        return new Days(startDate(), endDate(), this);
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
