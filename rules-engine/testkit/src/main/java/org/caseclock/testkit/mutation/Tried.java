package org.caseclock.testkit.mutation;

import java.util.function.Supplier;
import org.caseclock.engine.RulesEngine;
import org.jspecify.annotations.Nullable;

/**
 * A mutant, and how to make an engine of it.
 *
 * @param mutant the mutant
 * @param clause the clause that it is about, whose fixtures are tried first; empty where it is about none in particular
 * @param engine the engine; it throws a {@link org.caseclock.policy.PackException} where the pack is refused
 */
record Tried(Mutant mutant, @Nullable String clause, Supplier<RulesEngine> engine) {}
