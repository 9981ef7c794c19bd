package org.caseclock.testkit.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseclock.engine.RulesEngine;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.CaseSchema;
import org.caseclock.ledger.Evaluation;
import org.caseclock.ledger.LedgerException;
import org.caseclock.ledger.Obligation;
import org.caseclock.testkit.generate.Shrinker;
import org.caseclock.testkit.generate.pack.Manner;
import org.caseclock.testkit.generate.pack.PackCases;

/** Judges made-up cases by two versions of a policy: cases of the one and of the other, with days around the thresholds of each. */
public final class VersionSearch {

    /** The first case that shows a way, and how many do. */
    private static final class Shown {
        private final CaseFile first;
        private final LocalDate asOf;
        private int cases;

        private Shown(CaseFile first, LocalDate asOf) {
            this.first = first;
            this.asOf = asOf;
        }
    }

    private final RulesEngine before;
    private final RulesEngine after;
    private final CaseSchema schema;
    private final int horizonDays;
    private final Map<Transition, Shown> shown = new LinkedHashMap<>();
    private final Set<String> statuses = new TreeSet<>();
    private final Set<String> clauses = new TreeSet<>();
    private int tried;

    private VersionSearch(RulesEngine before, RulesEngine after, int horizonDays) {
        this.before = before;
        this.after = after;
        this.schema = before.schema().and(after.schema());
        this.horizonDays = horizonDays;
    }

    /**
     * Looks for the ways in which two versions differ.
     *
     * @param cases how many cases are made up
     * @param seed which cases
     * @param horizonDays how many days ahead upcoming obligations are listed
     * @throws IllegalArgumentException if the two declare something of one name otherwise
     */
    public static VersionSearch of(RulesEngine before, RulesEngine after, int cases, long seed, int horizonDays) {
        VersionSearch search = new VersionSearch(before, after, horizonDays);
        List<PackCases> makers = Stream.of(Manner.FULL, Manner.GAPS)
                .flatMap(manner -> Stream.of(before, after).map(engine -> PackCases.of(engine.pack(), seed, manner)))
                .toList();
        for (int i = 0; i < cases; i++) {
            PackCases maker = makers.get(i % makers.size());
            int index = i / makers.size();
            search.judge(maker.generate(index), maker.asOf(index));
        }
        return search;
    }

    private void judge(CaseFile caseFile, LocalDate asOf) {
        List<Transition> transitions;
        try {
            Evaluation old = before.evaluate(caseFile, asOf, horizonDays);
            Evaluation now = after.evaluate(caseFile, asOf, horizonDays);
            transitions = Transition.of(old, now);
            now.obligations().forEach(this::note);
        } catch (LedgerException e) {
            // A case that one of them cannot judge tells nothing of how they differ.
            return;
        }
        tried++;
        for (Transition each : withoutMereTasks(transitions)) {
            shown.computeIfAbsent(each, way -> new Shown(caseFile, asOf)).cases++;
        }
    }

    /** A task that is there no more says nothing beside what has become of its obligation. */
    private static Set<Transition> withoutMereTasks(List<Transition> all) {
        Set<String> told = all.stream()
                .filter(each -> !each.isOfTask())
                .map(Transition::clause)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(each -> !each.isOfTask() || !told.contains(each.clause()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void note(Obligation obligation) {
        clauses.add(obligation.clause());
        statuses.add(obligation.clause() + " " + obligation.status());
    }

    /** How many cases both have judged. */
    public int tried() {
        return tried;
    }

    /** The clauses of the later version that spoke in any of them. */
    public Set<String> clauses() {
        return Set.copyOf(clauses);
    }

    /** In how many ways they spoke: clauses, each with how an obligation stands under it. */
    public int ways() {
        return statuses.size();
    }

    /** The ways in which the two differ, by clause in the order of the later version, each with the smallest case that shows it. */
    public List<Difference> differences() {
        List<String> order = new ArrayList<>(after.pack().clauses().keySet());
        return shown.entrySet().stream()
                .sorted(Comparator.<Map.Entry<Transition, Shown>>comparingInt(
                                each -> order.indexOf(each.getKey().clause()))
                        .thenComparing(each -> each.getKey().clause())
                        .thenComparing(each -> each.getKey().words()))
                .map(each -> difference(each.getKey(), each.getValue()))
                .toList();
    }

    private Difference difference(Transition transition, Shown way) {
        CaseFile smallest = Shrinker.shrink(schema, way.first, smaller -> isShownBy(smaller, way.asOf, transition));
        return new Difference(transition, way.cases, smallest, way.asOf);
    }

    private boolean isShownBy(CaseFile caseFile, LocalDate asOf, Transition transition) {
        try {
            Evaluation old = before.evaluate(caseFile, asOf, horizonDays);
            Evaluation now = after.evaluate(caseFile, asOf, horizonDays);
            return Transition.of(old, now).contains(transition);
        } catch (LedgerException e) {
            return false;
        }
    }
}
