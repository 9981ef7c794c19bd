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

    /** There is one in a case, and nothing of the person goes into a sentence. */
    static final String THE_PARTICIPANT = "the participant";

    /** Stands between a kind and an id, as in {@code contact:1}. */
    static final char SEPARATOR = ':';

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
        return fact instanceof Participant ? THE_PARTICIPANT : FactKind.of(fact).words() + " " + id(fact);
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
        String prefix = FactKind.of(fact).prefix();
        return id.startsWith(prefix) ? id.substring(prefix.length()) : id;
    }

    /** The id of a fact with its kind, such as {@code caseNote:n3}, which no fact of another kind can bear. */
    public static String idWithKind(Fact fact) {
        return FactKind.of(fact).prefix() + fact.id();
    }

    /** The kind that an id names, as {@code case_note:n3} and {@code caseNote:n3} name case notes; empty where it names none. */
    public static @Nullable Class<?> named(String id) {
        return mayNameOne(id) ? BY_NAME.get(plain(id)) : null;
    }

    /** Whether something stands in an id where one that names a kind has it; mostly nothing does. */
    static boolean mayNameOne(String id) {
        return id.indexOf(SEPARATOR) > 0;
    }

    /** The kind of a class's name, such as {@code CaseNote}; empty where there is none. */
    public static @Nullable Class<?> ofType(String type) {
        return BY_NAME.get(type.toLowerCase(Locale.ROOT));
    }

    /** The kind that an id names in small letters, without anything between them. */
    static String plain(String id) {
        return id.substring(0, id.indexOf(SEPARATOR)).replaceAll("[ _-]", "").toLowerCase(Locale.ROOT);
    }

    /** What follows the kind that an id names. */
    public static String afterKind(String id) {
        return id.substring(id.indexOf(SEPARATOR) + 1);
    }

    /** All kinds of facts of the library. */
    public static Stream<Class<?>> all() {
        return records(Fact.class);
    }

    private static Map<String, Class<?>> byName() {
        Map<String, Class<?>> kinds = new HashMap<>();
        all().forEach(kind -> kinds.put(kind.getSimpleName().toLowerCase(Locale.ROOT), kind));
        return Map.copyOf(kinds);
    }

    private static Stream<Class<?>> records(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .filter(kind -> kind != OwnFact.class && kind != OwnSpan.class)
                .flatMap(kind -> kind.isSealed() ? records(kind) : Stream.of(kind));
    }
}
