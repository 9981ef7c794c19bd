package org.caseclock.cli.options;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * A calendar quarter, as {@code --quarter} names it.
 *
 * @param label the quarter, such as {@code 2025-Q3}
 * @param first its first day
 * @param last its last day
 */
public record QuarterOption(String label, LocalDate first, LocalDate last) {

    private static final Pattern FORM = Pattern.compile("(\\d{4})-[Qq]([1-4])");

    /** The quarter that the text names. */
    public static QuarterOption of(CommandSpec spec, String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The --quarter (" + text + ") must be a calendar quarter (yyyy-Qn), such as 2025-Q3.");
        }
        int quarter = Integer.parseInt(form.group(2));
        LocalDate first = LocalDate.of(Integer.parseInt(form.group(1)), 3 * quarter - 2, 1);
        return new QuarterOption(
                form.group(1) + "-Q" + quarter, first, first.plusMonths(3).minusDays(1));
    }
}
