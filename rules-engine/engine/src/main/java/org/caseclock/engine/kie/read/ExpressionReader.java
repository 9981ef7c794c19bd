package org.caseclock.engine.kie.read;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caseclock.engine.gate.Vocabulary;
import org.caseclock.engine.rules.Expression;
import org.drools.mvel.parser.ast.expr.PointFreeExpr;
import org.drools.mvel.parser.printer.PrintUtil;
import org.jspecify.annotations.Nullable;

/** Reads one condition of a pattern that the gate has let pass. */
final class ExpressionReader {

    private final String owner;
    private final Map<String, String> types;
    private final Map<String, Expression> names;
    private final Vocabulary vocabulary;

    /**
     * @param owner the name of the pattern
     * @param types the type of what each pattern finds
     * @param vocabulary the words of the pack
     * @param names what each name of the rule stands for
     */
    ExpressionReader(String owner, Map<String, String> types, Map<String, Expression> names, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.owner = owner;
        this.types = types;
        this.names = names;
    }

    Expression of(com.github.javaparser.ast.expr.Expression expression) {
        if (expression instanceof EnclosedExpr enclosed) {
            return of(enclosed.getInner());
        }
        if (expression instanceof UnaryExpr unary) {
            return new Expression.Not(of(unary.getExpression()));
        }
        if (expression instanceof BinaryExpr binary) {
            return binary(of(binary.getLeft()), binary.getOperator().asString(), of(binary.getRight()));
        }
        if (expression instanceof PointFreeExpr named) {
            return new Expression.Comparison(
                    of(named.getLeft()),
                    (named.isNegated() ? "not " : "") + named.getOperator().asString(),
                    of(named.getRight().get(0)));
        }
        if (expression instanceof MethodCallExpr call) {
            return new Expression.Question(
                    of(call.getScope().orElseThrow()),
                    call.getNameAsString(),
                    call.getArguments().stream().map(this::of).toList());
        }
        if (expression instanceof NameExpr name) {
            return name(name.getNameAsString());
        }
        if (expression instanceof FieldAccessExpr access) {
            return access(PrintUtil.printNode(access.getScope()), access.getNameAsString());
        }
        return new Expression.Constant(
                expression instanceof StringLiteralExpr text
                        ? "\"" + text.getValue() + "\""
                        : PrintUtil.printNode(expression));
    }

    private static Expression binary(Expression left, String operator, Expression right) {
        return switch (operator) {
            case "&&" -> new Expression.And(List.of(left, right));
            case "||" -> new Expression.Or(List.of(left, right));
            default -> new Expression.Comparison(left, operator, right);
        };
    }

    private Expression name(String name) {
        return name.startsWith("$") ? names.getOrDefault(name, new Expression.Named(name)) : field(owner, name);
    }

    private Expression access(String scope, String name) {
        Expression of = scope.startsWith("$") ? names.get(scope) : null;
        return of instanceof Expression.Named fact
                ? field(fact.name(), name)
                : of == null
                        ? new Expression.Constant(scope + "." + name)
                        : new Expression.Question(of, name, List.of());
    }

    private Expression field(String of, String name) {
        String type = types.getOrDefault(of, "");
        return new Expression.Field(of, type, plain(type, name), mayBeMissing(type, name));
    }

    /** The name as rules mostly write it: {@code active} for {@code isActive}. */
    private String plain(String type, String name) {
        boolean prefixed = name.matches("(is|get)[A-Z].*");
        String shorter = prefixed ? name.replaceFirst("is|get", "") : name;
        String plain = shorter.substring(0, 1).toLowerCase(Locale.ROOT) + shorter.substring(1);
        return prefixed && reader(type, plain) != null ? plain : name;
    }

    private boolean mayBeMissing(String type, String name) {
        Method reader = reader(type, name);
        return reader != null && reader.getAnnotatedReturnType().isAnnotationPresent(Nullable.class);
    }

    private @Nullable Method reader(String type, String name) {
        Class<?> owner = vocabulary.pattern(type);
        return owner == null ? null : vocabulary.reader(owner, name);
    }
}
