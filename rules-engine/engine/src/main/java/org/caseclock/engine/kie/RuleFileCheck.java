package org.caseclock.engine.kie;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.caseclock.engine.kie.gate.Comments;
import org.caseclock.engine.kie.gate.Consequence;
import org.caseclock.input.InputProblem;
import org.caseclock.input.InputProblem.Kind;
import org.caseclock.input.Locations.Place;
import org.caseclock.input.Nearest;
import org.caseclock.policy.Clause;
import org.caseclock.policy.How;
import org.caseclock.policy.PackException;
import org.caseclock.policy.PolicyPack;
import org.caseclock.policy.PolicyRule;
import org.caseclock.policy.PolicyVersion;
import org.caseclock.policy.RuleFile;
import org.caseclock.policy.RuleName;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/**
 * Holds a rule file against the clauses of its pack: every rule is named for a clause, writes of no other, and no clause
 * that a rule must judge is without one. Says on the way where each rule stands.
 */
final class RuleFileCheck {

    private static final Pattern WRITES = Pattern.compile(
            "\\.\\s*(owes|owesEach|decides|outcome|questions|lists|notes|words|needs|waives|waivesFromItsFirstDay)\\s*\\(\\s*(?:\"([^\"]*)\"|(\\$\\w+))");
    /** Where a rule names other words of its clause. */
    private static final Pattern WORDS =
            Pattern.compile("\\.\\s*(?:words\\s*\\(\\s*\"[^\"]*\"\\s*,|worded\\s*\\()\\s*\"([^\"]*)\"");

    private static final Set<String> OWN_CLAUSE_ONLY =
            Set.of("owes", "owesEach", "decides", "outcome", "questions", "lists", "notes", "words", "needs");

    /** What the time line gives a clause. */
    private static final Set<String> CLAUSE_OF = Set.of("Window", "Quarter");

    private final PolicyPack pack;
    private final PolicyVersion version;
    private final RuleFile file;
    private final List<InputProblem> problems = new ArrayList<>();
    private final Set<String> judged = new HashSet<>();
    private final List<PolicyRule> found = new ArrayList<>();
    private final StringBuilder written = new StringBuilder();

    RuleFileCheck(PolicyPack pack, PolicyVersion version, RuleFile file) {
        this.pack = Layers.of(pack, file);
        this.version = version;
        this.file = file;
    }

    /**
     * The rules of the file, in its order.
     *
     * @throws PackException naming all that is wrong
     */
    List<PolicyRule> run(PackageDescr rules) {
        Map<String, Integer> names = new HashMap<>();
        for (RuleDescr rule : rules.getRules()) {
            Integer line = names.putIfAbsent(rule.getName(), rule.getLine());
            if (line != null) {
                report(
                        Kind.DUPLICATE_RULE,
                        rule.getLine(),
                        rule.getColumn() + 1,
                        "The rule \"" + rule.getName() + "\" stands on line " + line + " already.",
                        null);
            }
            check(rule);
        }
        pack.clauses().forEach((id, clause) -> {
            if (clause.how() != How.NOTE
                    && clause.isInForce(version.inForceFrom())
                    && !pack.inherits(id)
                    && !judged.contains(id)) {
                report(
                        Kind.CLAUSE_WITHOUT_RULE,
                        1,
                        1,
                        "No rule judges the clause " + id + " (" + clause.requirement() + ").",
                        "how: note.");
            }
        });
        pack.clauses()
                .forEach((id, clause) -> clause.words().keySet().forEach(name -> {
                    if (!pack.inherits(id) && clause.isInForce(version.inForceFrom()) && !isWritten(name)) {
                        report(
                                Kind.UNKNOWN_TIMELINE_NAME,
                                1,
                                1,
                                "The clause " + id + " has words named " + name + ", and no rule uses them.",
                                null);
                    }
                }));
        if (!problems.isEmpty()) {
            throw new PackException(problems);
        }
        return List.copyOf(found);
    }

    private void check(RuleDescr rule) {
        List<String> own = RuleName.clauses(rule.getName());
        own.forEach(clause -> clauseOrSection(clause, rule));
        Set<String> spokenOf = new LinkedHashSet<>();
        own.forEach(clause -> spokenOf.addAll(ownOrDecisions(clause)));
        Consequence consequence = new Consequence(file, rule);
        String code = Comments.blanked(consequence.text());
        Set<String> writtenOf = new HashSet<>();
        Matcher writes = WRITES.matcher(code);
        while (writes.find()) {
            if (writes.group(3) == null) {
                writtenOf.add(writes.group(2));
                writes(rule, own, writes.group(1), writes.group(2), consequence, writes.start(2));
                spokenOf.add(writes.group(2));
            } else if (isBoundToAClause(rule, writes.group(3))) {
                // That these are the clauses which the time line gives is looked at with its other names.
                for (String clause : own) {
                    writtenOf.add(clause);
                    writes(rule, own, writes.group(1), clause, consequence, writes.start(3));
                }
            } else {
                report(
                        Kind.OTHER_CLAUSE,
                        consequence.line(writes.start(3)),
                        consequence.column(writes.start(3)),
                        "What the rule \"" + rule.getName() + "\" writes of (" + writes.group(3)
                                + ") must be a clause, or the clause of a window or quarter.",
                        "\"" + own.get(0) + "\".");
            }
        }
        own.stream()
                .filter(clause -> own.size() > 1 && !writtenOf.contains(clause))
                .forEach(clause -> report(
                        Kind.OTHER_CLAUSE,
                        rule.getLine(),
                        rule.getColumn() + 1,
                        "The rule \"" + rule.getName() + "\" is named for " + clause + " and writes nothing of it.",
                        null));
        words(rule, own, consequence, code);
        found.add(new PolicyRule(rule.getName(), List.copyOf(spokenOf), file.pack(), file.file(), rule.getLine()));
    }

    private static boolean isBoundToAClause(RuleDescr rule, String name) {
        return rule.getLhs().getDescrs().stream()
                .filter(PatternDescr.class::isInstance)
                .map(PatternDescr.class::cast)
                .filter(pattern -> CLAUSE_OF.contains(pattern.getObjectType()))
                .flatMap(pattern -> pattern.getDescrs().stream())
                .anyMatch(each -> each instanceof ExprConstraintDescr constraint
                        && constraint.getExpression().replaceAll("\\s", "").equals(name + ":clause"));
    }

    private void clauseOrSection(String own, RuleDescr rule) {
        if (!isClauseOrSection(own)) {
            int name = file.text().indexOf(own, rule.getStartCharacter());
            Place place = Place.of(file.text(), name < 0 ? rule.getStartCharacter() : name);
            report(
                    Kind.UNKNOWN_CLAUSE,
                    place.line(),
                    place.column(),
                    "The rule \"" + rule.getName() + "\" must begin with the id of a clause.",
                    nearest(own));
        }
    }

    private void writes(
            RuleDescr rule, List<String> own, String verb, String clause, Consequence consequence, int place) {
        int line = consequence.line(place);
        int column = consequence.column(place);
        if (!pack.clauses().containsKey(clause)) {
            report(
                    Kind.UNKNOWN_CLAUSE,
                    line,
                    column,
                    "The rule \"" + rule.getName() + "\" writes of the clause " + clause
                            + ", which the pack does not have.",
                    nearest(clause));
        } else if (OWN_CLAUSE_ONLY.contains(verb)) {
            judged.add(clause);
            if (!isInForce(clause)) {
                report(
                        Kind.OTHER_CLAUSE,
                        line,
                        column,
                        "The rule \"" + rule.getName() + "\" writes of the clause " + clause
                                + ", which is not in force yet in version " + version.id() + ".",
                        "the versions from " + clause(clause).from() + " on need a file of rules of their own.");
            }
            if (!own.contains(clause)) {
                report(
                        Kind.OTHER_CLAUSE,
                        line,
                        column,
                        "The rule \"" + rule.getName() + "\" is named for " + String.join(", ", own) + " and writes of "
                                + clause + ".",
                        null);
            }
        }
    }

    private void words(RuleDescr rule, List<String> own, Consequence consequence, String code) {
        written.append(code);
        Matcher words = WORDS.matcher(code);
        List<String> known = own.stream()
                .flatMap(clause -> Stream.ofNullable(pack.clauses().get(clause)))
                .flatMap(clause -> clause.words().keySet().stream())
                .toList();
        while (words.find()) {
            String name = words.group(1);
            if (!known.contains(name)) {
                report(
                        Kind.UNKNOWN_TIMELINE_NAME,
                        consequence.line(words.start(1)),
                        consequence.column(words.start(1)),
                        "The rule \"" + rule.getName() + "\" names words (" + name + ") that the clause "
                                + String.join(", ", own) + " does not have.",
                        Nearest.to(name, known).map(near -> near + ".").orElse(null));
            }
        }
    }

    /** As a text, or as the code of an element. */
    private boolean isWritten(String name) {
        return written.indexOf("\"" + name + "\"") >= 0 || written.indexOf("." + name) >= 0;
    }

    private boolean isInForce(String clause) {
        return clause(clause).isInForce(version.inForceFrom());
    }

    private Clause clause(String id) {
        return Objects.requireNonNull(pack.clauses().get(id));
    }

    /** A rule that is named for a section speaks of a circumstance, and so of each decision that it may lead to. */
    private List<String> ownOrDecisions(String own) {
        if (pack.clauses().containsKey(own)) {
            return List.of(own);
        }
        return pack.clauses().entrySet().stream()
                .filter(clause -> clause.getKey().startsWith(own + ".")
                        && clause.getValue().how() == How.DECISION)
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean isClauseOrSection(String id) {
        return pack.clauses().keySet().stream().anyMatch(clause -> clause.equals(id) || clause.startsWith(id + "."));
    }

    private @Nullable String nearest(String clause) {
        return Nearest.to(clause, pack.clauses().keySet())
                .map(near -> near + ".")
                .orElse(null);
    }

    private void report(Kind kind, int line, int column, String message, @Nullable String hint) {
        problems.add(new InputProblem(file.name(), line, column, "", message, hint, kind));
    }
}
