package org.caseclock.testkit.mutation;

/**
 * A pack that says one thing otherwise.
 *
 * @param file the file of the pack's folder that is changed, such as {@code policy.drl}
 * @param line the line of the change, from 1
 * @param column the column, from 1
 * @param where the rule, or the part of {@code policy.yaml}
 * @param what what kind of slip it is, in a few words
 * @param before what stands there, on one line
 * @param after what the mutant has instead; empty where it has nothing
 */
public record Mutant(String file, int line, int column, String where, String what, String before, String after) {}
