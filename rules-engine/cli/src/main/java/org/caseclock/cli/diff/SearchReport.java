package org.caseclock.cli.diff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import org.caseclock.cli.text.Page;
import org.caseclock.cli.text.Words;
import org.caseclock.engine.RulesEngine;
import org.caseclock.input.CaseFileJson;
import org.caseclock.ledger.MarkdownText;
import org.caseclock.policy.Clause;
import org.caseclock.policy.PolicyPack;
import org.caseclock.testkit.fixture.FixtureText;
import org.caseclock.testkit.search.Difference;
import org.caseclock.testkit.search.VersionSearch;

/** Writes the ways in which two versions of a policy differ on made-up cases, each with a case that shows it. */
public final class SearchReport {

    private final PolicyPack before;
    private final RulesEngine after;
    private final VersionSearch search;
    private final List<Difference> differences;

    public SearchReport(PolicyPack before, RulesEngine after, VersionSearch search) {
        this.before = before;
        this.after = after;
        this.search = search;
        this.differences = search.differences();
    }

    /** The ways that were found. */
    public List<Difference> differences() {
        return differences;
    }

    /** The case of a way as a file of fixtures, which the later version passes. */
    public String fixture(Difference difference) {
        return FixtureText.of(
                after, difference.transition().clause(), name(difference), difference.smallest(), difference.asOf());
    }

    private String name(Difference difference) {
        return difference.transition().words();
    }

    /** Writes it in one of its forms. */
    public void write(DiffReport.Format format, Page page, PrintWriter out) {
        switch (format) {
            case TEXT -> text(page);
            case JSON -> json(out);
            case MARKDOWN -> markdown(out);
        }
    }

    private String headline() {
        String cases = Words.count(search.tried(), "made-up case");
        return after.pack().id() + ": "
                + (differences.isEmpty()
                        ? "no difference among " + cases
                        : Words.count(differences.size(), "difference") + " among " + cases);
    }

    /** What the cases covered, which tells what it is worth that they show no more. */
    private String covered() {
        List<String> silent = after.pack().clauses().entrySet().stream()
                .filter(each -> each.getValue().how().isJudged())
                .map(each -> each.getKey())
                .filter(clause -> !search.clauses().contains(clause))
                .toList();
        return Words.count(search.clauses().size(), "clause") + " spoke in them, in " + search.ways()
                + " ways (each clause met, missed, open and so on)."
                + (silent.isEmpty() ? "" : " Of these none spoke: " + String.join(", ", silent) + ".");
    }

    private void text(Page page) {
        page.line(page.bold(headline()));
        page.paragraph("  ", covered());
        String clause = "";
        for (Difference each : differences) {
            if (!clause.equals(each.transition().clause())) {
                clause = each.transition().clause();
                page.heading(clause + "  " + requirement(clause));
            }
            page.line("  " + name(each) + ", in " + Words.count(each.cases(), "case") + "; the smallest:");
            fixture(each).lines().forEach(line -> page.line("    " + line));
        }
    }

    private void markdown(PrintWriter out) {
        out.println("### " + MarkdownText.plain(headline()));
        out.println();
        out.println(covered());
        for (Difference each : differences) {
            out.println();
            out.println("**" + MarkdownText.plain(each.transition().clause()) + "**: "
                    + MarkdownText.plain(name(each).replace("->", "→")) + ", in "
                    + Words.count(each.cases(), "case"));
            out.println();
            out.println("```yaml");
            out.print(fixture(each));
            out.println("```");
        }
    }

    private void json(PrintWriter out) {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode root = mapper.createObjectNode();
        root.put("before", before.digest());
        root.put("after", after.pack().digest());
        root.put("cases", search.tried());
        root.put("clausesThatSpoke", search.clauses().size());
        root.put("waysCovered", search.ways());
        ArrayNode all = root.putArray("differences");
        try {
            for (Difference each : differences) {
                ObjectNode difference = all.addObject();
                difference.put("clause", each.transition().clause());
                difference.put("change", name(each));
                difference.put("cases", each.cases());
                difference.put("asOf", each.asOf().toString());
                difference.set("case", mapper.readTree(CaseFileJson.compact(each.smallest())));
                difference.put("fixture", fixture(each));
            }
            out.println(mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String requirement(String id) {
        Clause clause = after.pack().told(id);
        return (clause == null ? Objects.requireNonNull(before.told(id)) : clause).requirement();
    }
}
