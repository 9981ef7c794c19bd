package org.caseclock.testkit.generate.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caseclock.engine.rules.Condition;
import org.caseclock.policy.PolicyVersion;
import org.caseclock.timeline.Selection;
import org.jspecify.annotations.Nullable;

/** What rules and selections ask of facts of each kind. A fact that is made by one is of use to somebody. */
final class Recipes {

    /**
     * What one asks.
     *
     * @param version the version of the policy
     * @param pattern what a rule asks; none where a selection does
     * @param selection what a selection asks; none where a rule does
     */
    record Recipe(
            PolicyVersion version,
            Condition.@Nullable Pattern pattern,
            @Nullable Selection selection) {}

    private final Map<String, List<Recipe>> recipes = new LinkedHashMap<>();

    private Recipes() {}

    static Recipes of(CaseShapes shapes, List<PolicyRules> all) {
        Recipes made = new Recipes();
        for (PolicyRules rules : all) {
            rules.rules().stream()
                    .flatMap(rule -> rule.when().stream())
                    .flatMap(Condition::patterns)
                    .filter(pattern -> shapes.find(pattern.type()) != null
                            && !pattern.asks().isEmpty())
                    .forEach(pattern -> made.add(pattern.type(), new Recipe(rules.version(), pattern, null)));
            Map<String, Selection> selections = rules.version().timeline().selections();
            if (selections != null) {
                selections.values().forEach(selection -> {
                    if (selection.fact() != null && selection.where() != null) {
                        made.add(selection.fact(), new Recipe(rules.version(), null, selection));
                    }
                });
            }
        }
        return made;
    }

    private void add(String type, Recipe recipe) {
        recipes.computeIfAbsent(type, key -> new ArrayList<>()).add(recipe);
    }

    /** Those of a kind, of one version. */
    List<Recipe> of(String type, PolicyVersion version) {
        return recipes.getOrDefault(type, List.of()).stream()
                .filter(recipe -> recipe.version().id().equals(version.id()))
                .toList();
    }
}
