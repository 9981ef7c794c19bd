package org.caseclock.testkit.coverage;

/**
 * What a condition of a rule turned out to be.
 *
 * @param line the line on which it begins, from 1
 * @param column the column, from 1
 * @param text how it is written, on one line
 * @param seenTrue how often it was true
 * @param seenFalse how often it was false
 */
public record ConditionSeen(int line, int column, String text, long seenTrue, long seenFalse) {

    /** Whether it was both, so that the fixtures would notice if it were another. */
    public boolean isCovered() {
        return seenTrue > 0 && seenFalse > 0;
    }

    /** What it never was, in words: {@code never false}. */
    public String missed() {
        if (seenTrue > 0) {
            return "never false";
        }
        return seenFalse > 0 ? "never true" : "never looked at";
    }

    /** How many of its two outcomes were seen. */
    int outcomes() {
        return (seenTrue > 0 ? 1 : 0) + (seenFalse > 0 ? 1 : 0);
    }
}
