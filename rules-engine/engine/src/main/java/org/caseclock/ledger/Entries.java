package org.caseclock.ledger;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.caseclock.facts.Fact;
import org.caseclock.facts.RecordPlace;
import org.caseclock.facts.Recording;
import org.caseclock.knowledge.DayRange;
import org.jspecify.annotations.Nullable;

/** Where something was entered, and on which days: an entry without a date counts from the first day of the window. */
final class Entries {

    private final List<Recording> entries;
    private final @Nullable LocalDate opens;
    /** The day of an entry without a date. */
    private final LocalDate withoutDate;

    /**
     * @param opens the first day of the window; empty where it is open
     * @param opensAtTheLatest the same or, where that is open, the latest that it can be
     */
    Entries(List<Recording> entries, @Nullable LocalDate opens, @Nullable LocalDate opensAtTheLatest) {
        this.entries = entries;
        this.opens = opens;
        this.withoutDate = opensAtTheLatest != null ? opensAtTheLatest : DayRange.EVER;
    }

    /** The day on which it was first entered in a place; empty where it was not. */
    private @Nullable LocalDate first(RecordPlace place) {
        LocalDate first = null;
        for (Recording entry : entries) {
            if (entry.place().equals(place)) {
                LocalDate day = entry.date() != null ? entry.date() : withoutDate;
                first = first == null || day.isBefore(first) ? day : first;
            }
        }
        return first;
    }

    /** Whether it was entered in a place. */
    boolean hold(RecordPlace place) {
        return first(place) != null;
    }

    /** Whether it was entered in each of these places. */
    boolean holdAll(RecordPlace... places) {
        for (RecordPlace place : places) {
            if (!hold(place)) {
                return false;
            }
        }
        return true;
    }

    /** A fact by the day on which it was in each of these places, which all hold it. */
    Dated in(Fact fact, RecordPlace... places) {
        if (opens == null && Arrays.stream(places).anyMatch(this::isUndatedIn)) {
            return new Dated(fact, lastDated(places), true);
        }
        LocalDate last = DayRange.EVER;
        for (RecordPlace place : places) {
            LocalDate day = first(place);
            last = day != null && day.isAfter(last) ? day : last;
        }
        boolean isUnknown = DayRange.EVER.equals(last);
        boolean isAsItOpens = isUnknown || areUndated();
        return new Dated(fact, isUnknown ? null : last, isAsItOpens);
    }

    private boolean areUndated() {
        for (Recording entry : entries) {
            if (entry.date() != null) {
                return false;
            }
        }
        return true;
    }

    private boolean isUndatedIn(RecordPlace place) {
        return in(place).allMatch(entry -> entry.date() == null);
    }

    /** The last of the days on which it was first entered in the places of which all entries have a date. */
    private @Nullable LocalDate lastDated(RecordPlace... places) {
        return Arrays.stream(places)
                .filter(place -> in(place).allMatch(entry -> entry.date() != null))
                .flatMap(place -> Stream.ofNullable(first(place)))
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private Stream<Recording> in(RecordPlace place) {
        return entries.stream().filter(entry -> entry.place().equals(place));
    }
}
