package org.caseclock.engine.kie;

import java.util.List;
import org.caseclock.input.InputProblem;
import org.caseclock.policy.RuleFile;
import org.kie.api.builder.Message;

/** What the rule compiler found wrong, as far as it says where. */
final class CompileErrors {

    private CompileErrors() {}

    static List<InputProblem> of(RuleFile file, List<Message> errors) {
        return errors.stream()
                .map(error -> new InputProblem(
                        file.name(),
                        Math.max(1, error.getLine()),
                        Math.max(1, error.getColumn()),
                        "",
                        error.getText().strip().replaceAll("\\s*\\R\\s*", " "),
                        null))
                .distinct()
                .toList();
    }
}
