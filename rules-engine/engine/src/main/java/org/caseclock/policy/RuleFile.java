package org.caseclock.policy;

/**
 * A DRL file of a pack.
 *
 * @param file the file in the pack's folder, such as {@code policy.drl}
 * @param name the file, as the user named it
 * @param text the rules
 */
public record RuleFile(String file, String name, String text) {}
