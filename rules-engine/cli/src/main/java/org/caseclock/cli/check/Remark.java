package org.caseclock.cli.check;

import java.util.Locale;
import org.caseclock.input.InputProblem;

/**
 * Something to be said of a pack.
 *
 * @param level how bad it is
 * @param id what found it: {@code refused} for what keeps the pack from being used, else the lint
 * @param problem where and what
 */
public record Remark(Level level, String id, InputProblem problem) {

    /** How bad it is. */
    public enum Level {
        ERROR,
        WARNING
    }

    /** The id of what keeps a pack from being used. */
    public static final String REFUSED = "refused";

    @Override
    public String toString() {
        return problem.source() + ":" + problem.line() + ":" + problem.column() + ": "
                + level.name().toLowerCase(Locale.ROOT) + ": " + problem.message() + " [" + id + "]"
                + (problem.hint() == null ? "" : System.lineSeparator() + "  Maybe " + problem.hint());
    }
}
