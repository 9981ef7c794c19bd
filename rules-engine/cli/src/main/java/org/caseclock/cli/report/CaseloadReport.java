package org.caseclock.cli.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caseclock.batch.NotGoverned;
import org.caseclock.cli.run.Counts;
import org.caseclock.cli.text.Page;
import org.caseclock.cli.text.Table;
import org.caseclock.cli.text.Words;
import org.caseclock.ledger.Outcome;
import org.caseclock.ledger.Severity;
import org.caseclock.ledger.Status;
import org.caseclock.policy.Clause;
import org.caseclock.policy.PolicyPack;
import org.caseclock.policy.PolicyVersion;

/** A caseload, for whoever answers for it: how each clause is kept, what is due, where to look first. */
public final class CaseloadReport {

    private final Page page;
    private final PolicyPack pack;
    private final Tally tally;

    private CaseloadReport(Page page, PolicyPack pack, Tally tally) {
        this.page = page;
        this.pack = pack;
        this.tally = tally;
    }

    public static void write(Page page, PolicyPack pack, LocalDate asOf, int horizon, Tally tally, Counts counts) {
        CaseloadReport report = new CaseloadReport(page, pack, tally);
        PolicyVersion version = pack.versionOn(asOf);
        page.line(page.bold("Caseload: " + counts));
        page.paragraph(
                "",
                pack.board() + ", " + pack.title()
                        + (version == null ? ": not in force yet" : ", version " + version.id()));
        page.line("As of " + asOf + ", looking " + Words.count(horizon, "day") + " ahead");
        if (counts.notGoverned() > 0) {
            page.paragraph("", NotGoverned.inWords(counts.notGoverned()));
        }
        if (counts.evaluated() > 0) {
            report.clauses();
            report.counts(horizon);
            report.worst();
        }
    }

    private void clauses() {
        page.heading("Compliance by clause");
        Table table = new Table();
        List<String> head = new ArrayList<>(List.of("clause"));
        Arrays.stream(Status.values()).map(Words::lower).forEach(head::add);
        head.add("met of decided");
        table.row(head);
        Table asks = new Table();
        for (Map.Entry<String, Clause> entry : pack.told().entrySet()) {
            Clause clause = entry.getValue();
            if (clause.how().isJudged()) {
                table.row(cells(entry.getKey(), tally.clauses.getOrDefault(entry.getKey(), new StatusCount())));
                asks.row(List.of(entry.getKey(), clause.requirement()));
            }
        }
        table.write(page, "  ", IntStream.range(1, head.size()).boxed().toList());
        page.heading("What each clause asks");
        asks.write(page, "  ", List.of());
    }

    private static List<String> cells(String clause, StatusCount count) {
        List<String> cells = new ArrayList<>(List.of(clause));
        Arrays.stream(Status.values())
                .map(status -> Integer.toString(count.of(status)))
                .forEach(cells::add);
        cells.add(count.rate());
        return cells;
    }

    private void counts(int horizon) {
        page.heading("In numbers");
        counted(
                "Violations",
                tally.violations.getOrDefault(Severity.REQUIRED, 0) + " required, in "
                        + Words.count(tally.casesWithRequired, "case") + "; "
                        + tally.violations.getOrDefault(Severity.ADVISORY, 0) + " advisory");
        counted(
                "Tasks",
                tally.overdue + " overdue, " + tally.dueWithinHorizon + " due within " + Words.count(horizon, "day")
                        + ", " + tally.dueLater + " later or without a date");
        counted(
                "Exclusion decisions",
                Arrays.stream(Outcome.values())
                        .map(outcome -> tally.exclusions.getOrDefault(outcome, 0) + " " + Words.lower(outcome))
                        .collect(Collectors.joining(", ")));
        counted("For the monitor", Words.count(tally.reviewItems, "item"));
        counted(
                "Data issues",
                tally.dataIssues.isEmpty()
                        ? "none"
                        : tally.dataIssues.entrySet().stream()
                                .map(issue -> issue.getValue() + " " + Words.lower(issue.getKey()))
                                .collect(Collectors.joining(", ")));
        if (tally.notKept > 0) {
            counted(
                    "Not kept",
                    Words.count(tally.notKept, "finding") + " undetermined, since the source keeps no such facts");
        }
    }

    private void counted(String label, String text) {
        page.paragraph("  %-21s".formatted(label), text);
    }

    private void worst() {
        if (tally.worst.isEmpty()) {
            page.heading("None of the evaluated cases has a REQUIRED violation");
            return;
        }
        page.heading("Most REQUIRED violations");
        Table table = new Table();
        for (Tally.Worst worst : tally.worst) {
            table.row(List.of(
                    worst.caseId(),
                    worst.required() + " required",
                    worst.advisory() + " advisory",
                    worst.clauses().entrySet().stream()
                            .map(clause -> clause.getKey()
                                    + (clause.getValue() == 1 ? "" : " (" + clause.getValue() + " times)"))
                            .collect(Collectors.joining(", "))));
        }
        table.write(page, "  ", List.of(1, 2));
    }
}
