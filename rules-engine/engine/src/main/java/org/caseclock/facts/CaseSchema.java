package org.caseclock.facts;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a case file may hold beside what the library knows: the facts, fields and codes that a pack declares. Immutable.
 *
 * @param kinds the kinds of facts, by what rules call them
 * @param fields the fields that facts of the library and the participant have beside their own, by their type
 * @param codes the codes, with what sentences call them, by the name of their list; of a list of the library those that come
 *     to it
 */
public record CaseSchema(
        Map<String, FactKind> kinds,
        Map<String, Map<String, OwnField>> fields,
        Map<String, Map<String, String>> codes) {

    /** What rules call the participant. */
    public static final String PARTICIPANT = "Participant";

    /** What the library knows, and nothing beside it. */
    public static final CaseSchema STANDARD = new CaseSchema(Map.of(), Map.of(), Map.of());

    public CaseSchema {
        kinds = Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
        fields = inner(fields);
        codes = inner(codes);
    }

    private static <T> Map<String, Map<String, T>> inner(Map<String, Map<String, T>> maps) {
        Map<String, Map<String, T>> copy = new LinkedHashMap<>();
        maps.forEach((name, map) -> copy.put(name, Collections.unmodifiableMap(new LinkedHashMap<>(map))));
        return Collections.unmodifiableMap(copy);
    }

    /** The kind that rules call so; empty where there is none. */
    public @Nullable FactKind kind(String type) {
        FactKind declared = kinds.get(type);
        if (declared != null) {
            return declared;
        }
        Class<?> java = Kinds.ofType(type);
        return java != null && java.getSimpleName().equals(type) ? FactKind.of(java) : null;
    }

    /** What sentences call a code: as its list has it, or as the pack does. */
    public String inWords(Worded word) {
        if (word instanceof Code code) {
            String list =
                    code instanceof OwnCode own ? own.list() : code.getClass().getSimpleName();
            String words = codes.getOrDefault(list, Map.of()).get(code.name());
            return words == null ? word.inWords() : words;
        }
        return word.inWords();
    }

    /** The kind that an id names, as {@code payment:p3} names payments; empty where it names none. */
    public @Nullable FactKind namedBy(String id) {
        if (!Kinds.mayNameOne(id)) {
            return null;
        }
        Class<?> java = Kinds.named(id);
        if (java != null) {
            return FactKind.of(java);
        }
        for (FactKind kind : kinds.values()) {
            if (kind.isNamedBy(id)) {
                return kind;
            }
        }
        return null;
    }

    /** The kind whose facts a field of a case file lists; empty where the pack declares none. */
    public @Nullable FactKind listedIn(String field) {
        for (FactKind kind : kinds.values()) {
            if (kind.field().equals(field)) {
                return kind;
            }
        }
        return null;
    }

    /** The fields that the pack declares of a type, by name; mostly none. */
    public Map<String, OwnField> fieldsOf(String type) {
        FactKind kind = kinds.get(type);
        return kind != null ? kind.fields() : fields.getOrDefault(type, Map.of());
    }

    /** A field that the pack declares of a type; empty where it declares none of the name. */
    public @Nullable OwnField field(String type, String name) {
        return fieldsOf(type).get(name);
    }

    /** Whether the pack declares a field of this name that holds dollars and cents. */
    public boolean isAmount(String name) {
        return Stream.concat(kinds.values().stream().map(FactKind::fields), fields.values().stream())
                .flatMap(declared -> Stream.ofNullable(declared.get(name)))
                .anyMatch(field -> field.form() == OwnForm.AMOUNT);
    }

    /** The names of the codes that the pack declares of a list. */
    public List<String> codesOf(String list) {
        return List.copyOf(codes.getOrDefault(list, Map.of()).keySet());
    }

    /**
     * What this and another declare together.
     *
     * @throws IllegalArgumentException if they declare something of one name otherwise, so that no case can be read for both
     */
    public CaseSchema and(CaseSchema other) {
        if (isStandard() || equals(other)) {
            return other;
        }
        Map<String, FactKind> bothKinds = new LinkedHashMap<>(kinds);
        other.kinds.forEach((type, kind) -> bothKinds.merge(type, kind, CaseSchema::both));
        Map<String, FactKind> listed = new HashMap<>();
        bothKinds.values().forEach(kind -> {
            FactKind earlier = listed.putIfAbsent(kind.field(), kind);
            if (earlier != null) {
                throw new IllegalArgumentException("Both " + earlier.type() + " and " + kind.type() + " are listed as "
                        + kind.field() + " in a case file.");
            }
        });
        Map<String, Map<String, OwnField>> bothFields = new LinkedHashMap<>(fields);
        other.fields.forEach(
                (type, more) -> bothFields.merge(type, more, (one, another) -> both("of " + type, one, another)));
        Map<String, Map<String, String>> bothCodes = new LinkedHashMap<>(codes);
        other.codes.forEach((list, more) -> bothCodes.merge(list, more, (one, another) -> {
            Map<String, String> all = new LinkedHashMap<>(another);
            all.putAll(one);
            return all;
        }));
        return new CaseSchema(bothKinds, bothFields, bothCodes);
    }

    private static FactKind both(FactKind one, FactKind other) {
        if (!one.isCalledAs(other) || !one.field().equals(other.field())) {
            throw new IllegalArgumentException("The kind of fact " + one.type() + " is declared in two ways.");
        }
        return one.with(List.copyOf(
                both("of " + one.type(), one.fields(), other.fields()).values()));
    }

    private static Map<String, OwnField> both(String of, Map<String, OwnField> one, Map<String, OwnField> other) {
        Map<String, OwnField> all = new LinkedHashMap<>(one);
        other.forEach((name, field) -> all.merge(name, field, (first, second) -> {
            if (first.form() != second.form()
                    || !Objects.equals(first.list(), second.list())
                    || !Objects.equals(first.of(), second.of())) {
                throw new IllegalArgumentException("The field " + name + " " + of + " is declared in two ways.");
            }
            Set<String> codes = new LinkedHashSet<>(first.codes());
            codes.addAll(second.codes());
            return new OwnField(name, first.form(), first.list(), List.copyOf(codes), first.of(), first.words());
        }));
        return all;
    }

    /** Whether facts have the library's fields and no others, and there are no others. */
    public boolean isOfCodesAlone() {
        return kinds.isEmpty() && fields.isEmpty();
    }

    /** Whether the pack declares nothing. */
    public boolean isStandard() {
        return kinds.isEmpty() && fields.isEmpty() && codes.isEmpty();
    }
}
