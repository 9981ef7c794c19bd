package org.caseclock.cli.options;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.caseclock.policy.PolicyPack;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options of every command: which policy, as of which day. */
public final class RunOptions {

    /** Ten years: beyond it an unending duty would only fill the memory. */
    private static final int MOST_DAYS = 3_660;

    @Spec(Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--pack",
            required = true,
            paramLabel = "<pack>",
            description = "The policy: the id of a pack that comes with caseclock (such as ms-partnership), or a folder"
                    + " with a policy.yaml and its rules.")
    private String pack = "";

    private LocalDate asOf = LocalDate.EPOCH;
    private int horizon = 30;

    @Option(
            names = "--debug",
            description = "Show where an error arose in the program, for those who maintain caseclock.")
    private boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    @SuppressWarnings("unused") // picocli looks at it
    private boolean help;

    @Option(
            names = "--as-of",
            required = true,
            paramLabel = "<date>",
            description = "The day to judge from (yyyy-MM-dd). What was recorded later counts as not known yet. Today's"
                    + " date is never assumed, so that the same run gives the same result tomorrow.")
    public void setAsOf(String text) {
        try {
            if (text.length() == "yyyy-MM-dd".length()) {
                asOf = LocalDate.parse(text);
                return;
            }
        } catch (DateTimeException e) {
            // told below, in the words for every wrong date
        }
        throw wrong("The --as-of (" + text + ") must be a date (yyyy-MM-dd).");
    }

    @Option(
            names = "--horizon",
            paramLabel = "<days>",
            description = "How many days ahead to list what comes up. Default: 30.")
    public void setHorizon(String text) {
        try {
            horizon = Integer.parseInt(text);
        } catch (NumberFormatException e) {
            horizon = -1;
        }
        if (horizon < 0 || horizon > MOST_DAYS) {
            throw wrong("The --horizon (" + text + ") must be a whole number of days, from 0 to " + MOST_DAYS + ".");
        }
    }

    public LocalDate asOf() {
        return asOf;
    }

    public int horizon() {
        return horizon;
    }

    public boolean debug() {
        return debug;
    }

    /** The pack, from its folder where there is one of that name. */
    public PolicyPack pack() {
        return PackSource.named(spec, pack).pack();
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
