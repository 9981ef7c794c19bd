package org.caseclock.testkit.comment;

import java.util.List;

/** Several things in a sentence. */
final class Series {

    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth");

    private Series() {}

    static String and(List<String> parts) {
        return joined(parts, " and ");
    }

    static String or(List<String> parts) {
        return joined(parts, " or ");
    }

    /** Which of a row a number is: {@code second} for 2. */
    static String ordinal(int number) {
        return number >= 1 && number <= ORDINALS.size() ? ORDINALS.get(number - 1) : "number " + number;
    }

    private static String joined(List<String> parts, String last) {
        int most = parts.size() - 1;
        return most < 1 ? String.join("", parts) : String.join(", ", parts.subList(0, most)) + last + parts.get(most);
    }
}
