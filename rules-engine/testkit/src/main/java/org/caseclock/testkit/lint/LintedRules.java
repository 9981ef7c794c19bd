package org.caseclock.testkit.lint;

import java.util.List;
import java.util.stream.Stream;
import org.caseclock.engine.rules.Condition;
import org.caseclock.engine.rules.ParsedRule;
import org.caseclock.input.InputProblem;
import org.caseclock.input.Locations.Place;
import org.caseclock.policy.RuleFile;
import org.jspecify.annotations.Nullable;

/** A file of rules, and what they say. */
record LintedRules(RuleFile file, List<ParsedRule> rules) {

    /** Every pattern of a rule. */
    static Stream<Condition.Pattern> patterns(ParsedRule rule) {
        return rule.when().stream().flatMap(Condition::patterns);
    }

    InputProblem problem(Place place, String message, @Nullable String hint) {
        return new InputProblem(file.name(), place.line(), place.column(), "", message, hint);
    }
}
