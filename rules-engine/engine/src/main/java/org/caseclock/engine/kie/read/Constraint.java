package org.caseclock.engine.kie.read;

import com.github.javaparser.ParseProblemException;
import com.github.javaparser.ast.expr.Expression;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.model.codegen.execmodel.generator.DrlxParseUtil;
import org.drools.mvel.parser.ast.expr.DrlxExpression;
import org.jspecify.annotations.Nullable;

/**
 * One condition of a pattern, read by the parser that the compiler reads it with, so that the two cannot understand it
 * differently.
 *
 * @param text how it is written
 * @param begins where it begins in the file, from 0
 * @param name the name that it gives to a field; empty where it asks something
 * @param expression the field, or what it asks
 */
public record Constraint(String text, int begins, @Nullable String name, Expression expression) {

    @Override
    public @Nullable String name() {
        return name;
    }

    /**
     * What a condition says.
     *
     * @throws ParseProblemException if it cannot be read
     */
    public static Constraint of(ExprConstraintDescr written) {
        DrlxExpression parsed = parsed(written.getExpression());
        return new Constraint(
                written.getExpression(),
                written.getStartCharacter(),
                parsed.getBind() == null ? null : parsed.getBind().asString(),
                parsed.getExpr());
    }

    private static DrlxExpression parsed(String expression) {
        try {
            return DrlxParseUtil.parseExpression(expression);
        } catch (AssertionError e) {
            throw new ParseProblemException(e); // The parser knows words, such as record, of which it can make nothing.
        }
    }
}
