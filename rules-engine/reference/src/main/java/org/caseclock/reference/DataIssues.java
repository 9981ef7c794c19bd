package org.caseclock.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caseclock.facts.CaseNote;
import org.caseclock.facts.Exit;
import org.caseclock.facts.Fact;
import org.caseclock.facts.PlannedService;
import org.caseclock.facts.ScheduledReview;
import org.caseclock.facts.Service;
import org.caseclock.facts.ServiceCategory;
import org.caseclock.facts.Span;
import org.jspecify.annotations.Nullable;

/** The data issues among the known facts of a case, and the facts that stay usable (C12). */
final class DataIssues {

    private static final Comparator<Issue> BY_KIND_THEN_FACT =
            Comparator.comparing(Issue::kind).thenComparing(Issue::factId);

    private final Map<String, Fact> byId = new LinkedHashMap<>();
    private final Set<String> ambiguousIds = new HashSet<>();
    private final Set<String> spoiledIds = new HashSet<>();
    private final Set<Issue> issues = new HashSet<>();

    private DataIssues() {}

    /**
     * Looks for the issues.
     *
     * @param known the facts as they are known on the as-of date
     * @param entryDate the program entry
     * @param asOf the as-of date
     * @param nonExtending the categories of service that do not count toward exit
     */
    static DataIssues find(List<Fact> known, LocalDate entryDate, LocalDate asOf, Set<ServiceCategory> nonExtending) {
        DataIssues found = new DataIssues();
        found.findDuplicates(known);
        for (Fact fact : known) {
            found.lookAtDates(fact, entryDate, asOf);
        }
        Exit exit = found.usableExit(known);
        for (Fact fact : known) {
            if (fact instanceof CaseNote note) {
                found.lookAtNote(note);
            } else if (fact instanceof Service service && exit != null) {
                found.lookAtService(service, exit.date(), nonExtending);
            }
        }
        return found;
    }

    /** The facts that may be used, each once. */
    List<Fact> usable() {
        List<Fact> usable = new ArrayList<>(byId.size());
        for (Fact fact : byId.values()) {
            if (isUsable(fact)) {
                usable.add(fact);
            }
        }
        return usable;
    }

    /** Every issue, by kind, then fact. */
    List<Issue> all() {
        List<Issue> sorted = new ArrayList<>(issues);
        sorted.sort(BY_KIND_THEN_FACT);
        return sorted;
    }

    private void findDuplicates(List<Fact> known) {
        for (Fact fact : known) {
            Fact first = byId.putIfAbsent(fact.id(), fact);
            if (first != null) {
                issues.add(new Issue(IssueKind.DUPLICATE_ID, fact.id()));
                // Equal facts say the same, so it does not matter which of them is used.
                if (!first.equals(fact)) {
                    ambiguousIds.add(fact.id());
                }
            }
        }
    }

    private void lookAtDates(Fact fact, LocalDate entryDate, LocalDate asOf) {
        LocalDate date = fact.date();
        if (date == null) {
            return;
        }
        if (date.isAfter(asOf) && !isStillToCome(fact)) {
            report(IssueKind.AFTER_AS_OF, fact);
        }
        LocalDate end = endOf(fact);
        if (end != null && end.isBefore(date)) {
            report(IssueKind.END_BEFORE_START, fact);
        }
        if (fact instanceof Exit && date.isBefore(entryDate)) {
            report(IssueKind.EXIT_BEFORE_ENTRY, fact);
        }
    }

    private void lookAtNote(CaseNote note) {
        for (String id : note.about()) {
            Fact event = byId.get(id);
            // A plan may be noted before the day for which it is made.
            if (event == null || ambiguousIds.contains(id) || isStillToCome(event)) {
                continue;
            }
            LocalDate eventDate = event.date();
            if (eventDate != null && note.date().isBefore(eventDate)) {
                report(IssueKind.NOTE_BEFORE_EVENT, note);
            }
        }
    }

    private void lookAtService(Service service, LocalDate exitDate, Set<ServiceCategory> nonExtending) {
        if (service.isFollowUp() && service.startDate().isBefore(exitDate)) {
            report(IssueKind.FOLLOW_UP_BEFORE_EXIT, service);
        }
        if (!nonExtending.contains(service.category()) && service.startDate().isAfter(exitDate)) {
            report(IssueKind.SERVICE_AFTER_EXIT, service);
        }
    }

    private @Nullable Exit usableExit(List<Fact> known) {
        for (Fact fact : known) {
            if (fact instanceof Exit exit && isUsable(exit)) {
                return exit;
            }
        }
        return null;
    }

    private boolean isUsable(Fact fact) {
        return !ambiguousIds.contains(fact.id()) && !spoiledIds.contains(fact.id());
    }

    private void report(IssueKind kind, Fact fact) {
        issues.add(new Issue(kind, fact.id()));
        spoiledIds.add(fact.id());
    }

    private static boolean isStillToCome(Fact fact) {
        return fact instanceof PlannedService || fact instanceof ScheduledReview;
    }

    private static @Nullable LocalDate endOf(Fact fact) {
        if (fact instanceof Span span) {
            return span.endDate();
        }
        return fact instanceof PlannedService planned ? planned.endDate() : null;
    }
}
