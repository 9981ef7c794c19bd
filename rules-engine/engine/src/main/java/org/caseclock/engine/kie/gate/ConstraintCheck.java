package org.caseclock.engine.kie.gate;

import com.github.javaparser.ParseProblemException;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.caseclock.engine.gate.Vocabulary;
import org.caseclock.engine.kie.read.Constraint;
import org.caseclock.engine.rules.Lexer;
import org.caseclock.engine.rules.Token;
import org.caseclock.input.InputProblem.Kind;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.mvel.parser.ast.expr.PointFreeExpr;
import org.drools.mvel.parser.printer.PrintUtil;
import org.jspecify.annotations.Nullable;

/** Holds one condition of a pattern against what it may ask. */
final class ConstraintCheck {

    private final Vocabulary vocabulary;
    private final ExprConstraintDescr constraint;
    private final @Nullable Class<?> owner;
    private final Map<String, Class<?>> found;
    private final Map<String, Class<?>> elements;
    private final Set<String> given;
    private final ConditionRefusals refusals;
    private final ValueCheck values;

    /**
     * @param owner the type that the pattern matches; null for what is asked of the result of an accumulate
     * @param found what the names of the rule stand for, to which those of the condition are added
     * @param elements what the lists among them hold, to which those of the condition are added
     * @param given the names that are taken where the condition stands, to which those of the condition are added
     */
    ConstraintCheck(
            ExprConstraintDescr constraint,
            @Nullable Class<?> owner,
            Map<String, Class<?>> found,
            Map<String, Class<?>> elements,
            Set<String> given,
            Refusals refusals) {
        this.vocabulary = refusals.vocabulary();
        this.constraint = constraint;
        this.owner = owner;
        this.found = found;
        this.elements = elements;
        this.given = given;
        this.refusals = new ConditionRefusals(constraint, refusals);
        this.values = new ValueCheck(owner, found, elements, vocabulary, this.refusals);
    }

    void run() {
        String text = constraint.getExpression();
        int most = vocabulary.allowed().sizes().charactersInACondition();
        if (text.length() > most) {
            refuse("The length (" + text.length() + ") of a condition must be at most " + most + ".");
            return;
        }
        Constraint read;
        try {
            read = Constraint.of(constraint);
        } catch (ParseProblemException e) {
            refusals.whole(
                    Kind.SYNTAX,
                    "The condition (" + refusals.shortened() + ") cannot be read; " + ConditionRefusals.MAY + ".");
            return;
        }
        String understood = (read.name() == null ? "" : read.name() + ":") + PrintUtil.printNode(read.expression());
        if (!bare(understood).equals(bare(text))) {
            refuse("The condition (" + refusals.shortened() + ") is read as " + understood
                    + "; it must be written so.");
            return;
        }
        if (read.name() == null) {
            int before = refusals.count();
            test(read.expression());
            if (refusals.count() == before) {
                new TypeCheck(values::value, values::element, refusals::at).run(read.expression());
            }
        } else {
            fieldName(read.name(), read.expression());
        }
    }

    private void fieldName(String name, Expression named) {
        Class<?> type = named instanceof NameExpr ? values.value(named) : null;
        if (type == null || !(named instanceof NameExpr field)) {
            refuse("What is named (" + constraint.getExpression() + ") must be a field: $id : id.");
            return;
        }
        Class<?> element = owner == null ? null : vocabulary.element(owner, field.getNameAsString());
        if (element != null) {
            elements.putIfAbsent(name, element);
        }
        ConditionCheck.nameIs(name, type, found, given, this::refuse);
    }

    private void refuse(String message) {
        refusals.whole(Kind.NOT_ALLOWED, message);
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
                refusals.at(
                        named, "The operator " + named.getOperator().asString() + " must have one value on each side.");
            }
        } else {
            values.value(expression);
        }
    }

    private void operator(Expression expression, String operator) {
        List<String> operators = vocabulary.allowed().operators();
        if (!operators.contains(operator)) {
            refusals.at(
                    expression, "The operator (" + operator + ") must be one of " + String.join(" ", operators) + ".");
        }
    }
}
