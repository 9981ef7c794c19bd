package org.caseclock.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Map;
import java.util.TreeMap;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.Fact;
import org.caseclock.testkit.generate.CaseloadGenerator;
import org.caseclock.testkit.generate.Flavor;
import org.caseclock.testkit.generate.Policy;
import org.junit.jupiter.api.Test;

/** The cases of Sacramento show what only Sacramento decides, and the reference has an answer to each. */
class SacramentoCasesTest {

    private static final int CASES = 5000;
    private static final int MANY_CASES = 10_000;
    private static final int MINIMUM = 60;

    @Test
    void everyOutcomeOccursInEitherQuarter() {
        Map<String, Integer> reached = new TreeMap<>();
        int reviewed = 0;
        CaseloadGenerator generator = new CaseloadGenerator(2024, Flavor.HOSTILE, Policy.SACRAMENTO);
        for (int index = 0; index < CASES; index++) {
            CaseFile caseFile = generator.generate(index);
            if (!Filled.isDated(caseFile)) {
                continue;
            }
            Judgement judgement = SacramentoReference.judge(caseFile, generator.asOf(index), 30);
            judgement.outcomes().forEach(each -> reached.merge(each.clause() + " " + each.outcome(), 1, Integer::sum));
            reviewed += judgement.reviews().size();
        }

        assertThat(reached)
                .containsOnlyKeys(
                        "OUT.Q1 POSITIVE",
                        "OUT.Q1 NEGATIVE",
                        "OUT.Q1 UNKNOWN",
                        "OUT.Q3 POSITIVE",
                        "OUT.Q3 NEGATIVE",
                        "OUT.Q3 UNKNOWN");
        assertThat(reached.values()).allSatisfy(cases -> assertThat(cases).isGreaterThanOrEqualTo(MINIMUM));
        assertThat(reviewed).isBetween(MINIMUM, CASES - MINIMUM);
    }

    @Test
    void everyCaseIsJudgedAndNothingIsOwedTwice() {
        for (Flavor flavor : Flavor.values()) {
            CaseloadGenerator generator = new CaseloadGenerator(7, flavor, Policy.SACRAMENTO);
            for (int index = 0; index < MANY_CASES; index++) {
                CaseFile caseFile = generator.generate(index);
                if (!Filled.isDated(caseFile)) {
                    continue;
                }
                int number = index;
                assertThatCode(() -> {
                            Map<String, Integer> times = new TreeMap<>();
                            SacramentoReference.judge(caseFile, generator.asOf(number), 30)
                                    .owed()
                                    .forEach(
                                            owed -> times.merge(owed.clause() + "/" + owed.subject(), 1, Integer::sum));
                            assertThat(times)
                                    .allSatisfy((id, count) -> assertThat(count)
                                            .isLessThanOrEqualTo(Math.max(1, kindsWithId(caseFile, id.split("/")[1]))));
                        })
                        .as("%s %d", flavor, index)
                        .doesNotThrowAnyException();
            }
        }
    }

    /** Facts of several kinds may bear one id, and each be what an obligation is about. */
    private static int kindsWithId(CaseFile caseFile, String id) {
        return (int) caseFile.facts().stream()
                .filter(fact -> fact.id().equals(id))
                .map(Fact::getClass)
                .distinct()
                .count();
    }
}
