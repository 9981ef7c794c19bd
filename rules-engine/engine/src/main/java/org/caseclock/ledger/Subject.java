package org.caseclock.ledger;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a finding is about.
 *
 * @param kind {@code case}, {@code month}, {@code quarter}, {@code interval} or a kind of fact such as {@code contact}
 * @param id the case's id, the month ({@code 2025-03}), the quarter ({@code 2025-Q2}), the interval's first day or the
 *     fact's id
 * @param element which of several things that are found separately, in words such as {@code labor market outlook}; empty
 *     where there is one
 */
public record Subject(String kind, String id, @Nullable String element) {

    private static final Pattern COMPOUND = Pattern.compile("\\b(short|long|labor|follow) (term|market|up)\\b");

    /** An element as a sentence has it, such as {@code labor-market outlook}. */
    public static String inSentence(String element) {
        // To look for words costs less than to look for a pattern, and few elements hold one.
        if (!element.contains(" term") && !element.contains(" market") && !element.contains(" up")) {
            return element;
        }
        Matcher compound = COMPOUND.matcher(element);
        return compound.find() ? compound.replaceAll("$1-$2") : element;
    }
}
