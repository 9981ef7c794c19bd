package org.caseclock.batch;

import org.caseclock.engine.Policies;
import org.caseclock.engine.PolicySet;
import org.caseclock.engine.RulesEngine;

/** Evaluates a caseload of any size, under one policy or several at once. */
public final class Batch {

    /**
     * What became of it.
     *
     * @param evaluated how many cases were evaluated
     * @param rejected how many lines gave no evaluation
     */
    public record Result(long evaluated, long rejected) {}

    private Batch() {}

    /**
     * Runs a batch, or goes on with one.
     *
     * @throws BatchException if it cannot begin or go on
     */
    public static Result run(RulesEngine engine, BatchOptions options, Progress progress) {
        return BatchRun.of(Policies.of(engine), Totals::add, options, progress);
    }

    /**
     * Runs a batch under several policies at once, or goes on with one. Each case is read once; what each policy says stands
     * beside what one deed would do for several of them, and what one asks for and another rules out.
     *
     * @throws BatchException if it cannot begin or go on
     */
    public static Result run(PolicySet set, BatchOptions options, Progress progress) {
        return BatchRun.of(Policies.of(set), Totals::add, options, progress);
    }
}
