package org.caseclock.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.caseclock.facts.CaseFile;
import org.caseclock.testkit.generate.CaseloadGenerator;
import org.caseclock.testkit.generate.Flavor;
import org.caseclock.testkit.generate.Policy;
import org.junit.jupiter.api.Test;

/** The cases of Sacramento show what only Sacramento decides, and the reference has an answer to each. */
class SacramentoCasesTest {

    private static final int CASES = 4000;
    private static final int MANY_CASES = 10_000;
    private static final int MINIMUM = 60;

    @Test
    void everyOutcomeOccursInEitherQuarter() {
        Map<String, Integer> reached = new TreeMap<>();
        int reviewed = 0;
        CaseloadGenerator generator = new CaseloadGenerator(2024, Flavor.HOSTILE, Policy.SACRAMENTO);
        for (int index = 0; index < CASES; index++) {
            Judgement judgement = SacramentoReference.judge(generator.generate(index), generator.asOf(index), 30);
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
                int number = index;
                assertThatCode(() -> {
                            List<String> ids = new ArrayList<>();
                            SacramentoReference.judge(caseFile, generator.asOf(number), 30)
                                    .owed()
                                    .forEach(owed -> ids.add(owed.clause() + "/" + owed.subject()));
                            assertThat(new TreeSet<>(ids)).hasSameSizeAs(ids);
                        })
                        .as("%s %d", flavor, index)
                        .doesNotThrowAnyException();
            }
        }
    }
}
