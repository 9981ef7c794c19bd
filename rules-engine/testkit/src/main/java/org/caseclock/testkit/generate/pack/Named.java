package org.caseclock.testkit.generate.pack;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the rules and the time line of a pack name of facts: kinds, fields, and values of fields. */
final class Named {

    private record Values(Set<String> codes, Set<String> texts, Set<BigDecimal> numbers) {
        private static final Values NONE = new Values(Set.of(), Set.of(), Set.of());

        Values() {
            this(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        }
    }

    private final Map<String, Map<String, Values>> kinds = new HashMap<>();

    private Values of(String type, String field) {
        return kinds.getOrDefault(type, Map.of()).getOrDefault(field, Values.NONE);
    }

    void kind(String type) {
        kinds.computeIfAbsent(type, key -> new HashMap<>());
    }

    void field(String type, String field) {
        put(type, field);
    }

    private Values put(String type, String field) {
        return kinds.computeIfAbsent(type, key -> new HashMap<>()).computeIfAbsent(field, key -> new Values());
    }

    void code(String type, String field, String code) {
        put(type, field).codes().add(code);
    }

    void text(String type, String field, String text) {
        put(type, field).texts().add(text);
    }

    void number(String type, String field, BigDecimal number) {
        put(type, field).numbers().add(number);
    }

    boolean isKindNamed(String type) {
        return kinds.containsKey(type);
    }

    boolean isFieldNamed(String type, String field) {
        Map<String, Values> fields = kinds.get(type);
        return fields != null && fields.containsKey(field);
    }

    /** The codes of a field that are named, in the order in which they are. */
    Set<String> codes(String type, String field) {
        return of(type, field).codes();
    }

    List<String> texts(String type, String field) {
        return List.copyOf(of(type, field).texts());
    }

    List<BigDecimal> numbers(String type, String field) {
        return List.copyOf(of(type, field).numbers());
    }
}
