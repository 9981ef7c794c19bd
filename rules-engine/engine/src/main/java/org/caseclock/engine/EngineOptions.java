package org.caseclock.engine;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How an engine works. None of it changes what it says.
 *
 * @param evaluator how rules are evaluated
 * @param shadowOneIn of so many cases that are evaluated by the plan one is evaluated by a session too, chosen by its id; 0
 *     for none. Where the two disagree, {@link RulesEngine#evaluate} throws a {@link DisagreementException}
 * @param cache a folder in which compiled rules are kept from one run to the next; empty for none. Those of shipped packs
 *     are compiled already
 */
public record EngineOptions(
        Evaluator evaluator, int shadowOneIn, @Nullable Path cache) {

    /** By the plan, with one case in 1,000 held against a session, and no cache. */
    public static final EngineOptions DEFAULT = new EngineOptions(Evaluator.PLAN, 1_000, null);

    /**
     * @throws IllegalArgumentException if the number is negative
     */
    public EngineOptions {
        if (shadowOneIn < 0) {
            throw new IllegalArgumentException("The shadowOneIn (" + shadowOneIn + ") must not be negative.");
        }
    }

    @Override
    public @Nullable Path cache() {
        return cache;
    }

    /** These, with another evaluator. */
    public EngineOptions by(Evaluator other) {
        return new EngineOptions(other, shadowOneIn, cache);
    }

    /** These, with another share of cases that are evaluated both ways. */
    public EngineOptions shadowing(int oneIn) {
        return new EngineOptions(evaluator, oneIn, cache);
    }

    /** These, with a folder for compiled rules. */
    public EngineOptions cachedIn(Path folder) {
        return new EngineOptions(evaluator, shadowOneIn, folder);
    }
}
