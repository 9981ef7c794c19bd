package org.caseclock.testkit.lint;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caseclock.input.InputProblem;
import org.caseclock.timeline.Timeline;

/** A part of the time line that nothing refers to. */
final class UnusedTimelineEntry implements Lint {

    @Override
    public String id() {
        return "unused-timeline-entry";
    }

    @Override
    public Stream<InputProblem> find(LintedPack pack) {
        JsonNode timeline = pack.policy().path("timeline");
        List<InputProblem> found = new ArrayList<>();
        for (Map.Entry<String, JsonNode> section : timeline.properties()) {
            for (Map.Entry<String, JsonNode> entry : section.getValue().properties()) {
                String name = entry.getKey();
                // The engine itself looks for this one.
                boolean isKnown = name.equals(Timeline.SERVICES_THAT_COUNT);
                if (!isKnown && !pack.isNamedByARule(name) && !pack.isNamedIn(timeline, name)) {
                    found.add(pack.problem(
                            "/timeline/" + section.getKey() + "/" + name,
                            "Nothing refers to " + name + ", one of the " + section.getKey() + ".",
                            null));
                }
            }
        }
        return found.stream();
    }
}
