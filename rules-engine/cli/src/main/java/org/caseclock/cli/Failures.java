package org.caseclock.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import org.caseclock.cli.options.CommonOptions;
import org.caseclock.cli.run.Console;
import org.caseclock.cli.run.Reasons;
import org.caseclock.cli.run.UnwritableFile;
import org.caseclock.cli.text.Page;
import org.caseclock.input.InputProblem;
import org.caseclock.input.Nearest;
import org.caseclock.policy.PackException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells of a failure in words. A stack trace is for {@code --debug} alone. */
final class Failures {

    private Failures() {}

    /** Wrong usage: what is wrong, what may have been meant, where help is. */
    static int usage(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(Page.printableLines(String.valueOf(e.getMessage())));
        if (e instanceof UnmatchedArgumentException unmatched && unmatched.isUnknownOption()) {
            nearestOption(unmatched, command).ifPresent(near -> err.println("  Maybe " + near));
        } else {
            UnmatchedArgumentException.printSuggestions(e, err);
        }
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        err.flush();
        return ExitCode.USAGE;
    }

    private static Optional<String> nearestOption(UnmatchedArgumentException e, CommandLine command) {
        // picocli itself suggests only options that begin like the unknown one
        String written = e.getUnmatched().get(0).split("=", 2)[0];
        return Nearest.to(written, command.getCommandSpec().optionsMap().keySet());
    }

    /** A failure that is not one case's. */
    static int execution(Exception e, CommandLine command, ParseResult parsed) {
        return told(e, command);
    }

    /** What picocli does not catch: Java itself could not go on. */
    static int error(Throwable e, CommandLine command) {
        return told(e, command);
    }

    private static int told(Throwable e, CommandLine command) {
        if (e instanceof Console.Closed) {
            // who read the results has had enough; Main knows whether they were lost in another way
            return ExitCode.FINE;
        }
        PrintWriter err = command.getErr();
        boolean debug = CommonOptions.debug(command.getCommandSpec());
        try {
            if (debug) {
                e.printStackTrace(err);
            }
            if (e instanceof PackException refused) {
                for (InputProblem problem : refused.problems()) {
                    err.println(Page.printableLines(problem.toString()));
                }
                return ExitCode.PACK_REFUSED;
            }
            err.println("caseclock: " + Page.printable(inWords(e))
                    + (debug ? "" : " Run it with --debug for the details."));
            return ExitCode.INTERNAL_ERROR;
        } finally {
            err.flush();
        }
    }

    private static String inWords(Throwable e) {
        if (e instanceof OutOfMemoryError) {
            return "Out of memory. Give Java more with -Xmx, or fewer cases at a time.";
        }
        if (e instanceof StackOverflowError) {
            return "Something is nested too deeply for Java's stack. Give it more with -Xss.";
        }
        if (e instanceof LinkageError) {
            return "A part of the program could not be loaded (" + e.getClass().getSimpleName()
                    + "). Maybe the jar is damaged, or the temporary folder (" + System.getProperty("java.io.tmpdir")
                    + ") is full, not there, or allows no programs; name another with -Djava.io.tmpdir.";
        }
        if (e instanceof UnwritableFile) {
            return String.valueOf(e.getMessage());
        }
        IOException file = file(e);
        return file == null
                ? "Internal error (" + e.getClass().getSimpleName() + ")."
                : "A file cannot be read or written: " + Reasons.of(file) + ".";
    }

    private static @Nullable IOException file(Throwable e) {
        for (Throwable each = e; each != null; each = each.getCause()) {
            if (each instanceof IOException file) {
                return file;
            }
        }
        return null;
    }
}
