package org.caseclock.policy;

/**
 * A DRL file of a pack.
 *
 * @param name the file, as the user named it
 * @param text the rules
 */
public record RuleFile(String name, String text) {}
