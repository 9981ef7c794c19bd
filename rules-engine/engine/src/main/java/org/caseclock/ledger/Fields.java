package org.caseclock.ledger;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caseclock.facts.Answer;
import org.caseclock.facts.Fact;
import org.caseclock.facts.FactKind;
import org.caseclock.facts.Kinds;
import org.caseclock.policy.EmptyMeans;
import org.caseclock.timeline.Accessors;
import org.jspecify.annotations.Nullable;

/** The fields of facts, by name. */
final class Fields {

    /** What answers for the fields of a kind that are worked out from others, by the fields. */
    private static final ClassValue<Map<String, Method>> ANSWERS = besides("Answer", Answer.class);

    /** What tells the first day that may stand in such a field where it is unknown. */
    private static final ClassValue<Map<String, Method>> EARLIEST = besides("AtTheEarliest", LocalDate.class);

    /** The methods of a kind that are called as a field and an ending, by the fields. */
    private static ClassValue<Map<String, Method>> besides(String ending, Class<?> type) {
        return new ClassValue<>() {
            @Override
            protected Map<String, Method> computeValue(Class<?> kind) {
                Map<String, Method> methods = new HashMap<>();
                for (Method method : kind.getMethods()) {
                    String name = method.getName();
                    if (name.endsWith(ending) && method.getReturnType() == type && method.getParameterCount() == 0) {
                        methods.put(name.substring(0, name.length() - ending.length()), method);
                    }
                }
                return Map.copyOf(methods);
            }
        };
    }

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
        return meanings.of(FactKind.of(fact).type(), name) == null ? empty(fact, name) : List.of();
    }

    /** Whether the answer in a field, or what is worked out from several, is yes. */
    static Answer isSo(Fact fact, String name, EmptyMeans meanings) {
        Answer workedOut = answer(fact, name);
        if (!workedOut.isNo()) {
            return workedOut;
        }
        Object value = read(fact, name);
        return value == null && meanings.of(FactKind.of(fact).type(), name) == null
                ? Answer.unknown(fact, name)
                : Answer.of(Boolean.TRUE.equals(value));
    }

    /** Whether something stands in a field that is worked out from others, where that may be unknown; otherwise that it does not. */
    static Answer answer(Fact fact, String field) {
        Method answers = ANSWERS.get(fact.getClass()).get(field);
        Object answer = answers == null ? null : Accessors.read(answers, fact);
        return answer == null ? Answer.NO : (Answer) answer;
    }

    /** The first day that may stand in a field that is worked out from others; the fact's own where nothing says more. */
    static @Nullable LocalDate atTheEarliest(Fact fact, String field) {
        Method earliest = EARLIEST.get(fact.getClass()).get(field);
        return earliest == null ? fact.date() : (LocalDate) Accessors.read(earliest, fact);
    }

    /** The amount or the number in a field. An empty one is not known, and zero or more. */
    static Range number(Fact fact, String field, EmptyMeans meanings) {
        Object read = read(fact, field);
        if (read instanceof BigDecimal amount) {
            return Range.of(amount);
        }
        if (read instanceof Integer number) {
            return Range.of(BigDecimal.valueOf(number));
        }
        List<String> missing = unknown(fact, field, meanings);
        return missing.isEmpty() ? Range.NOTHING : Range.unknown(missing);
    }

    static @Nullable Object read(Object fact, String field) {
        Method accessor = Accessors.of(fact.getClass()).get(field);
        if (accessor == null && fact instanceof Fact declared && mayHave(declared, field)) {
            return declared.own().values().get(field);
        }
        if (accessor == null) {
            throw new LedgerException(fact.getClass().getSimpleName() + " has no field named " + field + ".");
        }
        return Accessors.read(accessor, fact);
    }

    /** Whether a pack may have declared a field of a fact; which fields of the library's kinds it declares, the gate alone knows. */
    private static boolean mayHave(Fact fact, String field) {
        FactKind kind = FactKind.of(fact);
        return !kind.isOwn() || kind.fields().containsKey(field);
    }
}
