package org.caseclock.cli.options;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Reads the value of {@code --as-of}. */
public final class AsOf {

    private AsOf() {}

    /** The date that the text names. */
    public static LocalDate of(CommandSpec spec, String text) {
        try {
            if (text.length() == "yyyy-MM-dd".length()) {
                LocalDate day = LocalDate.parse(text);
                if (day.getYear() < 1) {
                    throw new ParameterException(
                            spec.commandLine(), "The --as-of (" + text + ") must be a date from 0001 on.");
                }
                return day;
            }
        } catch (DateTimeException e) {
            // told below, in the words for every wrong date
        }
        throw new ParameterException(spec.commandLine(), "The --as-of (" + text + ") must be a date (yyyy-MM-dd).");
    }
}
