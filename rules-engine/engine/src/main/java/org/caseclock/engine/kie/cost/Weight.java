package org.caseclock.engine.kie.cost;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import org.drools.mvel.parser.ast.expr.PointFreeExpr;

/** How long a condition takes, beside comparing two values, which takes about one. */
final class Weight {

    /** A question looks at dates, or at the cells of a row. */
    private static final double QUESTION = 20;

    /** A pattern is held against each letter of a text. */
    private static final double FITS = 200;

    /** A list is gone through. */
    private static final double LIST = 4;

    private Weight() {}

    static double of(Expression expression) {
        double weight = expression.findAll(NameExpr.class).size()
                + expression.findAll(FieldAccessExpr.class).size()
                + LIST * expression.findAll(PointFreeExpr.class).size();
        for (MethodCallExpr call : expression.findAll(MethodCallExpr.class)) {
            weight += call.getNameAsString().equals("fits") ? FITS : QUESTION;
        }
        return weight;
    }
}
