package org.caseclock.engine.kie.read;

import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caseclock.engine.gate.Vocabulary;
import org.caseclock.engine.rules.Condition;
import org.caseclock.engine.rules.Condition.Gathered;
import org.caseclock.engine.rules.Expression;
import org.caseclock.engine.rules.ParsedFile;
import org.caseclock.engine.rules.ParsedRule;
import org.caseclock.engine.rules.Source;
import org.caseclock.engine.rules.Span;
import org.caseclock.engine.rules.Statement;
import org.caseclock.policy.RuleFile;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.mvel.parser.printer.PrintUtil;

/** Reads one rule that the gate has let pass into a tree without a type of the parsers. */
public final class TreeReader {

    private final RuleFile file;
    private final RuleDescr rule;
    private final Places places;
    private final Map<String, Expression> names = new HashMap<>();
    private final Map<String, String> types = new HashMap<>();
    private int unnamed;

    private TreeReader(RuleFile file, RuleDescr rule, Places places) {
        this.file = file;
        this.rule = rule;
        this.places = places;
    }

    /** A file that the gate has let pass. */
    public static ParsedFile read(RuleFile file, PackageDescr parsed) {
        Places places = new Places(file);
        return new ParsedFile(
                file,
                parsed.getName(),
                parsed.getRules().stream()
                        .map(rule -> new TreeReader(file, rule, places).read())
                        .toList());
    }

    private ParsedRule read() {
        List<Condition> when = new ArrayList<>();
        if (rule.getLhs() != null) {
            rule.getLhs().getDescrs().forEach(each -> when.add(condition(each)));
        }
        Source source = places.of(rule);
        Span title = places.tokens(source.span()).get(1).span();
        return new ParsedRule(rule.getName(), title, source, when, statements());
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
            return new Condition.None(parts, places.of(condition));
        }
        if (condition instanceof ExistsDescr) {
            return new Condition.Some(parts, places.of(condition));
        }
        return condition instanceof OrDescr ? new Condition.Any(parts) : new Condition.All(parts);
    }

    private Condition.Pattern pattern(PatternDescr pattern) {
        String name = pattern.getIdentifier() == null ? "#" + ++unnamed : pattern.getIdentifier();
        names.put(name, new Expression.Named(name));
        types.put(name, pattern.getObjectType());
        List<Condition.FieldName> fields = new ArrayList<>();
        List<Condition.Ask> asks = asks(pattern, name, fields);
        return new Condition.Pattern(pattern.getObjectType(), name, fields, asks, places.of(pattern));
    }

    private Condition gathered(PatternDescr pattern, AccumulateDescr accumulate) {
        Condition from = condition(accumulate.getInput());
        List<Condition.Made> made = accumulate.getFunctions().stream()
                .map(each -> new Condition.Made(each.getBind(), each.getFunction(), each.getParams()[0].strip()))
                .toList();
        made.forEach(each -> names.put(each.name(), new Expression.Named(each.name())));
        return new Gathered(from, made, asks(pattern, "", new ArrayList<>()), places.of(pattern));
    }

    private Condition collected(PatternDescr pattern, CollectDescr collect) {
        Condition.Pattern from = pattern(collect.getInputPattern());
        String name = pattern.getIdentifier();
        names.put(name, new Expression.Named(name));
        types.put(name, pattern.getObjectType());
        return new Gathered(
                from,
                List.of(new Condition.Made(name, Gathered.COLLECT, from.name())),
                asks(pattern, name, new ArrayList<>()),
                places.of(pattern));
    }

    private List<Condition.Ask> asks(PatternDescr pattern, String owner, List<Condition.FieldName> fields) {
        List<Condition.Ask> asks = new ArrayList<>();
        for (BaseDescr each : pattern.getDescrs()) {
            Constraint constraint = Constraint.of((ExprConstraintDescr) each);
            Expression expression =
                    new ExpressionReader(owner, types, names, Vocabulary.of(file.schema())).of(constraint.expression());
            if (constraint.name() != null) {
                names.put(constraint.name(), expression);
                fields.add(new Condition.FieldName(
                        constraint.name(), PrintUtil.printNode(constraint.expression()), places.of(constraint)));
            } else {
                asks.add(new Condition.Ask(
                        expression,
                        constraint.text().strip().replaceAll("\\s+", " "),
                        places.of(constraint),
                        places.tokens(constraint)));
            }
        }
        return asks;
    }

    private List<Statement> statements() {
        Consequence consequence = new Consequence(file, rule);
        List<Statement> statements = new ArrayList<>();
        consequence.read().getResult().orElseThrow().getStatements().stream()
                .map(each -> (ExpressionStmt) each)
                .forEach(each -> statements.add(statement((MethodCallExpr) each.getExpression(), consequence)));
        return statements;
    }

    private Statement statement(MethodCallExpr last, Consequence consequence) {
        Deque<Statement.Call> calls = new ArrayDeque<>();
        for (MethodCallExpr call = last; call != null; ) {
            calls.push(call(call, consequence));
            call = call.getScope()
                    .filter(MethodCallExpr.class::isInstance)
                    .map(MethodCallExpr.class::cast)
                    .orElse(null);
        }
        return new Statement(List.copyOf(calls), places.of(consequence.span(last)));
    }

    private Statement.Call call(MethodCallExpr call, Consequence consequence) {
        Span point = places.before(consequence.begin(call.getName())).span();
        return new Statement.Call(
                call.getNameAsString(),
                call.getArguments().stream()
                        .map(each -> {
                            Span span = consequence.span(each);
                            return new Statement.Argument(each.toString(), places.of(span), places.tokens(span));
                        })
                        .toList(),
                places.of(new Span(point.start(), consequence.span(call).end())));
    }
}
