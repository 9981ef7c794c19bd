package org.caseclock.testkit.generate;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.caseclock.facts.RecordPlace;

/** The boards' own places of recording, which their packs declare. */
final class Places {

    /** MS Works (Mississippi). */
    static final RecordPlace MS_WORKS = RecordPlace.of("MS_WORKS");
    /** MO Jobs, the statewide case management system (Missouri). */
    static final RecordPlace MO_JOBS = RecordPlace.of("MO_JOBS");
    /** A confidential folder in Sharefile (Missouri). */
    static final RecordPlace SHAREFILE_CONFIDENTIAL = RecordPlace.of("SHAREFILE_CONFIDENTIAL");
    /** Sharefile, outside a confidential folder (Missouri). */
    static final RecordPlace SHAREFILE = RecordPlace.of("SHAREFILE");
    /** The One-Stop Operating System (New York). */
    static final RecordPlace OSOS = RecordPlace.of("OSOS");
    /** SMARTware (Sacramento). */
    static final RecordPlace SMARTWARE = RecordPlace.of("SMARTWARE");
    /** The JTA system (California, WIA era). */
    static final RecordPlace JTA = RecordPlace.of("JTA");
    /** Workforce One (Minnesota). */
    static final RecordPlace WORKFORCE_ONE = RecordPlace.of("WORKFORCE_ONE");

    private static final List<RecordPlace> IN_SACRAMENTO = any(Map.of(6, SMARTWARE, 7, JTA));
    private static final List<RecordPlace> IN_NEW_YORK = any(Map.of(5, OSOS));

    private Places() {}

    /** Some place, mostly one that the policy of the board with this system does not ask for. */
    static RecordPlace any(Dice dice, RecordPlace mis) {
        return dice.pick(mis.equals(SMARTWARE) ? IN_SACRAMENTO : IN_NEW_YORK);
    }

    /** Ten places, of which these are the board's own. */
    private static List<RecordPlace> any(Map<Integer, RecordPlace> own) {
        return IntStream.range(0, 10)
                .mapToObj(each -> each == 0 ? RecordPlace.CASE_FILE : own.getOrDefault(each, RecordPlace.OTHER))
                .toList();
    }
}
