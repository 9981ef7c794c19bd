package org.caseclock.engine.rules;

import java.util.List;
import org.caseclock.engine.kie.RuleReader;
import org.caseclock.input.Locations.Place;
import org.caseclock.policy.PackException;
import org.caseclock.policy.RuleFile;
import org.caseclock.policy.RuleName;

/**
 * A rule, as its file says it.
 *
 * @param name its name, which begins with its clauses
 * @param place where it begins
 * @param when its conditions, all of which must hold
 * @param then what it writes, in its order
 */
public record ParsedRule(String name, Place place, List<Condition> when, List<Statement> then) {

    public ParsedRule {
        when = List.copyOf(when);
        then = List.copyOf(then);
    }

    /**
     * The rules of a file, in its order.
     *
     * @throws PackException if the file says what no rule file may
     */
    public static List<ParsedRule> in(RuleFile file) {
        return RuleReader.read(file);
    }

    /** The clauses, or the section, that it is named for. */
    public List<String> clauses() {
        return RuleName.clauses(name);
    }
}
