package org.caseclock.cli.check;

import java.util.Locale;
import org.caseclock.input.InputProblem;
import org.jspecify.annotations.Nullable;

/**
 * Something to be said of a pack.
 *
 * @param level how bad it is
 * @param id what sort of thing it is; there is a {@linkplain CheckPage page} on each
 * @param problem where and what
 * @param because why the file allows it; empty where it does not
 */
public record Remark(
        Level level,
        String id,
        InputProblem problem,
        @Nullable String because) {

    /** How bad it is. */
    public enum Level {
        ERROR,
        WARNING;

        /** The level in reports. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether a comment in the file says why it is right. */
    public boolean isAllowed() {
        return because != null;
    }

    @Override
    public String toString() {
        return problem.source() + ":" + problem.line() + ":" + problem.column() + ": "
                + (isAllowed() ? "allowed" : level.word()) + ": " + problem.message() + " [" + id + "]"
                + (problem.hint() == null || isAllowed() ? "" : System.lineSeparator() + "  Maybe " + problem.hint())
                + (isAllowed() ? System.lineSeparator() + "  Because " + because : "");
    }
}
