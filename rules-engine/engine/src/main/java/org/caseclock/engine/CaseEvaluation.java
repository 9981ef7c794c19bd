package org.caseclock.engine;

import java.time.LocalDate;
import org.caseclock.facts.CaseFile;
import org.caseclock.input.CaseFiles;
import org.caseclock.input.CaseId;
import org.caseclock.input.CaseRow;
import org.caseclock.input.CaseRows;
import org.caseclock.input.InputProblem;
import org.caseclock.input.RowPlace;
import org.caseclock.input.TextLines;
import org.caseclock.ledger.LedgerException;
import org.jspecify.annotations.Nullable;

/**
 * What became of one case of a caseload: an evaluation, or a reason why there is none. A case that is bad is told, and the rest
 * goes on. Nothing personal is in a reason.
 *
 * @param caseId the case, as far as it can be told
 * @param evaluation what is said of it; empty where there is a reason
 * @param column where on the line, from 1; empty where that says nothing
 * @param row the row of a table on which that hangs; empty where it hangs on none
 * @param reason why there is no evaluation; empty where there is one
 * @param <E> what is said of a case: by a policy by itself, or by several at once
 */
public record CaseEvaluation<E>(
        @Nullable String caseId,
        @Nullable E evaluation,
        @Nullable Integer column,
        @Nullable RowPlace row,
        @Nullable String reason) {

    /** How many bytes a line may have; no case has more. */
    public static final int LONGEST = TextLines.LONGEST;

    /** What is said of a line that has more. */
    public static final String TOO_LONG = CaseFiles.TOO_LONG;

    /** What is said of a case whose rows have more. */
    public static final String CASE_TOO_LONG = "The case is longer than " + (LONGEST >> 20) + " MB.";

    private static final String HALF_A_CHARACTER =
            "The text is malformed; it holds half of a character (a surrogate without the other of its pair).";

    /**
     * Puts a case together from rows of tables, and evaluates it.
     *
     * @param horizonDays how many days ahead upcoming obligations are listed, 0 or more
     * @throws DisagreementException as for any evaluation
     */
    public static <E> CaseEvaluation<E> of(CaseEvaluator<E> evaluator, CaseRows rows, LocalDate asOf, int horizonDays) {
        CaseRow malformed = rows.malformed();
        if (malformed != null) {
            return rejected(rows, malformed, "In table " + malformed.table().name() + ": " + HALF_A_CHARACTER);
        }
        String problem = rows.problem();
        if (problem != null) {
            return rejected(rows, rows.rows().size() == 1 ? rows.rows().get(0) : null, problem);
        }
        String text = rows.json();
        if (text.length() > LONGEST) {
            return rejected(rows, null, CASE_TOO_LONG);
        }
        CaseFiles.Read read = CaseFiles.line(evaluator.schema(), "", 1, text);
        InputProblem wrong = read.problem();
        CaseFile caseFile = read.caseFile();
        if (wrong != null || caseFile == null) {
            return wrong == null
                    ? rejected(rows, null, "The rows hold no case.")
                    : rejected(rows, rows.rowOf(wrong), rows.inWords(wrong));
        }
        return of(evaluator, caseFile, asOf, horizonDays);
    }

    /** A case of tables that is not evaluated. */
    private static <E> CaseEvaluation<E> rejected(CaseRows rows, @Nullable CaseRow row, String reason) {
        return new CaseEvaluation<>(
                rows.caseId().replaceAll("\\p{Cs}", "\uFFFD"), null, null, row == null ? null : row.place(), reason);
    }

    /**
     * Reads a line and evaluates its case.
     *
     * @param line the bytes of the line
     * @param horizonDays how many days ahead upcoming obligations are listed, 0 or more
     * @throws DisagreementException as for any evaluation: nothing that was said of other cases can be trusted either
     */
    public static <E> CaseEvaluation<E> of(CaseEvaluator<E> evaluator, byte[] line, LocalDate asOf, int horizonDays) {
        CaseFiles.Read read = CaseFiles.line(evaluator.schema(), "", 1, line);
        InputProblem problem = read.problem();
        CaseFile caseFile = read.caseFile();
        if (problem != null || caseFile == null) {
            return rejected(
                    CaseId.in(line),
                    problem == null || problem.line() > 1 ? null : problem.column(),
                    problem == null ? "The line holds no case." : problem.onOneLine());
        }
        return of(evaluator, caseFile, asOf, horizonDays);
    }

    private static <E> CaseEvaluation<E> of(
            CaseEvaluator<E> evaluator, CaseFile caseFile, LocalDate asOf, int horizonDays) {
        try {
            return new CaseEvaluation<>(
                    caseFile.caseId(), evaluator.evaluate(caseFile, asOf, horizonDays), null, null, null);
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
    public static <E> CaseEvaluation<E> rejected(byte[] text, String reason) {
        return rejected(CaseId.in(text), null, reason);
    }

    private static <E> CaseEvaluation<E> rejected(@Nullable String caseId, @Nullable Integer column, String reason) {
        return new CaseEvaluation<>(caseId, null, column, null, reason);
    }
}
