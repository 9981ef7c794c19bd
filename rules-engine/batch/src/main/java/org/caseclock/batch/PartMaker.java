package org.caseclock.batch;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
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
        MessageDigest sha = Sha256.begin();
        OutputStream file = Files.newOutputStream(AtomicFile.unfinished(output.findings(chunk.number())));
        try (Writer out = new BufferedWriter(
                new OutputStreamWriter(new DigestOutputStream(file, sha), StandardCharsets.UTF_8), 1 << 16)) {
            Findings findings = options.format().to(out);
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
                Sha256.text(sha),
                totals,
                rejected);
    }

    private @Nullable Evaluation evaluation(Line line) {
        CaseEvaluation result = line.isTooLong()
                ? CaseEvaluation.tooLong(line.bytes())
                : CaseEvaluation.of(engine, line.bytes(), options.asOf(), options.horizonDays());
        String reason = result.reason();
        if (reason != null) {
            rejected.add(Rejected.of(line, result, reason));
        }
        return result.evaluation();
    }
}
