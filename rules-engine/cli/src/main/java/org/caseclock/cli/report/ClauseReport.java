package org.caseclock.cli.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.caseclock.cli.text.Drawing;
import org.caseclock.cli.text.Page;
import org.caseclock.cli.text.Table;
import org.caseclock.cli.text.Words;
import org.caseclock.ledger.Decision;
import org.caseclock.ledger.Evaluation;
import org.caseclock.ledger.ExclusionDecision;
import org.caseclock.ledger.Measured;
import org.caseclock.ledger.Obligation;
import org.caseclock.ledger.OutcomeDecision;
import org.caseclock.ledger.ReviewItem;
import org.caseclock.policy.Clause;
import org.caseclock.policy.How;
import org.caseclock.policy.Modality;
import org.caseclock.policy.ParameterDefinition;
import org.caseclock.policy.ParameterDefinition.DatedValue;
import org.caseclock.policy.PolicyPack;
import org.caseclock.policy.PolicyVersion;
import org.caseclock.timeline.Parameter;
import org.jspecify.annotations.Nullable;

/** One clause on one case: what it asks, and how the case stands under it from the beginning on. */
public final class ClauseReport {

    private static final String INDENT = "    ";

    private final Page page;
    private final PolicyPack pack;
    private final String id;
    private final Clause clause;
    private final Evaluation evaluation;

    private ClauseReport(Page page, PolicyPack pack, String id, Clause clause, Evaluation evaluation) {
        this.page = page;
        this.pack = pack;
        this.id = id;
        this.clause = clause;
        this.evaluation = evaluation;
    }

    public static void write(Page page, PolicyPack pack, String id, Clause clause, Evaluation evaluation) {
        ClauseReport report = new ClauseReport(page, pack, id, clause, evaluation);
        report.head();
        report.parameters();
        switch (clause.how()) {
            case DUTY, CHECK -> report.obligations("nothing is owed under this clause", "obligation");
            case LIMIT, PROHIBITION -> report.obligations("there is nothing to judge under this clause", "finding");
            case DECISION -> report.decisions();
            case REVIEW -> report.reviewItems();
            case NOTE -> report.note();
        }
    }

    private void head() {
        page.paragraph(page.bold("Clause " + id), "Clause " + id, "  " + clause.requirement());
        field("section", clause.citation() + ", " + pack.board() + ", " + pack.title());
        field("binds", clause.how() == How.NOTE ? "nobody: it is information only" : binding(clause.modality()));
        field("reading", clause.reading());
        field("if", clause.onlyIf());
        field("met by", clause.metBy());
        field("not by", clause.notMetBy());
        if (clause.federalCode() != null) {
            field("code", clause.federalCode() + " (PIRL 923)");
        }
    }

    private static String binding(@Nullable Modality modality) {
        if (modality == null) {
            return "the decision, not staff";
        }
        return switch (modality) {
            case MUST -> "as a requirement (must)";
            case SHOULD -> "as advice (should)";
            case MAY -> "nobody: it permits (may)";
        };
    }

    private void parameters() {
        PolicyVersion inForce = pack.versionOn(evaluation.asOf());
        PolicyVersion version = inForce == null ? pack.versions().get(0) : inForce;
        for (String name : clause.parameters()) {
            Parameter parameter = version.parameters().get(name);
            ParameterDefinition definition = pack.parameters().get(name);
            DatedValue value = definition == null ? null : definition.on(version.inForceFrom());
            if (parameter != null && definition != null && value != null) {
                field(
                        "turns on",
                        name + ", " + parameter.inWords() + " (section " + value.citation() + "): "
                                + definition.about());
            }
        }
    }

    private void field(String label, @Nullable String text) {
        if (text != null) {
            page.paragraph("  %-8s  ".formatted(label), text);
        }
    }

    private void obligations(String none, String counted) {
        List<Obligation> obligations = evaluation.obligations().stream()
                .filter(obligation -> obligation.clause().equals(id))
                .sorted(Comparator.comparing(Obligation::opens, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        page.heading("Case " + evaluation.caseId() + " as of " + evaluation.asOf() + ": "
                + (obligations.isEmpty() ? none : Words.count(obligations.size(), counted)));
        if (!obligations.isEmpty()) {
            page.line("  " + Drawing.LEGEND);
        }
        for (Obligation obligation : obligations) {
            page.blank();
            String status = "  " + obligation.status();
            page.paragraph(
                    obligation.isViolation() ? page.alarming(status) : page.bold(status),
                    status,
                    "  " + Words.subject(obligation.subject()) + ", "
                            + Words.window(obligation.opens(), obligation.due()));
            String drawing = Drawing.of(obligation, evaluation.asOf());
            if (!drawing.isEmpty()) {
                page.line(INDENT + drawing);
            }
            page.paragraph(INDENT, obligation.explanation());
            if (obligation.measured() != null) {
                steps(obligation.measured());
            }
        }
    }

    /** How it came to what was held against a limit. */
    private void steps(Measured measured) {
        Table table = new Table();
        for (Measured.Step step : measured.steps()) {
            LocalDate day = step.fact().date();
            table.row(List.of(
                    day == null ? "no date" : day.toString(),
                    step.fact().kind() + " " + step.fact().id(),
                    measured.inWords(step.adds()),
                    "total " + measured.inWords(step.total())));
        }
        table.write(page, INDENT, List.of(2));
    }

    private void decisions() {
        List<ExclusionDecision> decisions = evaluation.exclusions().stream()
                .filter(decision -> decision.clause().equals(id))
                .toList();
        List<OutcomeDecision> outcomes = evaluation.outcomes().stream()
                .filter(outcome -> outcome.clause().equals(id))
                .toList();
        List<Decision> own = evaluation.decisions().stream()
                .filter(decision -> decision.clause().equals(id))
                .toList();
        page.heading("Case " + evaluation.caseId() + " as of " + evaluation.asOf() + ": "
                + Words.count(decisions.size() + outcomes.size() + own.size(), "decision"));
        for (Decision decision : own) {
            page.blank();
            page.line("  " + page.bold(Words.outcome(decision)) + "  " + Words.subject(decision.subject()));
            page.paragraph(INDENT, decision.explanation());
        }
        for (OutcomeDecision outcome : outcomes) {
            page.blank();
            page.line("  " + page.bold(outcome.outcome().name()));
            page.paragraph(INDENT, outcome.explanation());
        }
        for (ExclusionDecision decision : decisions) {
            page.blank();
            page.line("  " + page.bold(decision.outcome().name().replace('_', ' ')));
            page.paragraph(INDENT, decision.explanation());
        }
    }

    private void reviewItems() {
        List<ReviewItem> items = evaluation.reviewItems().stream()
                .filter(item -> item.clause().equals(id))
                .toList();
        page.heading("Case " + evaluation.caseId() + " as of " + evaluation.asOf() + ": "
                + (items.isEmpty() ? "nothing for the monitor" : "for the monitor"));
        for (ReviewItem item : items) {
            page.paragraph(INDENT, Words.question(item));
        }
    }

    private void note() {
        page.blank();
        page.line("This clause is information only; no case is judged by it.");
    }
}
