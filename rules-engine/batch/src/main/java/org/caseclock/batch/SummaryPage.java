package org.caseclock.batch;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseclock.engine.NotKeptTables;
import org.caseclock.engine.Policies;
import org.caseclock.engine.RulesEngine;
import org.caseclock.knowledge.DataIssueKind;
import org.caseclock.ledger.MarkdownText;
import org.caseclock.ledger.Severity;
import org.caseclock.ledger.Status;
import org.jspecify.annotations.Nullable;

/** The summary as Markdown, for people. */
final class SummaryPage {

    private SummaryPage() {}

    static String of(Policies<?> policies, BatchOptions options, Totals totals) {
        StringBuilder page = new StringBuilder();
        if (!policies.areSeveral()) {
            ofPolicy(page, "#", policies.engines().get(0), options, totals, totals.rejected);
            return page.toString();
        }
        line(page, "# " + policies.engines().size() + " policies");
        line(page, "");
        line(page, "As of " + options.asOf() + ", looking " + options.horizonDays() + " days ahead.");
        line(page, "");
        line(page, "| | |");
        line(page, "|---|--:|");
        row(page, "Cases evaluated", totals.evaluated);
        row(page, "Lines rejected", totals.rejected);
        row(page, "Cases with violations", totals.casesWithViolations);
        row(page, "Deeds that would do several tasks", totals.sharedDeeds);
        row(page, "Tasks that another policy rules out", totals.contradictions);
        for (RulesEngine engine : policies.engines()) {
            line(page, "");
            ofPolicy(page, "##", engine, options, totals.ofPolicy(engine.pack().id()), null);
        }
        return page.toString();
    }

    /**
     * What is said of one policy.
     *
     * @param heading the signs of a heading
     * @param rejected how many lines were rejected; empty where that is told elsewhere
     */
    private static void ofPolicy(
            StringBuilder page,
            String heading,
            RulesEngine engine,
            BatchOptions options,
            Totals totals,
            @Nullable Long rejected) {
        String version = Summary.version(engine.pack(), options.asOf());
        line(page, heading + " " + MarkdownText.plain(engine.pack().title()));
        line(page, "");
        line(
                page,
                "Version " + (version == null ? "none in force" : MarkdownText.plain(version)) + ", as of "
                        + options.asOf() + ", looking " + options.horizonDays() + " days ahead.");
        line(page, "");
        List<String> notKept = NotKeptTables.inWords(engine);
        if (!notKept.isEmpty()) {
            line(page, String.join(" ", notKept));
            line(page, "");
        }
        long notGoverned = totals.dataIssues.getOrDefault(DataIssueKind.NOT_GOVERNED, 0L);
        if (notGoverned > 0) {
            line(page, "**" + NotGoverned.inWords(notGoverned) + "**");
            line(page, "");
        }
        line(page, "| | |");
        line(page, "|---|--:|");
        row(page, "Cases evaluated", totals.evaluated);
        if (rejected != null) {
            row(page, "Lines rejected", rejected);
        }
        row(page, "Cases with violations", totals.casesWithViolations);
        row(page, "Violations, required", totals.violations.getOrDefault(Severity.REQUIRED, 0L));
        row(page, "Violations, advisory", totals.violations.getOrDefault(Severity.ADVISORY, 0L));
        rows(page, "Tasks", totals.tasks);
        rows(page, "Exclusions", totals.exclusions);
        rows(page, "Performance", totals.outcomes);
        row(page, "Items for the monitor", totals.reviewItems);
        rows(page, "Data issues", totals.dataIssues);
        if (!notKept.isEmpty()) {
            row(page, "Undetermined since the source keeps no such facts", totals.undeterminedForWant);
        }
        line(page, "");
        line(
                page,
                "| clause | "
                        + Arrays.stream(Status.values()).map(SummaryPage::words).collect(Collectors.joining(" | "))
                        + " |");
        line(page, "|---|" + "--:|".repeat(Status.values().length));
        engine.pack().clauses().keySet().stream()
                .filter(totals.clauses::containsKey)
                .forEach(clause -> line(page, clauseRow(clause, totals.ofClause(clause))));
    }

    private static String clauseRow(String clause, Map<Status, Long> counts) {
        return Stream.concat(
                        Stream.of(MarkdownText.plain(clause)),
                        Arrays.stream(Status.values()).map(status -> Long.toString(counts.getOrDefault(status, 0L))))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static void rows(StringBuilder page, String of, Map<? extends Enum<?>, Long> counts) {
        counts.forEach((kind, number) -> row(page, of + ", " + words(kind), number));
    }

    private static void row(StringBuilder page, String what, long number) {
        line(page, "| " + what + " | " + number + " |");
    }

    private static void line(StringBuilder page, String text) {
        page.append(text).append('\n');
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
