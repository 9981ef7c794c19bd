package org.caseclock.testkit.trace;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import org.caseclock.facts.Code;

/** How the words of {@code policy.yaml} are spelled. */
public final class Spelling {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Spelling() {}

    /** A word as the pack writes it: {@code business days}, {@code DISLOCATED_WORKER}. */
    public static String of(Enum<?> word) {
        return MAPPER.convertValue(word, String.class);
    }

    /** A word of the pack in a sentence. */
    static String inWords(Enum<?> word) {
        return inWords(word.name());
    }

    /** A code in a sentence: {@code dislocated worker}. */
    static String inWords(Code code) {
        return inWords(code.name());
    }

    private static String inWords(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
