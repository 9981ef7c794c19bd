package org.caseclock.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.caseclock.facts.CaseNote;
import org.caseclock.facts.Exit;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Kinds;
import org.caseclock.facts.Participant;
import org.caseclock.facts.PlannedService;
import org.caseclock.facts.ScheduledReview;
import org.caseclock.facts.Service;
import org.caseclock.facts.Span;
import org.caseclock.facts.WageEvidence;
import org.jspecify.annotations.Nullable;

/** Sets aside the facts that contradict the rest of their case, and says what is wrong with each. */
final class Screening {

    private final Participant participant;
    private final LocalDate asOf;
    private final Predicate<Service> counts;
    private final List<DataIssue> issues;
    private final List<Service> servicesAfterExit = new ArrayList<>();
    /** By what they are, not by what they say: each of several equal ones is set aside for itself. */
    private final Set<Fact> aside = Collections.newSetFromMap(new IdentityHashMap<>(0));

    private final FactsById byId;
    private @Nullable Exit exit;

    /**
     * @param counts which services count toward exit
     * @param references what is known to be wrong so far, and the facts that are known by their names in the case
     */
    Screening(Participant participant, LocalDate asOf, Predicate<Service> counts, References references) {
        this.byId = references.byName();
        this.issues = new ArrayList<>(references.issues());
        this.aside.addAll(references.aboutNothing());
        this.participant = participant;
        this.asOf = asOf;
        this.counts = counts;
    }

    /**
     * @param known the facts that are known, by their names in the case
     * @param asWritten the same in the same order, as the case has them
     */
    List<Fact> screen(List<Fact> known, List<Fact> asWritten) {
        Collection<List<Fact>> sharers = byId.sharers().values();
        if (!sharers.isEmpty()) {
            IdentityHashMap<Fact, Fact> written = new IdentityHashMap<>();
            for (int i = 0; i < known.size(); i++) {
                written.put(known.get(i), asWritten.get(i));
            }
            sharers.forEach(bearers -> duplicates(bearers, written));
        }
        known.forEach(this::ownDates);
        for (Fact fact : known) {
            if (exit == null && fact instanceof Exit found && !aside.contains(fact)) {
                exit = found;
            }
        }
        for (Fact fact : known) {
            if (fact instanceof CaseNote note) {
                eventsOf(note);
            } else if (fact instanceof Service service && exit != null) {
                againstExit(service, exit);
            }
        }
        List<Fact> sound = new ArrayList<>(known);
        if (!aside.isEmpty()) {
            sound.removeIf(aside::contains);
        }
        // Equal facts bear the same id; only where one is shared they need be compared.
        return sharers.isEmpty() ? sound : new ArrayList<>(new LinkedHashSet<>(sound));
    }

    @Nullable
    Exit exit() {
        return exit;
    }

    List<DataIssue> issues() {
        return issues.size() < 2
                ? List.copyOf(issues)
                : issues.stream().distinct().sorted(DataIssue.ORDER).toList();
    }

    /** The services that count toward exit and were set aside for nothing but being dated after it. */
    List<Service> servicesAfterExit() {
        return servicesAfterExit.size() < 2
                ? List.copyOf(servicesAfterExit)
                : List.copyOf(new LinkedHashSet<>(servicesAfterExit));
    }

    private void duplicates(List<Fact> bearers, IdentityHashMap<Fact, Fact> written) {
        Fact one = bearers.get(0);
        boolean equal = bearers.stream().map(written::get).distinct().count() == 1;
        report(
                DataIssueKind.DUPLICATE_ID,
                one,
                bearers.size() + (equal ? " equal" : " different") + " records have the id " + Kinds.id(one)
                        + (equal ? "; one is used." : "; none is used."));
        if (!equal) {
            aside.addAll(bearers);
        }
    }

    private void ownDates(Fact fact) {
        LocalDate date = fact.date();
        if (fact instanceof Exit && date != null && date.isBefore(participant.entryDate())) {
            setAside(
                    DataIssueKind.EXIT_BEFORE_ENTRY,
                    fact,
                    "The exit date (" + date + ") is before the entry date (" + participant.entryDate() + ").");
        }
        if (date != null && date.isAfter(asOf) && !isOnlyPlanned(fact)) {
            setAside(
                    DataIssueKind.AFTER_AS_OF,
                    fact,
                    Kinds.capitalized(fact) + " is dated " + date + ", after the as-of date (" + asOf
                            + "), but is already on record.");
        }
        LocalDate end = endOf(fact);
        LocalDate start = fact instanceof WageEvidence evidence ? evidence.periodStart() : date;
        if (end != null && start != null && end.isBefore(start)) {
            setAside(
                    DataIssueKind.END_BEFORE_START,
                    fact,
                    Kinds.capitalized(fact) + " ends (" + end + ") before it starts (" + start + ").");
        }
    }

    private static @Nullable LocalDate endOf(Fact fact) {
        if (fact instanceof Span span) {
            return span.endDate();
        }
        if (fact instanceof PlannedService planned) {
            return planned.endDate();
        }
        return fact instanceof WageEvidence evidence ? evidence.periodEnd() : null;
    }

    private static boolean isOnlyPlanned(Fact fact) {
        return fact instanceof PlannedService || fact instanceof ScheduledReview;
    }

    private void eventsOf(CaseNote note) {
        LocalDate written = note.date();
        if (written == null) {
            return;
        }
        for (String id : note.about()) {
            Fact event = byId.first(id);
            LocalDate date = event == null ? null : event.date();
            if (event != null && date != null && written.isBefore(date) && !isOnlyPlanned(event)) {
                setAside(
                        DataIssueKind.NOTE_BEFORE_EVENT,
                        note,
                        Kinds.capitalized(note) + " is dated " + written + ", before " + Kinds.name(event) + " (" + date
                                + "), which it documents.");
            }
        }
    }

    private void againstExit(Service service, Exit exit) {
        LocalDate start = service.startDate();
        LocalDate end = service.endDate();
        if (start == null) {
            if (service.isFollowUp() && end != null && end.isBefore(exit.date())) {
                setAside(
                        DataIssueKind.FOLLOW_UP_BEFORE_EXIT,
                        service,
                        "Follow-up service " + Kinds.id(service) + " ended (" + end + ") before the exit ("
                                + exit.date() + ").");
            }
            return;
        }
        if (service.isFollowUp() && start.isBefore(exit.date())) {
            setAside(
                    DataIssueKind.FOLLOW_UP_BEFORE_EXIT,
                    service,
                    "Follow-up service " + Kinds.id(service) + " (" + start + ") is dated before the exit ("
                            + exit.date() + ").");
        } else if (counts.test(service) && start.isAfter(exit.date())) {
            if (!aside.contains(service)) {
                servicesAfterExit.add(service);
            }
            setAside(
                    DataIssueKind.SERVICE_AFTER_EXIT,
                    service,
                    Kinds.capitalized(service) + " (" + start + ") counts toward exit but is dated after it ("
                            + exit.date() + ").");
        }
    }

    private void setAside(DataIssueKind kind, Fact fact, String message) {
        aside.add(fact);
        report(kind, fact, message);
    }

    private void report(DataIssueKind kind, Fact fact, String message) {
        issues.add(DataIssue.of(kind, fact, message));
    }
}
