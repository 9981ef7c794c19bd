package org.caseclock.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caseclock.facts.CaseFile;
import org.caseclock.input.CaseFiles;
import org.caseclock.ledger.Evaluation;
import org.caseclock.policy.PolicyPack;

/** Evaluates cases by plan and by session, and holds that both say the same. */
final class EachEvaluator implements AutoCloseable {

    private final List<RulesEngine> engines = new ArrayList<>();

    EachEvaluator(PolicyPack pack) {
        for (Evaluator evaluator : Evaluator.values()) {
            engines.add(RulesEngine.compile(pack, EngineOptions.DEFAULT.by(evaluator)));
        }
    }

    /**
     * @param json the case; single quotation marks stand for double ones
     */
    Evaluation evaluate(String json, String asOf) {
        CaseFile caseFile = CaseFiles.one(engines.get(0).pack().schema(), "c.json", json.replace('\'', '"'));
        List<Evaluation> each = engines.stream()
                .map(engine -> engine.evaluate(caseFile, LocalDate.parse(asOf)))
                .toList();
        assertThat(each.stream().map(Evaluation::toJson).distinct()).hasSize(1);
        return each.get(0);
    }

    @Override
    public void close() {
        engines.forEach(RulesEngine::close);
    }
}
