package org.caseclock.oracle;

import java.util.List;
import org.caseclock.facts.CaseFile;

/** What is missing in a case: an empty field, or a fact that would decide. */
public interface Gap {

    /** As findings name it: {@code the outcome of contact c7}. */
    String text();

    /** What it is whatever the case: {@code Contact.outcome}. */
    String kind();

    /** What it could be filled with. */
    List<?> values(Values values);

    /** The case with the gap filled. */
    CaseFile fill(CaseFile caseFile, Object value);

    /** Whether the case has it. */
    boolean isIn(CaseFile caseFile);
}
