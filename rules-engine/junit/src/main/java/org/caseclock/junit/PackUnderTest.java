package org.caseclock.junit;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.caseclock.engine.RulesEngine;
import org.caseclock.policy.PolicyPack;
import org.caseclock.testkit.fixture.Fixture;
import org.caseclock.testkit.fixture.Fixtures;
import org.junit.jupiter.api.DynamicTest;

/** A compiled pack with its fixtures. JUnit makes and closes it. */
public final class PackUnderTest implements AutoCloseable {

    private static final String SHIPPED = PolicyPack.SHIPPED + "/";

    private final RulesEngine engine;
    private final List<DynamicTest> tests;

    private PackUnderTest(RulesEngine engine, List<DynamicTest> tests) {
        this.engine = engine;
        this.tests = tests;
    }

    static PackUnderTest named(String name) {
        if (isFolder(name)) {
            Path folder = Path.of(name);
            return of(name, PolicyPack.load(folder), Fixtures.of(folder), PackUnderTest::inFolder);
        }
        if (PackUnderTest.class.getClassLoader().getResource(SHIPPED + name + "/policy.yaml") == null) {
            throw new IllegalArgumentException("The pack (" + name + ") must be a folder, seen from "
                    + Path.of("").toAbsolutePath() + ", or the id of a pack on the class path.");
        }
        return of(name, PolicyPack.load(name), Fixtures.shipped(name), fixture -> onClassPath(name, fixture));
    }

    private static PackUnderTest of(String name, PolicyPack pack, List<Fixture> fixtures, Source source) {
        if (fixtures.isEmpty()) {
            throw new IllegalArgumentException("The pack (" + name + ") must have fixtures in its folder cases.");
        }
        RulesEngine engine = RulesEngine.compile(pack);
        List<DynamicTest> tests = fixtures.stream()
                .map(fixture -> DynamicTest.dynamicTest(
                        fixture.clause() + " " + fixture.name(), source.of(fixture), new FixtureCheck(engine, fixture)))
                .toList();
        return new PackUnderTest(engine, tests);
    }

    /** One test a fixture, in the order of the files. */
    Stream<DynamicTest> tests() {
        return tests.stream();
    }

    /** Frees what the compiled rules hold. */
    @Override
    public void close() {
        engine.close();
    }

    /** Where a fixture begins, as JUnit writes it. */
    private interface Source {
        URI of(Fixture fixture);
    }

    private static URI inFolder(Fixture fixture) {
        return atLine(Path.of(fixture.file()).toUri().toString(), fixture);
    }

    /** The jar or folder from which it came is nobody's concern. */
    private static URI onClassPath(String id, Fixture fixture) {
        String file = fixture.file().replace('\\', '/');
        return atLine("classpath:/" + SHIPPED + id + file.substring(file.lastIndexOf("/cases/")), fixture);
    }

    private static URI atLine(String file, Fixture fixture) {
        return URI.create(file + "?line=" + fixture.line());
    }

    private static boolean isFolder(String name) {
        try {
            return !name.isEmpty() && Files.isDirectory(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
