package org.caseclock.batch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.caseclock.engine.DisagreementException;
import org.caseclock.engine.RulesEngine;
import org.caseclock.facts.CaseFile;
import org.caseclock.input.CaseFiles;
import org.caseclock.input.InputProblem;
import org.caseclock.ledger.Evaluation;
import org.caseclock.ledger.LedgerException;
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
        CaseFile caseFile = read(line);
        if (caseFile == null) {
            return null;
        }
        try {
            return engine.evaluate(caseFile, options.asOf(), options.horizonDays());
        } catch (DisagreementException e) {
            // Nothing that was said of other cases can be trusted either.
            throw e;
        } catch (LedgerException e) {
            rejected.add(Rejected.of(line, caseFile.caseId(), "The case could not be evaluated. " + e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            rejected.add(Rejected.of(
                    line,
                    caseFile.caseId(),
                    "The case could not be evaluated. Internal error ("
                            + e.getClass().getSimpleName() + ")."));
        }
        return null;
    }

    private @Nullable CaseFile read(Line line) {
        String text = text(line);
        if (text == null) {
            return null;
        }
        // Only where the line goes wrong is taken from this; the place is the line's own.
        CaseFiles.Read read = CaseFiles.line(line.toString(), 1, text);
        InputProblem problem = read.problem();
        if (problem != null) {
            rejected.add(Rejected.of(line, CaseId.in(line.bytes()), problem));
        }
        return read.caseFile();
    }

    private @Nullable String text(Line line) {
        String problem = line.problem();
        if (problem != null) {
            rejected.add(Rejected.of(line, CaseId.in(line.bytes()), problem));
            return null;
        }
        try {
            // A decoder of its own reports what is no UTF-8; the usual one would put question marks.
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line.bytes()))
                    .toString();
        } catch (CharacterCodingException e) {
            rejected.add(Rejected.of(line, null, "The line is not UTF-8 text; save the file as UTF-8."));
            return null;
        }
    }
}
