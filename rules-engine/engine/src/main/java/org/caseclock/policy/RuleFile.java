package org.caseclock.policy;

import org.caseclock.facts.CaseSchema;

/**
 * A DRL file of a pack.
 *
 * @param pack the id of the pack in whose folder it lies
 * @param file the file in that folder, such as {@code policy.drl}
 * @param name the file, as the user named it
 * @param text the rules
 * @param schema what its pack knows beside the library
 */
public record RuleFile(String pack, String file, String name, String text, CaseSchema schema) {

    /** A file of a pack that knows nothing beside the library. */
    public RuleFile(String pack, String file, String name, String text) {
        this(pack, file, name, text, CaseSchema.STANDARD);
    }

    /** The same file with other rules in it. */
    public RuleFile saying(String other) {
        return new RuleFile(pack, file, name, other, schema);
    }
}
