package org.caseclock.benchmark;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.caseclock.input.CaseFileJson;
import org.caseclock.testkit.generate.CaseloadGenerator;
import org.caseclock.testkit.generate.Flavor;
import org.caseclock.testkit.generate.Policy;

/**
 * How long a process takes that evaluates one case and ends, beside one that only parses it; as they come, and with what a
 * JVM keeps from one run to the next (class data sharing, from JDK 25 on its AOT cache).
 */
public final class ColdStart {

    private static final int ROUNDS = 15;
    private static final List<String> ONE_SHOT = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    private static final int FIRST_WITH_AOT = 25;

    /** What a JVM keeps from one run to the next, and the flags for it. */
    private enum Cache {
        NONE("", ""),
        CLASS_DATA("-XX:ArchiveClassesAtExit=", "-XX:SharedArchiveFile="),
        AOT("-XX:AOTCacheOutput=", "-XX:AOTCache=");

        private final String writes;
        private final String reads;

        Cache(String writes, String reads) {
            this.writes = writes;
            this.reads = reads;
        }
    }

    private final String jar;
    private final Path folder;
    private final Path caseFile;

    private ColdStart(String jar, Path folder) throws IOException {
        this.jar = jar;
        this.folder = folder;
        this.caseFile = Files.writeString(
                folder.resolve("case.json"),
                CaseFileJson.compact(new CaseloadGenerator(1, Flavor.REALISTIC, Policy.MISSISSIPPI).generate(0)));
    }

    /**
     * Measures, prints a table, and writes it into the files that are named.
     *
     * @param args the path of {@code caseclock.jar}, and the pages to write it into, between their two comments
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        String page = Machine.today() + "\n" + new ColdStart(args[0], Files.createTempDirectory("cold-start")).table();
        System.out.println("\n" + page);
        for (String file : List.of(args).subList(1, args.length)) {
            MarkedPage.write(Path.of(file), page);
        }
    }

    private String table() throws IOException, InterruptedException {
        boolean aot = Runtime.version().feature() >= FIRST_WITH_AOT;
        String kept = aot ? "with an AOT cache" : "with class data sharing";
        Cache cache = aot ? Cache.AOT : Cache.CLASS_DATA;
        return "| median of " + ROUNDS
                + " runs, in milliseconds | evaluate one case | only parse it | |\n|---|--:|--:|--:|\n"
                + row("as it comes", Cache.NONE, List.of())
                + row("for one answer: " + code(ONE_SHOT), Cache.NONE, ONE_SHOT)
                + row(kept, cache, List.of())
                + row(kept + ", for one answer", cache, ONE_SHOT);
    }

    private static String code(List<String> flags) {
        return "`" + String.join(" ", flags) + "`";
    }

    private String row(String name, Cache cache, List<String> flags) throws IOException, InterruptedException {
        List<String> evaluate = List.of(
                "-jar", jar, "evaluate", "--pack", "ms-partnership", "--as-of", "2026-09-30", caseFile.toString());
        List<String> parse = List.of("-cp", jar + ":" + benchmarks(), ParseOnly.class.getName(), caseFile.toString());
        double one = median(cache, "evaluate", flags, evaluate);
        double other = median(cache, "parse", flags, parse);
        return String.format(Locale.ROOT, "| %s | %,.0f | %,.0f | %.1f× |%n", name, one, other, one / other);
    }

    private static String benchmarks() {
        return Path.of(System.getProperty("java.class.path")).toAbsolutePath().toString();
    }

    private double median(Cache cache, String name, List<String> flags, List<String> command)
            throws IOException, InterruptedException {
        List<String> with = new ArrayList<>(flags);
        if (cache != Cache.NONE) {
            Path kept = folder.resolve(name + flags.size() + cache);
            millis(and(with, cache.writes + kept), command);
            with.add(cache.reads + kept);
        }
        double[] millis = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            millis[i] = millis(with, command);
        }
        Arrays.sort(millis);
        return millis[ROUNDS / 2];
    }

    private static List<String> and(List<String> flags, String flag) {
        return Stream.concat(flags.stream(), Stream.of(flag)).toList();
    }

    private double millis(List<String> flags, List<String> command) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        line.addAll(flags);
        line.addAll(command);
        Path log = folder.resolve("log");
        long begin = System.nanoTime();
        int exit = new ProcessBuilder(line)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(log.toFile())
                .start()
                .waitFor();
        double millis = (System.nanoTime() - begin) / 1e6;
        // Exit code 4 and the like would time an error.
        if (exit != 0) {
            throw new IOException(String.join(" ", line) + " ends with " + exit + ": " + Files.readString(log));
        }
        return millis;
    }
}
