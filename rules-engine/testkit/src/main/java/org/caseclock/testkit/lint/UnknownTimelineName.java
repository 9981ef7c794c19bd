package org.caseclock.testkit.lint;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.caseclock.engine.rules.Condition;
import org.caseclock.engine.rules.Expression.Comparison;
import org.caseclock.engine.rules.Expression.Constant;
import org.caseclock.engine.rules.Expression.Field;
import org.caseclock.input.InputProblem;
import org.caseclock.input.Nearest;
import org.caseclock.policy.PolicyPack;
import org.jspecify.annotations.Nullable;

/** A name of the time line, a parameter or a table that a rule asks for and {@code policy.yaml} does not declare. */
final class UnknownTimelineName implements Lint {

    /** In which parts of the time line the names of each fact stand. */
    private static final Map<String, List<String>> PARTS = Map.of(
            "Window", List.of("windows", "months"),
            "Chain", List.of("chains"),
            "Quarter", List.of("quarters"),
            "Stretch", List.of("stretches"),
            "EmploymentState", List.of("employmentStates"),
            "Latest", List.of("latest"),
            "First", List.of("moments"));

    @Override
    public String id() {
        return "unknown-timeline-name";
    }

    @Override
    public boolean isError() {
        return true;
    }

    @Override
    public Stream<InputProblem> find(LintedPack pack) {
        return pack.rules().stream()
                .flatMap(file -> file.rules().stream()
                        .flatMap(LintedRules::patterns)
                        .flatMap(pattern -> pattern.asks().stream())
                        .flatMap(ask -> ask.test()
                                .all()
                                .filter(Comparison.class::isInstance)
                                .map(Comparison.class::cast)
                                .flatMap(comparison -> problem(pack.pack(), file, ask, comparison))));
    }

    private static Stream<InputProblem> problem(
            PolicyPack pack, LintedRules file, Condition.Ask ask, Comparison comparison) {
        if (!comparison.operator().equals("==")
                || !(comparison.left() instanceof Field field)
                || !(comparison.right() instanceof Constant constant)
                || !constant.text().startsWith("\"")) {
            return Stream.empty();
        }
        Set<String> known = names(pack, field);
        String name = constant.text().substring(1, constant.text().length() - 1);
        if (known == null || known.contains(name)) {
            return Stream.empty();
        }
        return Stream.of(file.problem(
                ask.place(),
                "The " + field.name() + " (" + name + ") of a " + field.type() + " must be one of "
                        + String.join(", ", known) + ".",
                Nearest.to(name, known).map(near -> near + ".").orElse(null)));
    }

    /** The names that a field may have; null where it is not a name that the pack declares. */
    private static @Nullable Set<String> names(PolicyPack pack, Field field) {
        String asked = field.type() + "." + field.name();
        if (asked.equals("Parameter.name")) {
            return new LinkedHashSet<>(allParameters(pack));
        }
        if (asked.equals("Row.table")) {
            Set<String> tables = new LinkedHashSet<>(pack.tables().keySet());
            pack.versions().forEach(version -> version.rows().forEach(row -> tables.add(row.table())));
            return tables;
        }
        List<String> parts = PARTS.get(field.type());
        if (parts == null || !field.name().equals("name")) {
            return null;
        }
        Set<String> names = new LinkedHashSet<>();
        pack.versions()
                .forEach(version -> parts.forEach(part -> names.addAll(
                        version.timeline().parts().getOrDefault(part, Map.of()).keySet())));
        if (field.type().equals("Stretch")) {
            names.add("participation");
        }
        return names;
    }

    private static Set<String> allParameters(PolicyPack pack) {
        Set<String> names = new LinkedHashSet<>();
        for (PolicyPack layer = pack; layer != null; layer = layer.base()) {
            names.addAll(layer.parameters().keySet());
        }
        return names;
    }
}
