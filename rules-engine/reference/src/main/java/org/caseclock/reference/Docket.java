package org.caseclock.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the obligations of a case, and leaves out those that no policy version governs or that open too late. */
final class Docket {

    private final LocalDate inForceFrom;
    private final LocalDate asOf;
    private final LocalDate horizonEnd;
    private final List<Owed> owed = new ArrayList<>();

    /**
     * An empty docket.
     *
     * @param inForceFrom the first day of the policy's first version
     * @param asOf the as-of date
     * @param horizonDays how many days after the as-of date are looked at
     */
    Docket(LocalDate inForceFrom, LocalDate asOf, int horizonDays) {
        this.inForceFrom = inForceFrom;
        this.asOf = asOf;
        this.horizonEnd = asOf.plusDays(horizonDays);
    }

    /** The last day on which a window may open that is in the evaluation (C1). */
    LocalDate horizonEnd() {
        return horizonEnd;
    }

    /** Whether a policy version governs what belongs to a day; what has no day belongs to the as-of date (C9). */
    boolean governs(@Nullable LocalDate day) {
        return !(day != null ? day : asOf).isBefore(inForceFrom);
    }

    void add(String clause, String subject, Window window, Verdict verdict) {
        LocalDate opens = window.opens();
        if (governs(opens) && (opens == null || !opens.isAfter(horizonEnd))) {
            owed.add(new Owed(clause, subject, opens, window.due(), verdict.status(), verdict.evidence()));
        }
    }

    List<Owed> owed() {
        return owed;
    }
}
