package org.caseclock.engine.kie.gate;

import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caseclock.engine.rules.Condition;
import org.caseclock.engine.rules.Expression;
import org.caseclock.engine.rules.ParsedRule;
import org.caseclock.engine.rules.Statement;
import org.caseclock.input.Locations.Place;
import org.caseclock.policy.RuleFile;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.model.codegen.execmodel.generator.DrlxParseUtil;
import org.drools.mvel.parser.ast.expr.DrlxExpression;
import org.drools.mvel.parser.printer.PrintUtil;

/** Reads one rule that the gate has let pass into a tree without a type of the parsers. */
public final class RuleTree {

    private final RuleFile file;
    private final RuleDescr rule;
    private final Map<String, Expression> names = new HashMap<>();
    private final Map<String, String> types = new HashMap<>();
    private int unnamed;

    public RuleTree(RuleFile file, RuleDescr rule) {
        this.file = file;
        this.rule = rule;
    }

    /** The rule. */
    public ParsedRule read() {
        List<Condition> when = new ArrayList<>();
        if (rule.getLhs() != null) {
            rule.getLhs().getDescrs().forEach(each -> when.add(condition(each)));
        }
        return new ParsedRule(rule.getName(), place(rule), when, statements());
    }

    private Condition condition(BaseDescr condition) {
        if (condition instanceof PatternDescr pattern) {
            if (pattern.getSource() instanceof AccumulateDescr accumulate) {
                return gathered(pattern, accumulate);
            }
            return pattern.getSource() instanceof CollectDescr collect ? collected(pattern, collect) : pattern(pattern);
        }
        List<Condition> parts = new ArrayList<>();
        for (Object part : ((ConditionalElementDescr) condition).getDescrs()) {
            parts.add(condition((BaseDescr) part));
        }
        if (condition instanceof NotDescr) {
            return new Condition.None(parts);
        }
        if (condition instanceof ExistsDescr) {
            return new Condition.Some(parts);
        }
        return condition instanceof OrDescr ? new Condition.Any(parts) : new Condition.All(parts);
    }

    private Condition.Pattern pattern(PatternDescr pattern) {
        String name = pattern.getIdentifier() == null ? "#" + ++unnamed : pattern.getIdentifier();
        names.put(name, new Expression.Named(name));
        types.put(name, pattern.getObjectType());
        List<Condition.FieldName> fields = new ArrayList<>();
        List<Condition.Ask> asks = asks(pattern, name, fields);
        return new Condition.Pattern(pattern.getObjectType(), name, fields, asks, place(pattern));
    }

    private Condition gathered(PatternDescr pattern, AccumulateDescr accumulate) {
        Condition from = condition(accumulate.getInput());
        List<Condition.Made> made = accumulate.getFunctions().stream()
                .map(each -> new Condition.Made(each.getBind(), each.getFunction(), each.getParams()[0].strip()))
                .toList();
        made.forEach(each -> names.put(each.name(), new Expression.Named(each.name())));
        return new Condition.Gathered(from, made, asks(pattern, "", new ArrayList<>()));
    }

    private Condition collected(PatternDescr pattern, CollectDescr collect) {
        Condition.Pattern from = pattern(collect.getInputPattern());
        String name = pattern.getIdentifier();
        names.put(name, new Expression.Named(name));
        types.put(name, pattern.getObjectType());
        return new Condition.Gathered(
                from,
                List.of(new Condition.Made(name, "collect", from.name())),
                asks(pattern, name, new ArrayList<>()));
    }

    private List<Condition.Ask> asks(PatternDescr pattern, String owner, List<Condition.FieldName> fields) {
        List<Condition.Ask> asks = new ArrayList<>();
        for (BaseDescr each : pattern.getDescrs()) {
            ExprConstraintDescr constraint = (ExprConstraintDescr) each;
            DrlxExpression parsed = DrlxParseUtil.parseExpression(constraint.getExpression());
            Expression expression = new ExpressionTree(owner, types, names).of(parsed.getExpr());
            if (parsed.getBind() != null) {
                names.put(parsed.getBind().asString(), expression);
                fields.add(new Condition.FieldName(parsed.getBind().asString(), PrintUtil.printNode(parsed.getExpr())));
            } else {
                asks.add(new Condition.Ask(
                        expression,
                        constraint.getExpression().strip().replaceAll("\\s+", " "),
                        place(constraint.getStartCharacter())));
            }
        }
        return asks;
    }

    private List<Statement> statements() {
        List<Statement> statements = new ArrayList<>();
        Consequence.parse("{" + rule.getConsequence() + "\n}").getResult().orElseThrow().getStatements().stream()
                .map(each -> (ExpressionStmt) each)
                .forEach(each -> statements.add(statement((MethodCallExpr) each.getExpression())));
        return statements;
    }

    private static Statement statement(MethodCallExpr last) {
        Deque<Statement.Call> calls = new ArrayDeque<>();
        for (MethodCallExpr call = last; call != null; ) {
            calls.push(new Statement.Call(
                    call.getNameAsString(),
                    call.getArguments().stream().map(Object::toString).toList()));
            call = call.getScope()
                    .filter(MethodCallExpr.class::isInstance)
                    .map(MethodCallExpr.class::cast)
                    .orElse(null);
        }
        return new Statement(List.copyOf(calls));
    }

    private static Place place(BaseDescr descr) {
        return new Place(Math.max(1, descr.getLine()), Math.max(1, descr.getColumn() + 1));
    }

    private Place place(int offset) {
        String before = Objects.requireNonNull(file.text())
                .substring(0, Math.max(0, Math.min(offset, file.text().length())));
        return new Place(
                1 + (int) before.chars().filter(c -> c == '\n').count(), before.length() - before.lastIndexOf('\n'));
    }
}
