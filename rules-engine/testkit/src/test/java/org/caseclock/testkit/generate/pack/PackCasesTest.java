package org.caseclock.testkit.generate.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.Fact;
import org.caseclock.input.CaseFileJson;
import org.caseclock.input.CaseFiles;
import org.caseclock.policy.PolicyPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever pack it is: its cases are read as those of people are, and each is the same whenever it is made. */
class PackCasesTest {

    /** Of each manner. {@code -Dcaseclock.cases=2000} tries more. */
    private static final int CASES = Integer.getInteger("caseclock.cases", 250);

    private static final String OWN_FACTS = "examples/three-rivers-training";

    static Path folder(String name) {
        return Path.of("../..").resolve(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rules/ms-partnership",
                "rules/mo-west-central",
                "rules/mn-northwest",
                "rules/ny-cdo",
                "rules/ca-seta",
                "examples/three-rivers",
                OWN_FACTS,
                "examples/policy-versions",
                "examples/overlay-delta-operator"
            })
    void eachCaseIsAcceptedByTheStrictReaderAsItIs(String name) {
        PolicyPack pack = PolicyPack.load(folder(name));
        for (Manner manner : Manner.values()) {
            PackCases cases = PackCases.in(folder(name), 7, manner);
            List<String> wrong = IntStream.range(0, CASES)
                    .parallel()
                    .mapToObj(index -> CaseFileJson.compact(cases.generate(index)))
                    .flatMap(line -> problem(pack, line))
                    .distinct()
                    .toList();
            assertThat(wrong).isEmpty();
        }
    }

    /** What keeps a case from being read, or that it comes out otherwise than it was written. */
    private static Stream<String> problem(PolicyPack pack, String line) {
        CaseFiles.Read read = CaseFiles.line(pack.schema(), "made up", 1, line);
        if (read.caseFile() == null) {
            return Stream.of(String.valueOf(read.problem()));
        }
        String again = CaseFileJson.compact(read.caseFile());
        return again.equals(line) ? Stream.empty() : Stream.of("written: " + line + "\nread: " + again);
    }

    @Test
    void aCaseIsTheSameWhicheverOthersAreMade() {
        PackCases some = PackCases.in(folder(OWN_FACTS), 11, Manner.DIRTY);
        List<CaseFile> forward = IntStream.range(0, 50).mapToObj(some::generate).toList();
        PackCases others = PackCases.in(folder(OWN_FACTS), 11, Manner.DIRTY);
        for (int index = 49; index >= 0; index -= 7) {
            assertThat(others.generate(index)).isEqualTo(forward.get(index));
            assertThat(others.asOf(index)).isEqualTo(some.asOf(index));
        }
        assertThat(PackCases.in(folder(OWN_FACTS), 12, Manner.DIRTY).generate(3))
                .isNotEqualTo(forward.get(3));
    }

    @Test
    void inFullCasesNoFieldThatTheRulesReadIsEmptyUnlessTheyAskForThat() {
        PackCases cases = PackCases.in(folder(OWN_FACTS), 7, Manner.FULL);

        for (int index = 0; index < CASES; index++) {
            CaseFile made = cases.generate(index);
            assertThat(made.facts()).allSatisfy(fact -> assertThat(fact.date()).isNotNull());
            assertThat(made.participant().caseManager()).isNotNull();
            assertThat(made.participant().own().values())
                    .containsKeys("veteran", "lowIncome", "basicSkillsDeficient", "schoolStatus");
            assertThat(made.ownFacts())
                    .filteredOn(fact -> fact.id().startsWith("payment"))
                    .allSatisfy(fact -> assertThat(fact.own().values()).containsKeys("purpose"));
            // Rules ask whether the amount of a payment is empty, and of no other.
            assertThat(made.ownFacts())
                    .filteredOn(fact -> fact.id().startsWith("wagesPaid"))
                    .allSatisfy(fact -> assertThat(fact.own().values()).containsKeys("amount"));
        }
    }

    @Test
    void withGapsEachCaseLacksSomething() {
        PackCases full = PackCases.in(folder(OWN_FACTS), 7, Manner.FULL);
        PackCases gaps = PackCases.in(folder(OWN_FACTS), 7, Manner.GAPS);

        assertThat(IntStream.range(0, CASES).filter(index -> lacksADay(full.generate(index))))
                .isEmpty();
        assertThat(IntStream.range(0, CASES).filter(index -> lacksADay(gaps.generate(index))))
                .hasSizeGreaterThan(CASES / 4);
    }

    private static boolean lacksADay(CaseFile made) {
        return made.facts().stream().anyMatch(fact -> fact.date() == null);
    }

    @Test
    void dirtyCasesBearOneIdTwiceAndNameWhatIsNotThere() {
        PackCases cases = PackCases.in(folder(OWN_FACTS), 7, Manner.DIRTY);
        List<CaseFile> made =
                IntStream.range(0, CASES).mapToObj(cases::generate).toList();

        assertThat(made.stream().filter(PackCasesTest::bearsAnIdTwice).count()).isPositive();
        assertThat(made.stream()
                        .map(CaseFileJson::compact)
                        .filter(text -> text.contains("\"lost"))
                        .count())
                .isPositive();
    }

    private static boolean bearsAnIdTwice(CaseFile made) {
        return made.facts().stream().map(Fact::id).distinct().count()
                < made.facts().size();
    }

    @Test
    void anIndexIsNotNegative() {
        PackCases cases = PackCases.in(folder("examples/policy-versions"), 1, Manner.FULL);

        assertThatThrownBy(() -> cases.generate(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The index of a case must not be negative: -1");
    }
}
