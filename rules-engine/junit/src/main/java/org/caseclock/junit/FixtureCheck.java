package org.caseclock.junit;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.caseclock.engine.RulesEngine;
import org.caseclock.testkit.fixture.Fixture;
import org.caseclock.testkit.fixture.FixtureResult;
import org.caseclock.testkit.fixture.FixtureResult.Finding;
import org.junit.jupiter.api.function.Executable;
import org.opentest4j.AssertionFailedError;

/** Runs a fixture. Its failure names file and line, and holds expected and actual as editors show them side by side. */
record FixtureCheck(RulesEngine engine, Fixture fixture) implements Executable {

    @Override
    public void execute() {
        FixtureResult result = FixtureResult.of(engine, fixture);
        if (result.failure() != null) {
            throw new AssertionFailedError(
                    "%s:%d: as of %s%nThe case could not be evaluated. %s"
                            .formatted(fixture.file(), fixture.line(), fixture.asOf(), result.failureInWords()),
                    result.failure());
        }
        if (!result.passed()) {
            throw new AssertionFailedError(
                    "%s:%d: as of %s%n%s"
                            .formatted(fixture.file(), fixture.line(), fixture.asOf(), result.difference()),
                    lines(result, Finding::expected),
                    lines(result, Finding::actual));
        }
    }

    private static String lines(FixtureResult result, Function<Finding, String> said) {
        return result.findings().stream()
                .map(finding -> finding.finding() + ": " + said.apply(finding))
                .collect(Collectors.joining("\n"));
    }
}
