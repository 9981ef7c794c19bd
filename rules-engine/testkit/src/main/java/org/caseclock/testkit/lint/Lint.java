package org.caseclock.testkit.lint;

import java.util.stream.Stream;
import org.caseclock.input.InputProblem;

/** Looks for one thing that the engine takes and that still looks wrong. */
public interface Lint {

    /** Its name, such as {@code unused-parameter}. */
    String id();

    /** What it finds in a pack, by place. */
    Stream<InputProblem> find(LintedPack pack);
}
