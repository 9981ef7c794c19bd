package org.caseclock.policy;

/**
 * A DRL file of a pack.
 *
 * @param pack the id of the pack in whose folder it lies
 * @param file the file in that folder, such as {@code policy.drl}
 * @param name the file, as the user named it
 * @param text the rules
 */
public record RuleFile(String pack, String file, String name, String text) {

    /** The same file with other rules in it. */
    public RuleFile saying(String other) {
        return new RuleFile(pack, file, name, other);
    }
}
