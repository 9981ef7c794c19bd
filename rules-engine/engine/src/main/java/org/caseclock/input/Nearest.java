package org.caseclock.input;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The name that somebody who made a slip may have meant. */
public final class Nearest {

    private Nearest() {}

    /** The nearest of the names, unless all are too far from what was written. */
    public static Optional<String> to(String written, Collection<String> names) {
        String plain = plain(written);
        int most = Math.max(2, plain.length() / 3);
        LevenshteinDistance distance = new LevenshteinDistance(most);
        return names.stream()
                .filter(name -> distance.apply(plain, plain(name)) >= 0)
                .min(Comparator.<String>comparingInt(name -> distance.apply(plain, plain(name)))
                        .thenComparingInt(name -> -beginning(plain, plain(name)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** How many letters two names begin with together; slips are rare in the first. */
    private static int beginning(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
