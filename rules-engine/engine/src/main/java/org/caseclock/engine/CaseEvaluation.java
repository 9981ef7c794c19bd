package org.caseclock.engine;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.caseclock.facts.CaseFile;
import org.caseclock.input.CaseFiles;
import org.caseclock.input.CaseId;
import org.caseclock.input.CaseRows;
import org.caseclock.input.InputProblem;
import org.caseclock.ledger.Evaluation;
import org.caseclock.ledger.LedgerException;
import org.jspecify.annotations.Nullable;

/**
 * What became of one case of a caseload: an evaluation, or a reason why there is none. A case that is bad is told, and the rest
 * goes on. Nothing personal is in a reason.
 *
 * @param caseId the case, as far as it can be told
 * @param evaluation what the policy says of it; empty where there is a reason
 * @param column where on the line, from 1; empty where that says nothing
 * @param reason why there is no evaluation; empty where there is one
 */
public record CaseEvaluation(
        @Nullable String caseId,
        @Nullable Evaluation evaluation,
        @Nullable Integer column,
        @Nullable String reason) {

    /** How many bytes a line may have; no case has more. */
    public static final int LONGEST = 8 << 20;

    /** What is said of a line that has more. */
    public static final String TOO_LONG = "The line is longer than " + (LONGEST >> 20) + " MB.";

    /**
     * Puts a case together from rows of tables, and evaluates it.
     *
     * @param horizonDays how many days ahead upcoming obligations are listed, 0 or more
     * @throws DisagreementException as for any evaluation
     */
    public static CaseEvaluation of(RulesEngine engine, CaseRows rows, LocalDate asOf, int horizonDays) {
        byte[] text = rows.json().getBytes(StandardCharsets.UTF_8);
        String problem = rows.problem();
        if (problem != null) {
            return rejected(text, problem);
        }
        CaseEvaluation line = of(engine, text, asOf, horizonDays);
        // Nobody sees the text that was put together.
        return new CaseEvaluation(line.caseId(), line.evaluation(), null, line.reason());
    }

    /**
     * Reads a line and evaluates its case.
     *
     * @param line the bytes of the line
     * @param horizonDays how many days ahead upcoming obligations are listed, 0 or more
     * @throws DisagreementException as for any evaluation: nothing that was said of other cases can be trusted either
     */
    public static CaseEvaluation of(RulesEngine engine, byte[] line, LocalDate asOf, int horizonDays) {
        if (line.length > LONGEST) {
            return rejected(line, TOO_LONG);
        }
        String text;
        try {
            // A decoder of its own reports what is no UTF-8; the usual one would put question marks.
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
        } catch (CharacterCodingException e) {
            return rejected(null, null, "The line is not UTF-8 text; save the file as UTF-8.");
        }
        CaseFiles.Read read = CaseFiles.line("", 1, text);
        InputProblem problem = read.problem();
        CaseFile caseFile = read.caseFile();
        if (problem != null || caseFile == null) {
            return rejected(
                    CaseId.in(line),
                    problem == null ? null : problem.column(),
                    problem == null ? "The line holds no case." : problem.impersonalMessage());
        }
        return of(engine, caseFile, asOf, horizonDays);
    }

    private static CaseEvaluation of(RulesEngine engine, CaseFile caseFile, LocalDate asOf, int horizonDays) {
        try {
            return new CaseEvaluation(caseFile.caseId(), engine.evaluate(caseFile, asOf, horizonDays), null, null);
        } catch (DisagreementException e) {
            throw e;
        } catch (LedgerException e) {
            return rejected(caseFile.caseId(), null, "The case could not be evaluated. " + e.getMessage());
        } catch (RuntimeException | StackOverflowError e) {
            return rejected(
                    caseFile.caseId(),
                    null,
                    "The case could not be evaluated. Internal error ("
                            + e.getClass().getSimpleName() + ").");
        }
    }

    /**
     * A case that is not evaluated.
     *
     * @param text the case as it stands in the input, or the beginning of it
     * @param reason why
     */
    public static CaseEvaluation rejected(byte[] text, String reason) {
        return rejected(CaseId.in(text), null, reason);
    }

    private static CaseEvaluation rejected(@Nullable String caseId, @Nullable Integer column, String reason) {
        return new CaseEvaluation(caseId, null, column, reason);
    }
}
