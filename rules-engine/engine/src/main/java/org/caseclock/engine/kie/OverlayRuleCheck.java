package org.caseclock.engine.kie;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.caseclock.engine.kie.read.Consequence;
import org.caseclock.engine.rules.Lexer;
import org.caseclock.engine.rules.Span;
import org.caseclock.engine.rules.Token;
import org.caseclock.engine.rules.Tokens;
import org.caseclock.input.InputProblem;
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

    private static final Pattern IMPORT =
            Pattern.compile("java\\.util\\.List|org\\.caseclock\\.(?:facts|timeline)\\.[\\w*]+");
    /** What a statement may begin with, and what it may write of itself. */
    private static final Set<String> VERBS =
            Set.of("owes", "owesEach", "limits", "forbids", "chooses", "outcome", "questions", "lists", "notes");

    private static final Set<String> FORBIDDEN =
            Set.of("decides", "decision", "needs", "waives", "waivesFromItsFirstDay");
    private static final Set<String> BACK_DOORS = Set.of("drools", "kcontext", "{", "\\");
    private static final String LEDGER = "ledger";

    private final PolicyPack layer;
    private final PolicyPack base;
    private final RuleFile file;
    private final PackageDescr rules;
    private final List<Token> code;
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
        this.code = Lexer.code(file.text());
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
            int line = code.stream()
                    .filter(token -> token.is("package"))
                    .findFirst()
                    .map(token -> token.span().line(file.text()))
                    .orElse(1);
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
        List<Token> then = Tokens.within(code, new Consequence(file, rule).span());
        for (List<Token> statement : Tokens.split(then, ";")) {
            Optional<Token> forbidden = statement.stream()
                    .filter(token -> FORBIDDEN.contains(token.text()))
                    .findFirst();
            if (forbidden.isPresent()) {
                report(
                        statement.get(0),
                        named + "says \"" + forbidden.get().text() + "\": decisions, and what they waive, are those of "
                                + base.id() + ".");
            } else if (!writesOfAClause(statement) || hasABackDoor(statement)) {
                report(
                        statement.get(0),
                        named + "must only write to the ledger, and name the clause: ledger.owes( \""
                                + RuleName.clauses(rule.getName()).get(0) + "\", … );");
            }
        }
    }

    /** {@code ledger.owes( "A.1", …} or {@code ledger.owes( $clause, …}. */
    private static boolean writesOfAClause(List<Token> statement) {
        return statement.size() > 5
                && statement.get(0).is(LEDGER)
                && statement.get(1).is(".")
                && VERBS.contains(statement.get(2).text())
                && statement.get(3).is("(")
                && (statement.get(4).kind() == Token.Kind.TEXT
                        || statement.get(4).text().startsWith("$"))
                && (statement.get(5).is(",") || statement.get(5).is(")"));
    }

    private static boolean hasABackDoor(List<Token> statement) {
        boolean isLambda = false;
        for (int i = 1; i < statement.size(); i++) {
            String both = statement.get(i - 1).text() + statement.get(i).text();
            isLambda |= both.equals("->") || both.equals("::");
        }
        return isLambda
                || statement.stream().anyMatch(token -> BACK_DOORS.contains(token.text()))
                || statement.stream().filter(token -> token.is(LEDGER)).count() > 1;
    }

    private void writesNowhereElse() {
        List<Span> consequences = rules.getRules().stream()
                .map(rule -> new Consequence(file, rule).span())
                .toList();
        for (int i = 0; i < code.size(); i++) {
            Token token = code.get(i);
            boolean isOther = i > 0
                    && (code.get(i - 1).is(".")
                            || (i > 1
                                    && code.get(i - 1).is("Ledger")
                                    && code.get(i - 2).is(".")));
            if (token.is(LEDGER) && !isOther && consequences.stream().noneMatch(each -> each.holds(token.span()))) {
                report(token, "The ledger can be written to after a then only.");
            }
        }
    }

    private void report(Token token, String message) {
        report(token.span().line(file.text()), token.span().column(file.text()), message);
    }

    private void report(int line, int column, String message) {
        problems.add(new InputProblem(
                file.name(), Math.max(1, line), Math.max(1, column), "", message, null, InputProblem.Kind.NOT_ALLOWED));
    }
}
