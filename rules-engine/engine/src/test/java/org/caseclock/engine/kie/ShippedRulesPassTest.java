package org.caseclock.engine.kie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.caseclock.engine.kie.gate.RuleFileGate;
import org.caseclock.engine.kie.gate.RuleText;
import org.caseclock.engine.kie.read.RuleParser;
import org.caseclock.facts.CaseSchema;
import org.caseclock.policy.PolicyPack;
import org.caseclock.policy.RuleFile;
import org.caseclock.support.Repository;
import org.drools.drl.ast.descr.PackageDescr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedRulesPassTest {

    static Stream<Path> files() {
        return Repository.packs().stream().flatMap(ShippedRulesPassTest::ruleFiles);
    }

    private static Stream<Path> ruleFiles(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".drl")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void there_are_packs_and_examples() {
        assertThat(files()).hasSizeGreaterThan(8);
    }

    @ParameterizedTest
    @MethodSource("files")
    void no_shipped_rule_is_refused(Path path) throws IOException {
        CaseSchema schema = schema(Objects.requireNonNull(path.getParent()));
        RuleFile file = new RuleFile("", "policy.drl", path.toString(), Files.readString(path), schema);
        RuleText.check(file);
        PackageDescr parsed = RuleParser.parse(file);
        assertThat(parsed.getRules()).isNotEmpty();
        RuleFileGate.check(file, parsed);
    }

    /** What a pack declares. The packs that others extend are not on the class path here; none of those declares anything. */
    private static CaseSchema schema(Path pack) throws IOException {
        boolean isOverlay =
                Files.readAllLines(pack.resolve("policy.yaml")).stream().anyMatch(line -> line.startsWith("extends:"));
        return isOverlay ? CaseSchema.STANDARD : PolicyPack.load(pack).schema();
    }
}
