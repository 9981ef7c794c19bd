package org.caseclock.testkit.generate;

/** For which policy cases are generated. */
public enum Policy {
    /** Exit and follow-up in Mississippi. */
    MISSISSIPPI("ms-partnership"),
    /** Case management in Missouri. */
    MISSOURI("mo-west-central"),
    /** Client contact in Minnesota. */
    MINNESOTA("mn-northwest"),
    /** Employment plans and case-management teams in New York. */
    NEW_YORK("ny-cdo"),
    /** Job retention and follow-up after exit in Sacramento. */
    SACRAMENTO("ca-seta");

    private final String packId;

    Policy(String packId) {
        this.packId = packId;
    }

    /** The id of the rule pack. */
    public String packId() {
        return packId;
    }

    CaseWriter writer() {
        return switch (this) {
            case MISSISSIPPI -> new MississippiCases();
            case MISSOURI -> new MissouriCases();
            case MINNESOTA -> new MinnesotaCases();
            case NEW_YORK -> new NewYorkCases();
            case SACRAMENTO -> new SacramentoCases();
        };
    }
}
