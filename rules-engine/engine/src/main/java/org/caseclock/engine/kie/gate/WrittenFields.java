package org.caseclock.engine.kie.gate;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import java.lang.invoke.MethodType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.caseclock.engine.gate.Vocabulary;
import org.caseclock.input.InputProblem.Kind;
import org.caseclock.input.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * Finds names of fields that one statement writes as texts and the facts that it writes of do not have, as in
 * {@code metOn( "forwardedOm", $forms )}, or that are of no use there, as {@code metOn( "about", $notes )}. The ledger
 * would find the former too, on the first case that has such a fact, and take the latter for empty.
 */
final class WrittenFields {

    /**
     * A text that names no field, or none that is of use there.
     *
     * @param kind what is wrong with it
     * @param text where it stands
     */
    record Unknown(
            Kind kind,
            StringLiteralExpr text,
            String message,
            @Nullable String hint) {}

    /** Their texts name fields of the last facts among their arguments. */
    private static final Set<String> OF_THEIR_FACTS =
            Set.of("owesEach", "metOn", "metIfTheyDiffer", "sum", "atMostPercent", "ifSumAtLeast");

    /** Their texts name fields of the fact that the statement is about. */
    private static final Set<String> OF_THE_SUBJECT = Set.of("eachIn", "noneIn", "metIf", "atMost", "less", "lasting");

    /** They begin to write of a fact or a window. */
    private static final Set<String> BEGIN = Set.of("owes", "limits", "forbids");

    /** What their first field must hold: a day, a list, or an answer. */
    private static final Map<String, Class<?>> HOLDS = Map.ofEntries(
            Map.entry("metOn", LocalDate.class),
            Map.entry("eachIn", Collection.class),
            Map.entry("noneIn", Collection.class),
            Map.entry("owesEach", Collection.class),
            Map.entry("metIf", Boolean.class),
            Map.entry("sum", Number.class),
            Map.entry("ifSumAtLeast", Number.class),
            Map.entry("atMost", Number.class),
            Map.entry("atMostPercent", Number.class),
            Map.entry("less", Number.class),
            Map.entry("lasting", LocalDate.class));

    private static final String BEGINS_WITH_A_CLAUSE = "owesEach";

    private final Map<String, Class<?>> found;
    private final Map<String, Class<?>> elements;
    private final Vocabulary vocabulary;
    private @Nullable Class<?> subject;

    WrittenFields(Map<String, Class<?>> found, Map<String, Class<?>> elements, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.found = found;
        this.elements = elements;
    }

    /** What a call of the statement names and is no field; calls are looked at in their order. */
    List<Unknown> unknown(MethodCallExpr call) {
        String method = call.getNameAsString();
        Class<?> own = lastFacts(call);
        if (BEGIN.contains(method)) {
            subject = own;
        }
        Class<?> owner = OF_THEIR_FACTS.contains(method) ? own : OF_THE_SUBJECT.contains(method) ? subject : null;
        if (owner == null || !Vocabulary.isFact(owner)) {
            return List.of();
        }
        Set<String> known = new TreeSet<>(vocabulary.fields(owner).keySet());
        List<Unknown> unknown = new ArrayList<>();
        List<Expression> arguments = call.getArguments();
        for (int i = method.equals(BEGINS_WITH_A_CLAUSE) ? 1 : 0; i < arguments.size(); i++) {
            Expression argument = arguments.get(i);
            if (argument instanceof StringLiteralExpr text && known.contains(text.getValue())) {
                Class<?> wanted = HOLDS.get(method);
                if (wanted != null && !holds(owner, text.getValue(), wanted)) {
                    unknown.add(new Unknown(
                            Kind.TYPE_MISMATCH,
                            text,
                            "The field (" + text.getValue() + ") of " + owner.getSimpleName() + " must be "
                                    + words(wanted) + ".",
                            null));
                }
            } else if (argument instanceof StringLiteralExpr text) {
                unknown.add(new Unknown(
                        Kind.UNKNOWN_FIELD,
                        text,
                        "The field (" + text.getValue() + ") of " + owner.getSimpleName() + " must be one of "
                                + String.join(", ", known) + ".",
                        Nearest.to(text.getValue(), known)
                                .map(near -> near + ".")
                                .orElse(null)));
            }
        }
        return unknown;
    }

    private boolean holds(Class<?> owner, String field, Class<?> wanted) {
        Class<?> type = vocabulary.fields(owner).get(field);
        return type != null
                && wanted.isAssignableFrom(MethodType.methodType(type).wrap().returnType());
    }

    private static String words(Class<?> wanted) {
        if (wanted == Number.class) {
            return "an amount or a number";
        }
        return wanted == LocalDate.class ? "a date" : wanted == Boolean.class ? "a yes or no" : "a list";
    }

    private @Nullable Class<?> lastFacts(MethodCallExpr call) {
        Class<?> last = null;
        for (Expression argument : call.getArguments()) {
            if (argument instanceof NameExpr name) {
                Class<?> type = found.get(name.getNameAsString());
                last = type == List.class ? elements.get(name.getNameAsString()) : type;
            }
        }
        return last;
    }
}
