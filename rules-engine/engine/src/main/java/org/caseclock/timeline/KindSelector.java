package org.caseclock.timeline;

import java.lang.reflect.Method;
import java.math.BigDecimal;
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
import org.caseclock.facts.Answer;
import org.caseclock.facts.CaseSchema;
import org.caseclock.facts.Fact;
import org.caseclock.facts.FactKind;
import org.caseclock.facts.Kinds;
import org.caseclock.facts.OwnFields;
import org.jspecify.annotations.Nullable;

/** Selects facts of one kind. */
final class KindSelector implements Selector {

    /**
     * @param answers what tells whether the field says yes where that may be unknown
     */
    private record Test(
            String name, FactField field, @Nullable Method answers, boolean negated, Set<String> values) {

        Answer answer(Fact fact) {
            if (answers != null) {
                Answer answer = (Answer) Objects.requireNonNull(Accessors.read(answers, fact));
                return values.contains("true") ? answer : answer.not();
            }
            Object value = field.read(fact);
            return value == null ? Answer.unknown(fact, name) : Answer.of(isAmong(values, value));
        }
    }

    private final FactKind kind;
    private final Map<String, FactField> fields;
    private final List<Test> tests = new ArrayList<>();

    KindSelector(
            String fact, Selection selection, Map<String, Parameter> parameters, CaseSchema schema, String pointer) {
        kind = Names.find(kinds(schema), fact, "kind of fact", pointer + "/fact");
        fields = FactField.of(kind, schema);
        if (selection.where() != null) {
            selection.where().forEach((field, condition) -> {
                FactField found = Names.find(fields, field, "field of " + fact, pointer + "/where/" + field);
                if (condition.values().isEmpty()) {
                    throw new TimelineException(
                            pointer + "/where/" + field, "The " + field + " of " + fact + " must have a value.", null);
                }
                FieldCodes codes = FieldCodes.of(kind, field, found, pointer + "/where/" + field);
                codes.check(condition.values(), parameters);
                tests.add(new Test(
                        field,
                        found,
                        answers(kind.java(), field),
                        condition.negated(),
                        found.type() == BigDecimal.class
                                ? numbers(condition.values(), codes.subject(), pointer + "/where/" + field)
                                : values(condition.values(), parameters)));
            });
        }
    }

    @Override
    public boolean isOf(Class<?> type) {
        return type.isAssignableFrom(kind.java());
    }

    @Override
    public Function<Fact, @Nullable LocalDate> dayIn(String field, String pointer) {
        FactField found = Names.find(fields, field, "field of " + kind.type(), pointer);
        if (found.type() != LocalDate.class) {
            throw new TimelineException(pointer, "The field " + field + " is no date.", null);
        }
        return fact -> (LocalDate) found.read(fact);
    }

    @Override
    public Function<Fact, @Nullable String> textIn(String field, String pointer) {
        FactField found = Names.find(fields, field, "field of " + kind.type(), pointer);
        if (found.type() != String.class) {
            throw new TimelineException(pointer, "The field " + field + " names no fact.", null);
        }
        return fact -> (String) found.read(fact);
    }

    @Override
    public Answer answer(Fact fact) {
        if (!kind.holds(fact)) {
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

    private static Map<String, FactKind> kinds(CaseSchema schema) {
        Map<String, FactKind> kinds = new TreeMap<>(schema.kinds());
        Kinds.all().map(FactKind::of).forEach(kind -> kinds.put(kind.type(), kind));
        return kinds;
    }

    /** Numbers as facts hold them: equal ones are written alike. */
    private static Set<String> numbers(List<String> given, String subject, String pointer) {
        Set<String> numbers = new HashSet<>();
        for (String value : given) {
            try {
                numbers.add(OwnFields.plain(new BigDecimal(value)).toString());
            } catch (IllegalArgumentException e) {
                throw new TimelineException(pointer, "The " + subject + " (" + value + ") must be a number.", null);
            }
        }
        return numbers;
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
