package org.caseclock.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.caseclock.facts.Span;
import org.caseclock.knowledge.KnownCase;
import org.jspecify.annotations.Nullable;

/**
 * What is found in one case so far.
 *
 * @param known the case
 * @param lastOpening the last day on which a window may open
 * @param moments the days that have a name
 * @param quarters the quarters, by name
 * @param stretches the stretches, by name
 * @param open the stretches from one day to another of which one is not known, by name
 * @param until the last day that counts of the stretches of a name, by that, where there is one
 * @param undated the spans without a first day that may be of a stretch or begin one, by its name
 * @param unclear the spans of which it is unknown whether they are of a stretch, by its name
 * @param facts what the rules will match
 * @param businessDays how many business days were counted to find it all
 */
record Found(
        KnownCase known,
        LocalDate lastOpening,
        Map<String, Moment> moments,
        Map<String, List<Quarter>> quarters,
        Map<String, List<Stretch>> stretches,
        Map<String, OpenStretch> open,
        Map<String, LocalDate> until,
        Map<String, List<Span>> undated,
        Map<String, Unclear> unclear,
        List<Object> facts,
        AtomicLong businessDays) {

    /** Counting so many takes half a second; a long record asks for a few thousand. */
    private static final long MOST_BUSINESS_DAYS = 50_000;

    /** Enough for the names of most time lines. */
    private static final int USUAL_MOMENTS = 64;

    static Found nothingIn(KnownCase known, int horizonDays) {
        return new Found(
                known,
                known.asOf().plusDays(horizonDays),
                new HashMap<>(USUAL_MOMENTS),
                new HashMap<>(),
                new HashMap<>(),
                new HashMap<>(),
                new HashMap<>(),
                new HashMap<>(),
                new HashMap<>(),
                new ArrayList<>(),
                new AtomicLong());
    }

    /** The last day that counts of the stretches of a name, or a day before it. */
    @Nullable
    LocalDate cut(String stretch, @Nullable LocalDate day) {
        LocalDate last = until.get(stretch);
        return last == null || (day != null && day.isBefore(last)) ? day : last;
    }

    /**
     * Notes that business days are to be counted.
     *
     * @throws TimelineException if there are more than a case can have
     */
    void count(long days) {
        if (businessDays.addAndGet(days) > MOST_BUSINESS_DAYS) {
            throw new TimelineException(
                    "", "The timeline of a case must count at most " + MOST_BUSINESS_DAYS + " business days.", null);
        }
    }
}
