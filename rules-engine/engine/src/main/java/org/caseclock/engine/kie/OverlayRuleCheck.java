package org.caseclock.engine.kie;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caseclock.engine.kie.gate.Consequence;
import org.caseclock.input.InputProblem;
import org.caseclock.input.Locations.Place;
import org.caseclock.policy.PackException;
import org.caseclock.policy.PolicyPack;
import org.caseclock.policy.RuleFile;
import org.caseclock.policy.RuleName;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * Refuses rules of an overlay that would change what those of the pack that it extends say. They stand in one package with
 * them, so they may declare nothing; they may write to the ledger and do nothing else, of clauses that the overlay adds;
 * and they may not decide on a circumstance, of which there is one decision only, the base's.
 */
final class OverlayRuleCheck {

    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\b");
    private static final Pattern IMPORT =
            Pattern.compile("java\\.util\\.List|org\\.caseclock\\.(?:facts|timeline)\\.[\\w*]+");
    private static final Pattern TEXT_OR_COMMENT = Pattern.compile(
            "(\"(?:\\\\.|[^\"\\\\\\n])*\")|'(?:\\\\.|[^'\\\\\\n])*'|//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern STATEMENT = Pattern.compile(
            "\\s*ledger\\s*\\.\\s*(?:owes|owesEach|outcome|questions|lists|notes)\\s*\\(\\s*"
                    + "(?:\"_*\"|\\$\\w+)\\s*[,)].*",
            Pattern.DOTALL);
    private static final Pattern LEDGER = Pattern.compile("(?<![.\\w])(?<!\\.Ledger )ledger\\b");
    private static final Pattern FORBIDDEN =
            Pattern.compile("\\b(decides|decision|needs|waives|waivesFromItsFirstDay)\\b");
    private static final Pattern BACK_DOOR =
            Pattern.compile("\\b(?:drools|kcontext)\\b|\\bledger\\b.*\\bledger\\b|->|::|[{\\\\]", Pattern.DOTALL);

    private final PolicyPack layer;
    private final PolicyPack base;
    private final RuleFile file;
    private final PackageDescr rules;
    private final String packageName;
    private final List<InputProblem> problems = new ArrayList<>();

    /**
     * @param packageName the package of the base's rules
     */
    OverlayRuleCheck(PolicyPack pack, RuleFile file, PackageDescr rules, String packageName) {
        this.layer = Layers.of(pack, file);
        this.base = Objects.requireNonNull(layer.base());
        this.file = file;
        this.rules = rules;
        this.packageName = packageName;
    }

    /**
     * @throws PackException naming all that is wrong
     */
    void run() {
        inItsPackage();
        declaresNothing();
        rules.getRules().forEach(this::check);
        writesNowhereElse();
        if (!problems.isEmpty()) {
            throw new PackException(problems);
        }
    }

    private void inItsPackage() {
        if (!packageName.equals(rules.getName())) {
            Matcher found = PACKAGE.matcher(file.text());
            int line = found.find() ? Place.of(file.text(), found.end()).line() : 1;
            report(
                    line,
                    1,
                    "The rules must stand in the package of those of " + base.id() + ": package " + packageName + ";");
        }
    }

    private void declaresNothing() {
        Map<Integer, String> declared = new TreeMap<>();
        rules.getFunctions().forEach(each -> declared.put(each.getLine(), "function " + each.getName()));
        rules.getTypeDeclarations().forEach(each -> declared.put(each.getLine(), "type " + each.getTypeName()));
        rules.getEnumDeclarations().forEach(each -> declared.put(each.getLine(), "type " + each.getTypeName()));
        rules.getEntryPointDeclarations()
                .forEach(each -> declared.put(each.getLine(), "entry point " + each.getEntryPointId()));
        rules.getWindowDeclarations().forEach(each -> declared.put(each.getLine(), "window " + each.getName()));
        rules.getFunctionImports().forEach(each -> declared.put(each.getLine(), "import " + each.getTarget()));
        rules.getAccumulateImports().forEach(each -> declared.put(each.getLine(), "import " + each.getTarget()));
        rules.getAttributes().forEach(each -> declared.put(each.getLine(), "attribute " + each.getName()));
        rules.getImports().stream()
                .filter(each -> !IMPORT.matcher(each.getTarget()).matches())
                .forEach(each -> declared.put(each.getLine(), "import " + each.getTarget()));
        rules.getGlobals().stream()
                .filter(each -> !each.getIdentifier().equals("ledger"))
                .forEach(each -> declared.put(each.getLine(), "global " + each.getIdentifier()));
        declared.forEach((line, what) -> report(
                line,
                1,
                "The rules of an overlay may declare nothing (" + what
                        + "); they may import org.caseclock.facts and org.caseclock.timeline."));
    }

    private void check(RuleDescr rule) {
        String named = "The rule \"" + rule.getName() + "\" ";
        for (String own : RuleName.clauses(rule.getName())) {
            if (!layer.clauses().containsKey(own) || layer.inherits(own)) {
                report(
                        rule.getLine(),
                        rule.getColumn(),
                        named + "must begin with the id of a clause that the overlay adds"
                                + (layer.inherits(own) ? "; " + own + " is one of " + base.id() + "." : "."));
            }
        }
        if (rule.isQuery()
                || rule.getParentName() != null
                || !rule.getNamedConsequences().isEmpty()
                || !rule.getAttributes().isEmpty()) {
            report(
                    rule.getLine(),
                    rule.getColumn(),
                    named
                            + "must be a plain one, of a when and a then: no query, no attribute, no extends, no then[…].");
        }
        consequence(named, rule);
    }

    private void consequence(String named, RuleDescr rule) {
        Consequence consequence = new Consequence(file, rule);
        String masked = TEXT_OR_COMMENT.matcher(consequence.text()).replaceAll(OverlayRuleCheck::mask);
        int start = 0;
        for (String statement : masked.split(";", -1)) {
            int first = start
                    + (int) statement.chars().takeWhile(Character::isWhitespace).count();
            int line = consequence.line(first);
            int column = consequence.column(first);
            Matcher forbidden = FORBIDDEN.matcher(statement);
            if (forbidden.find()) {
                report(
                        line,
                        column,
                        named + "says \"" + forbidden.group(1) + "\": decisions, and what they waive, are those of "
                                + base.id() + ".");
            } else if (!statement.isBlank()
                    && (!STATEMENT.matcher(statement).matches()
                            || BACK_DOOR.matcher(statement).find())) {
                report(
                        line,
                        column,
                        named + "must only write to the ledger, and name the clause: ledger.owes( \""
                                + RuleName.clauses(rule.getName()).get(0) + "\", … );");
            }
            start += statement.length() + 1;
        }
    }

    private void writesNowhereElse() {
        List<Consequence> consequences = rules.getRules().stream()
                .map(rule -> new Consequence(file, rule))
                .toList();
        String masked = TEXT_OR_COMMENT.matcher(file.text()).replaceAll(OverlayRuleCheck::mask);
        Matcher ledger = LEDGER.matcher(masked);
        while (ledger.find()) {
            int place = ledger.start();
            if (consequences.stream().noneMatch(each -> each.holds(place))) {
                Place at = Place.of(masked, place);
                report(at.line(), at.column(), "The ledger can be written to after a then only.");
            }
        }
    }

    /** Nothing that stands in a text or a comment is taken for code. */
    private static String mask(MatchResult found) {
        return found.group(1) == null
                ? found.group().replaceAll("[^\\n]", " ")
                : "\"" + "_".repeat(found.group(1).length() - 2) + "\"";
    }

    private void report(int line, int column, String message) {
        problems.add(new InputProblem(
                file.name(), Math.max(1, line), Math.max(1, column), "", message, null, InputProblem.Kind.NOT_ALLOWED));
    }
}
