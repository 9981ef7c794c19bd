package org.caseclock.facts;

/** Where a fact can be written down. */
public enum RecordPlace implements Worded {
    /** The participant's file on paper, prints included. */
    CASE_FILE("the case file"),
    /** MS Works (Mississippi). */
    MS_WORKS("MS Works"),
    /** MO Jobs, the statewide case management system (Missouri). */
    MO_JOBS("MO Jobs"),
    /** A confidential folder in Sharefile (Missouri). */
    SHAREFILE_CONFIDENTIAL("a confidential folder of Sharefile"),
    /** Sharefile, outside a confidential folder (Missouri). */
    SHAREFILE("Sharefile"),
    /** The One-Stop Operating System (New York). */
    OSOS("OSOS"),
    /** SMARTware (Sacramento). */
    SMARTWARE("SMARTware"),
    /** The JTA system (California, WIA era). */
    JTA("JTA"),
    /** Workforce One (Minnesota). */
    WORKFORCE_ONE("Workforce One"),
    /** Any other place. */
    OTHER("another place");

    private final String words;

    RecordPlace(String words) {
        this.words = words;
    }

    @Override
    public String inWords() {
        return words;
    }
}
