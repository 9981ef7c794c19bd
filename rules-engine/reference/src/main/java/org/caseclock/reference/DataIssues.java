package org.caseclock.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caseclock.facts.ActivityClosing;
import org.caseclock.facts.AttendanceEnd;
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
            Comparator.comparing(Issue::kind).thenComparing(Issue::factId).thenComparing(Issue::reference);

    private final References references;
    private final Map<FactKey, Fact> byKey = new LinkedHashMap<>();
    private final Set<FactKey> ambiguous = new HashSet<>();
    private final Map<FactKey, Set<IssueKind>> spoiled = new HashMap<>();
    private final Set<Found> issues = new LinkedHashSet<>();

    private DataIssues(References references) {
        this.references = references;
    }

    /** An issue, told apart from that of a fact of another kind with the same id, and from that of another field. */
    private record Found(FactKey fact, String field, Issue issue) {}

    /**
     * Looks for the issues.
     *
     * @param known the facts as they are known on the as-of date
     * @param references what their references name
     * @param entryDate the program entry
     * @param asOf the as-of date
     * @param nonExtending the categories of service that do not count toward exit
     */
    static DataIssues find(
            List<Fact> known,
            References references,
            LocalDate entryDate,
            LocalDate asOf,
            Set<ServiceCategory> nonExtending) {
        DataIssues found = new DataIssues(references);
        found.findDuplicates(known);
        for (Fact fact : known) {
            found.lookAtDates(fact, entryDate, asOf);
            found.lookAtReferences(fact);
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
        return withNothingBut(EnumSet.noneOf(IssueKind.class));
    }

    /** The facts that are set aside for one kind of issue alone, each once. */
    List<Fact> setAsideFor(IssueKind kind) {
        return withNothingBut(EnumSet.of(kind));
    }

    /** Every issue, by kind, then fact. */
    List<Issue> all() {
        List<Issue> sorted = new ArrayList<>();
        issues.forEach(found -> sorted.add(found.issue));
        sorted.sort(BY_KIND_THEN_FACT);
        return sorted;
    }

    private List<Fact> withNothingBut(Set<IssueKind> kinds) {
        List<Fact> facts = new ArrayList<>(byKey.size());
        byKey.forEach((key, fact) -> {
            if (!ambiguous.contains(key) && spoiled.getOrDefault(key, Set.of()).equals(kinds)) {
                facts.add(fact);
            }
        });
        return facts;
    }

    private void findDuplicates(List<Fact> known) {
        for (Fact fact : known) {
            FactKey key = FactKey.of(fact);
            Fact first = byKey.putIfAbsent(key, fact);
            if (first != null) {
                issues.add(new Found(key, "", new Issue(IssueKind.DUPLICATE_ID, fact.id())));
                // Equal facts say the same, so it does not matter which of them is used.
                if (!first.equals(fact)) {
                    ambiguous.add(key);
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
            setAside(IssueKind.AFTER_AS_OF, fact);
        }
        LocalDate end = endOf(fact);
        if (end != null && end.isBefore(date)) {
            setAside(IssueKind.END_BEFORE_START, fact);
        }
        if (fact instanceof Exit && date.isBefore(entryDate)) {
            setAside(IssueKind.EXIT_BEFORE_ENTRY, fact);
        }
    }

    /**
     * A void reference is at fault itself: the fact stands, and so do its other references. Only a fact that would be
     * about nothing without it is set aside whole.
     */
    private void lookAtReferences(Fact fact) {
        for (References.Reference each : references.of(fact)) {
            if (each.named().size() != 1) {
                IssueKind kind = each.named().isEmpty() ? IssueKind.UNKNOWN_REFERENCE : IssueKind.AMBIGUOUS_REFERENCE;
                issues.add(new Found(FactKey.of(fact), each.field(), new Issue(kind, fact.id(), each.text())));
                if (isAboutOneService(fact)) {
                    spoil(kind, fact);
                }
            }
        }
    }

    private void lookAtNote(CaseNote note) {
        for (String reference : note.about()) {
            Fact event = references.about(reference);
            // A plan may be noted before the day for which it is made.
            if (event == null || isStillToCome(event)) {
                continue;
            }
            LocalDate eventDate = event.date();
            if (eventDate != null && Day.of(note).isBefore(eventDate)) {
                setAside(IssueKind.NOTE_BEFORE_EVENT, note);
            }
        }
    }

    private void lookAtService(Service service, LocalDate exitDate, Set<ServiceCategory> nonExtending) {
        LocalDate start = service.startDate();
        // Nothing begins after it ended.
        LocalDate latestStart = start != null ? start : service.endDate();
        if (service.isFollowUp() && latestStart != null && latestStart.isBefore(exitDate)) {
            setAside(IssueKind.FOLLOW_UP_BEFORE_EXIT, service);
        }
        if (!nonExtending.contains(service.category()) && start != null && start.isAfter(exitDate)) {
            setAside(IssueKind.SERVICE_AFTER_EXIT, service);
        }
    }

    /** On which days the services and plans may have begun that have no first day. */
    FirstDays firstDays(List<Fact> known, LocalDate entryDate, LocalDate asOf, Set<ServiceCategory> nonExtending) {
        FirstDays firstDays = new FirstDays(entryDate, asOf, usableExit(known), nonExtending);
        for (Fact fact : known) {
            // A note that has the issue already gets no other.
            if (fact instanceof CaseNote note && !hasIssue(note, IssueKind.NOTE_BEFORE_EVENT)) {
                for (String reference : note.about()) {
                    Fact event = references.about(reference);
                    if (event != null) {
                        firstDays.notedOn(FactKey.of(event), Day.of(note));
                    }
                }
            }
        }
        return firstDays;
    }

    private boolean hasIssue(Fact fact, IssueKind kind) {
        return spoiled.getOrDefault(FactKey.of(fact), Set.of()).contains(kind);
    }

    private @Nullable Exit usableExit(List<Fact> known) {
        for (Fact fact : known) {
            if (fact instanceof Exit exit && !spoiled.containsKey(FactKey.of(exit))) {
                return exit;
            }
        }
        return null;
    }

    private void setAside(IssueKind kind, Fact fact) {
        issues.add(new Found(FactKey.of(fact), "", new Issue(kind, fact.id())));
        spoil(kind, fact);
    }

    private void spoil(IssueKind kind, Fact fact) {
        spoiled.computeIfAbsent(FactKey.of(fact), each -> EnumSet.noneOf(IssueKind.class))
                .add(kind);
    }

    /** Whether the fact says something of exactly one service, which it has to name. */
    private static boolean isAboutOneService(Fact fact) {
        return fact instanceof ActivityClosing || fact instanceof AttendanceEnd;
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
