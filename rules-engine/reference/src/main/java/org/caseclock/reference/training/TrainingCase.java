package org.caseclock.reference.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.Exit;
import org.caseclock.facts.Fact;
import org.caseclock.facts.OwnFact;
import org.caseclock.facts.Participant;
import org.caseclock.facts.Service;
import org.caseclock.facts.ServiceCategory;
import org.caseclock.facts.Span;
import org.caseclock.facts.WageEvidence;
import org.jspecify.annotations.Nullable;

/** A case as of a date: what is known of it then (C7), without the facts that contradict the rest (C12). */
final class TrainingCase {

    /** By federal rule these do not count toward exit. */
    private static final Set<ServiceCategory> NOT_COUNTING = Set.of(
            ServiceCategory.FOLLOW_UP,
            ServiceCategory.SELF_SERVICE,
            ServiceCategory.INFORMATION_ONLY,
            ServiceCategory.SUPPORTIVE);

    final Participant participant;
    final LocalDate entry;
    final LocalDate asOf;
    final @Nullable Exit exit;
    private final List<Fact> facts = new ArrayList<>();

    TrainingCase(CaseFile caseFile, LocalDate asOf) {
        this.participant = caseFile.participant();
        this.entry = participant.entryDate();
        this.asOf = asOf;
        Exit recorded = caseFile.exit();
        this.exit = recorded != null && isKnown(recorded) && isSound(recorded) ? recorded : null;
        for (Fact fact : caseFile.facts()) {
            if (!(fact instanceof Exit) && isKnown(fact)) {
                Fact known = asKnown(fact);
                if (isSound(known)) {
                    facts.add(known);
                }
            }
        }
    }

    /** The facts of a kind of the library. */
    <T extends Fact> List<T> all(Class<T> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The facts of a kind of the pack's own. */
    List<OwnFact> own(String type) {
        return all(OwnFact.class).stream().filter(fact -> fact.is(type)).toList();
    }

    /** The trainings of which the first day is on record. */
    List<Service> trainings() {
        return all(Service.class).stream().filter(Service::isTraining).toList();
    }

    @Nullable
    LocalDate exitDate() {
        return exit == null ? null : exit.date();
    }

    /** The days of participation (C6). */
    Days participation() {
        return new Days(entry, exitDate());
    }

    /** Whether a duty of the time of participation is owed: not if the exit comes before it is due (C6). */
    boolean isOwedInParticipation(Days window) {
        LocalDate due = window.last();
        LocalDate exit = exitDate();
        return exit == null || (due != null && !due.isAfter(exit));
    }

    /** Whether a window was over before the day on which the exit was recorded (C8). */
    boolean isExitRecordedAfter(Days window) {
        LocalDate recorded = exit == null ? null : recordedOn(exit);
        return recorded != null && window.isBefore(recorded);
    }

    /** The days of a fact; what has no known end goes on. */
    static Days days(Span span) {
        return new Days(dayOf(span), span.endDate());
    }

    /** The day of a fact, which must be filled. */
    static LocalDate dayOf(Fact fact) {
        return Objects.requireNonNull(fact.date(), () -> "The day of " + fact.id() + " is empty.");
    }

    /** The day on which a fact was written down; empty where that is not on record. */
    static @Nullable LocalDate recordedOn(Fact fact) {
        LocalDate recorded = fact.firstRecordedOn();
        return recorded == null && fact instanceof WageEvidence evidence ? evidence.receivedOn() : recorded;
    }

    private boolean isKnown(Fact fact) {
        LocalDate recorded = recordedOn(fact);
        LocalDate from = recorded != null ? recorded : fact.date();
        return from == null || !from.isAfter(asOf);
    }

    private Fact asKnown(Fact fact) {
        if (fact instanceof Span span && span.endDate() != null) {
            LocalDate from = span.endRecordedOn() != null ? span.endRecordedOn() : span.endDate();
            return from.isAfter(asOf) ? span.withoutEnd() : fact;
        }
        return fact;
    }

    private boolean isSound(Fact fact) {
        LocalDate date = fact.date();
        if (date == null) {
            return true;
        }
        if (date.isAfter(asOf)
                || (fact instanceof Exit && date.isBefore(entry))
                || (fact instanceof Span span && days(span).isNone())) {
            return false;
        }
        return !(fact instanceof Service service && exit != null) || fitsExit(service, date, exit.date());
    }

    private static boolean fitsExit(Service service, LocalDate start, LocalDate exit) {
        return service.isFollowUp()
                ? !start.isBefore(exit)
                : NOT_COUNTING.contains(service.category()) || !start.isAfter(exit);
    }
}
