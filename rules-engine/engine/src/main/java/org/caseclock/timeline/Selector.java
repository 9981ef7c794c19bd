package org.caseclock.timeline;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.caseclock.facts.Fact;
import org.jspecify.annotations.Nullable;

/** A {@link Selection} made ready to test facts. */
final class Selector implements Predicate<Fact> {

    private record Test(Method field, boolean negated, Set<String> values) {}

    private final Class<?> kind;
    private final List<Test> tests = new ArrayList<>();

    Selector(Selection selection, Map<String, Parameter> parameters) {
        kind = kind(selection.fact());
        if (selection.where() != null) {
            selection
                    .where()
                    .forEach((field, condition) -> tests.add(
                            new Test(field(field), condition.negated(), values(condition.values(), parameters))));
        }
    }

    @Override
    public boolean test(Fact fact) {
        if (!kind.isInstance(fact)) {
            return false;
        }
        for (Test test : tests) {
            if (test.values().contains(String.valueOf(read(test.field(), fact))) == test.negated()) {
                return false;
            }
        }
        return true;
    }

    private static Class<?> kind(String name) {
        return allKinds(Fact.class)
                .filter(kind -> kind.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow(() -> new TimelineException("There is no kind of fact named " + name + "."));
    }

    private static java.util.stream.Stream<Class<?>> allKinds(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .flatMap(kind -> kind.isSealed() ? allKinds(kind) : java.util.stream.Stream.of(kind));
    }

    private Method field(String name) {
        String getter = "is" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return Arrays.stream(kind.getMethods())
                .filter(method -> method.getParameterCount() == 0)
                .filter(method ->
                        method.getName().equals(name) || method.getName().equals(getter))
                .findFirst()
                .orElseThrow(() -> new TimelineException(kind.getSimpleName() + " has no field named " + name + "."));
    }

    private static Set<String> values(List<String> given, Map<String, Parameter> parameters) {
        Set<String> values = new HashSet<>();
        for (String value : given) {
            values.addAll(Optional.ofNullable(parameters.get(value))
                    .map(Parameter::codes)
                    .orElse(List.of(value)));
        }
        return values;
    }

    private static @Nullable Object read(Method field, Fact fact) {
        try {
            return field.invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
