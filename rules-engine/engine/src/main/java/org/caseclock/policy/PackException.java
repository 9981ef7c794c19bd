package org.caseclock.policy;

import java.util.List;
import java.util.stream.Collectors;
import org.caseclock.input.InputProblem;

/** A pack that is refused. */
public final class PackException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<InputProblem> problems;

    public PackException(List<InputProblem> problems) {
        super(problems.stream().map(InputProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Why it is refused; at least one reason. */
    public List<InputProblem> problems() {
        return problems;
    }
}
