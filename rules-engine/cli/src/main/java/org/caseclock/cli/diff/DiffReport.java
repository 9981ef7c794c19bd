package org.caseclock.cli.diff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import org.caseclock.cli.text.Page;
import org.caseclock.cli.text.Table;
import org.caseclock.cli.text.Words;
import org.caseclock.ledger.MarkdownText;
import org.caseclock.policy.Clause;
import org.caseclock.policy.PolicyPack;
import org.jspecify.annotations.Nullable;

/** Writes what a change of policy does. */
public final class DiffReport {

    /** The forms in which it can be written. */
    public enum Format {
        TEXT,
        JSON,
        MARKDOWN
    }

    private final PolicyPack before;
    private final PolicyPack after;
    private final CaseloadDiff diff;

    /** A report on two policies. */
    public DiffReport(PolicyPack before, PolicyPack after, CaseloadDiff diff) {
        this.before = before;
        this.after = after;
        this.diff = diff;
    }

    /** Writes it in one of its forms. */
    public void write(Format format, Page page, PrintWriter out) {
        switch (format) {
            case TEXT -> text(page);
            case JSON -> json(out);
            case MARKDOWN -> markdown(out);
        }
    }

    private void text(Page page) {
        page.line(page.bold(headline()));
        page.line("  " + totals());
        diff.clauses().forEach((id, clause) -> {
            page.heading(id + "  " + requirement(id));
            Table table = new Table();
            clause.transitions()
                    .forEach((transition, cases) -> table.row(List.of(
                            String.valueOf(cases.findings()),
                            transition,
                            "in " + Words.count(cases.cases(), "case"),
                            examples(cases))));
            table.write(page, "  ", List.of(0));
        });
    }

    private void markdown(PrintWriter out) {
        out.println("### " + MarkdownText.plain(headline()));
        out.println();
        out.println(totals());
        out.println();
        if (!diff.clauses().isEmpty()) {
            out.println("| clause | findings | what becomes of them | cases | such as |");
            out.println("|---|---:|---|---:|---|");
        }
        diff.clauses()
                .forEach((id, clause) -> clause.transitions()
                        .forEach((transition, cases) -> out.println("| " + MarkdownText.plain(id) + " | "
                                + cases.findings() + " | "
                                + MarkdownText.plain(transition.replace("->", "→")) + " | " + cases.cases() + " | "
                                + MarkdownText.plain(String.join(", ", cases.examples())) + " |")));
    }

    private void json(PrintWriter out) {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode root = mapper.createObjectNode();
        root.put("before", before.digest());
        root.put("after", after.digest());
        root.put("cases", diff.cases());
        root.put("changedCases", diff.changedCases());
        root.set(
                "totals",
                mapper.createObjectNode()
                        .<ObjectNode>set("before", totals(mapper, diff.before()))
                        .set("after", totals(mapper, diff.after())));
        ArrayNode clauses = root.putArray("clauses");
        for (Map.Entry<String, ClauseDiff> each : diff.clauses().entrySet()) {
            ObjectNode clause = clauses.addObject();
            clause.put("clause", each.getKey());
            ArrayNode transitions = clause.putArray("changes");
            each.getValue().transitions().forEach((transition, cases) -> {
                ObjectNode change = transitions.addObject();
                change.put("change", transition);
                change.put("findings", cases.findings());
                change.put("cases", cases.cases());
                cases.examples().forEach(change.withArray("examples")::add);
            });
        }
        try {
            out.println(mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectNode totals(ObjectMapper mapper, CaseloadDiff.Totals totals) {
        return mapper.createObjectNode()
                .put("obligations", totals.obligations)
                .put("violations", totals.violations)
                .put("tasks", totals.tasks);
    }

    private String headline() {
        return after.id() + ": " + diff.changedCases() + " of " + Words.count(diff.cases(), "case") + " change";
    }

    private String totals() {
        CaseloadDiff.Totals was = diff.before();
        CaseloadDiff.Totals is = diff.after();
        return "violations " + was.violations + " -> " + is.violations + ", tasks " + was.tasks + " -> " + is.tasks
                + ", obligations " + was.obligations + " -> " + is.obligations;
    }

    private String requirement(String id) {
        Clause clause = after.told(id);
        return requirement(clause == null ? before.told(id) : clause);
    }

    private static String requirement(@Nullable Clause clause) {
        return clause == null ? "" : clause.requirement();
    }

    private static String examples(Affected cases) {
        return "such as " + String.join(", ", cases.examples());
    }
}
