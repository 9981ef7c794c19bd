package org.caseclock.benchmark;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseclock.testkit.generate.Policy;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** What the contestants did, as tables: a row a contestant, a column a policy. */
final class ContestPage {

    /** The contestants in the order of the table, and what they are called. */
    private static final Map<String, String> CONTESTANTS = new LinkedHashMap<>();

    /** Beside which the others are put. */
    private static final String YARDSTICK = "plainJava";

    static {
        CONTESTANTS.put("plainJavaStatusOnly", "plain Java, no sentences");
        CONTESTANTS.put(YARDSTICK, "plain Java");
        CONTESTANTS.put("plan", "**the engine, by its plan**");
        CONTESTANTS.put("pooledSession", "the engine, in pooled sessions");
        CONTESTANTS.put("newSessionPerCase", "a new session a case");
        CONTESTANTS.put("joinedSession", "1,000 cases in one session");
        CONTESTANTS.put("setBasedSql", "SQL (DuckDB), no sentences");
    }

    private final Map<String, RunResult> runs;

    private ContestPage(Collection<RunResult> runs) {
        this.runs = runs.stream().collect(Collectors.toMap(ContestPage::key, Function.identity()));
    }

    static String of(Collection<RunResult> runs) {
        ContestPage page = new ContestPage(runs);
        return page.table("cases a second (time beside plain Java)", page::rate)
                + "\n"
                + page.table("bytes allocated a case", page::bytes);
    }

    private String table(String title, Function<String, String> cell) {
        StringBuilder table = new StringBuilder("| " + title + " |");
        Stream.of(Policy.values())
                .forEach(policy -> table.append(' ').append(policy.packId()).append(" |"));
        table.append("\n|---|").append("--:|".repeat(Policy.values().length)).append('\n');
        CONTESTANTS.forEach((contestant, name) -> {
            table.append("| ").append(name).append(" |");
            for (Policy policy : Policy.values()) {
                String key = key(contestant, policy.name());
                table.append(' ')
                        .append(runs.containsKey(key) ? cell.apply(key) : "")
                        .append(" |");
            }
            table.append('\n');
        });
        return table.toString();
    }

    private String rate(String key) {
        double yardstick = score(key(YARDSTICK, key.substring(key.indexOf(' ') + 1)));
        return String.format(Locale.ROOT, "%,.0f (%.1f×)", score(key), yardstick / score(key));
    }

    private double score(String key) {
        RunResult run = runs.get(key);
        return run == null ? Double.NaN : run.getPrimaryResult().getScore();
    }

    private String bytes(String key) {
        RunResult run = runs.get(key);
        Result<?> allocated = run == null ? null : run.getSecondaryResults().get("gc.alloc.rate.norm");
        return allocated == null ? "" : String.format(Locale.ROOT, "%,.0f", allocated.getScore());
    }

    private static String key(RunResult run) {
        String label = run.getPrimaryResult().getLabel();
        return key(label.substring(label.lastIndexOf('.') + 1), run.getParams().getParam("policy"));
    }

    private static String key(String contestant, String policy) {
        return contestant + " " + policy;
    }
}
