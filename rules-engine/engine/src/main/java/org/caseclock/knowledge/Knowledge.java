package org.caseclock.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Span;
import org.jspecify.annotations.Nullable;

/** Which facts, and which ends of spans, were known on a date. */
final class Knowledge {

    private Knowledge() {}

    static List<Fact> asOf(List<Fact> facts, LocalDate asOf) {
        List<Fact> known = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            if (isKnown(fact.firstRecordedOn(), fact.date(), asOf)) {
                known.add(fact instanceof Span span && !endIsKnown(span, asOf) ? span.withoutEnd() : fact);
            }
        }
        return known;
    }

    private static boolean endIsKnown(Span span, LocalDate asOf) {
        return span.endDate() == null || isKnown(span.endRecordedOn(), span.endDate(), asOf);
    }

    /** A recording date decides where there is one; else the thing is known from its own date on, or always if it has none. */
    private static boolean isKnown(@Nullable LocalDate recorded, @Nullable LocalDate own, LocalDate asOf) {
        LocalDate from = recorded != null ? recorded : own;
        return from == null || !from.isAfter(asOf);
    }
}
