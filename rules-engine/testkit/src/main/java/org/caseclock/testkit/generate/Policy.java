package org.caseclock.testkit.generate;

/** For which policy cases are generated. */
public enum Policy {
    /** Exit and follow-up in Mississippi. */
    MISSISSIPPI("ms-partnership", new MississippiCases()),
    /** Case management in Missouri. */
    MISSOURI("mo-west-central", new MissouriCases()),
    /** Client contact in Minnesota. */
    MINNESOTA("mn-northwest", new MinnesotaCases()),
    /** Employment plans and case-management teams in New York. */
    NEW_YORK("ny-cdo", new NewYorkCases());

    private final String packId;
    private final CaseWriter writer;

    Policy(String packId, CaseWriter writer) {
        this.packId = packId;
        this.writer = writer;
    }

    /** The id of the rule pack. */
    public String packId() {
        return packId;
    }

    CaseWriter writer() {
        return writer;
    }
}
