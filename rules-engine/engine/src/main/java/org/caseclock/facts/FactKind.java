package org.caseclock.facts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A kind of fact: of the library, or declared by a pack. Equal kinds are declared alike. */
public final class FactKind {

    private static final ClassValue<FactKind> OF_THE_LIBRARY = new ClassValue<>() {
        @Override
        protected FactKind computeValue(Class<?> java) {
            return new FactKind(java.getSimpleName(), Kinds.inWords(java), java, "", List.of());
        }
    };

    private final String type;
    private final String words;
    private final Class<?> java;
    private final String field;
    private final Map<String, OwnField> fields;
    private final String prefix;

    private FactKind(String type, String words, Class<?> java, String field, List<OwnField> fields) {
        this.type = type;
        this.words = words;
        this.java = java;
        this.field = field;
        this.fields = fields.stream().collect(Collectors.toUnmodifiableMap(OwnField::name, each -> each));
        this.prefix = type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1) + Kinds.SEPARATOR;
    }

    /** The kind of a class of the library. */
    public static FactKind of(Class<?> java) {
        return OF_THE_LIBRARY.get(java);
    }

    /** The kind of a fact. */
    public static FactKind of(Fact fact) {
        if (fact instanceof OwnFact own) {
            return own.kind();
        }
        return fact instanceof OwnSpan own ? own.kind() : of(fact.getClass());
    }

    /**
     * A kind that a pack declares.
     *
     * @param type what rules call it, such as {@code Payment}
     * @param words what sentences call it, such as {@code payment}
     * @param lasts whether it has a first and a last day, and not one day
     * @param field the field of a case file that lists its facts, such as {@code payments}
     * @param fields its fields beside id, days and recordings
     */
    public static FactKind declared(String type, String words, boolean lasts, String field, List<OwnField> fields) {
        return new FactKind(type, words, lasts ? OwnSpan.class : OwnFact.class, field, fields);
    }

    /** This kind with other fields. */
    public FactKind with(List<OwnField> others) {
        return new FactKind(type, words, java, field, others);
    }

    /** What rules call it, such as {@code CaseNote}. */
    public String type() {
        return type;
    }

    /** What sentences call it, such as {@code case note}. */
    public String words() {
        return words;
    }

    /** The class of its facts. */
    public Class<?> java() {
        return java;
    }

    /** Whether a pack declares it. */
    public boolean isOwn() {
        return !field.isEmpty();
    }

    /** The field of a case file that lists its facts; empty where the library has it. */
    public String field() {
        return field;
    }

    /** The fields that the pack which declares it gives it, by name; none where the library has it. */
    public Map<String, OwnField> fields() {
        return fields;
    }

    /** What stands before an id that facts of several kinds share, such as {@code caseNote:}. */
    String prefix() {
        return prefix;
    }

    /** Whether an id names this kind, as {@code case_note:n3} and {@code caseNote:n3} name case notes. */
    public boolean isNamedBy(String id) {
        return Kinds.mayNameOne(id) && Kinds.plain(id).equals(Kinds.plain(prefix));
    }

    /** Whether a fact is of this kind. */
    public boolean holds(@Nullable Object fact) {
        return isOwn() ? fact instanceof Fact known && isCalledAs(of(known)) : java.isInstance(fact);
    }

    /** Whether it is the same kind as another, which some other pack may declare with other fields. */
    public boolean isCalledAs(FactKind other) {
        return java == other.java && type.equals(other.type);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof FactKind kind
                        && type.equals(kind.type)
                        && java == kind.java
                        && words.equals(kind.words)
                        && field.equals(kind.field)
                        && fields.equals(kind.fields));
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, java);
    }

    @Override
    public String toString() {
        return type;
    }
}
