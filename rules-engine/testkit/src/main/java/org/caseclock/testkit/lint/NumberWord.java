package org.caseclock.testkit.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number in a text, in digits or as a word. "One" is none, since it mostly counts nothing; neither is a part of another word,
 * as in "two-way", but for a length of time, as in "thirty-day".
 *
 * @param word the number, as it is written
 * @param value the number
 */
record NumberWord(String word, int value) {

    private static final List<String> UNITS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final List<String> TIMES = List.of("", "", "twice", "thrice");

    private static final Pattern WORD = Pattern.compile(
            "(?<![\\w.,-])(\\d{1,5}|[A-Za-z]+(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)(?=-(?:day|week|month|year)s?\\b|(?![\\w-])(?![.,]\\d))");

    /** Those of a text. */
    static List<NumberWord> in(String text) {
        List<NumberWord> numbers = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            int value = value(word.group(1).toLowerCase(Locale.ROOT));
            if (value >= 0) {
                numbers.add(new NumberWord(word.group(1), value));
            }
        }
        return numbers;
    }

    /** The value of a word; below 0 if it is no number. */
    private static int value(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return Integer.parseInt(word);
        }
        int hyphen = word.indexOf('-');
        if (hyphen > 0) {
            int tens = TENS.indexOf(word.substring(0, hyphen));
            int units = UNITS.indexOf(word.substring(hyphen + 1));
            return tens > 0 && units > 0 && units < 10 ? tens * 10 + units : -1;
        }
        if (TENS.indexOf(word) > 0) {
            return TENS.indexOf(word) * 10;
        }
        return word.equals("one") ? -1 : Math.max(UNITS.indexOf(word), TIMES.indexOf(word));
    }
}
