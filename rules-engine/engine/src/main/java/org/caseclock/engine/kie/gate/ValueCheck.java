package org.caseclock.engine.kie.gate;

import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.caseclock.engine.gate.Vocabulary;
import org.caseclock.input.InputProblem.Kind;
import org.caseclock.input.Nearest;
import org.drools.mvel.parser.ast.expr.DrlNameExpr;
import org.drools.mvel.parser.printer.PrintUtil;
import org.jspecify.annotations.Nullable;

/** Holds the values of one condition against what there is: numbers, texts, fields, names, codes and questions. */
final class ValueCheck {

    /** A number as people write it; Java takes 010 for eight, and 0x10 for sixteen. */
    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,8}");

    private final Vocabulary vocabulary;
    private final @Nullable Class<?> owner;
    private final Map<String, Class<?>> fields;
    private final Map<String, Class<?>> found;
    private final Map<String, Class<?>> elements;
    private final ConditionRefusals refusals;

    /**
     * @param owner the type that the pattern matches; null for what is asked of the result of an accumulate
     * @param found what the names of the rule stand for
     * @param elements what the lists among them hold
     */
    ValueCheck(
            @Nullable Class<?> owner,
            Map<String, Class<?>> found,
            Map<String, Class<?>> elements,
            Vocabulary vocabulary,
            ConditionRefusals refusals) {
        this.vocabulary = vocabulary;
        this.owner = owner;
        this.fields = vocabulary.fields(owner);
        this.found = found;
        this.elements = elements;
        this.refusals = refusals;
    }

    /** The type of a value; null where it is null, or was refused. */
    @Nullable
    Class<?> value(Expression expression) {
        if (expression instanceof EnclosedExpr enclosed) {
            return value(enclosed.getInner());
        }
        if (expression.getClass() == StringLiteralExpr.class) {
            return String.class;
        }
        if (expression instanceof IntegerLiteralExpr number) {
            return NUMBER.matcher(number.getValue()).matches()
                    ? null
                    : refusals.at(
                            expression,
                            "The number (" + number.getValue()
                                    + ") must be of at most nine digits, with no 0 before the others.");
        }
        if (expression instanceof BooleanLiteralExpr || expression instanceof NullLiteralExpr) {
            return null;
        }
        if (expression instanceof NameExpr name) {
            return name(name);
        }
        if (expression instanceof FieldAccessExpr access) {
            return field(access);
        }
        if (expression instanceof MethodCallExpr call) {
            question(call);
            return null;
        }
        return refusals.notAllowed(expression);
    }

    private @Nullable Class<?> name(NameExpr expression) {
        String name = expression.getNameAsString();
        if (expression instanceof DrlNameExpr drl && drl.getBackReferencesCount() != 0) {
            return refusals.notAllowed(expression);
        }
        Class<?> type = name.startsWith("$") ? found.get(name) : fields.get(name);
        if (type != null) {
            return type;
        }
        Collection<String> known = new TreeSet<>(name.startsWith("$") ? found.keySet() : fields.keySet());
        String what = name.startsWith("$") || owner == null ? "The name" : "The field";
        return refusals.at(
                what.equals("The name") ? Kind.UNKNOWN_NAME : Kind.UNKNOWN_FIELD,
                expression,
                what + " (" + name + ")" + (owner == null || name.startsWith("$") ? "" : " of " + owner.getSimpleName())
                        + " must be one of " + String.join(", ", known) + ".",
                Nearest.to(name, known).map(near -> near + ".").orElse(null));
    }

    /** A code, or a field of what has a name. */
    private @Nullable Class<?> field(FieldAccessExpr access) {
        String field = access.getNameAsString();
        if (!(access.getScope() instanceof NameExpr scope)) {
            return refusals.notAllowed(access);
        }
        Class<?> codes = vocabulary.codes(scope.getNameAsString());
        if (codes != null) {
            return vocabulary.has(codes, field)
                    ? codes
                    : refusals.at(
                            Kind.UNKNOWN_CODE,
                            access,
                            "There is no code " + field + " of " + scope.getNameAsString() + ".",
                            vocabulary.nearest(codes, field));
        }
        if (Character.isUpperCase(scope.getNameAsString().charAt(0))) {
            return refusals.at(
                    Kind.UNKNOWN_CODE,
                    scope,
                    "The type (" + scope.getNameAsString() + ") of a code must be one of "
                            + String.join(", ", vocabulary.codeNames()) + ".",
                    Nearest.to(scope.getNameAsString(), vocabulary.codeNames())
                            .map(near -> near + ".")
                            .orElse(null));
        }
        Class<?> type = name(scope);
        if (type == null) {
            return null;
        }
        Map<String, Class<?>> known = vocabulary.fields(type);
        if (known.isEmpty()) {
            return refusals.at(
                    Kind.UNKNOWN_FIELD,
                    access,
                    "The field (" + field + ") cannot be asked for: " + scope.getNameAsString() + " is "
                            + TypeCheck.words(type) + ", which has no fields.",
                    null);
        }
        return known.containsKey(field)
                ? known.get(field)
                : refusals.at(
                        Kind.UNKNOWN_FIELD,
                        access,
                        "The field (" + field + ") of " + scope.getNameAsString() + " must be one of "
                                + String.join(", ", new TreeSet<>(known.keySet())) + ".",
                        Nearest.to(field, known.keySet())
                                .map(near -> near + ".")
                                .orElse(null));
    }

    /** What a list holds; null where that is not known. */
    @Nullable
    Class<?> element(Expression list) {
        if (list instanceof EnclosedExpr enclosed) {
            return element(enclosed.getInner());
        }
        if (list instanceof FieldAccessExpr access) {
            Class<?> type = value(access.getScope());
            return type == null ? null : vocabulary.element(type, access.getNameAsString());
        }
        String name = list instanceof NameExpr named ? named.getNameAsString() : "";
        return name.startsWith("$") || owner == null ? elements.get(name) : vocabulary.element(owner, name);
    }

    /** What somebody may have meant who asks what cannot be asked: a field is read without brackets. */
    private @Nullable String meant(MethodCallExpr call, @Nullable Class<?> type) {
        String method = call.getNameAsString();
        String field = Vocabulary.withoutPrefix(method);
        if (call.getArguments().isEmpty() && vocabulary.fields(type).containsKey(field)) {
            return PrintUtil.printNode(call.getScope().orElseThrow()) + "." + field + ".";
        }
        return Nearest.to(method, type == null ? List.of() : vocabulary.questions(type))
                .map(near -> near + ".")
                .orElse(null);
    }

    private void question(MethodCallExpr call) {
        String method = call.getNameAsString();
        Class<?> type = call.getScope()
                .filter(NameExpr.class::isInstance)
                .map(this::value)
                .orElse(null);
        if (type == null && call.getScope().filter(NameExpr.class::isInstance).isPresent()) {
            return; // its name was refused
        }
        if (call.getScope().isEmpty() && vocabulary.isQuestion(method)) {
            refusals.at(
                    call,
                    "The question (" + method + ") must be asked of a field or of what has a name: $name." + method
                            + "( … ).");
            return;
        }
        if (type == null
                || call.getTypeArguments().isPresent()
                || !vocabulary.questions(type).contains(method)) {
            refusals.at(
                    Kind.NOT_ALLOWED,
                    call,
                    "The question (" + call.getNameAsString() + ") must be one of "
                            + vocabulary.allowed().questions().entrySet().stream()
                                    .flatMap(each -> each.getValue().stream()
                                            .map(name -> each.getKey()
                                                            .substring(each.getKey()
                                                                            .lastIndexOf('.')
                                                                    + 1) + "." + name))
                                    .sorted()
                                    .reduce((one, other) -> one + ", " + other)
                                    .orElse("")
                            + ".",
                    meant(call, type));
            return;
        }
        call.getArguments().forEach(argument -> {
            if (argument instanceof MethodCallExpr) {
                refusals.at(argument, "What is asked with must be a value, a name, a field or a code.");
            } else {
                value(argument);
            }
        });
    }
}
