package org.caseclock.testkit.lint;

import java.util.Map;
import java.util.stream.Stream;
import org.caseclock.input.InputProblem;

/** A parameter that nothing uses: an analyst would change it in vain. */
final class UnusedParameter implements Lint {

    @Override
    public String id() {
        return "unused-parameter";
    }

    @Override
    public Stream<InputProblem> find(LintedPack pack) {
        return pack.policy().path("parameters").properties().stream()
                .map(Map.Entry::getKey)
                .filter(name -> !pack.isNamedByARule(name)
                        && !pack.isNamedIn(pack.policy().path("timeline"), name))
                .map(name -> pack.problem(
                        "/parameters/" + name,
                        "The parameter " + name + " is used neither by the time line nor by a rule.",
                        null));
    }
}
