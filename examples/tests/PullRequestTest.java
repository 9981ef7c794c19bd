package org.caseclock.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The steps of the workflow do what their names say, on a branch that changes 90 days to 60. */
class PullRequestTest {

    private static final int CASES = 20;

    @TempDir
    private Path folder;

    private final Map<String, Commands.Done> steps = new LinkedHashMap<>();
    private JsonNode job = NullNode.getInstance();
    private Commands commands = new Commands(Path.of("."));

    @BeforeEach
    void aBranch() throws IOException {
        job = new YAMLMapper()
                .readTree(Path.of("pull-request/policy.yml").toFile())
                .at("/jobs/policy");
        Path repository = Files.createDirectories(folder.resolve("repository"));
        commands = new Commands(repository);
        commands.set("RUNNER_TEMP", folder.toString());
        commands.set("GITHUB_PATH", folder.resolve("path").toString());
        job.get("env")
                .properties()
                .forEach(each ->
                        commands.set(each.getKey(), filled(each.getValue().asText())));
        Path pack = repository.resolve(job.at("/env/PACK").asText());
        Path cases = repository.resolve(job.at("/env/CASES").asText());
        Path jar = repository.resolve(job.at("/env/CASECLOCK_JAR").asText());
        Files.createDirectories(jar.getParent());
        Commands.jar(jar);
        Files.createDirectories(cases.getParent());
        try (Stream<String> lines = Files.lines(Path.of("caseload/ms-partnership.ndjson"))) {
            Files.write(cases, lines.limit(CASES).toList());
        }
        copy(Path.of("../rules/ms-partnership"), pack);
        commands.repository();
        commands.must("git add . && git commit -q -m 'The policy' && git update-ref refs/remotes/origin/main main");
        Path policy = pack.resolve("policy.yaml");
        Files.writeString(policy, Files.readString(policy).replaceFirst("value: 90", "value: 60"));
        // What stands above the rules tells the number.
        commands.must("'" + Commands.java() + "' -jar '" + jar + "' format '" + pack + "'");
    }

    @Test
    void the_reviewers_see_what_fails_and_what_the_change_does() throws IOException {
        // What the runner of the code host has, and a machine that builds has not.
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Files.writeString(bin.resolve("gh"), "#!/bin/sh\necho \"$@\"\ncat \"$5\"\n");
        commands.must("chmod +x '" + bin.resolve("gh") + "'");
        String path = Path.of(Commands.java()).getParent() + ":" + System.getenv("PATH");
        commands.set("PATH", bin + ":" + path);
        for (JsonNode step : job.get("steps")) {
            if (step.has("run")) {
                steps.put(
                        step.get("name").asText(),
                        commands.run(filled(step.get("run").asText())));
            }
        }

        assertThat(Files.readString(folder.resolve("path"))).isEqualTo(bin + "\n");
        assertThat(steps.values()).extracting(Commands.Done::exitCode).containsExactly(0, 0, 0, 6, 0, 0);
        assertThat(steps.get("Its fixtures hold").said())
                .contains("::error file=rules/ms-partnership/cases/III.A.1.yaml,line=");
        assertThat(steps.get("Tell the reviewers").said())
                .startsWith("pr comment 7 --body-file ")
                .contains("ms-partnership", "of " + CASES + " cases change", "III.A.1");
    }

    /** What the code host puts in before a step runs. */
    private static String filled(String text) {
        return text.replace("${{ github.base_ref }}", "main").replace("${{ github.event.number }}", "7");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
