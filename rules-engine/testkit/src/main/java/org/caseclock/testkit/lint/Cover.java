package org.caseclock.testkit.lint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseclock.engine.rules.Condition;
import org.caseclock.engine.rules.Condition.All;
import org.caseclock.engine.rules.Condition.Gathered;
import org.caseclock.engine.rules.Condition.None;
import org.caseclock.engine.rules.Condition.Pattern;
import org.caseclock.engine.rules.Condition.Some;

/**
 * Whether one {@code when} comes true whenever another does, because it asks for nothing that the other does not ask for.
 * What is only gathered keeps no rule from firing.
 */
final class Cover {

    private static final Written AS_IT_IS = new Written(Map.of());

    private final List<Condition> wider;
    private final List<Condition> narrower;

    private Cover(List<Condition> wider, List<Condition> narrower) {
        this.wider = wider;
        this.narrower = narrower;
    }

    /** What the names of the wider are called in the narrower; empty if it does not cover it. */
    static Optional<Map<String, String>> of(List<Condition> wider, List<Condition> narrower) {
        return new Cover(
                        wider.stream().flatMap(Cover::limiting).toList(),
                        narrower.stream().flatMap(Cover::limiting).toList())
                .from(0, Map.of());
    }

    private static Stream<Condition> limiting(Condition condition) {
        if (condition instanceof All all) {
            return all.parts().stream().flatMap(Cover::limiting);
        }
        return condition instanceof Gathered gathered && gathered.asks().isEmpty()
                ? Stream.empty()
                : Stream.of(condition);
    }

    private Optional<Map<String, String>> from(int index, Map<String, String> names) {
        if (index == wider.size()) {
            return Optional.of(names);
        }
        return narrower.stream()
                .flatMap(other -> match(wider.get(index), other, names).stream())
                .flatMap(more -> from(index + 1, more).stream())
                .findFirst();
    }

    private static Optional<Map<String, String>> match(Condition one, Condition other, Map<String, String> names) {
        if (one instanceof None none && other instanceof None denied) {
            // Only the very same: what denies less is no help, and what denies more need not hold.
            return inTurn(none.parts(), denied.parts(), names, true);
        }
        if (one instanceof Some some) {
            List<Condition> parts = other instanceof Some found ? found.parts() : List.of(other);
            return inTurn(some.parts(), parts, names, false);
        }
        return one instanceof Pattern pattern && other instanceof Pattern found
                ? match(pattern, found, names, false)
                : Optional.empty();
    }

    private static Optional<Map<String, String>> inTurn(
            List<Condition> ones, List<Condition> others, Map<String, String> names, boolean exactly) {
        return ones.size() == 1
                        && others.size() == 1
                        && ones.get(0) instanceof Pattern pattern
                        && others.get(0) instanceof Pattern found
                ? match(pattern, found, names, exactly)
                : Optional.empty();
    }

    private static Optional<Map<String, String>> match(
            Pattern one, Pattern other, Map<String, String> names, boolean exactly) {
        if (!one.type().equals(other.type()) || names.containsValue(other.name())) {
            return Optional.empty();
        }
        Map<String, String> more = new HashMap<>(names);
        more.put(one.name(), other.name());
        Set<String> asked = asks(one, new Written(more));
        Set<String> known = asks(other, AS_IT_IS);
        return known.containsAll(asked) && (!exactly || asked.containsAll(known))
                ? Optional.of(more)
                : Optional.empty();
    }

    private static Set<String> asks(Pattern pattern, Written words) {
        return pattern.asks().stream().map(ask -> words.of(ask.test())).collect(Collectors.toCollection(HashSet::new));
    }
}
