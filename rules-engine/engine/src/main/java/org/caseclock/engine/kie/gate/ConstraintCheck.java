package org.caseclock.engine.kie.gate;

import com.github.javaparser.ParseProblemException;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.caseclock.engine.gate.Vocabulary;
import org.caseclock.engine.kie.read.Constraint;
import org.caseclock.engine.rules.Lexer;
import org.caseclock.engine.rules.Token;
import org.caseclock.input.InputProblem.Kind;
import org.caseclock.input.Nearest;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.mvel.parser.ast.expr.DrlNameExpr;
import org.drools.mvel.parser.ast.expr.PointFreeExpr;
import org.drools.mvel.parser.printer.PrintUtil;
import org.jspecify.annotations.Nullable;

/**
 * Holds one condition of a pattern against what it may ask. It is read by the parser that the compiler reads it with, so
 * that the two cannot understand it differently.
 */
final class ConstraintCheck {

    private static final String MAY =
            "it may hold values, names, fields and codes, what compares them, and the questions that are on the list";

    /** A number as people write it; Java takes 010 for eight, and 0x10 for sixteen. */
    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,8}");

    private final Vocabulary vocabulary = Vocabulary.current();
    private final @Nullable Class<?> owner;
    private final Map<String, Class<?>> fields;
    private final Map<String, Class<?>> found;
    private final Map<String, Class<?>> elements;
    private final Set<String> given;
    private final Refusals refusals;
    private String text = "";
    private int begins;

    /**
     * @param owner the type that the pattern matches; null for what is asked of the result of an accumulate
     * @param found what the names of the rule stand for, to which those of the condition are added
     * @param elements what the lists among them hold, to which those of the condition are added
     * @param given the names that are taken where the condition stands, to which those of the condition are added
     */
    ConstraintCheck(
            @Nullable Class<?> owner,
            Map<String, Class<?>> found,
            Map<String, Class<?>> elements,
            Set<String> given,
            Refusals refusals) {
        this.owner = owner;
        this.fields = Vocabulary.current().fields(owner);
        this.found = found;
        this.elements = elements;
        this.given = given;
        this.refusals = refusals;
    }

    void run(ExprConstraintDescr constraint) {
        text = constraint.getExpression();
        begins = constraint.getStartCharacter();
        int most = vocabulary.allowed().sizes().charactersInACondition();
        if (text.length() > most) {
            refuse(begins, "The length (" + text.length() + ") of a condition must be at most " + most + ".");
            return;
        }
        Constraint read;
        try {
            read = Constraint.of(constraint);
        } catch (ParseProblemException e) {
            refusals.at(Kind.SYNTAX, begins, "The condition (" + shortened() + ") cannot be read; " + MAY + ".", null);
            return;
        }
        String understood = (read.name() == null ? "" : read.name() + ":") + PrintUtil.printNode(read.expression());
        if (!bare(understood).equals(bare(text))) {
            refuse(begins, "The condition (" + shortened() + ") is read as " + understood + "; it must be written so.");
            return;
        }
        if (read.name() == null) {
            int before = refusals.count();
            test(read.expression());
            if (refusals.count() == before) {
                new TypeCheck(this::value, this::element, this::refuse).run(read.expression());
            }
        } else {
            fieldName(read.name(), read.expression());
        }
    }

    private void fieldName(String name, Expression named) {
        Class<?> type = named instanceof NameExpr ? value(named) : null;
        if (type == null || !(named instanceof NameExpr field)) {
            refuse(begins, "What is named (" + text + ") must be a field: $id : id.");
            return;
        }
        Class<?> element = owner == null ? null : Vocabulary.element(owner, field.getNameAsString());
        if (element != null) {
            elements.putIfAbsent(name, element);
        }
        ConditionCheck.nameIs(name, type, found, given, message -> refuse(begins, message));
    }

    /** A condition without comments and white space. */
    private static String bare(String condition) {
        return Lexer.code(condition).stream().map(Token::text).collect(Collectors.joining());
    }

    /** What is true or false. */
    private void test(Expression expression) {
        if (expression instanceof EnclosedExpr enclosed) {
            test(enclosed.getInner());
        } else if (expression instanceof UnaryExpr unary
                && unary.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT) {
            test(unary.getExpression());
        } else if (expression instanceof BinaryExpr binary) {
            operator(binary, binary.getOperator().asString());
            test(binary.getLeft());
            test(binary.getRight());
        } else if (expression instanceof PointFreeExpr named) {
            operator(
                    named,
                    (named.isNegated() ? "not " : "") + named.getOperator().asString());
            test(named.getLeft());
            named.getRight().forEach(this::test);
            if (named.getRight().size() != 1 || named.getArg1() != null) {
                refuse(named, "The operator " + named.getOperator().asString() + " must have one value on each side.");
            }
        } else {
            value(expression);
        }
    }

    private void operator(Expression expression, String operator) {
        List<String> operators = vocabulary.allowed().operators();
        if (!operators.contains(operator)) {
            refuse(expression, "The operator (" + operator + ") must be one of " + String.join(" ", operators) + ".");
        }
    }

    /** The type of a value; null where it is null, or was refused. */
    private @Nullable Class<?> value(Expression expression) {
        if (expression instanceof EnclosedExpr enclosed) {
            return value(enclosed.getInner());
        }
        if (expression.getClass() == StringLiteralExpr.class) {
            return String.class;
        }
        if (expression instanceof IntegerLiteralExpr number) {
            return NUMBER.matcher(number.getValue()).matches()
                    ? null
                    : refuse(
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
        return refuse(expression, notAllowed());
    }

    private @Nullable Class<?> name(NameExpr expression) {
        String name = expression.getNameAsString();
        if (expression instanceof DrlNameExpr drl && drl.getBackReferencesCount() != 0) {
            return refuse(expression, notAllowed());
        }
        Class<?> type = name.startsWith("$") ? found.get(name) : fields.get(name);
        if (type != null) {
            return type;
        }
        Collection<String> known = new TreeSet<>(name.startsWith("$") ? found.keySet() : fields.keySet());
        String what = name.startsWith("$") || owner == null ? "The name" : "The field";
        return refuse(
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
            return refuse(access, notAllowed());
        }
        Class<?> codes = vocabulary.codes(scope.getNameAsString());
        if (codes != null) {
            return Vocabulary.has(codes, field)
                    ? codes
                    : refuse(
                            Kind.UNKNOWN_CODE,
                            access,
                            "There is no code " + field + " of " + scope.getNameAsString() + ".",
                            Vocabulary.nearest(codes, field));
        }
        if (Character.isUpperCase(scope.getNameAsString().charAt(0))) {
            return refuse(
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
            return refuse(
                    Kind.UNKNOWN_FIELD,
                    access,
                    "The field (" + field + ") cannot be asked for: " + scope.getNameAsString() + " is "
                            + TypeCheck.words(type) + ", which has no fields.",
                    null);
        }
        return known.containsKey(field)
                ? known.get(field)
                : refuse(
                        Kind.UNKNOWN_FIELD,
                        access,
                        "The field (" + field + ") of " + scope.getNameAsString() + " must be one of "
                                + String.join(", ", new TreeSet<>(known.keySet())) + ".",
                        Nearest.to(field, known.keySet())
                                .map(near -> near + ".")
                                .orElse(null));
    }

    /** What a list holds; null where that is not known. */
    private @Nullable Class<?> element(Expression list) {
        if (list instanceof EnclosedExpr enclosed) {
            return element(enclosed.getInner());
        }
        if (list instanceof FieldAccessExpr access) {
            Class<?> type = value(access.getScope());
            return type == null ? null : Vocabulary.element(type, access.getNameAsString());
        }
        String name = list instanceof NameExpr named ? named.getNameAsString() : "";
        return name.startsWith("$") || owner == null ? elements.get(name) : Vocabulary.element(owner, name);
    }

    private void question(MethodCallExpr call) {
        String method = call.getNameAsString();
        Class<?> type = call.getScope()
                .filter(NameExpr.class::isInstance)
                .map(this::value)
                .orElse(null);
        boolean plain = call.getArguments().isEmpty() && vocabulary.values(type).contains(method);
        if (type == null && call.getScope().filter(NameExpr.class::isInstance).isPresent()) {
            return; // its name was refused
        }
        if (call.getScope().isEmpty() && vocabulary.isQuestion(method)) {
            refuse(
                    call,
                    "The question (" + method + ") must be asked of a field or of what has a name: $name." + method
                            + "( … ).");
            return;
        }
        if (type == null
                || call.getTypeArguments().isPresent()
                || !(plain || vocabulary.questions(type).contains(method))) {
            refuse(
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
                    Nearest.to(method, type == null ? List.of() : vocabulary.questions(type))
                            .map(near -> near + ".")
                            .orElse(null));
            return;
        }
        call.getArguments().forEach(argument -> {
            if (argument instanceof MethodCallExpr) {
                refuse(argument, "What is asked with must be a value, a name, a field or a code.");
            } else {
                value(argument);
            }
        });
    }

    private @Nullable Class<?> refuse(Expression expression, String message) {
        return refuse(Kind.NOT_ALLOWED, expression, message, null);
    }

    private @Nullable Class<?> refuse(Kind kind, Expression expression, String message, @Nullable String hint) {
        refusals.at(kind, begins + place(expression), message, hint);
        return null;
    }

    private String notAllowed() {
        return "The condition (" + shortened() + ") holds what it may not; " + MAY + ".";
    }

    private String shortened() {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= 80 ? line : line.substring(0, 80) + "…";
    }

    /** Where the name of a part stands in the condition; the parser does not say. */
    private int place(Expression expression) {
        if (expression instanceof NodeWithSimpleName<?> named) {
            return Lexer.code(text).stream()
                    .filter(token -> token.is(named.getNameAsString()))
                    .mapToInt(token -> token.span().start())
                    .findFirst()
                    .orElse(0);
        }
        return 0;
    }

    private void refuse(int offset, String message) {
        refusals.at(offset, message, null);
    }
}
