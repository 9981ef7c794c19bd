package org.caseclock.ledger;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caseclock.facts.Answer;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Kinds;
import org.caseclock.policy.EmptyMeans;
import org.caseclock.timeline.Accessors;
import org.jspecify.annotations.Nullable;

/** The fields of facts, by name. */
final class Fields {

    private static final String ANSWER = "Answer";

    /** What answers for the fields of a kind that are worked out from others, by the fields. */
    private static final ClassValue<Map<String, Method>> ANSWERS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> kind) {
            Map<String, Method> answers = new HashMap<>();
            for (Method method : kind.getMethods()) {
                String name = method.getName();
                if (name.endsWith(ANSWER)
                        && method.getReturnType() == Answer.class
                        && method.getParameterCount() == 0) {
                    answers.put(name.substring(0, name.length() - ANSWER.length()), method);
                }
            }
            return Map.copyOf(answers);
        }
    };

    private Fields() {}

    /** Those of the named fields that are empty, each as {@code the outcome of contact c7}. */
    static List<String> empty(Fact fact, String... names) {
        List<String> empty = new ArrayList<>(0);
        for (String name : names) {
            if (read(fact, name) == null) {
                empty.add("the " + name + " of " + Kinds.name(fact));
            }
        }
        return empty;
    }

    /** The field, where it is empty and the policy does not say what that means. */
    static List<String> unknown(Fact fact, String name, EmptyMeans meanings) {
        return meanings.of(fact.getClass().getSimpleName(), name) == null ? empty(fact, name) : List.of();
    }

    /** Whether the answer in a field, or what is worked out from several, is yes. */
    static Answer isSo(Fact fact, String name, EmptyMeans meanings) {
        Answer workedOut = answer(fact, name);
        if (!workedOut.isNo()) {
            return workedOut;
        }
        return unknown(fact, name, meanings).isEmpty()
                ? Answer.of(Boolean.TRUE.equals(read(fact, name)))
                : Answer.unknown(fact, name);
    }

    /** Whether something stands in a field that is worked out from others, where that may be unknown; otherwise that it does not. */
    static Answer answer(Fact fact, String field) {
        Method answers = ANSWERS.get(fact.getClass()).get(field);
        if (answers == null) {
            return Answer.NO;
        }
        try {
            return (Answer) answers.invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new LedgerException(fact.getClass().getSimpleName() + " cannot tell its " + field + ".");
        }
    }

    static @Nullable Object read(Object fact, String field) {
        Method accessor = Accessors.of(fact.getClass()).get(field);
        if (accessor == null) {
            throw new LedgerException(fact.getClass().getSimpleName() + " has no field named " + field + ".");
        }
        return Accessors.read(accessor, fact);
    }
}
