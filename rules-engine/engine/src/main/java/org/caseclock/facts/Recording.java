package org.caseclock.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One place in which a fact was written down.
 *
 * @param place the system or file
 * @param date the day of entry; empty where the MIS does not keep it (then the entry counts from the fact's own date)
 */
public record Recording(RecordPlace place, @Nullable LocalDate date) {
    public Recording {
        Checked.required(place, "place", "recording", "?");
    }

    /**
     * Those places that were known on a day.
     *
     * @param own the day from which a place without a date counts
     */
    static List<Recording> knownOn(LocalDate day, @Nullable LocalDate own, List<Recording> places) {
        for (int i = 0; i < places.size(); i++) {
            if (!places.get(i).isKnown(day, own)) {
                return places.stream().filter(each -> each.isKnown(day, own)).toList();
            }
        }
        return places;
    }

    private boolean isKnown(LocalDate day, @Nullable LocalDate own) {
        return Fact.isKnown(date, own, day);
    }
}
