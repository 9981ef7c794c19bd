package org.caseclock.testkit.generate;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.Exit;
import org.caseclock.facts.Fact;
import org.caseclock.facts.PlannedService;
import org.caseclock.facts.Span;
import org.jspecify.annotations.Nullable;

/** Takes the day from one fact of a case; services and plans of them are not among those. */
final class WithoutDay {

    private static final Set<String> DAYS = Set.of("date", "sentOn");

    private WithoutDay() {}

    static CaseFile oneOf(CaseFile caseFile, Dice dice) {
        List<Fact> dated = caseFile.facts().stream()
                .filter(fact -> fact.date() != null
                        && !(fact instanceof Span || fact instanceof PlannedService || fact instanceof Exit))
                .toList();
        return dated.isEmpty() ? caseFile : without(caseFile, dated.get(dice.below(dated.size())));
    }

    private static CaseFile without(CaseFile caseFile, Fact fact) {
        return copy(caseFile, (name, value) -> value instanceof List<?> list ? without(list, fact) : value);
    }

    @SuppressWarnings("ReferenceEquality") // of several equal ones it is one
    private static List<Object> without(List<?> list, Fact fact) {
        List<Object> facts = new ArrayList<>(list.size());
        for (Object each : list) {
            facts.add(each == fact ? copy((Record) fact, (name, value) -> DAYS.contains(name) ? null : value) : each);
        }
        return facts;
    }

    private interface Field {
        @Nullable
        Object in(String name, @Nullable Object value);
    }

    private static <T extends Record> T copy(T from, Field field) {
        RecordComponent[] components = from.getClass().getRecordComponents();
        try {
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                values[i] = field.in(
                        components[i].getName(), components[i].getAccessor().invoke(from));
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            @SuppressWarnings("unchecked")
            T copy = (T) from.getClass().getDeclaredConstructor(types).newInstance(values);
            return copy;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
