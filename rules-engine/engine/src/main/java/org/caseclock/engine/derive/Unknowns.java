package org.caseclock.engine.derive;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.caseclock.engine.rules.Expression;
import org.caseclock.facts.Answer;
import org.caseclock.facts.CaseSchema;
import org.caseclock.facts.Fact;
import org.caseclock.facts.FactKind;
import org.caseclock.facts.Missing;
import org.caseclock.facts.OwnField;
import org.caseclock.policy.EmptyMeans;
import org.caseclock.timeline.Unsettled;
import org.jspecify.annotations.Nullable;

/** What of a condition may be unknown: fields that may be empty, and questions that may have no answer. */
final class Unknowns {

    private static final String TIMELINE = "org.caseclock.timeline.";

    private final CaseSchema schema;
    private final EmptyMeans meanings;
    private final Map<String, String> types;

    /**
     * @param schema what the pack declares
     * @param types the type of what each pattern finds
     */
    Unknowns(CaseSchema schema, EmptyMeans meanings, Map<String, String> types) {
        this.schema = schema;
        this.meanings = meanings;
        this.types = types;
    }

    /** Whether it may be unknown. */
    boolean isUncertain(Expression expression) {
        return !leaves(expression).isEmpty();
    }

    /** What in it may be empty or have no answer. */
    Set<Expression> leaves(Expression expression) {
        Set<Expression> leaves = new LinkedHashSet<>();
        collect(expression, leaves);
        return leaves;
    }

    private void collect(Expression expression, Set<Expression> leaves) {
        if (isTestOfEmptiness(expression)) {
            return;
        }
        if (answerOf(expression) != null || isOpen(expression)) {
            leaves.add(expression);
        } else {
            expression.inside().forEach(each -> collect(each, leaves));
        }
    }

    /** Whether it asks whether something is empty, which is never unknown. */
    static boolean isTestOfEmptiness(Expression expression) {
        return expression instanceof Expression.Comparison comparison
                && (comparison.left().equals(Expression.Constant.NULL)
                        || comparison.right().equals(Expression.Constant.NULL));
    }

    /**
     * A field of a recorded fact that may be empty, and of which the policy does not say what that means; or one of something of
     * the time line that may be open.
     */
    boolean isOpen(Expression expression) {
        return expression instanceof Expression.Field field
                && mayBeUnknown(field)
                && meanings.of(field.type(), field.name()) == null;
    }

    /** A field of what may leave it empty without saying so: a recorded fact, or something of the time line that may be open. */
    boolean mayBeUnknown(Expression.Field field) {
        Class<?> type = type(field.type());
        return field.mayBeMissing()
                && type != null
                && (Fact.class.isAssignableFrom(type) || Unsettled.class.isAssignableFrom(type));
    }

    /** The field in which a recorded fact has its day: where it is empty, what else is on record may bound it. */
    boolean isDayOfAFact(Expression.Field field) {
        Class<?> type = type(field.type());
        return type != null
                && Fact.class.isAssignableFrom(type)
                && Missing.dayOf(type).equals(field.name());
    }

    /** A field that the pack declares; empty where it is none. */
    @Nullable
    OwnField own(Expression expression) {
        return expression instanceof Expression.Field field ? schema.field(field.type(), field.name()) : null;
    }

    /** What the policy says that it means that a field is empty; nothing where it says nothing, or it is never empty. */
    EmptyMeans.@Nullable Meaning meaning(Expression expression) {
        return expression instanceof Expression.Field field && field.mayBeMissing()
                ? meanings.of(field.type(), field.name())
                : null;
    }

    /** The name of what answers a question of facts, if it may be unknown. */
    @Nullable
    String answerOf(Expression expression) {
        Class<?> asked = null;
        String name = "";
        if (expression instanceof Expression.Field field) {
            asked = type(field.type());
            name = field.name();
        } else if (expression instanceof Expression.Question question) {
            asked = typeOf(question.of());
            name = question.name();
        }
        String answers = name + "Answer";
        return asked != null
                        && Arrays.stream(asked.getMethods())
                                .anyMatch(method ->
                                        method.getName().equals(answers) && method.getReturnType() == Answer.class)
                ? answers
                : null;
    }

    /** The method that reads a field, or asks what has no arguments. */
    @Nullable
    Method reader(Expression expression) {
        if (expression instanceof Expression.Field field) {
            return reader(type(field.type()), field.name());
        }
        return expression instanceof Expression.Question question
                        && question.arguments().isEmpty()
                ? reader(typeOf(question.of()), question.name())
                : null;
    }

    private @Nullable Class<?> typeOf(Expression expression) {
        if (expression instanceof Expression.Named named) {
            String type = types.get(named.name());
            return type == null ? null : type(type);
        }
        if (expression instanceof Expression.Field field) {
            Class<?> type = type(field.type());
            Method reader = type == null ? null : reader(type, field.name());
            return reader == null ? null : reader.getReturnType();
        }
        return null;
    }

    private static @Nullable Method reader(@Nullable Class<?> type, String field) {
        if (type == null) {
            return null;
        }
        String capital = field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1);
        for (String name : List.of("get" + capital, "is" + capital, field)) {
            for (Method method : type.getMethods()) {
                if (method.getName().equals(name) && method.getParameterCount() == 0) {
                    return method;
                }
            }
        }
        return null;
    }

    private @Nullable Class<?> type(String name) {
        FactKind kind = schema.kind(name);
        if (kind != null) {
            return kind.java();
        }
        try {
            return Class.forName(TIMELINE + name);
        } catch (ClassNotFoundException e) {
            return null;
        }
    }
}
