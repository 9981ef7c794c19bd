package org.caseclock.engine.kie;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.caseclock.engine.kie.gate.Comments;
import org.caseclock.engine.kie.gate.Gathering;
import org.caseclock.input.InputProblem;
import org.caseclock.input.InputProblem.Kind;
import org.caseclock.input.Locations.Place;
import org.caseclock.input.Nearest;
import org.caseclock.policy.PackException;
import org.caseclock.policy.PolicyPack;
import org.caseclock.policy.PolicyVersion;
import org.caseclock.policy.RuleFile;
import org.caseclock.policy.RuleName;
import org.caseclock.policy.TableDefinition;
import org.caseclock.policy.TableDefinition.Column;
import org.caseclock.timeline.Timeline;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * Holds the names that conditions ask for against what {@code policy.yaml} declares: a rule that asks for the window of
 * another name would never speak, and nobody would notice.
 */
final class NameCheck {

    private static final Pattern NAME = Pattern.compile("(?<![\\w.$])(?:name|table)\\s*==\\s*\"(?<name>[^\"]*)\""
            + "|\"(?<first>[^\"]*)\"\\s*==\\s*(?:name|table)\\b");
    private static final Pattern HAVE =
            Pattern.compile("\\bcells\\s*\\.\\s*have\\s*\\(\\s*\"(?<column>[^\"]*)\"(?<values>[^)]*)");
    private static final Pattern VALUE = Pattern.compile("\"(?<value>[^\"]*)\"");

    private static final Pattern CLAUSE = Pattern.compile("\\s*\\$\\w+\\s*:\\s*clause\\s*");

    /** In which parts of the timeline the facts of a type are declared. */
    private static final Map<String, List<String>> PARTS = Map.of(
            "Chain", List.of("chains"),
            "EmploymentState", List.of("employmentStates"),
            "First", List.of("moments"),
            "Latest", List.of("latest"),
            "Quarter", List.of("quarters"),
            "Stretch", List.of("stretches"),
            "Window", List.of("windows", "months"));

    private final PolicyPack pack;
    private final PolicyVersion version;
    private final RuleFile file;
    private final List<InputProblem> problems = new ArrayList<>();

    NameCheck(PolicyPack pack, PolicyVersion version, RuleFile file) {
        this.pack = pack;
        this.version = version;
        this.file = file;
    }

    /**
     * @throws PackException naming all that is not declared
     */
    void run(PackageDescr rules) {
        for (RuleDescr rule : rules.getRules()) {
            if (rule.getLhs() != null) {
                condition(rule.getLhs(), RuleName.clauses(rule.getName()));
            }
        }
        if (!problems.isEmpty()) {
            throw new PackException(problems);
        }
    }

    private void condition(BaseDescr condition, List<String> named) {
        if (condition instanceof PatternDescr pattern) {
            BaseDescr gathered = Gathering.of(pattern);
            if (gathered != null) {
                condition(gathered, named);
            } else {
                pattern(pattern, named);
            }
        } else if (condition instanceof ConditionalElementDescr several) {
            several.getDescrs().forEach(each -> condition((BaseDescr) each, named));
        }
    }

    private void pattern(PatternDescr pattern, List<String> named) {
        String type = String.valueOf(pattern.getObjectType());
        String table = "";
        Set<String> names = new TreeSet<>();
        for (BaseDescr each : pattern.getDescrs()) {
            if (each instanceof ExprConstraintDescr constraint) {
                Matcher name = NAME.matcher(Comments.blanked(constraint.getExpression()));
                while (name.find()) {
                    String group = name.group("name") == null ? "first" : "name";
                    table = name.group(group);
                    names.add(table);
                    name(type, table, constraint.getStartCharacter() + name.start(group));
                }
                have(table, constraint);
                if (CLAUSE.matcher(constraint.getExpression()).matches()) {
                    clauses(type, names, named, constraint.getStartCharacter());
                }
            }
        }
    }

    private void name(String type, String name, int place) {
        Collection<String> known = new TreeSet<>();
        if (type.equals("Parameter")) {
            known.addAll(pack.parameters().keySet());
        } else if (type.equals("Row")) {
            known.addAll(pack.tables().keySet());
        } else if (PARTS.containsKey(type)) {
            PARTS.get(type)
                    .forEach(part -> known.addAll(version.timeline()
                            .parts()
                            .getOrDefault(part, Map.of())
                            .keySet()));
            if (type.equals("Stretch")) {
                known.add(Timeline.PARTICIPATION);
            }
        } else {
            return;
        }
        if (!known.contains(name)) {
            report(
                    Kind.UNKNOWN_TIMELINE_NAME,
                    place,
                    "The policy declares no " + type + " named " + name + "; there "
                            + (known.isEmpty() ? "is none." : "are " + String.join(", ", known) + "."),
                    name,
                    known);
        }
    }

    /** The windows whose clause a rule writes of must be of the clauses that it is named for. */
    private void clauses(String type, Set<String> names, List<String> named, int place) {
        Set<String> clauses = names.stream()
                .flatMap(name -> version.timeline().clausesOf(name).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (!clauses.equals(new TreeSet<>(named))) {
            report(
                    Kind.OTHER_CLAUSE,
                    place,
                    "The rule is named for " + String.join(", ", named) + ", and the clauses of " + type + " "
                            + String.join(", ", names)
                            + (clauses.isEmpty() ? " are none." : " are " + String.join(", ", clauses) + "."),
                    "",
                    List.of());
        }
    }

    private void have(String table, ExprConstraintDescr constraint) {
        TableDefinition definition = pack.tables().get(table);
        Matcher have = HAVE.matcher(Comments.blanked(constraint.getExpression()));
        while (definition != null && have.find()) {
            String name = have.group("column");
            Column column = definition.columns().get(name);
            if (column == null) {
                Set<String> known = definition.columns().keySet();
                report(
                        Kind.UNKNOWN_TIMELINE_NAME,
                        constraint.getStartCharacter() + have.start("column"),
                        "The table " + table + " has no column named " + name + "; there are "
                                + String.join(", ", known) + ".",
                        name,
                        known);
            } else if (column.codes() != null) {
                Matcher value = VALUE.matcher(have.group("values"));
                while (value.find()) {
                    value(
                            name,
                            value.group("value"),
                            column.codes(),
                            constraint.getStartCharacter() + have.start("values") + value.start("value"));
                }
            }
        }
    }

    private void value(String column, String value, List<String> codes, int place) {
        if (!codes.contains(value)) {
            report(
                    Kind.UNKNOWN_CODE,
                    place,
                    "The " + column + " (" + value + ") must be one of " + String.join(", ", codes) + ".",
                    value,
                    codes);
        }
    }

    private void report(Kind kind, int offset, String message, String written, Collection<String> known) {
        Place place = Place.of(file.text(), offset);
        problems.add(new InputProblem(
                file.name(),
                place.line(),
                place.column(),
                "",
                message,
                Nearest.to(written, known).map(near -> near + ".").orElse(null),
                kind));
    }
}
