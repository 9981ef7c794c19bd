package org.caseclock.cli.text;

import org.caseclock.input.Unprintable;

/** Workflow commands of GitHub: remarks that it shows on the line of a file. */
public final class Annotation {

    private Annotation() {}

    /**
     * A remark on a line.
     *
     * @param level {@code error} or {@code warning}
     * @param column the column, from 1; 0 for the whole line
     */
    public static String of(String level, String file, int line, int column, String title, String message) {
        return "::" + level + " file=" + property(file) + ",line=" + line + (column == 0 ? "" : ",col=" + column)
                + ",title=" + property(title) + "::" + data(message);
    }

    /** A remark on nothing in particular. */
    public static String notice(String message) {
        return "::notice::" + data(message);
    }

    private static String data(String text) {
        return Unprintable.replacedInLines(text.replace("\r\n", "\n").replace("%", "%25"), "?")
                .replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
