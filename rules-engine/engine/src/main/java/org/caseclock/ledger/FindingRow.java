package org.caseclock.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An obligation as a row of a table, for spreadsheets and databases.
 *
 * @param caseId the case
 * @param clause the clause that it comes from
 * @param citation the section of the policy
 * @param severity how far the clause binds
 * @param status how it stands as of the evaluation's date
 * @param opens the first day of the window; empty where it cannot be told
 * @param due the last day of the window; empty where the policy sets none
 * @param subject what it is about, such as {@code month 2025-03}
 * @param staff the staff member in charge, as far as the record says
 * @param policyVersion the policy version that it is judged under
 * @param id the same on every run, so that a table can be updated by it
 * @param explanation what was owed, what was found and what would have met it
 */
public record FindingRow(
        String caseId,
        String clause,
        String citation,
        Severity severity,
        Status status,
        @Nullable LocalDate opens,
        @Nullable LocalDate due,
        String subject,
        @Nullable String staff,
        String policyVersion,
        String id,
        String explanation) {

    /** What the columns are called, in the order of the components. */
    public static final List<String> COLUMNS = List.of(
            "case_id",
            "clause",
            "citation",
            "severity",
            "status",
            "opens",
            "due",
            "subject",
            "staff",
            "policy_version",
            "id",
            "explanation");

    /** The rows of an evaluation, in the order of its ledger. */
    public static List<FindingRow> of(Evaluation evaluation) {
        List<FindingRow> rows = new ArrayList<>(evaluation.obligations().size());
        for (Obligation each : evaluation.obligations()) {
            rows.add(new FindingRow(
                    evaluation.caseId(),
                    each.clause(),
                    each.citation(),
                    each.severity(),
                    each.status(),
                    each.opens(),
                    each.due(),
                    words(each.subject()),
                    each.staff(),
                    each.policyVersion(),
                    each.id(),
                    each.explanation()));
        }
        return rows;
    }

    private static String words(Subject subject) {
        String about = subject.kind() + " " + subject.id();
        return subject.element() == null ? about : about + " (" + subject.element() + ")";
    }

    /** The values in the order of the columns; an empty one is null. */
    public List<@Nullable Object> values() {
        return Arrays.asList(
                caseId, clause, citation, severity, status, opens, due, subject, staff, policyVersion, id, explanation);
    }

    /** The cells as text, in the order of the columns; an empty one is an empty text. */
    public List<String> cells() {
        return values().stream().map(value -> Objects.toString(value, "")).toList();
    }
}
