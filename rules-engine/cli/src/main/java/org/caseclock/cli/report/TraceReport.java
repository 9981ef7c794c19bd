package org.caseclock.cli.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseclock.cli.text.Page;
import org.caseclock.cli.text.Table;
import org.caseclock.cli.text.Words;
import org.caseclock.policy.PolicyRule;
import org.caseclock.testkit.trace.ClauseTrace;
import org.caseclock.testkit.trace.ParameterTrace;
import org.caseclock.testkit.trace.Spelling;
import org.caseclock.testkit.trace.Traceability;

/** What the clauses of packs rest on, for analysts. */
public final class TraceReport {

    private final Page page;
    private final Traceability trace;

    private TraceReport(Page page, Traceability trace) {
        this.page = page;
        this.trace = trace;
    }

    public static void write(Page page, List<Traceability> traces) {
        for (int i = 0; i < traces.size(); i++) {
            if (i > 0) {
                page.blank();
            }
            new TraceReport(page, traces.get(i)).pack();
        }
    }

    private void pack() {
        page.line(page.bold(trace.pack().board() + ", " + trace.pack().title() + " ("
                + trace.pack().id() + ")"));
        page.heading("What each clause rests on");
        Table table = new Table();
        table.row(List.of("clause", "binds", "how", "fires", "silent", "rules"));
        trace.clauses().forEach(clause -> table.row(cells(clause)));
        table.write(page, "  ", List.of(3, 4));
        page.heading("What each clause asks");
        int width = trace.clauses().stream()
                .mapToInt(clause -> clause.id().length())
                .max()
                .orElse(0);
        for (ClauseTrace clause : trace.clauses()) {
            String label = "  " + clause.id() + " ".repeat(width - clause.id().length()) + "  ";
            page.paragraph(label, clause.clause().requirement() + " (" + turnsOn(clause) + ")");
        }
        page.blank();
        summary();
    }

    private List<String> cells(ClauseTrace clause) {
        return List.of(
                clause.id(),
                clause.clause().modality() == null
                        ? "-"
                        : clause.clause().modality().name(),
                Spelling.of(clause.clause().how()),
                Integer.toString(clause.firing().size()),
                Integer.toString(clause.silent().size()),
                places(clause.rules()));
    }

    /** {@code policy.drl:57, 66}: the file is named once. */
    private String places(List<PolicyRule> rules) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        rules.forEach(rule -> lines.computeIfAbsent(trace.file(rule), file -> new ArrayList<>())
                .add(Integer.toString(rule.line())));
        return lines.isEmpty()
                ? "-"
                : lines.entrySet().stream()
                        .map(file -> file.getKey() + ":" + String.join(", ", file.getValue()))
                        .collect(Collectors.joining("; "));
    }

    private static String turnsOn(ClauseTrace clause) {
        List<String> words = new ArrayList<>(List.of(clause.clause().citation()));
        clause.parameters().stream().map(ParameterTrace::name).forEach(words::add);
        return String.join("; ", words);
    }

    private void summary() {
        List<String> missing = trace.missing();
        page.line(Words.count(trace.clauses().size(), "clause") + ", "
                + Words.count(trace.rules().size(), "rule") + ", " + Words.count(trace.fixtureCount(), "fixture") + "; "
                + (missing.isEmpty() ? "nothing is missing." : Words.count(missing.size(), "thing") + " missing:"));
        missing.forEach(sentence -> page.paragraph("  ", sentence));
    }
}
