package org.caseclock.engine;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.caseclock.facts.CaseSchema;
import org.caseclock.input.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * How an engine works, and what the source of its cases does not keep. But for the latter, none of it changes what the engine
 * says.
 *
 * @param evaluator how rules are evaluated
 * @param shadowOneIn of so many cases that are evaluated by the plan one is evaluated by a session too, chosen by its id; 0
 *     for none. Where the two disagree, {@link RulesEngine#evaluate} throws a {@link DisagreementException}
 * @param cache a folder in which compiled rules are kept from one run to the next; empty for none. Those of shipped packs
 *     are compiled already
 * @param without the tables, such as {@code contacts}, of facts that the source of the cases does not keep
 */
public record EngineOptions(
        Evaluator evaluator, int shadowOneIn, @Nullable Path cache, Set<String> without) {

    /** By the plan, with one case in 1,000 held against a session, no cache, and a source that keeps all. */
    public static final EngineOptions DEFAULT = new EngineOptions(Evaluator.PLAN, 1_000, null, Set.of());

    /**
     * @throws IllegalArgumentException if the number is negative
     */
    public EngineOptions {
        if (shadowOneIn < 0) {
            throw new IllegalArgumentException("The shadowOneIn (" + shadowOneIn + ") must not be negative.");
        }
        without = Collections.unmodifiableSet(new TreeSet<>(without));
    }

    /**
     * Makes sure that there are tables of these names.
     *
     * @param schema what the pack declares: {@code pack.schema()}
     * @throws IllegalArgumentException if there is no table of a name
     */
    public void requireTables(CaseSchema schema) {
        Set<String> known = FactTables.all(schema).keySet();
        for (String table : without) {
            if (!known.contains(table)) {
                throw new IllegalArgumentException("What is not kept (" + table + ") must be one of "
                        + String.join(", ", known) + "."
                        + Nearest.to(table, known)
                                .map(near -> System.lineSeparator() + "Maybe " + near + ".")
                                .orElse(""));
            }
        }
    }

    @Override
    public @Nullable Path cache() {
        return cache;
    }

    /** These, with another evaluator. */
    public EngineOptions by(Evaluator other) {
        return new EngineOptions(other, shadowOneIn, cache, without);
    }

    /** These, with another share of cases that are evaluated both ways. */
    public EngineOptions shadowing(int oneIn) {
        return new EngineOptions(evaluator, oneIn, cache, without);
    }

    /** These, with a folder for compiled rules. */
    public EngineOptions cachedIn(Path folder) {
        return new EngineOptions(evaluator, shadowOneIn, folder, without);
    }

    /**
     * These, for cases from a source that does not keep some kinds of facts. That there is none of them then says nothing: what
     * only they could meet is {@code UNDETERMINED}, never missed and never a task.
     *
     * @param tables the names of their tables, such as {@code contacts} and {@code case_notes}; {@code exit} for exits, whose
     *     cases are judged as not exited; those of facts of a pack's own by what a case file lists them as, such as
     *     {@code training_payments}
     */
    public EngineOptions without(String... tables) {
        return new EngineOptions(evaluator, shadowOneIn, cache, new TreeSet<>(Arrays.asList(tables)));
    }

    /** These for one policy of several: what it knows nothing of, it need not be told. */
    public EngineOptions knownTo(CaseSchema schema) {
        Set<String> known = FactTables.all(schema).keySet();
        return without(without.stream().filter(known::contains).toArray(String[]::new));
    }
}
