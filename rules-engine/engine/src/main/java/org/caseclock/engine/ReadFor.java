package org.caseclock.engine;

import org.caseclock.facts.CaseFile;
import org.caseclock.facts.CaseSchema;
import org.caseclock.facts.Fact;
import org.caseclock.facts.FactKind;
import org.caseclock.facts.OwnField;

/** Holds what a case brings of its own against what the policy declares: what was read for another may mean another thing. */
final class ReadFor {

    private ReadFor() {}

    /**
     * Refuses a case that was read for a policy which declares something otherwise.
     *
     * @throws IllegalArgumentException naming it
     */
    static void check(CaseFile caseFile, CaseSchema schema) {
        if (!schema.isOfCodesAlone()) {
            check(caseFile.participant(), schema);
            caseFile.facts().forEach(fact -> check(fact, schema));
        }
    }

    private static void check(Fact fact, CaseSchema schema) {
        FactKind kind = FactKind.of(fact);
        FactKind declared = schema.kinds().get(kind.type());
        if (declared != null && !declared.isCalledAs(kind)) {
            throw new IllegalArgumentException("The case was read for another policy, which declares " + kind.type()
                    + " otherwise. Read it with the schema of this one.");
        }
        fact.own().values().forEach((name, value) -> {
            OwnField field = schema.field(kind.type(), name);
            if (field != null && !field.form().type().isInstance(value)) {
                throw new IllegalArgumentException("The case was read for another policy, which declares the field "
                        + name + " of " + kind.type() + " otherwise. Read it with the schema of this one.");
            }
        });
    }
}
