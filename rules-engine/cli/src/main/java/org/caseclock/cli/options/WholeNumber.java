package org.caseclock.cli.options;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A number of things, as an option names it. */
public final class WholeNumber {

    private WholeNumber() {}

    /**
     * A whole number, from 1 on.
     *
     * @throws ParameterException if the text is none
     */
    public static int from1(CommandSpec spec, String option, String text) {
        int number = 0;
        try {
            number = Integer.parseInt(text);
        } catch (NumberFormatException e) {
            // told below
        }
        if (number < 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The " + option + " (" + text + ") must be a whole number, from 1 to " + Integer.MAX_VALUE + ".");
        }
        return number;
    }
}
