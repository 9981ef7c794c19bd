package org.caseclock.timeline;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caseclock.facts.Answer;
import org.caseclock.facts.Fact;
import org.jspecify.annotations.Nullable;

/** Selects facts of one kind. */
final class KindSelector implements Selector {

    /**
     * @param answers what tells whether the field says yes where that may be unknown
     */
    private record Test(String name, Method field, @Nullable Method answers, boolean negated, Set<String> values) {

        Answer answer(Fact fact) {
            if (answers != null) {
                Answer answer = (Answer) Objects.requireNonNull(Accessors.read(answers, fact));
                return values.contains("true") ? answer : answer.not();
            }
            Object value = Accessors.read(field, fact);
            return value == null ? Answer.unknown(fact, name) : Answer.of(isAmong(values, value));
        }
    }

    private static final Map<String, Class<?>> KINDS = kinds();

    private final Class<?> kind;
    private final List<Test> tests = new ArrayList<>();

    KindSelector(String fact, Selection selection, Map<String, Parameter> parameters, String pointer) {
        kind = Names.find(KINDS, fact, "kind of fact", pointer + "/fact");
        if (selection.where() != null) {
            Map<String, Method> fields = Accessors.of(kind);
            selection.where().forEach((field, condition) -> {
                Method found = Names.find(fields, field, "field of " + fact, pointer + "/where/" + field);
                if (condition.values().isEmpty()) {
                    throw new TimelineException(
                            pointer + "/where/" + field, "The " + field + " of " + fact + " must have a value.", null);
                }
                FieldCodes codes = FieldCodes.of(kind, field, found, pointer + "/where/" + field);
                codes.check(condition.values(), parameters);
                tests.add(new Test(
                        field,
                        found,
                        answers(kind, field),
                        condition.negated(),
                        values(condition.values(), parameters)));
            });
        }
    }

    @Override
    public boolean isOf(Class<?> type) {
        return type.isAssignableFrom(kind);
    }

    @Override
    public Function<Fact, @Nullable LocalDate> dayIn(String field, String pointer) {
        Method found = Names.find(Accessors.of(kind), field, "field of " + kind.getSimpleName(), pointer);
        if (found.getReturnType() != LocalDate.class) {
            throw new TimelineException(pointer, "The field " + field + " is no date.", null);
        }
        return fact -> (LocalDate) Accessors.read(found, fact);
    }

    @Override
    public Function<Fact, @Nullable String> textIn(String field, String pointer) {
        Method found = Names.find(Accessors.of(kind), field, "field of " + kind.getSimpleName(), pointer);
        if (found.getReturnType() != String.class) {
            throw new TimelineException(pointer, "The field " + field + " names no fact.", null);
        }
        return fact -> (String) Accessors.read(found, fact);
    }

    @Override
    public Answer answer(Fact fact) {
        if (!kind.isInstance(fact)) {
            return Answer.NO;
        }
        Answer all = Answer.YES;
        for (Test test : tests) {
            Answer one = test.answer(fact);
            all = all.and(test.negated() ? one.not() : one);
            if (all.isNo()) {
                return all;
            }
        }
        return all;
    }

    private static @Nullable Method answers(Class<?> kind, String field) {
        return Arrays.stream(kind.getMethods())
                .filter(method -> method.getName().equals(field + "Answer") && method.getParameterCount() == 0)
                .findFirst()
                .orElse(null);
    }

    /** Whether a value, or one of a list, is among those asked for. */
    private static boolean isAmong(Set<String> asked, @Nullable Object value) {
        if (value instanceof Collection<?> list) {
            for (Object each : list) {
                if (asked.contains(String.valueOf(each))) {
                    return true;
                }
            }
            return false;
        }
        return asked.contains(String.valueOf(value));
    }

    private static Map<String, Class<?>> kinds() {
        Map<String, Class<?>> kinds = new TreeMap<>();
        records(Fact.class).forEach(kind -> kinds.put(kind.getSimpleName(), kind));
        return kinds;
    }

    private static Stream<Class<?>> records(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .flatMap(kind -> kind.isSealed() ? records(kind) : Stream.of(kind));
    }

    private static Set<String> values(List<String> given, Map<String, Parameter> parameters) {
        Set<String> values = new HashSet<>();
        for (String value : given) {
            Parameter parameter = parameters.get(value);
            values.addAll(parameter == null ? List.of(value) : parameter.codes());
        }
        return values;
    }
}
