package org.caseclock.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.caseclock.facts.CaseFile;
import org.caseclock.input.CaseFiles;
import org.caseclock.ledger.Evaluation;
import org.caseclock.ledger.LedgerException;
import org.caseclock.policy.PolicyPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the plan says is held against the session, now and then. */
class ShadowTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

    @TempDir
    private Path folder;

    private static CaseFile caseFile(String id) {
        return CaseFiles.one("case.json", """
                {"caseId": "%s", "participant": {"id": "p1", "programs": ["ADULT"], "entryDate": "2026-01-05"},
                 "contacts": [{"id": "c1", "date": "2026-02-03"}]}
                """.formatted(id));
    }

    private Evaluation evaluation(CaseFile caseFile, LocalDate asOf) {
        try (RulesEngine engine =
                RulesEngine.compile(TinyPack.in(folder), EngineOptions.DEFAULT.by(Evaluator.SESSION))) {
            return engine.evaluate(caseFile, asOf);
        }
    }

    @Test
    void a_difference_stops_the_run_with_the_case() {
        CaseFile caseFile = caseFile("MS-7");
        Evaluation said = evaluation(caseFile, DAY);
        Evaluation other = evaluation(caseFile("MS-8"), DAY);

        assertThatThrownBy(() -> new Shadow(1, (any, asOf, horizon) -> other).check(caseFile, said))
                .isInstanceOf(DisagreementException.class)
                .hasMessageContaining("about the case MS-7 as of 2026-09-30");
        assertThatCode(() -> new Shadow(1, (any, asOf, horizon) -> said).check(caseFile, said))
                .doesNotThrowAnyException();
    }

    @Test
    void one_case_in_so_many_is_held_against_it_the_same_each_time() {
        Evaluation said = evaluation(caseFile("MS-7"), DAY);
        AtomicInteger asked = new AtomicInteger();
        Shadow shadow = new Shadow(10, (any, asOf, horizon) -> {
            asked.incrementAndGet();
            return said;
        });

        for (int i = 0; i < 1_000; i++) {
            shadow.check(caseFile("case-" + i), said);
        }
        int first = asked.getAndSet(0);
        for (int i = 0; i < 1_000; i++) {
            shadow.check(caseFile("case-" + i), said);
        }

        assertThat(first).isBetween(50, 200).isEqualTo(asked.get());
    }

    @Test
    void a_session_that_gives_up_says_nothing_against_the_plan() {
        CaseFile caseFile = caseFile("MS-7");
        Shadow shadow = new Shadow(1, (any, asOf, horizon) -> {
            throw new LedgerException("too much");
        });

        assertThatCode(() -> shadow.check(caseFile, evaluation(caseFile, DAY))).doesNotThrowAnyException();
    }

    @Test
    void an_engine_holds_its_plan_against_its_session() {
        PolicyPack pack = TinyPack.in(folder);
        try (RulesEngine engine = RulesEngine.compile(pack, EngineOptions.DEFAULT.shadowing(1))) {
            assertThat(engine.unplanned()).isEmpty();
            assertThat(engine.evaluate(caseFile("MS-7"), DAY)).isEqualTo(evaluation(caseFile("MS-7"), DAY));
        }
        assertThatThrownBy(() -> EngineOptions.DEFAULT.shadowing(-1))
                .hasMessage("The shadowOneIn (-1) must not be negative.");
    }
}
