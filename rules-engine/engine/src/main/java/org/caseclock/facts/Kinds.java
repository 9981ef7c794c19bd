package org.caseclock.facts;

import java.util.Locale;
import java.util.Map;

/** What the kinds of facts are called in a sentence. */
public final class Kinds {

    /** Those whose name is not just their class's words. */
    private static final Map<Class<?>, String> OWN = Map.of(
            FollowUpForm.class, "follow-up form",
            LaborForceStatus.class, "labor-force status",
            MisStatus.class, "MIS status");

    private static final ClassValue<String> WORDS = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> kind) {
            String words =
                    kind.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
            return OWN.getOrDefault(kind, words);
        }
    };

    private Kinds() {}

    /** The kind, such as {@code case note}. */
    public static String inWords(Class<?> kind) {
        return WORDS.get(kind);
    }

    /** The kind of a fact and its id, such as {@code case note n3}. */
    public static String name(Fact fact) {
        return inWords(fact.getClass()) + " " + fact.id();
    }
}
