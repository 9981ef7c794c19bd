package org.caseclock.testkit.generate.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the rules and the time line of a pack name of facts: kinds, fields, and values of fields. */
final class Named {

    private final Set<String> kinds = new LinkedHashSet<>();
    private final Set<String> fields = new LinkedHashSet<>();
    private final Map<String, Set<String>> codes = new LinkedHashMap<>();
    private final Map<String, Set<String>> texts = new LinkedHashMap<>();
    private final Map<String, Set<BigDecimal>> numbers = new LinkedHashMap<>();

    private static String key(String type, String field) {
        return type + "." + field;
    }

    void kind(String type) {
        kinds.add(type);
    }

    void field(String type, String field) {
        kinds.add(type);
        fields.add(key(type, field));
    }

    void code(String type, String field, String code) {
        field(type, field);
        codes.computeIfAbsent(key(type, field), key -> new LinkedHashSet<>()).add(code);
    }

    void text(String type, String field, String text) {
        field(type, field);
        texts.computeIfAbsent(key(type, field), key -> new LinkedHashSet<>()).add(text);
    }

    void number(String type, String field, BigDecimal number) {
        field(type, field);
        numbers.computeIfAbsent(key(type, field), key -> new LinkedHashSet<>()).add(number);
    }

    boolean isKindNamed(String type) {
        return kinds.contains(type);
    }

    boolean isFieldNamed(String type, String field) {
        return fields.contains(key(type, field));
    }

    /** The codes of a field that are named, in the order in which they are. */
    Set<String> codes(String type, String field) {
        return codes.getOrDefault(key(type, field), Set.of());
    }

    List<String> texts(String type, String field) {
        return new ArrayList<>(texts.getOrDefault(key(type, field), Set.of()));
    }

    List<BigDecimal> numbers(String type, String field) {
        return new ArrayList<>(numbers.getOrDefault(key(type, field), Set.of()));
    }
}
