package org.caseclock.testkit.typo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.caseclock.engine.RulesEngine;
import org.caseclock.input.InputException;
import org.caseclock.input.InputProblem;
import org.caseclock.policy.PackException;
import org.caseclock.policy.PolicyPack;
import org.caseclock.testkit.fixture.Fixtures;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A slip in any kind of place of any shipped pack is found, with its place and what was meant. */
class TyposTest {

    private static final Path RULES = Path.of("../../rules");

    @TempDir
    private static Path folder;

    @TestFactory
    Stream<DynamicContainer> packs() throws IOException {
        try (Stream<Path> packs = Files.list(RULES)) {
            return packs.filter(pack -> Files.exists(pack.resolve("policy.yaml"))).sorted().toList().stream()
                    .map(pack -> dynamicContainer(pack.getFileName().toString(), tests(pack)));
        }
    }

    private static List<DynamicTest> tests(Path pack) {
        Path copy = copy(pack);
        List<DynamicTest> tests = new ArrayList<>();
        for (Typo typo : typos(pack)) {
            tests.add(dynamicTest(typo.toString(), () -> check(copy, typo)));
        }
        assertThat(tests).hasSizeGreaterThan(100);
        return tests;
    }

    private static List<Typo> typos(Path pack) {
        List<Typo> typos = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Path file : files(pack)) {
            String name = pack.relativize(file).toString();
            List<PlaceKind> kinds = name.equals("policy.drl")
                    ? RulePlaces.ALL
                    : name.equals("policy.yaml")
                            ? PolicyPlaces.ALL
                            : name.endsWith(".csv")
                                    ? PolicyPlaces.TABLES
                                    : name.startsWith("cases") ? FixturePlaces.ALL : List.of();
            String text = read(file);
            kinds.forEach(kind -> typos.addAll(kind.in(name, text, seen)));
        }
        return typos;
    }

    private static void check(Path pack, Typo typo) throws IOException {
        Path file = pack.resolve(typo.file());
        String sound = Files.readString(file);
        Files.writeString(file, typo.text());
        try {
            InputProblem problem = problem(pack, typo);
            assertThat(problem.source() + ":" + problem.line() + ":" + problem.column())
                    .as("%s", problem)
                    .isEqualTo(file + ":" + typo.line() + ":" + typo.column());
            if (!typo.hint().isEmpty()) {
                assertThat(problem.hint()).as("%s", problem).isIn(typo.hint(), typo.meant());
            }
        } finally {
            Files.writeString(file, sound);
        }
    }

    private static InputProblem problem(Path pack, Typo typo) {
        try {
            if (typo.file().startsWith("cases")) {
                Fixtures.of(pack);
            } else {
                RulesEngine.compile(PolicyPack.load(pack)).close();
            }
        } catch (PackException e) {
            return e.problems().get(0);
        } catch (InputException e) {
            return e.problems().get(0);
        }
        throw new AssertionError("Nobody saw the slip: " + typo);
    }

    private static Path copy(Path pack) {
        Path copy = folder.resolve(pack.getFileName().toString());
        for (Path file : files(pack)) {
            Path to = copy.resolve(pack.relativize(file).toString());
            try {
                Files.createDirectories(to.getParent());
                Files.writeString(to, Files.readString(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return copy;
    }

    private static List<Path> files(Path pack) {
        try (Stream<Path> files = Files.walk(pack)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
