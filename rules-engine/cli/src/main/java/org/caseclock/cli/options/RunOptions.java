package org.caseclock.cli.options;

import java.time.LocalDate;
import org.caseclock.engine.EngineOptions;
import org.caseclock.engine.Evaluator;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options of commands that judge cases as of a day of the user's: which policy, which day, how far ahead. */
public final class RunOptions extends PackOptions {

    /** Ten years: beyond it an unending duty would only fill the memory. */
    private static final int MOST_DAYS = 3_660;

    @Spec(Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    private LocalDate asOf = LocalDate.EPOCH;
    private int horizon = 30;
    private Evaluator evaluator = Evaluator.PLAN;

    @Option(
            names = "--as-of",
            required = true,
            paramLabel = "<date>",
            description = "The day to judge from (yyyy-MM-dd). What was recorded later counts as not known yet. Today's"
                    + " date is never assumed, so that the same run gives the same result tomorrow.")
    public void setAsOf(String text) {
        asOf = AsOf.of(command, text);
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

    @Option(
            names = "--engine",
            paramLabel = "<engine>",
            description = "plan, or session for the rules in Drools' own sessions: slower, with the same result."
                    + " Default: plan.")
    public void setEngine(String text) {
        evaluator = switch (text) {
            case "plan" -> Evaluator.PLAN;
            case "session" -> Evaluator.SESSION;
            default -> throw wrong("The --engine (" + text + ") must be plan or session.");
        };
    }

    @Override
    public EngineOptions engineOptions() {
        return super.engineOptions().by(evaluator);
    }

    public LocalDate asOf() {
        return asOf;
    }

    public int horizon() {
        return horizon;
    }

    /** From which day cases are judged. */
    public When when() {
        return new When(asOf, horizon);
    }
}
