package org.caseclock.testkit.generate.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.caseclock.engine.RulesEngine;
import org.caseclock.facts.CaseFile;
import org.caseclock.policy.PolicyPack;
import org.caseclock.testkit.fixture.Fixtures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Made-up cases are of no use for a clause that says nothing of them, or always the same. They are held against what the
 * fixtures, written by hand for each clause, make it say.
 */
class EveryClauseSpeaksTest {

    private static final int CASES = Integer.getInteger("caseclock.cases", 300);

    /** Of a hundred things that clauses can say; a few are said of one case in thousands. */
    private static final int ENOUGH = 92;

    @ParameterizedTest
    @ValueSource(strings = {"examples/three-rivers-training", "examples/three-rivers", "rules/ca-seta"})
    void ofMadeUpCases(String name) {
        PolicyPack pack = PolicyPack.load(PackCasesTest.folder(name));
        Spoken spoken = new Spoken();
        try (RulesEngine engine = RulesEngine.compile(pack)) {
            for (Manner manner : Manner.values()) {
                PackCases cases = PackCases.of(pack, 7, manner);
                IntStream.range(0, CASES).parallel().forEach(index -> {
                    CaseFile made = cases.generate(index);
                    spoken.add(engine.evaluate(made, cases.asOf(index, made)));
                });
            }
            assertThat(spoken.silent(engine)).isEmpty();
            assertThat(shareOf(saidByFixtures(name, engine), spoken)).isGreaterThan(ENOUGH);
        }
    }

    private static Spoken saidByFixtures(String name, RulesEngine engine) {
        Spoken said = new Spoken();
        Fixtures.of(PackCasesTest.folder(name))
                .forEach(fixture ->
                        said.add(engine.evaluate(fixture.caseFile(), fixture.asOf(), fixture.horizonDays())));
        return said;
    }

    /** How many of a hundred things that the fixtures make clauses say others make them say. */
    private static int shareOf(Spoken fixtures, Spoken others) {
        int all = 0;
        int said = 0;
        for (Map.Entry<String, Set<String>> clause : fixtures.said().entrySet()) {
            Set<String> also = others.said().getOrDefault(clause.getKey(), Set.of());
            all += clause.getValue().size();
            said += (int) clause.getValue().stream().filter(also::contains).count();
            if (clause.getValue().size() > 1) {
                assertThat(also).as(clause.getKey()).hasSizeGreaterThan(1);
            }
        }
        return 100 * said / all;
    }
}
