package org.caseclock.cli;

import java.io.PrintWriter;
import java.util.Optional;
import org.caseclock.input.InputProblem;
import org.caseclock.input.Nearest;
import org.caseclock.policy.PackException;
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
        err.println(e.getMessage());
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
        PrintWriter err = command.getErr();
        try {
            if (parsed.hasMatchedOption("--debug")) {
                e.printStackTrace(err);
            }
            if (e instanceof PackException refused) {
                for (InputProblem problem : refused.problems()) {
                    err.println(problem);
                }
                return ExitCode.PACK_REFUSED;
            }
            err.println("caseclock: Internal error (" + e.getClass().getSimpleName() + ")."
                    + (parsed.hasMatchedOption("--debug") ? "" : " Run it with --debug for the details."));
            return ExitCode.INTERNAL_ERROR;
        } finally {
            err.flush();
        }
    }
}
