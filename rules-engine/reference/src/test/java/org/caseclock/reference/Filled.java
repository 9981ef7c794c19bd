package org.caseclock.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.caseclock.engine.RulesEngine;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.Employment;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Missing;
import org.caseclock.facts.PlannedService;
import org.caseclock.facts.ScheduledReview;
import org.caseclock.facts.Span;
import org.caseclock.ledger.Evaluation;
import org.caseclock.ledger.PerformanceOutcome;
import org.caseclock.ledger.Status;
import org.caseclock.oracle.EmptyField;
import org.caseclock.oracle.Values;
import org.jspecify.annotations.Nullable;

/**
 * Compares what rules and reference say of a case in which facts other than services lack their day: what the rules judge the
 * reference must judge the same whichever day they have (C11). Where the rules hold a clause undetermined, the filling oracle
 * holds them to it.
 */
final class Filled {

    private static final int FILLINGS = 12;

    private static final Set<String> MAY_BE_MET = Set.of(Status.MET.name(), Status.UNDETERMINED.name());

    /** What nothing surely met by the end of the follow-up has ended with it, and is told no more. */
    private static final Set<String> ENDS_UNMET = Set.of("JR.4.help", "JR.6.help");

    /** How decisions are left open. */
    private static final Set<String> OPEN = Set.of(" " + PerformanceOutcome.UNKNOWN + " ", " " + Outcome.PENDING + " ");

    private final RulesEngine engine;
    private final Agreement.Reference reference;
    private final boolean ofJobs;

    /**
     * @param ofJobs whether jobs without a first day are filled too
     */
    Filled(RulesEngine engine, Agreement.Reference reference, boolean ofJobs) {
        this.engine = engine;
        this.reference = reference;
        this.ofJobs = ofJobs;
    }

    /** Whether it is such a case. */
    boolean isAbout(CaseFile caseFile) {
        return caseFile.facts().stream().anyMatch(this::lacksItsDay);
    }

    /** Whether the reference can judge a case as it is: whether all facts but spans and plans of services have their day. */
    static boolean isDated(CaseFile caseFile) {
        return caseFile.facts().stream().noneMatch(Filled::lacksItsDate);
    }

    private static boolean lacksItsDate(Fact fact) {
        return fact.date() == null && !(fact instanceof PlannedService) && !(fact instanceof Span);
    }

    private boolean lacksItsDay(Fact fact) {
        return lacksItsDate(fact) || (ofJobs && fact instanceof Employment && fact.date() == null);
    }

    /** What the reference says for days of which the rules say otherwise; nothing where they agree on all that are tried. */
    @Nullable
    Verdicts unlike(CaseFile caseFile, LocalDate asOf, int horizon) {
        Evaluation rules = engine.evaluate(caseFile, asOf, horizon);
        Verdicts unfilled = Verdicts.of(rules);
        List<LocalDate> days = List.copyOf(new Values(engine.pack(), caseFile, rules).days());
        Random random = new Random(caseFile.hashCode());
        for (int i = 0; i < FILLINGS; i++) {
            CaseFile filled = filled(caseFile, asOf, days, random);
            if (isAbout(filled) || Weaker.isAbout(filled)) {
                // Several records with one id are none, and cannot be filled; days of services bound others, and are
                // bound by them.
                return null;
            }
            Verdicts plain = Verdicts.of(reference.judge(filled, asOf, horizon));
            if (plain.issues().equals(unfilled.issues())
                    && !(agree(unfilled, plain) && decided(plain).containsAll(decided(unfilled)))) {
                return plain;
            }
        }
        return null;
    }

    private CaseFile filled(CaseFile caseFile, LocalDate asOf, List<LocalDate> days, Random random) {
        CaseFile filled = caseFile;
        for (EmptyField field : EmptyField.of(caseFile, asOf)) {
            if (lacksItsDay(field.fact())
                    && field.field().equals(Missing.dayOf(field.fact().getClass()))) {
                LocalDate day = days.get(random.nextInt(days.size()));
                boolean canBe = !day.isAfter(asOf) || field.fact() instanceof ScheduledReview;
                filled = field.fill(filled, canBe ? day : asOf);
            }
        }
        return filled;
    }

    private static boolean agree(Verdicts unfilled, Verdicts filled) {
        Map<String, Set<String>> told = statuses(unfilled);
        Map<String, Set<String>> all = statuses(filled);
        Set<String> inDoubt = unfilled.findings().stream()
                .filter(Finding::isUndetermined)
                .map(Finding::clause)
                .collect(Collectors.toSet());
        return told.entrySet().stream()
                        .allMatch(each -> each.getValue().contains(Status.UNDETERMINED.name())
                                || isTheSame(each.getValue(), all.getOrDefault(each.getKey(), Set.of())))
                && filled.findings().stream()
                        .allMatch(each -> told.containsKey(each.about())
                                || inDoubt.contains(each.clause())
                                || (ENDS_UNMET.contains(each.clause()) && MAY_BE_MET.contains(each.status())));
    }

    /** The decisions that were made, without what they rest on; what is left open may come to any. */
    private static Set<String> decided(Verdicts verdicts) {
        return verdicts.decided().stream()
                .filter(each -> OPEN.stream().noneMatch(each::contains))
                .map(each -> each.replaceFirst(" \\[.*", ""))
                .collect(Collectors.toSet());
    }

    /** While a window runs, evidence in doubt leaves it open (C11). */
    private static boolean isTheSame(Set<String> told, Set<String> filled) {
        return told.equals(filled)
                || (told.equals(Set.of(Status.OPEN.name())) && filled.equals(Set.of(Status.MET.name())));
    }

    /** How each finding stands; facts of two kinds with one id may be owed the same. */
    private static Map<String, Set<String>> statuses(Verdicts verdicts) {
        return verdicts.findings().stream()
                .collect(
                        Collectors.groupingBy(Finding::about, Collectors.mapping(Finding::status, Collectors.toSet())));
    }
}
