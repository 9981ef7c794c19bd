package org.caseclock.testkit.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseclock.engine.rules.Condition;
import org.caseclock.engine.rules.Condition.All;
import org.caseclock.engine.rules.Condition.Any;
import org.caseclock.engine.rules.Condition.Gathered;
import org.caseclock.engine.rules.Condition.None;
import org.caseclock.engine.rules.Condition.Pattern;
import org.caseclock.engine.rules.Condition.Some;
import org.caseclock.engine.rules.ParsedRule;
import org.caseclock.input.InputProblem;

/** Conditions that exclude each other, so that a rule never fires, or a part of it never finds anything. */
final class NeverFires implements Lint {

    @Override
    public String id() {
        return "never-fires";
    }

    @Override
    public Stream<InputProblem> find(LintedPack pack) {
        List<InputProblem> found = new ArrayList<>();
        for (LintedRules file : pack.rules()) {
            for (ParsedRule rule : file.rules()) {
                rule.when().forEach(condition -> look(file, rule, condition, "can never fire", found));
                deniesWhatItFinds(file, rule, found);
            }
        }
        return found.stream();
    }

    /**
     * @param consequence what it means for the rule if the condition never comes true
     */
    private static void look(
            LintedRules file, ParsedRule rule, Condition condition, String consequence, List<InputProblem> found) {
        if (condition instanceof Pattern pattern) {
            exclusion(pattern)
                    .ifPresent(why -> found.add(file.problem(
                            pattern.place(), "The rule \"" + rule.name() + "\" " + consequence + ": " + why, null)));
        } else if (condition instanceof Gathered gathered) {
            look(file, rule, gathered.from(), "gathers nothing here", found);
        } else {
            String deeper = condition instanceof None
                    ? "asks for the absence of what there never is"
                    : condition instanceof Any ? "has a way to fire that never comes true" : consequence;
            condition.parts().forEach(part -> look(file, rule, part, deeper, found));
        }
    }

    /** Which two conditions of a pattern keep it from ever matching. */
    private static Optional<String> exclusion(Pattern pattern) {
        String first = null;
        for (List<Atom> way : Atom.ways(pattern.asks())) {
            String why = null;
            for (int i = 0; i < way.size() && why == null; i++) {
                for (Atom other : way.subList(i + 1, way.size())) {
                    if (way.get(i).excludes(other)) {
                        why = way.get(i).plain(pattern.name()) + " and " + other.plain(pattern.name())
                                + " exclude each other.";
                        break;
                    }
                }
            }
            if (why == null) {
                return Optional.empty();
            }
            first = first == null ? why : first;
        }
        return Optional.ofNullable(first);
    }

    /** A rule that asks for something and for there being nothing of the kind. */
    private static void deniesWhatItFinds(LintedRules file, ParsedRule rule, List<InputProblem> found) {
        List<Condition> all = rule.when().stream().flatMap(NeverFires::flat).toList();
        for (Condition condition : all) {
            if (condition instanceof None none
                    && none.parts().size() == 1
                    && none.parts().get(0) instanceof Pattern denied) {
                all.stream()
                        .flatMap(NeverFires::found)
                        .filter(pattern -> implies(pattern, denied))
                        .findFirst()
                        .ifPresent(pattern -> found.add(file.problem(
                                denied.place(),
                                "The rule \"" + rule.name() + "\" can never fire: it asks for a " + pattern.type()
                                        + ", and for there being none like it.",
                                null)));
            }
        }
    }

    private static Stream<Condition> flat(Condition condition) {
        return condition instanceof All all ? all.parts().stream().flatMap(NeverFires::flat) : Stream.of(condition);
    }

    private static Stream<Pattern> found(Condition condition) {
        if (condition instanceof Pattern pattern) {
            return Stream.of(pattern);
        }
        return condition instanceof Some some ? some.parts().stream().flatMap(NeverFires::found) : Stream.empty();
    }

    /** Whether whatever the one pattern finds is something that the other would find. */
    private static boolean implies(Pattern pattern, Pattern wider) {
        List<List<Atom>> few = Atom.ways(pattern.asks());
        List<List<Atom>> many = Atom.ways(wider.asks());
        Written words = new Written(Map.of(wider.name(), pattern.name()));
        return pattern.type().equals(wider.type())
                && few.stream()
                        .allMatch(way -> many.stream().anyMatch(wide -> {
                            Set<String> holds = way.stream()
                                    .map(atom -> atom.written(words))
                                    .collect(Collectors.toSet());
                            return wide.stream().allMatch(atom -> holds.contains(atom.written(words)));
                        }));
    }
}
