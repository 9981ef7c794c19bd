package org.caseclock.testkit.generate.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.caseclock.facts.CaseFile;
import org.caseclock.input.CaseFileJson;
import org.caseclock.input.CaseFiles;
import org.caseclock.policy.PolicyPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever pack it is: its cases are read as those of people are, and each is the same whenever it is made. */
class PackCasesTest {

    private static final int CASES = 2000;

    static List<String> packs() {
        return List.of(
                "rules/ms-partnership",
                "rules/mo-west-central",
                "rules/mn-northwest",
                "rules/ny-cdo",
                "rules/ca-seta",
                "examples/three-rivers",
                "examples/three-rivers-training",
                "examples/policy-versions",
                "examples/overlay-delta-operator");
    }

    static PolicyPack pack(String folder) {
        return PolicyPack.load(Path.of("../..").resolve(folder));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void eachCaseIsAcceptedByTheStrictReader(String folder) {
        PolicyPack pack = pack(folder);
        for (Manner manner : Manner.values()) {
            PackCases cases = PackCases.of(pack, 7, manner);
            List<String> refused = IntStream.range(0, CASES)
                    .parallel()
                    .mapToObj(index -> CaseFileJson.compact(cases.generate(index)))
                    .map(line -> CaseFiles.line(pack.schema(), manner.name(), 1, line))
                    .filter(read -> read.problem() != null)
                    .map(read -> String.valueOf(read.problem()))
                    .distinct()
                    .toList();
            assertThat(refused).isEmpty();
        }
    }

    @Test
    void aCaseIsTheSameWhicheverOthersAreMade() {
        PolicyPack pack = pack("examples/three-rivers-training");
        PackCases some = PackCases.of(pack, 11, Manner.DIRTY);
        List<CaseFile> forward = IntStream.range(0, 50).mapToObj(some::generate).toList();
        PackCases others = PackCases.of(pack, 11, Manner.DIRTY);
        for (int index = 49; index >= 0; index -= 7) {
            assertThat(others.generate(index)).isEqualTo(forward.get(index));
            assertThat(others.asOf(index)).isEqualTo(some.asOf(index));
        }
    }
}
