package org.caseclock.facts;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the kinds of facts are called: in a sentence, and before an id that facts of several kinds share. */
public final class Kinds {

    /** Stands between a kind and an id, as in {@code contact:1}. */
    private static final char SEPARATOR = ':';

    /** Where one word of a name in the style of Java ends and the next begins. */
    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    /** Those whose name is not just their class's words. */
    private static final Map<Class<?>, String> OWN = Map.of(
            FollowUpForm.class, "follow-up form",
            LaborForceStatus.class, "labor-force status",
            MisStatus.class, "MIS status");

    private static final ClassValue<String> WORDS = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> kind) {
            return OWN.getOrDefault(kind, spaced(kind.getSimpleName()));
        }
    };

    private static final ClassValue<String> PREFIX = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> kind) {
            String name = kind.getSimpleName();
            return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) + SEPARATOR;
        }
    };

    /** By their names, in small letters and without anything between them. */
    private static final Map<String, Class<?>> BY_NAME = byName();

    private Kinds() {}

    /** A name in the style of Java in words: {@code case note} for {@code caseNote}. */
    public static String spaced(String name) {
        return BETWEEN_WORDS.matcher(name).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /** The kind, such as {@code case note}. */
    public static String inWords(Class<?> kind) {
        return WORDS.get(kind);
    }

    /** The kind of a fact and its id, such as {@code case note n3}. */
    public static String name(Fact fact) {
        return inWords(fact.getClass()) + " " + id(fact);
    }

    /** The same at the beginning of a sentence, such as {@code Case note n3}. */
    public static String capitalized(Fact fact) {
        String name = name(fact);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** The id of a fact as its case gives it, without the kind that tells it from facts of other kinds. */
    public static String id(Fact fact) {
        String id = fact.id();
        if (id.indexOf(SEPARATOR) < 0) {
            return id;
        }
        String prefix = PREFIX.get(fact.getClass());
        return id.startsWith(prefix) ? id.substring(prefix.length()) : id;
    }

    /** The id of a fact with its kind, such as {@code caseNote:n3}, which no fact of another kind can bear. */
    public static String idWithKind(Fact fact) {
        return PREFIX.get(fact.getClass()) + fact.id();
    }

    /** The kind that an id names, as {@code case_note:n3} and {@code caseNote:n3} name case notes; empty where it names none. */
    public static @Nullable Class<?> named(String id) {
        int end = id.indexOf(SEPARATOR);
        return end <= 0
                ? null
                : BY_NAME.get(id.substring(0, end).replaceAll("[ _-]", "").toLowerCase(Locale.ROOT));
    }

    /** The kind of a class's name, such as {@code CaseNote}; empty where there is none. */
    public static @Nullable Class<?> ofType(String type) {
        return BY_NAME.get(type.toLowerCase(Locale.ROOT));
    }

    /** What follows the kind that an id names. */
    public static String afterKind(String id) {
        return id.substring(id.indexOf(SEPARATOR) + 1);
    }

    /** All kinds of facts. */
    static Stream<Class<?>> all() {
        return records(Fact.class);
    }

    private static Map<String, Class<?>> byName() {
        Map<String, Class<?>> kinds = new HashMap<>();
        all().forEach(kind -> kinds.put(kind.getSimpleName().toLowerCase(Locale.ROOT), kind));
        return Map.copyOf(kinds);
    }

    private static Stream<Class<?>> records(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .flatMap(kind -> kind.isSealed() ? records(kind) : Stream.of(kind));
    }
}
