package org.caseclock.testkit.trace;

import java.nio.file.Path;
import java.util.Map;
import org.caseclock.testkit.fixture.Fixture;
import org.caseclock.testkit.fixture.FixtureResult;
import org.jspecify.annotations.Nullable;

/**
 * A fixture of a clause, once it was run.
 *
 * @param name what it shows
 * @param file the file in the pack's folder {@code cases}
 * @param line the line on which it begins
 * @param said what the policy says of the clause, by finding; nothing where the clause is silent
 * @param passed whether that is what must be said
 * @param failure why it could not be evaluated; empty where it could
 */
public record FixtureTrace(
        String name,
        String file,
        int line,
        Map<String, String> said,
        boolean passed,
        @Nullable String failure) {

    static FixtureTrace of(FixtureResult result) {
        Fixture fixture = result.fixture();
        return new FixtureTrace(
                fixture.name(),
                String.valueOf(Path.of(fixture.file()).getFileName()),
                fixture.line(),
                result.actual(),
                result.passed(),
                result.failureInWords());
    }

    /** Whether it makes the clause speak. */
    public boolean fires() {
        return !said.isEmpty();
    }
}
