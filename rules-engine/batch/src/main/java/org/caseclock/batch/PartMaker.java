package org.caseclock.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.caseclock.engine.CaseEvaluation;
import org.caseclock.engine.RulesEngine;
import org.caseclock.ledger.Evaluation;
import org.jspecify.annotations.Nullable;

/** Evaluates the lines of one part, and writes its findings beside their place. */
final class PartMaker {

    private final RulesEngine engine;
    private final BatchOptions options;
    private final OutputFolder output;
    private final Totals totals = new Totals();
    private final List<Rejected> rejected = new ArrayList<>();

    private PartMaker(RulesEngine engine, BatchOptions options, OutputFolder output) {
        this.engine = engine;
        this.options = options;
        this.output = output;
    }

    static PartManifest make(RulesEngine engine, BatchOptions options, OutputFolder output, Chunk chunk, String input)
            throws IOException {
        return new PartMaker(engine, options, output).make(chunk, input);
    }

    private PartManifest make(Chunk chunk, String input) throws IOException {
        Path file = AtomicFile.unfinished(output.findings(chunk.number()));
        try (Findings findings = options.format().to(file)) {
            for (Line line : chunk.lines()) {
                Evaluation evaluation = evaluation(line);
                if (evaluation != null) {
                    totals.add(evaluation);
                    findings.add(evaluation);
                }
            }
        }
        totals.rejected = rejected.size();
        return new PartManifest(
                chunk.number(),
                chunk.first().toString(),
                chunk.last().toString(),
                input,
                Sha256.of(file),
                totals,
                rejected);
    }

    private @Nullable Evaluation evaluation(Line line) {
        CaseEvaluation result = line.evaluation(engine, options.asOf(), options.horizonDays());
        String reason = result.reason();
        if (reason != null) {
            rejected.add(Rejected.of(line, result, reason));
        }
        return result.evaluation();
    }
}
