package org.caseclock.testkit.lint;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caseclock.input.InputProblem;

/** A value that nobody has compared with its source for more than a year. */
final class OldCheck implements Lint {

    @Override
    public String id() {
        return "old-check";
    }

    @Override
    public Stream<InputProblem> find(LintedPack pack) {
        LocalDate asOf = pack.asOf();
        List<InputProblem> found = new ArrayList<>();
        if (asOf == null) {
            return found.stream();
        }
        for (Map.Entry<String, JsonNode> parameter :
                pack.policy().path("parameters").properties()) {
            JsonNode values = parameter.getValue().path("values");
            int last = values.size() - 1;
            LocalDate checked =
                    LocalDate.parse(values.path(last).path("checkedOn").asText());
            if (checked.plusYears(1).isBefore(asOf)) {
                found.add(pack.problem(
                        "/parameters/" + parameter.getKey() + "/values/" + last + "/checkedOn",
                        "The value of " + parameter.getKey() + " was last compared with its source on " + checked + ".",
                        null));
            }
        }
        return found.stream();
    }
}
