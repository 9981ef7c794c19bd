package org.caseclock.testkit.generate;

import java.time.LocalDate;
import org.caseclock.facts.CaseFile;

/** Makes random case files. A case depends on the seed, the flavor, the policy and its index alone, on every machine. */
public final class CaseloadGenerator {

    private final long seed;
    private final Flavor flavor;
    private final CaseWriter writer;

    /** Cases of Mississippi that read like a real export. */
    public CaseloadGenerator(long seed) {
        this(seed, Flavor.REALISTIC);
    }

    /** Cases of Mississippi, of this flavor. */
    public CaseloadGenerator(long seed, Flavor flavor) {
        this(seed, flavor, Policy.MISSISSIPPI);
    }

    /** Cases of this flavor, for this policy. */
    public CaseloadGenerator(long seed, Flavor flavor, Policy policy) {
        this.seed = seed;
        this.flavor = flavor;
        this.writer = policy.writer();
    }

    /** The case with this index, from 0 on. */
    public CaseFile generate(int index) {
        if (index < 0) {
            throw new IllegalArgumentException("The index of a case must not be negative: " + index);
        }
        return EmptyDays.in(whole(index), new Dice(seed, -2L - index, flavor));
    }

    /** The case before days were taken from its facts. */
    CaseFile whole(int index) {
        return writer.write(new Dice(seed, 2L * index, flavor), index);
    }

    /** A day as of which the case with this index is worth evaluating, mostly at or beside one of its thresholds. */
    public LocalDate asOf(int index) {
        return writer.asOf(new Dice(seed, 2L * index + 1, flavor), whole(index));
    }
}
