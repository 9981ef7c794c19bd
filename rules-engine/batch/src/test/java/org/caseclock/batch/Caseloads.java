package org.caseclock.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.caseclock.engine.EngineOptions;
import org.caseclock.engine.RulesEngine;
import org.caseclock.input.CaseFileJson;
import org.caseclock.policy.PolicyPack;
import org.caseclock.testkit.generate.CaseloadGenerator;

/** What the tests evaluate, and how. */
final class Caseloads {

    static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);

    private static final class Shared {
        static final RulesEngine ENGINE = RulesEngine.compile(PolicyPack.load("ms-partnership"));
    }

    private static final class OfSmallSource {
        static final RulesEngine ENGINE = RulesEngine.compile(
                PolicyPack.load("ms-partnership"),
                EngineOptions.DEFAULT.without("exit", "planned_services", "offers", "documents", "circumstances"));
    }

    private Caseloads() {}

    private static final Map<Set<String>, RulesEngine> BY_MISSING = new ConcurrentHashMap<>();

    /** For a source that keeps the tables that are in a folder, and no others. */
    static RulesEngine engineFor(Path tables) {
        if (!Files.isDirectory(tables)) {
            return engine();
        }
        Set<String> missing = new TreeSet<>(engine().tablesRead().keySet());
        try (Stream<Path> files = Files.list(tables)) {
            files.map(file -> file.getFileName()
                            .toString()
                            .toLowerCase(Locale.ROOT)
                            .split("\\.")[0])
                    .forEach(missing::remove);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return BY_MISSING.computeIfAbsent(
                missing,
                tablesMissing -> RulesEngine.compile(
                        PolicyPack.load("ms-partnership"),
                        EngineOptions.DEFAULT.without(tablesMissing.toArray(String[]::new))));
    }

    /** For a source that keeps participants, services, contacts and case notes alone. */
    static RulesEngine engineOfSmallSource() {
        return OfSmallSource.ENGINE;
    }

    /** One engine for all tests: compiling takes seconds. */
    static RulesEngine engine() {
        return Shared.ENGINE;
    }

    static BatchOptions options(Path input, Path output) {
        return new BatchOptions(AS_OF, 30, input, output, Format.NDJSON, 2, false, 20);
    }

    static BatchOptions threads(BatchOptions options, int threads) {
        return new BatchOptions(
                options.asOf(),
                options.horizonDays(),
                options.input(),
                options.output(),
                options.format(),
                threads,
                options.resume(),
                options.linesPerPart());
    }

    static BatchOptions resumed(BatchOptions options) {
        return new BatchOptions(
                options.asOf(),
                options.horizonDays(),
                options.input(),
                options.output(),
                options.format(),
                options.threads(),
                true,
                options.linesPerPart());
    }

    static BatchOptions format(BatchOptions options, Format format) {
        return new BatchOptions(
                options.asOf(),
                options.horizonDays(),
                options.input(),
                options.output(),
                format,
                options.threads(),
                options.resume(),
                options.linesPerPart());
    }

    static List<String> cases(int count) {
        CaseloadGenerator generator = new CaseloadGenerator(7);
        return IntStream.range(0, count)
                .mapToObj(index -> CaseFileJson.compact(generator.generate(index)))
                .toList();
    }

    static Path file(Path path, List<String> lines) throws IOException {
        return Files.writeString(path, String.join("\n", lines) + "\n");
    }

    static Path gzip(Path path, List<String> lines) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(path))) {
            out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return path;
    }

    /** The digest of each file below a folder, by its path there. */
    static Map<String, String> content(Path folder) {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                content.put(folder.relativize(path).toString(), Sha256.of(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content;
    }

    /** The lines of all findings, part by part. */
    static List<String> findings(Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.filter(each -> each.getFileName().toString().startsWith("findings-"))
                    .sorted()
                    .toList()) {
                lines.addAll(Files.readAllLines(path));
            }
        }
        return lines;
    }
}
