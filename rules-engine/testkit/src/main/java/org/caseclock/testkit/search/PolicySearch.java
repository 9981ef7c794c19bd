package org.caseclock.testkit.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.caseclock.engine.RulesEngine;
import org.caseclock.facts.CaseFile;
import org.caseclock.ledger.Evaluation;
import org.caseclock.ledger.LedgerException;
import org.caseclock.ledger.Obligation;
import org.caseclock.ledger.Status;
import org.caseclock.policy.How;
import org.caseclock.testkit.generate.pack.Manner;
import org.caseclock.testkit.generate.pack.PackCases;

/** Judges made-up cases by a policy, and tells what none of them shows: a clause that speaks, a duty that is met, two clauses that are kept. */
public final class PolicySearch {

    /**
     * Two clauses that are never kept in one case.
     *
     * @param one the clause that comes first in the pack
     * @param other the other
     * @param cases in how many cases both were due
     * @param keptOne in how many of these the one was kept
     * @param keptOther in how many the other was
     */
    public record Clash(String one, String other, int cases, int keptOne, int keptOther) {}

    /** Fewer cases in which a clause was due say nothing of whether it can be met. */
    private static final int ENOUGH = 20;

    /** So many cases should keep both if keeping the one had nothing to do with keeping the other. */
    private static final int EXPECTED = 12;

    private record Pair(String one, String other) {}

    private static final class Count {
        private int due;
        private int both;
        private int keptOne;
        private int keptOther;
    }

    private final RulesEngine engine;
    private final Set<String> spoken = new TreeSet<>();
    private final Map<String, Integer> due = new HashMap<>();
    private final Set<String> met = new HashSet<>();
    private final Map<Pair, Count> pairs = new HashMap<>();
    private int tried;

    private PolicySearch(RulesEngine engine) {
        this.engine = engine;
    }

    /**
     * Judges made-up cases, every other with fields that are empty.
     *
     * @param cases how many
     * @param seed which
     */
    public static PolicySearch of(RulesEngine engine, int cases, long seed) {
        PolicySearch search = new PolicySearch(engine);
        List<PackCases> makers = Stream.of(Manner.FULL, Manner.FULL, Manner.GAPS)
                .map(manner -> PackCases.of(engine.pack(), seed, manner))
                .toList();
        for (int i = 0; i < cases; i++) {
            PackCases maker = makers.get(i % makers.size());
            search.judge(maker.generate(i), maker.asOf(i));
        }
        return search;
    }

    private void judge(CaseFile caseFile, LocalDate asOf) {
        Evaluation said;
        try {
            said = engine.evaluate(caseFile, asOf);
        } catch (LedgerException e) {
            return;
        }
        tried++;
        said.exclusions().forEach(each -> spoken.add(each.clause()));
        said.outcomes().forEach(each -> spoken.add(each.clause()));
        said.decisions().forEach(each -> spoken.add(each.clause()));
        said.reviewItems().forEach(each -> spoken.add(each.clause()));
        said.notes().forEach(each -> spoken.add(each.clause()));
        Map<String, Boolean> kept = new HashMap<>();
        for (Obligation each : said.obligations()) {
            if (each.status() != Status.UNDETERMINED) {
                spoken.add(each.clause());
            }
            if (each.status() == Status.MET || each.status() == Status.LATE) {
                met.add(each.clause());
            }
            if (each.status() == Status.MET || each.status().isViolation()) {
                kept.merge(each.clause(), each.status() == Status.MET, Boolean::logicalAnd);
            }
        }
        kept.keySet().forEach(clause -> due.merge(clause, 1, Integer::sum));
        count(kept);
    }

    private void count(Map<String, Boolean> kept) {
        List<String> clauses = engine.pack().clauses().keySet().stream()
                .filter(kept::containsKey)
                .toList();
        for (int i = 0; i < clauses.size(); i++) {
            boolean one = Boolean.TRUE.equals(kept.get(clauses.get(i)));
            for (String later : clauses.subList(i + 1, clauses.size())) {
                boolean other = Boolean.TRUE.equals(kept.get(later));
                Count count = pairs.computeIfAbsent(new Pair(clauses.get(i), later), any -> new Count());
                count.due++;
                count.keptOne += one ? 1 : 0;
                count.keptOther += other ? 1 : 0;
                count.both += one && other ? 1 : 0;
            }
        }
    }

    /** How many cases it has judged. */
    public int tried() {
        return tried;
    }

    /** The clauses under which no case made the policy say anything sure, in the order of the pack. */
    public List<String> silent() {
        return engine.pack().clauses().keySet().stream()
                .filter(clause ->
                        engine.rules().stream().anyMatch(rule -> rule.clauses().contains(clause)))
                .filter(clause -> !spoken.contains(clause))
                .toList();
    }

    /** The duties and checks that were due in many cases, and met in none. */
    public List<String> neverMet() {
        return engine.pack().clauses().entrySet().stream()
                .filter(each ->
                        each.getValue().how() == How.DUTY || each.getValue().how() == How.CHECK)
                .map(Map.Entry::getKey)
                .filter(clause -> due.getOrDefault(clause, 0) >= ENOUGH && !met.contains(clause))
                .toList();
    }

    /** In how many cases a clause was due. */
    public int due(String clause) {
        return due.getOrDefault(clause, 0);
    }

    /** Each two clauses that many cases keep by themselves, and none together. */
    public List<Clash> clashes() {
        List<String> order = new ArrayList<>(engine.pack().clauses().keySet());
        return pairs.entrySet().stream()
                .filter(each -> isClash(each.getValue()))
                .map(each -> new Clash(
                        each.getKey().one(),
                        each.getKey().other(),
                        each.getValue().due,
                        each.getValue().keptOne,
                        each.getValue().keptOther))
                .sorted((a, b) -> {
                    int byOne = Integer.compare(order.indexOf(a.one()), order.indexOf(b.one()));
                    return byOne != 0 ? byOne : Integer.compare(order.indexOf(a.other()), order.indexOf(b.other()));
                })
                .toList();
    }

    private static boolean isClash(Count count) {
        return count.both == 0 && (long) count.keptOne * count.keptOther >= (long) EXPECTED * count.due;
    }
}
