package org.caseclock.policy;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.caseclock.input.InputProblem;
import org.caseclock.input.InputProblem.Kind;

/** What a problem that any file may have means at some places of {@code policy.yaml}. */
final class PackKinds {

    private record Special(Kind general, Pattern place) {}

    private static final Map<Kind, Special> SPECIAL = Map.of(
            Kind.MISSING_CITATION,
            special(Kind.MISSING_FIELD, "/(clauses/[^/]+|versions/\\d+)/citation"),
            Kind.VALUE_WITHOUT_REFERENCE,
            special(Kind.MISSING_FIELD, "/(parameters/[^/]+/values|tightened/[^/]+)/\\d+/citation"),
            Kind.PARAMETER_WITHOUT_SOURCE,
            special(Kind.MISSING_FIELD, "/(parameters/[^/]+/values|tightened/[^/]+)/\\d+/source"),
            Kind.DUPLICATE_CLAUSE,
            special(Kind.DUPLICATE_FIELD, "/clauses/[^/]+"));

    private PackKinds() {}

    private static Special special(Kind general, String place) {
        return new Special(general, Pattern.compile(place));
    }

    static List<InputProblem> of(List<InputProblem> problems) {
        return problems.stream()
                .map(problem -> problem.as(of(problem.pointer(), problem.kind())))
                .toList();
    }

    /** The kind of a problem at a place. */
    static Kind of(String pointer, Kind general) {
        return SPECIAL.entrySet().stream()
                .filter(each -> each.getValue().general() == general
                        && each.getValue().place().matcher(pointer).matches())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(general);
    }
}
