package org.caseclock.testkit.mutation;

import java.util.List;
import java.util.function.Supplier;
import org.caseclock.engine.RulesEngine;

/**
 * A mutant, and how to make an engine of it.
 *
 * @param mutant the mutant
 * @param clauses the clauses that it is about, whose fixtures are tried first; none where it is about none in particular
 * @param engine the engine; it throws a {@link org.caseclock.policy.PackException} where the pack is refused
 */
record Tried(Mutant mutant, List<String> clauses, Supplier<RulesEngine> engine) {}
