package org.caseclock.facts;

import java.util.List;

/** What a document is. */
public final class DocumentKind extends Code {

    static final CodeList<DocumentKind> LIST = new CodeList<>(DocumentKind.class, DocumentKind::new);

    /** Proof of a circumstance, such as a commitment order, a physician's statement, a death certificate or orders. */
    public static final DocumentKind CIRCUMSTANCE_EVIDENCE = LIST.own("CIRCUMSTANCE_EVIDENCE");
    /** A signed refusal of services or contact. */
    public static final DocumentKind REFUSAL = LIST.own("REFUSAL");
    /** A statement of the need for services beyond core. */
    public static final DocumentKind STATEMENT_OF_NEED = LIST.own("STATEMENT_OF_NEED");
    /** Grades. */
    public static final DocumentKind GRADES = LIST.own("GRADES");
    /** A school or work schedule. */
    public static final DocumentKind SCHEDULE = LIST.own("SCHEDULE");
    /** An attendance record. */
    public static final DocumentKind ATTENDANCE = LIST.own("ATTENDANCE");
    /** A test result. */
    public static final DocumentKind TEST_RESULT = LIST.own("TEST_RESULT");
    /** Any other. */
    public static final DocumentKind OTHER = LIST.own("OTHER");

    private DocumentKind(String name) {
        super(name);
    }

    /** The library's own, in their order. */
    public static List<DocumentKind> values() {
        return LIST.own();
    }

    /** The code of a name: the constant where there is one, and else one of a pack's. */
    public static DocumentKind of(String name) {
        return LIST.of(name);
    }
}
