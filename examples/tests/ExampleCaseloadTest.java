package org.caseclock.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caseclock.engine.RulesEngine;
import org.caseclock.facts.CaseFile;
import org.caseclock.input.CaseFileJson;
import org.caseclock.input.CaseFiles;
import org.caseclock.ledger.Evaluation;
import org.caseclock.ledger.Outcome;
import org.caseclock.ledger.Status;
import org.caseclock.policy.PolicyPack;
import org.caseclock.testkit.generate.CaseloadGenerator;
import org.caseclock.testkit.generate.Flavor;
import org.caseclock.testkit.generate.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The example caseloads. {@code -Dcaseclock.update=true} writes them anew. */
class ExampleCaseloadTest {

    private static final Path CASELOAD = Path.of("caseload/ms-partnership.ndjson");
    private static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);

    @ParameterizedTest
    @EnumSource
    void is_what_the_generator_makes(Policy policy) throws Exception {
        Path file = Path.of("caseload", policy.packId() + ".ndjson");
        CaseloadGenerator generator = new CaseloadGenerator(2026, Flavor.REALISTIC, policy);
        String generated = IntStream.range(0, policy == Policy.MISSISSIPPI ? 600 : 60)
                .mapToObj(i -> CaseFileJson.compact(generator.generate(i)) + "\n")
                .collect(Collectors.joining());
        if (Boolean.getBoolean("caseclock.update")) {
            Files.writeString(file, generated);
        }
        assertThat(Files.readString(file)).isEqualTo(generated);
    }

    @Test
    void shows_every_status_and_every_decision() throws Exception {
        Set<Status> statuses = EnumSet.noneOf(Status.class);
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        try (RulesEngine engine = RulesEngine.compile(PolicyPack.load("ms-partnership"))) {
            for (CaseFile caseFile : cases()) {
                Evaluation evaluation = engine.evaluate(caseFile, AS_OF);
                evaluation.obligations().forEach(each -> statuses.add(each.status()));
                evaluation.exclusions().forEach(each -> outcomes.add(each.outcome()));
            }
        }
        assertThat(statuses).containsExactly(Status.values());
        assertThat(outcomes).containsExactly(Outcome.values());
    }

    private static List<CaseFile> cases() throws Exception {
        List<CaseFile> cases = new ArrayList<>();
        try (BufferedReader file = Files.newBufferedReader(CASELOAD)) {
            Iterator<CaseFiles.Read> reads =
                    CaseFiles.in(PolicyPack.load("ms-partnership").schema(), "caseload", file);
            while (reads.hasNext()) {
                CaseFiles.Read read = reads.next();
                assertThat(read.problem()).isNull();
                cases.add(read.caseFile());
            }
        }
        return cases;
    }
}
