package org.caseclock.testkit.comment;

import org.caseclock.timeline.TimelineDefinition.WindowOf;

/**
 * What the days of a window are about, in words.
 *
 * @param day its day
 * @param counted what days are counted from: so many days after this
 * @param last its last day
 * @param isQuarter whether it is a quarter
 * @param period what the period of a calendar is called in which its days lie
 * @param linked what the facts are called that refer to it
 */
record Event(String day, String counted, String last, boolean isQuarter, String period, String linked) {

    private static final String ITS_LAST = "its last day";

    /** There is none. */
    static final Event NONE = new Event("the day", "the day", ITS_LAST, false, "", "");

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
        if (nouns.isCalendar(each)) {
            return new Event(
                    "the first such day", "the first such day", "the last such day", false, Nouns.split(each), linked);
        }
        if (nouns.isSelection(each)) {
            return nouns.mayLast(each)
                    ? new Event("its first day", "its first day", ITS_LAST, false, "", linked)
                    : new Event("its day", "it", ITS_LAST, false, "", linked);
        }
        return new Event("its first day", "its first day", ITS_LAST, nouns.isQuarters(each), "", linked);
    }

    private static Event ofField(String field, String linked) {
        String words = Nouns.split(field);
        if (words.endsWith(" on")) {
            String done = "it was " + words.substring(0, words.length() - " on".length());
            return new Event("the day " + done, done, ITS_LAST, false, "", linked);
        }
        return new Event("its " + words, "its " + words, ITS_LAST, false, "", linked);
    }
}
