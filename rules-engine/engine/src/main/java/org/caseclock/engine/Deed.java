package org.caseclock.engine;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.caseclock.engine.rules.Condition;
import org.caseclock.engine.rules.Expression;
import org.caseclock.facts.CaseSchema;
import org.caseclock.facts.FactKind;
import org.jspecify.annotations.Nullable;

/**
 * What a fact must be like to meet something that is owed, whatever else is on record.
 *
 * @param kind its kind
 * @param byRecording whether the day on which it is recorded counts, and not its own
 * @param asked all that is asked of it, as rules write it, and the fields that each reads
 */
record Deed(FactKind kind, boolean byRecording, Map<String, Set<String>> asked) {

    /** Stands for all fields of a fact, where it is not known which are read. */
    private static final String ANY_FIELD = "*";

    Deed {
        asked = Collections.unmodifiableMap(new TreeMap<>(asked));
    }

    /**
     * What a pattern asks.
     *
     * @param byRecording whether the day on which the fact is recorded counts, and not its own
     * @return empty where it asks for a fact that is about another, which no other deed is
     */
    static @Nullable Deed of(Condition.Pattern pattern, boolean byRecording, CaseSchema schema) {
        FactKind kind = schema.kind(pattern.type());
        return of(
                kind,
                pattern.asks().stream().flatMap(ask -> conjuncts(ask.test())).toList(),
                pattern.name(),
                byRecording,
                schema);
    }

    /**
     * What tests of a fact ask.
     *
     * @param name the name of its pattern
     * @return empty where they ask for a fact that is about another, or of no kind of recorded facts
     */
    static @Nullable Deed of(
            @Nullable FactKind kind, List<Expression> tests, String name, boolean byRecording, CaseSchema schema) {
        if (kind == null || !tests.stream().allMatch(test -> isOfItself(test, name))) {
            return null;
        }
        Map<String, Set<String>> asked = new TreeMap<>();
        tests.forEach(test -> asked.put(written(test), read(test, kind, schema)));
        return new Deed(kind, byRecording, asked);
    }

    static Stream<Expression> conjuncts(Expression test) {
        return test instanceof Expression.And and ? and.parts().stream().flatMap(Deed::conjuncts) : Stream.of(test);
    }

    private static boolean isOfItself(Expression test, String name) {
        return test.all()
                .noneMatch(each -> each instanceof Expression.Named
                        || (each instanceof Expression.Field field
                                && !field.of().equals(name)));
    }

    /** The same for each pattern that asks it, whatever the rule calls the fact. */
    private static String written(Expression test) {
        if (test instanceof Expression.Field field) {
            return field.name();
        }
        if (test instanceof Expression.Constant constant) {
            return constant.text();
        }
        String name = test instanceof Expression.Comparison comparison
                ? comparison.operator()
                : test instanceof Expression.Question question
                        ? question.name()
                        : test.getClass().getSimpleName();
        return name + test.inside().stream().map(Deed::written).toList();
    }

    private static Set<String> read(Expression test, FactKind kind, CaseSchema schema) {
        Set<String> recorded = new LinkedHashSet<>(schema.fieldsOf(kind.type()).keySet());
        RecordComponent[] components = kind.java().getRecordComponents();
        Arrays.stream(components).map(RecordComponent::getName).forEach(recorded::add);
        Set<String> read = new LinkedHashSet<>();
        test.all().forEach(each -> {
            if (each instanceof Expression.Field field) {
                // What is worked out from others reads fields that are not named here.
                read.add(recorded.contains(field.name()) ? field.name() : ANY_FIELD);
            }
        });
        return read;
    }

    /**
     * What a fact must be like to be both; empty where it is not certain that one can be. What both ask is asked once, and what
     * only one asks must be of fields of which the other asks nothing of its own.
     */
    @Nullable
    Deed and(Deed other) {
        if (!kind.equals(other.kind) || byRecording != other.byRecording) {
            return null;
        }
        Set<String> own = fieldsBeside(other);
        Set<String> others = other.fieldsBeside(this);
        // Where each asks something of its own, that must go with what both ask as well.
        Set<String> all = new LinkedHashSet<>(own);
        all.addAll(others);
        boolean isCertain = own.isEmpty()
                || others.isEmpty()
                || (Collections.disjoint(own, others)
                        && !all.contains(ANY_FIELD)
                        && Collections.disjoint(all, fieldsOfBoth(other)));
        if (!isCertain) {
            return null;
        }
        Map<String, Set<String>> both = new TreeMap<>(asked);
        both.putAll(other.asked);
        return new Deed(kind, byRecording, both);
    }

    /** The fields of which both ask the same. */
    private Set<String> fieldsOfBoth(Deed other) {
        Set<String> fields = new LinkedHashSet<>();
        asked.forEach((test, read) -> {
            if (other.asked.containsKey(test)) {
                fields.addAll(read);
            }
        });
        return fields;
    }

    /** Whether every fact that is like this is like the other too. */
    boolean isAlways(Deed other) {
        return kind.equals(other.kind) && asked.keySet().containsAll(other.asked.keySet());
    }

    /** The fields of which it asks what the other does not. */
    private Set<String> fieldsBeside(Deed other) {
        Set<String> fields = new LinkedHashSet<>();
        asked.forEach((test, read) -> {
            if (!other.asked.containsKey(test)) {
                fields.addAll(read);
            }
        });
        return fields;
    }
}
