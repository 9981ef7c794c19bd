package org.caseclock.input;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Characters that word processors and web pages put in the place of those that a keyboard has. */
public final class OddCharacters {

    private static final Map<String, String> PLAIN = Map.of(
            "\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033\u301D\u301E\uFF02", "\"",
            "\u2018\u2019\u201A\u201B\u2032\u00B4\uFF07", "'",
            "\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000", "a space",
            "\u2010\u2011\u2012\u2013\u2014\u2212\uFE63\uFF0D", "-",
            "\u2026", "...",
            "\uFF1A\uFE55", ":",
            "\uFF0C\u3001", ",",
            "\uFF1B\u037E", ";",
            "\uFF08", "(",
            "\uFF09", ")");

    private OddCharacters() {}

    /** The character, where it can be seen, and its number. */
    public static String named(int point) {
        String number = "U+%04X".formatted(point);
        return isSeen(point) ? "(" + Character.toString(point) + ", " + number + ")" : "(" + number + ")";
    }

    private static boolean isSeen(int point) {
        int type = Character.getType(point);
        return type != Character.FORMAT
                && type != Character.CONTROL
                && type != Character.SPACE_SEPARATOR
                && type != Character.SURROGATE
                && type != Character.PRIVATE_USE
                && type != Character.UNASSIGNED;
    }

    /** What a keyboard has in its place, if anything. */
    public static @Nullable String plain(int point) {
        return PLAIN.entrySet().stream()
                .filter(each -> each.getKey().indexOf(point) >= 0)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** What to type instead. */
    public static @Nullable String hint(int point) {
        String plain = plain(point);
        return plain == null ? null : plain + " instead.";
    }
}
