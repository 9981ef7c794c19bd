package org.caseclock.reference;

import java.time.LocalDate;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Span;
import org.jspecify.annotations.Nullable;

/** What is known of a fact as of a date (C7). */
final class Knowledge {

    private Knowledge() {}

    /** Whether the fact is known: from its recording, or without one from its own date. */
    static boolean isKnown(Fact fact, LocalDate asOf) {
        LocalDate recorded = recordedOn(fact);
        LocalDate from = recorded != null ? recorded : fact.date();
        // Where neither is given, nothing says that the fact came later.
        return from == null || !from.isAfter(asOf);
    }

    /** The day on which the fact was first recorded anywhere; empty where none is given. */
    static @Nullable LocalDate recordedOn(Fact fact) {
        return fact.recordings().isEmpty() ? fact.recordedOn() : fact.firstRecordedOn();
    }

    /** The fact as it stood in the file on the as-of date: a span whose end was not known yet has none. */
    static Fact asKnown(Fact fact, LocalDate asOf) {
        if (fact instanceof Span span && span.endDate() != null && !isEndKnown(span, span.endDate(), asOf)) {
            return span.withoutEnd();
        }
        return fact;
    }

    private static boolean isEndKnown(Span span, LocalDate endDate, LocalDate asOf) {
        LocalDate recorded = span.endRecordedOn();
        LocalDate from = recorded != null ? recorded : endDate;
        return !from.isAfter(asOf);
    }
}
