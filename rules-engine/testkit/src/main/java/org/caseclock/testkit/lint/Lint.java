package org.caseclock.testkit.lint;

import java.util.List;
import java.util.stream.Stream;
import org.caseclock.input.InputProblem;

/** Looks for one thing that is allowed in a pack and still looks wrong. */
public interface Lint {

    /** All there are, by id. */
    List<Lint> ALL = List.of(new OldCheck(), new UnusedParameter(), new UnusedTimelineEntry());

    /** Its name, such as {@code unused-parameter}. */
    String id();

    /** What it looks for and why, in a sentence. */
    String about();

    /** What it finds in a pack, by place. */
    Stream<InputProblem> find(LintedPack pack);
}
