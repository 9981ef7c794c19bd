package org.caseclock.testkit.comment;

import org.caseclock.timeline.TimelineDefinition.WindowOf;

/**
 * What the days of a window are about, in words.
 *
 * @param day its day
 * @param counted what days are counted from: so many days after this
 * @param isQuarter whether it is a quarter
 * @param linked what the facts are called that refer to it
 */
record Event(String day, String counted, boolean isQuarter, String linked) {

    /** There is none. */
    static final Event NONE = new Event("the day", "the day", false, "");

    static Event of(WindowOf window, Nouns nouns) {
        String each = window.each();
        if (each == null) {
            return NONE;
        }
        String linked =
                window.linked() == null ? "" : nouns.selected(window.linked().of());
        if (window.byDay() != null) {
            return ofField(window.byDay(), linked);
        }
        if (nouns.isSelection(each)) {
            return nouns.mayLast(each)
                    ? new Event("its first day", "its first day", false, linked)
                    : new Event("its day", "it", false, linked);
        }
        return new Event("its first day", "its first day", nouns.stretchOf(each) == null, linked);
    }

    private static Event ofField(String field, String linked) {
        String words = Nouns.split(field);
        if (words.endsWith(" on")) {
            String done = "it was " + words.substring(0, words.length() - " on".length());
            return new Event("the day " + done, done, false, linked);
        }
        return new Event("its " + words, "its " + words, false, linked);
    }
}
