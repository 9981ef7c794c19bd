package org.caseclock.testkit.trace;

import java.util.ArrayList;
import java.util.List;
import org.caseclock.policy.Clause;
import org.caseclock.policy.How;
import org.caseclock.policy.PolicyRule;

/**
 * A clause, and what it rests on.
 *
 * @param id its id
 * @param clause what the policy says of it
 * @param inherited whether it comes from the pack that its pack extends, whose own fixtures prove it
 * @param rules the rules that speak of it, in the order of their file
 * @param parameters the parameters that it turns on, with the values of the last version
 * @param fixtures the fixtures that are about it
 */
public record ClauseTrace(
        String id,
        Clause clause,
        boolean inherited,
        List<PolicyRule> rules,
        List<ParameterTrace> parameters,
        List<FixtureTrace> fixtures) {

    public ClauseTrace {
        rules = List.copyOf(rules);
        parameters = List.copyOf(parameters);
        fixtures = List.copyOf(fixtures);
    }

    /** The fixtures that make it speak. */
    public List<FixtureTrace> firing() {
        return fixtures.stream().filter(FixtureTrace::fires).toList();
    }

    /** The fixtures on which it is silent. */
    public List<FixtureTrace> silent() {
        return fixtures.stream()
                .filter(fixture -> fixture.failure() == null && !fixture.fires())
                .toList();
    }

    /** What it lacks, a sentence each; a note lacks nothing, since nothing need be said of it. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (clause.how() != How.NOTE && !inherited) {
            if (rules.isEmpty()) {
                missing.add("The clause " + id + " has no rule.");
            }
            if (firing().isEmpty()) {
                missing.add("The clause " + id + " has no fixture that it speaks of.");
            }
            if (silent().isEmpty()) {
                missing.add("The clause " + id + " has no fixture on which it is silent.");
            }
        }
        fixtures.stream()
                .filter(fixture -> !fixture.passed())
                .forEach(fixture -> missing.add("The fixture \"" + fixture.name() + "\" (cases/" + fixture.file() + ":"
                        + fixture.line() + ") of " + id + " fails"
                        + (fixture.failure() == null ? "." : ": " + fixture.failure())));
        return List.copyOf(missing);
    }
}
