package org.caseclock.cli.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseclock.cli.run.UnwritableFile;
import org.caseclock.policy.PolicyPack;
import org.caseclock.policy.RuleFile;
import org.caseclock.testkit.coverage.ConditionSeen;
import org.caseclock.testkit.coverage.Coverage;
import org.caseclock.testkit.coverage.RuleCoverage;

/** Shows what is tried beside the rules, as one HTML page without scripts. */
public final class CoveragePage {

    /** By it a page that was written before is known, and may be replaced. */
    public static final String MARK = "<meta name=\"generator\" content=\"caseclock test --coverage\">";

    private CoveragePage() {}

    /** Writes the page. */
    public static void write(Path file, PolicyPack pack, Coverage coverage) {
        try {
            Files.writeString(file, page(pack, coverage));
        } catch (IOException e) {
            throw new UnwritableFile("--html", file, e);
        }
    }

    private static String head(PolicyPack pack, Coverage.Share share) {
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            %5$s
            <title>%1$s: what the fixtures try</title>
            <style>
            body { font-family: sans-serif; margin: 2em auto; max-width: 75em; color: #222; }
            table { border-collapse: collapse; }
            th, td { text-align: left; padding: 0.1em 1em 0.1em 0; }
            td.number { text-align: right; }
            pre { line-height: 1.35; }
            .line { color: #767676; }
            mark { background: #ffd9d0; color: inherit; }
            .note { color: #a2280b; }
            </style>
            </head>
            <body>
            <h1>%1$s</h1>
            <p>%2$s of the rules are tried by the fixtures: %3$d of %4$d, of which each rule is one (it fires) and each
            condition two (it is true, it is false). What is not tried is marked.</p>
            <table>
            <tr><th>Clause</th><th>Tried</th><th>Of</th></tr>
            """.formatted(escaped(pack.title()), percent(share), share.seen(), share.all(), MARK);
    }

    private static String page(PolicyPack pack, Coverage coverage) {
        StringBuilder page = new StringBuilder(head(pack, coverage.share()));
        coverage.byClause()
                .forEach((clause, share) -> page.append("<tr><td>")
                        .append(escaped(clause))
                        .append("</td><td class=\"number\">")
                        .append(percent(share))
                        .append("</td><td class=\"number\">")
                        .append(share.all())
                        .append("</td></tr>\n"));
        page.append("</table>\n");
        files(pack).forEach((file, text) -> {
            page.append("<h2>").append(escaped(file)).append("</h2>\n<pre>\n");
            lines(page, text, missed(coverage, file));
            page.append("</pre>\n");
        });
        return page.append("</body>\n</html>\n").toString();
    }

    private static Map<String, String> files(PolicyPack pack) {
        Map<String, String> files = new LinkedHashMap<>();
        pack.versions().stream()
                .flatMap(version -> version.rules().stream())
                .filter(file -> file.pack().equals(pack.id()))
                .forEach((RuleFile file) -> files.put(file.file(), file.text()));
        return files;
    }

    /** Something that is marked: where it begins in its line, how long it is, and what is said of it. */
    private record Missed(int line, int column, int length, String note) {}

    private static Map<Integer, List<Missed>> missed(Coverage coverage, String file) {
        List<Missed> missed = new ArrayList<>();
        for (RuleCoverage rule : coverage.rules()) {
            if (rule.rule().file().equals(file)) {
                for (ConditionSeen each : rule.conditions()) {
                    if (!each.isCovered()) {
                        missed.add(new Missed(
                                each.line(), each.column(), each.text().length(), each.missed()));
                    }
                }
                if (rule.fired() == 0) {
                    missed.add(new Missed(rule.rule().line(), 1, "rule".length(), "never fires"));
                }
            }
        }
        return missed.stream()
                .sorted(Comparator.comparingInt(Missed::column))
                .collect(Collectors.groupingBy(Missed::line));
    }

    private static void lines(StringBuilder page, String text, Map<Integer, List<Missed>> missed) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            page.append("<span class=\"line\">")
                    .append(String.format(Locale.ROOT, "%5d  ", i + 1))
                    .append("</span>");
            line(page, lines[i], missed.getOrDefault(i + 1, List.of()));
            page.append('\n');
        }
    }

    private static void line(StringBuilder page, String line, List<Missed> missed) {
        int from = 0;
        for (Missed each : missed) {
            int start = Math.max(from, each.column() - 1);
            int end = Math.min(line.length(), start + each.length());
            if (start < end) {
                page.append(escaped(line.substring(from, start)))
                        .append("<mark>")
                        .append(escaped(line.substring(start, end)))
                        .append("</mark>");
                from = end;
            }
        }
        page.append(escaped(line.substring(from)));
        if (!missed.isEmpty()) {
            page.append("  <span class=\"note\">")
                    .append(missed.stream().map(Missed::note).distinct().collect(Collectors.joining(", ")))
                    .append("</span>");
        }
    }

    private static String percent(Coverage.Share share) {
        return String.format(Locale.ROOT, "%.1f %%", share.percent());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
