package org.caseclock.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.caseclock.facts.Circumstance;
import org.caseclock.facts.CircumstanceKind;
import org.caseclock.facts.Exit;
import org.caseclock.facts.Fact;
import org.jspecify.annotations.Nullable;

/** The exclusion decisions, III.B.1 to III.B.4, and what they need, III.B.doc and III.B.exit. */
final class MississippiExclusions {

    private static final Map<CircumstanceKind, String> CLAUSES = Map.of(
            CircumstanceKind.INCARCERATED, "III.B.1",
            CircumstanceKind.RESIDENT_OF_FACILITY, "III.B.1",
            CircumstanceKind.INSTITUTIONALIZED, "III.B.1",
            CircumstanceKind.MEDICAL_TREATMENT, "III.B.2",
            CircumstanceKind.DECEASED, "III.B.3",
            CircumstanceKind.CALLED_TO_ACTIVE_DUTY, "III.B.4");

    private static final Map<CircumstanceKind, String> FEDERAL_CODES = Map.of(
            CircumstanceKind.INCARCERATED, "01",
            CircumstanceKind.RESIDENT_OF_FACILITY, "01",
            CircumstanceKind.INSTITUTIONALIZED, "01",
            CircumstanceKind.MEDICAL_TREATMENT, "02",
            CircumstanceKind.DECEASED, "03",
            CircumstanceKind.CALLED_TO_ACTIVE_DUTY, "04");

    private final KnownCase known;
    private final Docket docket;
    private final List<Circumstance> circumstances;
    private final List<Decided> decided = new ArrayList<>();
    private @Nullable LocalDate excludedFrom;
    private @Nullable LocalDate pendingFrom;

    MississippiExclusions(KnownCase known, Docket docket) {
        this.known = known;
        this.docket = docket;
        // No clause names foster care.
        this.circumstances = known.circumstances.stream()
                .filter(circumstance -> !CircumstanceKind.FOSTER_CARE.equals(circumstance.kind()))
                .toList();
    }

    /** Makes the decisions. */
    void decide() {
        Exit exit = known.exit();
        if (!docket.governs(exit == null ? null : exit.date())) {
            return;
        }
        for (Circumstance circumstance : circumstances) {
            Outcome outcome = outcome(circumstance);
            decided.add(new Decided(
                    clause(circumstance.kind()), circumstance.id(), federalCode(circumstance.kind()), outcome));
            // The circumstances come by first day, so the first that excludes is the one that excludes longest.
            if (outcome == Outcome.EXCLUDED && excludedFrom == null) {
                excludedFrom = circumstance.startDate();
            }
            if (outcome == Outcome.PENDING && pendingFrom == null) {
                // What is on record without a first day may have begun on any.
                pendingFrom = circumstance.startDate() == null ? LocalDate.MIN : circumstance.startDate();
            }
        }
    }

    /** III.B.doc and III.B.exit. */
    void needs() {
        Exit exit = known.exit();
        for (Circumstance circumstance : circumstances) {
            if (outcome(circumstance) == Outcome.NOT_EXCLUDED) {
                continue;
            }
            Window window = new Window(circumstance.startDate(), null);
            docket.add("III.B.doc", circumstance.id(), window, metBy(documentation(circumstance)));
            List<Fact> manualExit = exit != null && exit.isManual() ? List.of(exit) : List.of();
            docket.add("III.B.exit", circumstance.id(), window, metBy(manualExit));
        }
    }

    List<Decided> decided() {
        return decided;
    }

    /** The first day of the earliest circumstance that excludes the participant; empty where none does. */
    @Nullable
    LocalDate excludedFrom() {
        return excludedFrom;
    }

    /** The first day of the earliest circumstance that would exclude if its decision were completed; empty without one. */
    @Nullable
    LocalDate pendingFrom() {
        return pendingFrom;
    }

    private Outcome outcome(Circumstance circumstance) {
        if (failsByKind(circumstance) || failsByTime(circumstance)) {
            return Outcome.NOT_EXCLUDED;
        }
        return lacksSomething(circumstance) ? Outcome.PENDING : Outcome.EXCLUDED;
    }

    private boolean failsByKind(Circumstance circumstance) {
        Integer days = circumstance.expectedDays();
        return switch (clause(circumstance.kind())) {
            case "III.B.1" -> beganBeforeEntry(circumstance);
            case "III.B.2" ->
                (days != null && days <= MississippiTerms.MEDICAL_DAYS)
                        || Boolean.FALSE.equals(circumstance.precludesParticipation());
            case "III.B.4" -> days != null && days < MississippiTerms.ACTIVE_DUTY_DAYS;
            default -> false;
        };
    }

    /** What was over, or known, before entry began before it, whichever its first day. */
    private boolean beganBeforeEntry(Circumstance circumstance) {
        LocalDate end = circumstance.endDate();
        LocalDate latest = end != null && end.isBefore(known.asOf) ? end : known.asOf;
        LocalDate begun = circumstance.startDate() != null ? circumstance.startDate() : latest;
        return begun.isBefore(known.entryDate);
    }

    /** Whether the circumstance cannot hold at exit: it began after it, or was over before it. */
    private boolean failsByTime(Circumstance circumstance) {
        LocalDate start = circumstance.startDate();
        LocalDate end = circumstance.endDate();
        Exit exit = known.exit();
        if (exit == null) {
            return end != null && isBeforeAnyExit(end);
        }
        LocalDate recorded = Knowledge.recordedOn(exit);
        LocalDate lastDay = recorded != null && recorded.isAfter(exit.date()) ? recorded : exit.date();
        return (start != null && start.isAfter(lastDay)) || (end != null && end.isBefore(exit.date()));
    }

    /** Whether a day lies before every exit that may still come: nobody exits while a service runs, nor before its end. */
    private boolean isBeforeAnyExit(LocalDate day) {
        MississippiChains chains = new MississippiChains(known, List.of(), List.of(), null);
        Ways<Boolean> ways = Ways.of(chains.gaps(), filling -> {
            MississippiChain chain = chains.in(filling);
            LocalDate earliestExit = chain.runs(known.asOf) ? known.asOf : chain.lastDay();
            return Optional.of(earliestExit != null && day.isBefore(earliestExit));
        });
        return ways.all(before -> before).equals(Set.of(true));
    }

    private boolean lacksSomething(Circumstance circumstance) {
        boolean lacksDays = circumstance.expectedDays() == null
                && (CircumstanceKind.MEDICAL_TREATMENT.equals(circumstance.kind())
                        || CircumstanceKind.CALLED_TO_ACTIVE_DUTY.equals(circumstance.kind()));
        boolean lacksPreclusion = circumstance.precludesParticipation() == null
                && CircumstanceKind.MEDICAL_TREATMENT.equals(circumstance.kind());
        Exit exit = known.exit();
        return circumstance.startDate() == null
                || lacksDays
                || lacksPreclusion
                || documentation(circumstance).isEmpty()
                || exit == null
                || !exit.isManual();
    }

    private List<Fact> documentation(Circumstance circumstance) {
        List<Fact> documents = known.documentsAbout(circumstance);
        if (!Boolean.TRUE.equals(circumstance.documented())) {
            return documents;
        }
        List<Fact> all = new ArrayList<>(documents);
        all.add(circumstance);
        all.sort(KnownCase.BY_DATE_THEN_ID);
        return all;
    }

    /** Open until met; the evidence may bear any date. */
    private static Verdict metBy(List<Fact> evidence) {
        if (evidence.isEmpty()) {
            return Verdict.of(Status.OPEN);
        }
        List<String> ids = new ArrayList<>(evidence.size());
        for (Fact fact : evidence) {
            ids.add(fact.id());
        }
        return new Verdict(Status.MET, ids);
    }

    private static String clause(CircumstanceKind kind) {
        return Objects.requireNonNull(CLAUSES.get(kind), "No clause names it.");
    }

    private static String federalCode(CircumstanceKind kind) {
        return Objects.requireNonNull(FEDERAL_CODES.get(kind), "No federal code names it.");
    }
}
