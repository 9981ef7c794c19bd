package org.caseclock.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.caseclock.engine.CaseEvaluation;
import org.caseclock.engine.Policies;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates the lines of one part, and writes its findings beside their place.
 *
 * @param <E> what is said of a case
 */
final class PartMaker<E> {

    private final Policies<E> policies;
    private final BiConsumer<Totals, E> count;
    private final BatchOptions options;
    private final OutputFolder output;
    private final Totals totals = new Totals();
    private final List<Rejected> rejected = new ArrayList<>();

    private PartMaker(Policies<E> policies, BiConsumer<Totals, E> count, BatchOptions options, OutputFolder output) {
        this.policies = policies;
        this.count = count;
        this.options = options;
        this.output = output;
    }

    static <E> PartManifest make(
            Policies<E> policies,
            BiConsumer<Totals, E> count,
            BatchOptions options,
            OutputFolder output,
            Chunk chunk,
            String input)
            throws IOException {
        return new PartMaker<>(policies, count, options, output).make(chunk, input);
    }

    private PartManifest make(Chunk chunk, String input) throws IOException {
        Path file = AtomicFile.unfinished(output.findings(chunk.number()));
        try (Findings<E> findings = options.format().to(file, policies)) {
            for (Line line : chunk.lines()) {
                E evaluation = evaluation(line);
                if (evaluation != null) {
                    count.accept(totals, evaluation);
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

    private @Nullable E evaluation(Line line) {
        CaseEvaluation<E> result = line.evaluation(policies.evaluator(), options.asOf(), options.horizonDays());
        String reason = result.reason();
        if (reason != null) {
            rejected.add(Rejected.of(line, result, reason));
        }
        return result.evaluation();
    }
}
