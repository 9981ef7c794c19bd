package org.caseclock.testkit.mutation;

import java.util.List;

/**
 * How many mutants of a pack its fixtures notice.
 *
 * @param killed how many a fixture noticed
 * @param survivors those that none did
 * @param equivalents those that none can notice, with the reasons that the pack gives
 * @param unused what the pack declares to be equivalent though there is no such survivor
 */
public record MutationScore(int killed, List<Mutant> survivors, List<Equivalent> equivalents, List<String> unused) {

    /**
     * A mutant that changes nothing.
     *
     * @param mutant the mutant
     * @param reason why
     */
    public record Equivalent(Mutant mutant, String reason) {}

    public MutationScore {
        survivors = List.copyOf(survivors);
        equivalents = List.copyOf(equivalents);
        unused = List.copyOf(unused);
    }

    /** How many there are that could be noticed. */
    public int all() {
        return killed + survivors.size();
    }

    /** How many of them were, from 0 to 100. */
    public double percent() {
        return all() == 0 ? 100 : 100.0 * killed / all();
    }
}
