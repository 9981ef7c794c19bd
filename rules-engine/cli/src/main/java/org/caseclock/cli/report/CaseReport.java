package org.caseclock.cli.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseclock.cli.text.Page;
import org.caseclock.cli.text.Words;
import org.caseclock.ledger.Decision;
import org.caseclock.ledger.DueTask;
import org.caseclock.ledger.Evaluation;
import org.caseclock.ledger.ExclusionDecision;
import org.caseclock.ledger.Note;
import org.caseclock.ledger.Obligation;
import org.caseclock.ledger.OutcomeDecision;
import org.caseclock.ledger.Severity;
import org.caseclock.ledger.Status;
import org.caseclock.policy.PolicyPack;

/** One case, for the person who works on it: what to do next first, then what went wrong. */
public final class CaseReport {

    private static final String INDENT = "      ";

    private final Page page;
    private final PolicyPack pack;
    private final Evaluation evaluation;

    private CaseReport(Page page, PolicyPack pack, Evaluation evaluation) {
        this.page = page;
        this.pack = pack;
        this.evaluation = evaluation;
    }

    public static void write(Page page, PolicyPack pack, Evaluation evaluation) {
        CaseReport report = new CaseReport(page, pack, evaluation);
        report.head();
        report.tasks();
        report.violations();
        report.exclusions();
        report.outcomes();
        report.decisions();
        report.undetermined();
        report.reviewItems();
        report.notes();
        report.dataIssues();
        report.total();
    }

    private void head() {
        page.line(page.bold("Case " + evaluation.caseId()));
        String version = evaluation.pack().version();
        page.paragraph(
                "",
                pack.board() + ", " + pack.title() + (version == null ? ": not in force yet" : ", version " + version));
        page.line(
                "As of " + evaluation.asOf() + ", looking " + Words.count(evaluation.horizonDays(), "day") + " ahead");
        if (!evaluation.isGoverned()) {
            page.paragraph("", "The policy does not cover this participant's programs: nothing is owed under it.");
        }
    }

    private void tasks() {
        if (evaluation.dueTasks().isEmpty()) {
            page.heading("Overdue and due: nothing");
            return;
        }
        page.heading("Overdue and due");
        for (DueTask task : evaluation.dueTasks()) {
            String date = task.due() == null ? "          " : task.due().toString();
            String label = String.format("  %s  %-17s  ", date, Words.timing(task, evaluation.asOf()));
            page.paragraph(task.overdue() ? page.alarming(label) : label, label, task.action());
            page.paragraph(
                    " ".repeat(label.length()),
                    Stream.of(
                                    Words.clause(task.clause(), task.citation()),
                                    Words.role(task),
                                    Words.subject(task.subject()))
                            .collect(Collectors.joining(", ")));
        }
    }

    private void violations() {
        if (evaluation.violations().isEmpty()) {
            page.heading("Violations: none");
            return;
        }
        page.heading("Violations");
        for (Severity severity : List.of(Severity.REQUIRED, Severity.ADVISORY)) {
            evaluation.violations().stream()
                    .filter(violation -> violation.severity() == severity)
                    .forEach(this::violation);
        }
    }

    private void violation(Obligation violation) {
        page.paragraph(
                "  ",
                violation.severity() + "  " + violation.status() + "  "
                        + Words.clause(violation.clause(), violation.citation()) + ", "
                        + Words.subject(violation.subject()) + ", " + Words.window(violation.opens(), violation.due()));
        page.paragraph(INDENT, violation.explanation());
    }

    private void exclusions() {
        if (!evaluation.exclusions().isEmpty()) {
            page.heading("Exclusion decisions");
            for (ExclusionDecision decision : evaluation.exclusions()) {
                page.paragraph(
                        "  ",
                        Words.lower(decision.outcome()).toUpperCase(Locale.ROOT) + "  "
                                + Words.clause(decision.clause(), decision.citation()));
                page.paragraph(INDENT, decision.explanation());
            }
        }
    }

    private void outcomes() {
        if (!evaluation.outcomes().isEmpty()) {
            page.heading("Performance measures");
            for (OutcomeDecision decision : evaluation.outcomes()) {
                page.paragraph(
                        "  ",
                        decision.outcome() + "  " + Words.clause(decision.clause(), decision.citation()) + ", quarter "
                                + decision.quarter());
                page.paragraph(INDENT, decision.explanation());
            }
        }
    }

    private void decisions() {
        if (!evaluation.decisions().isEmpty()) {
            page.heading("Decisions");
            for (Decision decision : evaluation.decisions()) {
                page.paragraph(
                        "  ",
                        Words.outcome(decision) + "  " + Words.clause(decision.clause(), decision.citation()) + ", "
                                + Words.subject(decision.subject()));
                page.paragraph(INDENT, decision.explanation());
            }
        }
    }

    private void undetermined() {
        List<Obligation> undetermined = evaluation.obligations().stream()
                .filter(obligation -> obligation.status() == Status.UNDETERMINED)
                .toList();
        if (!undetermined.isEmpty()) {
            page.heading("Not enough information");
            for (Obligation obligation : undetermined) {
                page.paragraph(
                        "  ",
                        Words.clause(obligation.clause(), obligation.citation()) + ", "
                                + Words.subject(obligation.subject()) + ", "
                                + Words.window(obligation.opens(), obligation.due()));
                page.paragraph(INDENT, obligation.explanation());
            }
        }
    }

    private void reviewItems() {
        if (!evaluation.reviewItems().isEmpty()) {
            page.heading("For the monitor");
            evaluation.reviewItems().forEach(item -> {
                page.line("  " + Words.clause(item.clause(), item.citation()));
                page.paragraph(INDENT, Words.question(item));
            });
        }
    }

    private void notes() {
        if (!evaluation.notes().isEmpty()) {
            page.heading("For your information");
            for (Note note : evaluation.notes()) {
                page.line("  " + Words.clause(note.clause(), note.citation()));
                page.paragraph(INDENT, note.text() + ".");
            }
        }
    }

    private void dataIssues() {
        if (!evaluation.dataIssues().isEmpty()) {
            page.heading("Data issues");
            evaluation.dataIssues().forEach(issue -> page.paragraph("  ", issue.message()));
        }
    }

    private void total() {
        page.blank();
        page.paragraph(
                "",
                Stream.of(Status.values())
                        .map(status -> evaluation.obligations().stream()
                                        .filter(obligation -> obligation.status() == status)
                                        .count()
                                + " " + Words.lower(status))
                        .collect(Collectors.joining(
                                ", ", Words.count(evaluation.obligations().size(), "obligation") + ": ", ".")));
    }
}
