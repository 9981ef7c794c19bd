package org.caseclock.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caseclock.engine.RulesEngine;
import org.caseclock.ledger.DueTask;
import org.caseclock.ledger.Evaluation;
import org.caseclock.policy.PolicyPack;
import org.caseclock.testkit.generate.Policy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The yardstick does the engine's work, or it would be none. */
class PlainJavaTest {

    @ParameterizedTest
    @EnumSource
    void says_what_the_engine_says(Policy policy) {
        PolicyPack pack = PolicyPack.load(policy.packId());
        PlainJava plainJava = new PlainJava(pack, policy);
        try (RulesEngine engine = RulesEngine.compile(pack)) {
            for (Caseload.Dated each : Caseload.realistic(policy).subList(0, 200)) {
                if (joinsSpellsInDoubt(policy, each)) {
                    continue;
                }
                Evaluation plain = plainJava.evaluate(each.caseFile(), each.asOf(), Caseload.HORIZON_DAYS);
                Evaluation engines = engine.evaluate(each.caseFile(), each.asOf(), Caseload.HORIZON_DAYS);
                assertThat(ledger(plain)).containsExactlyInAnyOrderElementsOf(ledger(engines));
                assertThat(plain.violations()).hasSameSizeAs(engines.violations());
                // What is overdue may be too late to serve, which the yardstick does not ask.
                assertThat(plain.dueTasks()).extracting(DueTask::id).containsAll(tasksOfTheLedger(engines));
            }
        }
    }

    /** In Sacramento the yardstick does not ask which spells a job without a first day may join. */
    private static boolean joinsSpellsInDoubt(Policy policy, Caseload.Dated each) {
        return policy == Policy.SACRAMENTO
                && each.caseFile().employments().stream().anyMatch(job -> job.startDate() == null);
    }

    /** Those that an outcome gives are left out. */
    private static List<String> tasksOfTheLedger(Evaluation evaluation) {
        return evaluation.dueTasks().stream()
                .map(DueTask::id)
                .filter(task -> evaluation.obligations().stream()
                        .anyMatch(obligation -> obligation.id().equals(task)))
                .toList();
    }

    private static List<String> ledger(Evaluation evaluation) {
        return evaluation.obligations().stream()
                .map(each -> each.id() + " " + each.opens() + " " + each.due() + " " + each.status() + " "
                        + each.citation() + " " + each.severity())
                .toList();
    }
}
