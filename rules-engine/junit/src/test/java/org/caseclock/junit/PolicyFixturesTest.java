package org.caseclock.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.EventConditions.test;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.instanceOf;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import java.nio.file.Path;
import java.util.List;
import org.caseclock.policy.PackException;
import org.caseclock.testkit.fixture.Fixture;
import org.caseclock.testkit.fixture.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClasspathResourceSource;
import org.junit.platform.engine.support.descriptor.FilePosition;
import org.junit.platform.engine.support.descriptor.FileSource;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.opentest4j.AssertionFailedError;

/** Runs test classes as a host would write them, and looks at what JUnit says of them. */
class PolicyFixturesTest {

    private static final String THREE_RIVERS = "../../examples/three-rivers";
    private static final String BROKEN = "src/test/resources/packs/broken";

    @PolicyPackTest(THREE_RIVERS)
    static class OfAFolder implements PolicyFixtures {}

    @PolicyPackTest("mn-northwest")
    static class OfAShippedPack implements PolicyFixtures {}

    @PolicyPackTest(BROKEN)
    static class OfABrokenFixture implements PolicyFixtures {}

    @PolicyPackTest("rules/nowhere")
    static class OfAMissingPack implements PolicyFixtures {}

    @PolicyPackTest("src/test/resources/packs")
    static class OfAFolderThatIsNoPack implements PolicyFixtures {}

    @PolicyPackTest("src/test/resources/packs/untested")
    static class OfAPackWithoutFixtures implements PolicyFixtures {}

    static class WithoutAPack implements PolicyFixtures {}

    @Test
    void a_sound_pack_passes_as_many_tests_as_it_has_fixtures() {
        List<Fixture> fixtures = Fixtures.of(Path.of(THREE_RIVERS));

        EngineExecutionResults results = run(OfAFolder.class);

        results.testEvents()
                .assertStatistics(count -> count.succeeded(fixtures.size()).failed(0));
        results.containerEvents().assertStatistics(count -> count.failed(0));
        assertThat(descriptors(results))
                .extracting(TestDescriptor::getDisplayName)
                .containsExactlyElementsOf(fixtures.stream()
                        .map(fixture -> fixture.clause() + " " + fixture.name())
                        .toList());
    }

    @Test
    void the_source_is_the_line_on_which_a_fixture_begins() {
        Fixture first = Fixtures.of(Path.of(THREE_RIVERS)).get(0);

        assertThat(source(run(OfAFolder.class)))
                .isEqualTo(FileSource.from(
                        Path.of(first.file()).toAbsolutePath().normalize().toFile(), line(first)));
    }

    @Test
    void a_shipped_pack_is_named_by_its_id() {
        List<Fixture> fixtures = Fixtures.shipped("mn-northwest");
        String file = Path.of(fixtures.get(0).file()).getFileName().toString();

        EngineExecutionResults results = run(OfAShippedPack.class);

        results.testEvents()
                .assertStatistics(count -> count.succeeded(fixtures.size()).failed(0));
        assertThat(source(results))
                .isEqualTo(ClasspathResourceSource.from(
                        "caseclock-rules/mn-northwest/cases/" + file, line(fixtures.get(0))));
    }

    @Test
    void a_fixture_that_fails_shows_expected_and_actual_and_where_it_stands() {
        EngineExecutionResults results = run(OfABrokenFixture.class);

        results.testEvents().assertStatistics(count -> count.succeeded(1).failed(1));
        results.testEvents()
                .assertThatEvents()
                .haveExactly(
                        1,
                        event(
                                test(),
                                finishedWithFailure(
                                        instanceOf(AssertionFailedError.class),
                                        message(String.format(
                                                "%s:14: as of 2024-03-15%n! A.1/c1: expected MET, actual LATE",
                                                Path.of(BROKEN, "cases", "A.1.yaml"))))));
        AssertionFailedError failure =
                (AssertionFailedError) failure(results.testEvents().failed().list());
        assertThat(failure.getExpected().getValue()).isEqualTo("A.1/c1: MET");
        assertThat(failure.getActual().getValue()).isEqualTo("A.1/c1: LATE");
    }

    @Test
    void a_missing_pack_fails_and_says_where_it_was_looked_for() {
        assertRefused(
                OfAMissingPack.class,
                "The pack (rules/nowhere) must be a folder, seen from "
                        + Path.of("").toAbsolutePath() + ", or the id of a pack on the class path.");
    }

    @Test
    void a_pack_without_fixtures_fails() {
        assertRefused(
                OfAPackWithoutFixtures.class,
                "The pack (src/test/resources/packs/untested) must have fixtures in its folder cases.");
    }

    @Test
    void a_class_that_names_no_pack_fails() {
        assertRefused(WithoutAPack.class, "must say whose fixtures it runs, as in @PolicyPackTest(");
    }

    @Test
    void a_pack_that_is_refused_fails_with_the_reason() {
        Throwable failure = assertRefused(OfAFolderThatIsNoPack.class, "The pack has no file policy.yaml.");

        assertThat(failure).hasRootCauseInstanceOf(PackException.class);
    }

    private static EngineExecutionResults run(Class<?> test) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(test))
                .execute();
    }

    private static Throwable assertRefused(Class<?> test, String why) {
        EngineExecutionResults results = run(test);
        assertThat(results.testEvents().count()).isZero();
        Throwable failure = failure(results.containerEvents().failed().list());
        assertThat(failure).hasMessageContaining(why);
        return failure;
    }

    private static Throwable failure(List<Event> events) {
        assertThat(events).hasSize(1);
        return events.get(0)
                .getRequiredPayload(TestExecutionResult.class)
                .getThrowable()
                .orElseThrow();
    }

    private static List<TestDescriptor> descriptors(EngineExecutionResults results) {
        return results.testEvents().finished().map(Event::getTestDescriptor).toList();
    }

    private static TestSource source(EngineExecutionResults results) {
        return descriptors(results).get(0).getSource().orElseThrow();
    }

    private static FilePosition line(Fixture fixture) {
        return FilePosition.from(fixture.line());
    }
}
