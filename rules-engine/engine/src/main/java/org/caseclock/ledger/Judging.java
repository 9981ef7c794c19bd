package org.caseclock.ledger;

import java.time.LocalDate;
import java.util.List;
import org.caseclock.timeline.Window;
import org.jspecify.annotations.Nullable;

/** Tells how something written to the ledger stands in a window as of a date. */
interface Judging {

    /** How it stands by what is known. */
    Judgement of(List<Part> parts, @Nullable LocalDate due);

    /**
     * What is missing in facts that could change how it stands.
     *
     * @param clear how it stands without them
     * @param open what leaves open whether it is asked at all
     */
    List<String> doubts(List<Part> parts, @Nullable LocalDate due, Status clear, List<String> open);

    /** The same in another window. */
    Judging in(Window other);
}
