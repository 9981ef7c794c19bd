package org.caseclock.engine.kie.gate;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.caseclock.engine.gate.Vocabulary;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Participant;
import org.caseclock.facts.Recording;
import org.jspecify.annotations.Nullable;

/**
 * Whether what a rule writes is of the kind that is wanted. The compiler would take a list of anything for evidence, and of what
 * else it does not take it tells without a place.
 */
final class ArgumentCheck {

    /**
     * An argument that is not of the kind that is wanted.
     *
     * @param argument where it stands
     */
    record Wrong(Node argument, String message) {}

    /** What these ask of a list is only whether anything is in it. */
    private static final Set<String> OF_ANYTHING = Set.of("metIfAny", "metEither", "ifAny", "unlessAny");

    /** These speak of a fact, which may be the participant; to the rest a person is no evidence. */
    private static final Set<String> OF_WHOEVER = Set.of("owes", "owesEach", "limits", "chooses", "lists", "questions");

    /** This takes a list of the places in which a fact was recorded. */
    private static final String OF_RECORDINGS = "metByEntriesIn";

    private final Map<String, Class<?>> found;
    private final Map<String, Class<?>> elements;
    private final Vocabulary vocabulary;

    ArgumentCheck(Map<String, Class<?>> found, Map<String, Class<?>> elements, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.found = found;
        this.elements = elements;
    }

    /** The first argument of a call that is not of a kind that the method takes; null where there is none. */
    @Nullable
    Wrong wrong(Class<?> owner, MethodCallExpr call) {
        List<Expression> arguments = call.getArguments();
        String name = call.getNameAsString();
        List<Method> possible = Arrays.stream(owner.getMethods())
                .filter(method -> method.getName().equals(name))
                .toList();
        int furthest = -1;
        for (Method method : possible) {
            int accepted = accepted(method, arguments);
            if (accepted == arguments.size() && accepted >= needed(method)) {
                return null;
            }
            furthest = Math.max(furthest, accepted);
        }
        if (furthest >= arguments.size()) {
            return new Wrong(
                    call.getName(),
                    "The number (" + arguments.size() + ") of arguments of " + name + " must be another.");
        }
        Expression argument = arguments.get(Math.max(0, furthest));
        Set<String> wanted = new TreeSet<>();
        for (Method method : possible) {
            if (accepted(method, arguments) == furthest && furthest < places(method)) {
                wanted.add(words(name, parameter(method, furthest)));
            }
        }
        return new Wrong(
                argument,
                wanted.isEmpty()
                        ? "The number (" + arguments.size() + ") of arguments of " + name + " must be at most "
                                + furthest + "."
                        : "The argument (" + argument + ") of " + name + " is " + words(argument) + " and must be "
                                + String.join(" or ", wanted) + ".");
    }

    /** How many arguments, from the first on, a method takes. */
    private int accepted(Method method, List<Expression> arguments) {
        int accepted = 0;
        while (accepted < Math.min(arguments.size(), places(method))
                && takes(method.getName(), parameter(method, accepted), arguments.get(accepted))) {
            accepted++;
        }
        return accepted;
    }

    private static int places(Method method) {
        return method.isVarArgs() ? Integer.MAX_VALUE : method.getParameterCount();
    }

    private static int needed(Method method) {
        return method.getParameterCount() - (method.isVarArgs() ? 1 : 0);
    }

    private static Class<?> parameter(Method method, int place) {
        Class<?>[] types = method.getParameterTypes();
        return method.isVarArgs() && place >= types.length - 1
                ? types[types.length - 1].getComponentType()
                : types[place];
    }

    private boolean takes(String method, Class<?> wanted, Expression argument) {
        Class<?> type = type(argument);
        if (type == null) {
            return true; // refused elsewhere, or not known
        }
        if (type == Participant.class) {
            return OF_WHOEVER.contains(method);
        }
        if (!boxed(wanted).isAssignableFrom(boxed(Vocabulary.plain(type)))) {
            return boxed(wanted) == Integer.class && type == Long.class;
        }
        Class<?> element = argument instanceof NameExpr name ? elements.get(name.getNameAsString()) : null;
        return !Collection.class.isAssignableFrom(type)
                || element == null
                || OF_ANYTHING.contains(method)
                || (element != Participant.class && element(method).isAssignableFrom(Vocabulary.plain(element)));
    }

    /** What a list must hold. */
    private static Class<?> element(String method) {
        return method.equals(OF_RECORDINGS) ? Recording.class : Fact.class;
    }

    private @Nullable Class<?> type(Expression argument) {
        if (argument instanceof StringLiteralExpr) {
            return String.class;
        }
        if (argument instanceof NameExpr name) {
            return found.get(name.getNameAsString());
        }
        if (argument instanceof FieldAccessExpr access) {
            return vocabulary.codes(access.getScope().toString());
        }
        return null;
    }

    private static Class<?> boxed(Class<?> type) {
        return type == int.class
                ? Integer.class
                : type == long.class ? Long.class : type == boolean.class ? Boolean.class : type;
    }

    private String words(Expression argument) {
        Class<?> element = argument instanceof NameExpr name ? elements.get(name.getNameAsString()) : null;
        Class<?> type = type(argument);
        if (type != null && Collection.class.isAssignableFrom(type) && element != null) {
            return element == String.class ? "a list of texts" : "a list of " + element.getSimpleName();
        }
        return type == null ? "something else" : words("", type);
    }

    private static String words(String method, Class<?> type) {
        if (Collection.class.isAssignableFrom(type)) {
            return OF_ANYTHING.contains(method) || method.isEmpty() ? "a list" : "a list of facts of the case";
        }
        if (type == Fact.class) {
            return "a fact of the case";
        }
        return TypeCheck.words(type);
    }
}
