package org.caseclock.input;

import java.util.List;
import java.util.stream.Collectors;

/** A file that cannot be taken. */
public final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<InputProblem> problems;

    public InputException(List<InputProblem> problems) {
        super(problems.stream().map(InputProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong; at least one. */
    public List<InputProblem> problems() {
        return problems;
    }
}
