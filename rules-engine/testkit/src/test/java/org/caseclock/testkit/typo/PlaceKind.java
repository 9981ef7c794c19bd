package org.caseclock.testkit.typo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A kind of place of a pack in which a slip can be made.
 *
 * @param name what stands there
 * @param place where it stands: the group {@code word}, once for each text of the group {@code each} where there is one
 * @param slip what becomes of it
 * @param hint whether the word as it should be is to be suggested
 */
record PlaceKind(String name, Pattern place, Slip slip, boolean hint) {

    /** A slip of one letter, for which the word is to be suggested. */
    static PlaceKind of(String name, String place) {
        return of(name, place, Slip.LEFT_OUT);
    }

    static PlaceKind of(String name, String place, Slip slip) {
        return new PlaceKind(name, Pattern.compile("(?m)" + place), slip, true);
    }

    PlaceKind withoutHint() {
        return new PlaceKind(name, place, slip, false);
    }

    /**
     * The slips of this kind in a file, one for each word that is of its own.
     *
     * @param seen the words that had their slip in another file, to which those of this one are added
     */
    List<Typo> in(String file, String text, Set<String> seen) {
        List<Typo> typos = new ArrayList<>();
        Matcher matcher = place.matcher(text);
        boolean several = place.pattern().contains("(?<each>");
        while (matcher.find()) {
            if (!isInAComment(text, matcher.start("word")) && seen.add(name + (several ? matcher.group("each") : ""))) {
                typos.add(Typo.in(this, file, text, matcher.start("word"), matcher.end("word")));
            }
        }
        return typos;
    }

    /** Comments show words of the rules to whoever reads them, and no slip there does harm. */
    private static boolean isInAComment(String text, int at) {
        return text.substring(text.lastIndexOf('\n', at) + 1, at).stripLeading().startsWith("//");
    }
}
