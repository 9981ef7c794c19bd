package org.caseclock.engine.kie;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caseclock.input.InputProblem;
import org.caseclock.input.Nearest;
import org.caseclock.policy.How;
import org.caseclock.policy.PackException;
import org.caseclock.policy.PolicyPack;
import org.caseclock.policy.PolicyRule;
import org.caseclock.policy.RuleFile;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * Holds a rule file against the clauses of its pack: every rule is named for a clause, writes of no other, and no clause
 * that a rule must judge is without one. Says on the way where each rule stands.
 */
final class RuleFileCheck {

    private static final Pattern WRITES = Pattern.compile(
            "\\.\\s*(owes|owesEach|cannotTell|decides|outcome|questions|lists|notes|needs|waives|waivesFromItsFirstDay)\\s*\\(\\s*\"([^\"]*)\"");
    private static final Set<String> OWN_CLAUSE_ONLY =
            Set.of("owes", "owesEach", "cannotTell", "decides", "outcome", "questions", "lists", "notes", "needs");

    private final PolicyPack pack;
    private final RuleFile file;
    private final List<InputProblem> problems = new ArrayList<>();
    private final Set<String> judged = new HashSet<>();
    private final List<PolicyRule> found = new ArrayList<>();

    RuleFileCheck(PolicyPack pack, RuleFile file) {
        this.pack = pack;
        this.file = file;
    }

    /**
     * The rules of the file, in its order.
     *
     * @throws PackException naming all that is wrong
     */
    List<PolicyRule> run() {
        PackageDescr rules = parse();
        Map<String, Integer> names = new HashMap<>();
        for (RuleDescr rule : rules.getRules()) {
            Integer before = names.putIfAbsent(rule.getName(), rule.getLine());
            if (before != null) {
                report(
                        rule.getLine(),
                        rule.getColumn(),
                        "The rule \"" + rule.getName() + "\" stands on line " + before + " already.",
                        null);
            }
            check(rule);
        }
        pack.clauses().forEach((id, clause) -> {
            if (clause.how() != How.NOTE && !judged.contains(id)) {
                report(1, 1, "No rule judges the clause " + id + " (" + clause.requirement() + ").", "how: note.");
            }
        });
        if (!problems.isEmpty()) {
            throw new PackException(problems);
        }
        return List.copyOf(found);
    }

    private PackageDescr parse() {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr descr = null;
        try {
            descr = parser.parse(false, file.text());
        } catch (DroolsParserException e) {
            report(1, 1, String.valueOf(e.getMessage()), null);
        }
        for (DroolsError error : parser.getErrors()) {
            int line = error.getLines().length == 0 ? 1 : error.getLines()[0];
            problems.add(CompileErrors.of(file, error.getMessage(), line, 1));
        }
        if (descr == null || !problems.isEmpty()) {
            throw new PackException(problems);
        }
        return descr;
    }

    private void check(RuleDescr rule) {
        String own = rule.getName().split("\\s", 2)[0];
        if (!isClauseOrSection(own)) {
            report(
                    rule.getLine(),
                    rule.getColumn() + 1,
                    "The rule \"" + rule.getName() + "\" must begin with the id of a clause.",
                    nearest(own));
        }
        Set<String> spokenOf = new LinkedHashSet<>(ownOrDecisions(own));
        String consequence = String.valueOf(rule.getConsequence());
        Matcher writes = WRITES.matcher(consequence);
        while (writes.find()) {
            String clause = writes.group(2);
            spokenOf.add(clause);
            // The consequence begins with the end of the line of its "then".
            int line = rule.getConsequenceLine()
                    + (int) consequence
                            .substring(0, writes.start(2))
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            int column = writes.start(2) - consequence.lastIndexOf('\n', writes.start(2));
            if (!pack.clauses().containsKey(clause)) {
                report(
                        line,
                        column,
                        "The rule \"" + rule.getName() + "\" writes of the clause " + clause
                                + ", which the pack does not have.",
                        nearest(clause));
            } else if (OWN_CLAUSE_ONLY.contains(writes.group(1))) {
                judged.add(clause);
                if (!clause.equals(own)) {
                    report(
                            line,
                            column,
                            "The rule \"" + rule.getName() + "\" is named for " + own + " and writes of " + clause
                                    + ".",
                            null);
                }
            }
        }
        found.add(new PolicyRule(rule.getName(), List.copyOf(spokenOf), file.file(), rule.getLine()));
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

    private void report(int line, int column, String message, @Nullable String hint) {
        problems.add(new InputProblem(file.name(), line, column, "", message, hint));
    }
}
