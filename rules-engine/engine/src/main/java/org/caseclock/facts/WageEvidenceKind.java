package org.caseclock.facts;

import java.util.List;

/** What verifies wages in writing (Sacramento, additional information 3). */
public final class WageEvidenceKind extends Code {

    static final CodeList<WageEvidenceKind> LIST = new CodeList<>(WageEvidenceKind.class, WageEvidenceKind::new);

    /** Form W-2. */
    public static final WageEvidenceKind W2 = LIST.own("W2");
    /** Pay stub. */
    public static final WageEvidenceKind PAY_STUB = LIST.own("PAY_STUB");
    /** Form 1099. */
    public static final WageEvidenceKind FORM_1099 = LIST.own("FORM_1099");
    /** Letter of the employer. */
    public static final WageEvidenceKind EMPLOYER_LETTER = LIST.own("EMPLOYER_LETTER");
    /** Any other. */
    public static final WageEvidenceKind OTHER = LIST.own("OTHER");

    private WageEvidenceKind(String name) {
        super(name);
    }

    /** The library's own, in their order. */
    public static List<WageEvidenceKind> values() {
        return LIST.own();
    }

    /** The code of a name: the constant where there is one, and else one of a pack's. */
    public static WageEvidenceKind of(String name) {
        return LIST.of(name);
    }
}
