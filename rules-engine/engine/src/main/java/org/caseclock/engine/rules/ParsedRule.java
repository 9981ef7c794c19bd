package org.caseclock.engine.rules;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.caseclock.engine.rules.Condition.Asking;
import org.caseclock.engine.rules.Condition.Existential;
import org.caseclock.engine.rules.Condition.Gathered;
import org.caseclock.input.Locations.Place;
import org.caseclock.policy.RuleName;

/**
 * A rule, as its file says it.
 *
 * @param name its name, which begins with its clauses
 * @param title where the name stands, with its quotation marks
 * @param source where the rule stands
 * @param when its conditions, all of which must hold
 * @param then what it writes, in its order
 */
public record ParsedRule(String name, Span title, Source source, List<Condition> when, List<Statement> then) {

    public ParsedRule {
        when = List.copyOf(when);
        then = List.copyOf(then);
    }

    /** Where it begins. */
    public Place place() {
        return source.place();
    }

    /** The clauses, or the section, that it is named for. */
    public List<String> clauses() {
        return RuleName.clauses(name);
    }

    /**
     * All that asks something of facts or of what was gathered, in the order in which it is written, which is the order in
     * which an observer of the engine numbers patterns. An {@code accumulate} of whose result nothing is asked is none of them.
     */
    public List<Asking> asking() {
        return all().filter(Asking.class::isInstance)
                .map(Asking.class::cast)
                .filter(each -> !(each instanceof Gathered gathered)
                        || gathered.isCollected()
                        || !gathered.asks().isEmpty())
                .sorted(Comparator.comparingInt(Asking::begins))
                .toList();
    }

    /** Each {@code exists} and {@code not}, in the order in which they are written. */
    public List<Existential> existentials() {
        return all().filter(Existential.class::isInstance)
                .map(Existential.class::cast)
                .toList();
    }

    private Stream<Condition> all() {
        return when.stream().flatMap(Condition::all);
    }
}
