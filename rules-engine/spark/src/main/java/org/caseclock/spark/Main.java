package org.caseclock.spark;

import java.io.PrintWriter;
import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;
import org.caseclock.input.InputException;
import org.caseclock.policy.PackException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The class to submit. */
public final class Main {

    static final int FINE = 0;
    static final int USAGE = 2;
    static final int STOPPED = 3;

    private Main() {}

    /** Runs the job and, where it fails, ends the process with an exit code. */
    public static void main(String[] args) {
        int exitCode = commandLine(
                        () -> SparkSession.builder().appName("Caseclock").getOrCreate())
                .execute(args);
        if (SparkSession.getDefaultSession().isDefined()) {
            SparkSession.getDefaultSession().get().stop();
        }
        // To go through exit where all went well would look like a failure to some cluster managers.
        if (exitCode != FINE) {
            System.exit(exitCode);
        }
    }

    /** The command line; a test puts its own session under it. */
    static CommandLine commandLine(Supplier<SparkSession> session) {
        return new CommandLine(new EvaluateCommand(session))
                .setParameterExceptionHandler(Main::usage)
                .setExecutionExceptionHandler(Main::failure)
                .setUsageHelpAutoWidth(true);
    }

    private static int usage(ParameterException e, String[] args) {
        PrintWriter err = e.getCommandLine().getErr();
        err.println(e.getMessage());
        err.println("Try --help.");
        return USAGE;
    }

    private static int failure(Exception e, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (parsed.hasMatchedOption("--debug")) {
            e.printStackTrace(err);
        }
        if (e instanceof CasesException || e instanceof InputException) {
            err.println(e.getMessage());
            return USAGE;
        }
        if (e instanceof PackException) {
            err.println(e.getMessage());
            return STOPPED;
        }
        Throwable first = e;
        while (first.getCause() != null) {
            first = first.getCause();
        }
        err.println("The job stopped. " + first.getClass().getSimpleName() + ": "
                + String.valueOf(first.getMessage()).lines().findFirst().orElse(""));
        return STOPPED;
    }
}
