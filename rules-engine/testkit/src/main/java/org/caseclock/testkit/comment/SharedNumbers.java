package org.caseclock.testkit.comment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.caseclock.engine.rules.ParsedRule;
import org.caseclock.policy.Clause;

/** Says of the parameters that the comment of a rule names which other clauses name them, for whoever changes one. */
final class SharedNumbers {

    private final Set<String> parameters;
    private final Map<String, Set<String>> clausesOf = new LinkedHashMap<>();

    /** @param parameters the names of all parameters */
    SharedNumbers(Map<String, Clause> clauses, Set<String> parameters) {
        this.parameters = parameters;
        clauses.forEach((id, clause) -> clause.parameters().forEach(name -> add(name, id)));
    }

    /** Notes what a rule says. */
    void read(ParsedRule rule, Collection<String> sentences) {
        named(sentences).forEach(name -> rule.clauses().forEach(id -> add(name, id)));
    }

    /** A sentence, where other clauses name what a rule names. */
    Optional<String> of(ParsedRule rule, Collection<String> sentences) {
        List<String> shared = new ArrayList<>();
        for (String name : named(sentences)) {
            List<String> others = clausesOf.getOrDefault(name, Set.of()).stream()
                    .filter(id -> !rule.clauses().contains(id))
                    .sorted()
                    .toList();
            if (!others.isEmpty()) {
                shared.add(name + " (" + Series.and(others) + ")");
            }
        }
        return shared.isEmpty()
                ? Optional.empty()
                : Optional.of("Shared with other clauses: " + String.join("; ", shared) + ".");
    }

    private void add(String name, String id) {
        clausesOf.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(id);
    }

    private List<String> named(Collection<String> sentences) {
        return parameters.stream()
                .filter(name -> {
                    Pattern whole = Pattern.compile("(?<![\\w.])" + Pattern.quote(name) + "(?!\\w)");
                    return sentences.stream()
                            .anyMatch(each -> whole.matcher(each).find());
                })
                .toList();
    }
}
