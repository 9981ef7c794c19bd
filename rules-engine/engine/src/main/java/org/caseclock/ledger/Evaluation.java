package org.caseclock.ledger;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import org.caseclock.knowledge.DataIssue;
import org.caseclock.knowledge.DataIssueKind;
import org.jspecify.annotations.Nullable;

/**
 * What a policy says of a case as of a date.
 *
 * @param schemaVersion the version of this form
 * @param engineVersion the version of the engine
 * @param pack the pack
 * @param caseId the case
 * @param asOf the date; what was recorded later is not known here
 * @param horizonDays how many days ahead upcoming obligations are listed
 * @param violations the obligations that were missed or met late, under clauses that bind or advise
 * @param dueTasks what somebody has to do
 * @param exclusions the exclusion decisions
 * @param outcomes the decisions on performance measures
 * @param decisions the decisions that have outcomes of the pack's own
 * @param obligations the whole ledger
 * @param reviewItems what the monitor has to look at
 * @param notes the clauses, information only, that bear on the case
 * @param dataIssues what is wrong with facts, most of which were set aside for it
 */
public record Evaluation(
        int schemaVersion,
        String engineVersion,
        PackUsed pack,
        String caseId,
        LocalDate asOf,
        int horizonDays,
        List<Obligation> violations,
        List<DueTask> dueTasks,
        List<ExclusionDecision> exclusions,
        List<OutcomeDecision> outcomes,
        List<Decision> decisions,
        List<Obligation> obligations,
        List<ReviewItem> reviewItems,
        List<Note> notes,
        List<DataIssue> dataIssues) {

    /** The version of this form. */
    public static final int SCHEMA_VERSION = 1;

    /**
     * The pack that was used.
     *
     * @param id its id
     * @param version the version in force on the as-of date; empty before the first
     * @param digest the SHA-256 of its files
     */
    public record PackUsed(String id, @Nullable String version, String digest) {}

    public Evaluation {
        violations = List.copyOf(violations);
        dueTasks = List.copyOf(dueTasks);
        exclusions = List.copyOf(exclusions);
        outcomes = List.copyOf(outcomes);
        decisions = List.copyOf(decisions);
        obligations = List.copyOf(obligations);
        reviewItems = List.copyOf(reviewItems);
        notes = List.copyOf(notes);
        dataIssues = List.copyOf(dataIssues);
    }

    /** Whether the participant is in a program that the policy governs; if not, nothing is judged, and a data issue says so. */
    @JsonIgnore
    public boolean isGoverned() {
        return dataIssues.stream().noneMatch(issue -> issue.kind() == DataIssueKind.NOT_GOVERNED);
    }

    /**
     * What opened, closed and changed since an earlier evaluation of the case, so that a host can update what it holds.
     *
     * @throws IllegalArgumentException if it is of another case
     */
    public Changes since(Evaluation previous) {
        return Changes.between(previous, this);
    }

    /** As JSON on one line, by the names of the components; the same evaluation gives the same bytes. */
    public String toJson() {
        return EvaluationJson.compact(this);
    }
}
