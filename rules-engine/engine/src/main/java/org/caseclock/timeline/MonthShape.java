package org.caseclock.timeline;

import java.util.Arrays;

/** What counts as a month. */
public enum MonthShape {
    /** A calendar month. */
    CALENDAR_MONTH("calendar month"),
    /** Thirty days from the last contact. */
    ROLLING_30("30 days");

    private final String words;

    MonthShape(String words) {
        this.words = words;
    }

    /** How long it lasts, as in "once every 30 days"; another code as it is written. */
    public static String inWords(String code) {
        return Arrays.stream(values())
                .filter(shape -> shape.name().equals(code))
                .map(shape -> shape.words)
                .findFirst()
                .orElse(code);
    }
}
