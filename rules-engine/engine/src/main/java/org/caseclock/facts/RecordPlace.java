package org.caseclock.facts;

import java.util.List;

/** Where a fact can be written down. */
public final class RecordPlace extends Code implements Worded {

    static final CodeList<RecordPlace> LIST = new CodeList<>(RecordPlace.class, RecordPlace::new);

    /** The participant's file on paper, prints included. */
    public static final RecordPlace CASE_FILE = LIST.own(new RecordPlace("CASE_FILE", "the case file"));
    /** MS Works (Mississippi). */
    public static final RecordPlace MS_WORKS = LIST.own(new RecordPlace("MS_WORKS", "MS Works"));
    /** MO Jobs, the statewide case management system (Missouri). */
    public static final RecordPlace MO_JOBS = LIST.own(new RecordPlace("MO_JOBS", "MO Jobs"));
    /** A confidential folder in Sharefile (Missouri). */
    public static final RecordPlace SHAREFILE_CONFIDENTIAL =
            LIST.own(new RecordPlace("SHAREFILE_CONFIDENTIAL", "a confidential folder of Sharefile"));
    /** Sharefile, outside a confidential folder (Missouri). */
    public static final RecordPlace SHAREFILE = LIST.own(new RecordPlace("SHAREFILE", "Sharefile"));
    /** The One-Stop Operating System (New York). */
    public static final RecordPlace OSOS = LIST.own(new RecordPlace("OSOS", "OSOS"));
    /** SMARTware (Sacramento). */
    public static final RecordPlace SMARTWARE = LIST.own(new RecordPlace("SMARTWARE", "SMARTware"));
    /** The JTA system (California, WIA era). */
    public static final RecordPlace JTA = LIST.own(new RecordPlace("JTA", "JTA"));
    /** Workforce One (Minnesota). */
    public static final RecordPlace WORKFORCE_ONE = LIST.own(new RecordPlace("WORKFORCE_ONE", "Workforce One"));
    /** Any other place. */
    public static final RecordPlace OTHER = LIST.own(new RecordPlace("OTHER", "another place"));

    private final String words;

    private RecordPlace(String name) {
        this(name, name);
    }

    private RecordPlace(String name, String words) {
        super(name);
        this.words = words;
    }

    /** The library's own, in their order. */
    public static List<RecordPlace> values() {
        return LIST.own();
    }

    /** The code of a name: the constant where there is one, and else one of a pack's. */
    public static RecordPlace of(String name) {
        return LIST.of(name);
    }

    @Override
    public String inWords() {
        return words;
    }
}
