package org.caseclock.input;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as databases, spreadsheets and Spark write them where they hold moments. */
public final class DateText {

    private static final Pattern MIDNIGHT =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ]00:00(?::00(?:\\.0{1,9})?)?(?:Z|[+-]00(?::?00)?)?");

    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}.*", Pattern.DOTALL);

    private DateText() {}

    /** The day of a moment that is a midnight; any other text as it is. */
    static String dayOf(String text) {
        Matcher midnight = MIDNIGHT.matcher(text);
        return midnight.matches() ? midnight.group(1) : text;
    }

    /** Whether a text is a date with a time of day, which no date has. */
    public static boolean hasTimeOfDay(String text) {
        return MOMENT.matcher(text).matches() && !MIDNIGHT.matcher(text).matches();
    }
}
