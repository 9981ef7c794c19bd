package org.caseclock.engine.kie.gate;

import java.util.ArrayList;
import java.util.List;
import org.caseclock.input.InputProblem;
import org.caseclock.input.InputProblem.Kind;
import org.caseclock.policy.PackException;
import org.caseclock.policy.RuleFile;
import org.jspecify.annotations.Nullable;

/** What a rule file says and may not, each with its place. */
final class Refusals {

    /** A hostile file may be wrong in a million places; nobody reads more than these. */
    private static final int MOST = 100;

    private final RuleFile file;
    private final List<InputProblem> problems = new ArrayList<>();

    Refusals(RuleFile file) {
        this.file = file;
    }

    RuleFile file() {
        return file;
    }

    /** Refuses what stands at a place of the text, counted from 0. */
    void at(int offset, String message, @Nullable String hint) {
        at(Kind.NOT_ALLOWED, offset, message, hint);
    }

    /** Refuses what stands at a place of the text, counted from 0. */
    void at(Kind kind, int offset, String message, @Nullable String hint) {
        String before = file.text()
                .substring(0, Math.max(0, Math.min(offset, file.text().length())));
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        at(kind, line, before.length() - before.lastIndexOf('\n'), message, hint);
    }

    /** Refuses what stands on a line and column, counted from 1. */
    void at(int line, int column, String message, @Nullable String hint) {
        at(Kind.NOT_ALLOWED, line, column, message, hint);
    }

    /** Refuses what stands on a line and column, counted from 1. */
    void at(Kind kind, int line, int column, String message, @Nullable String hint) {
        if (problems.size() < MOST) {
            problems.add(
                    new InputProblem(file.name(), Math.max(1, line), Math.max(1, column), "", message, hint, kind));
        }
    }

    /** How much has been refused. */
    int count() {
        return problems.size();
    }

    /**
     * @throws PackException naming all that was refused, if anything was
     */
    void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new PackException(problems);
        }
    }
}
