package org.caseclock.testkit.generate.pack;

import java.util.List;
import java.util.stream.Stream;
import org.caseclock.policy.PolicyVersion;
import org.caseclock.timeline.Condition;
import org.caseclock.timeline.Parameter;

/** What selections ask of fields. */
final class Selected {

    private Selected() {}

    /** The values of a condition, with those of a parameter in place of its name. */
    static List<String> values(Condition condition, PolicyVersion version) {
        return condition.values().stream()
                .flatMap(value -> {
                    Parameter parameter = version.parameters().get(value);
                    return parameter == null ? Stream.of(value) : parameter.codes().stream();
                })
                .toList();
    }
}
