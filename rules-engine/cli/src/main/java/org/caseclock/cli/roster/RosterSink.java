package org.caseclock.cli.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseclock.cli.options.QuarterOption;
import org.caseclock.cli.run.CaseSink;
import org.caseclock.cli.run.Counts;
import org.caseclock.cli.text.Words;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.Contact;
import org.caseclock.facts.Employment;
import org.caseclock.facts.Participant;
import org.caseclock.knowledge.KnownCase;
import org.caseclock.ledger.DueTask;
import org.caseclock.ledger.Evaluation;
import org.caseclock.ledger.Obligation;
import org.caseclock.ledger.OutcomeDecision;
import org.caseclock.ledger.PerformanceOutcome;
import org.caseclock.ledger.Status;
import org.caseclock.ledger.Subject;
import org.caseclock.policy.Clause;
import org.caseclock.policy.How;
import org.caseclock.policy.PolicyPack;
import org.jspecify.annotations.Nullable;

/** Gathers the exited customers to whom something is owed in a quarter. */
final class RosterSink implements CaseSink<Evaluation> {

    private static final Set<Status> DONE = EnumSet.of(Status.MET, Status.LATE, Status.EXCUSED);

    private final PolicyPack pack;
    private final QuarterOption quarter;
    private final Consumer<RosterReport> report;
    private final List<RosterEntry> entries = new ArrayList<>();

    RosterSink(PolicyPack pack, QuarterOption quarter, Consumer<RosterReport> report) {
        this.pack = pack;
        this.quarter = quarter;
        this.report = report;
    }

    @Override
    public void accept(CaseFile caseFile, Evaluation evaluation) {
        // What the evaluation did not know yet, the roster does not know either.
        KnownCase known = KnownCase.of(caseFile, evaluation.asOf(), service -> false);
        if (known.exit() == null) {
            return;
        }
        LocalDate exitDate = known.exit().date();
        Map<String, DueTask> tasks = evaluation.dueTasks().stream()
                .collect(Collectors.toMap(DueTask::id, task -> task, (one, other) -> one));
        List<RosterDuty> duties = Stream.concat(
                        evaluation.obligations().stream()
                                .filter(obligation -> isDue(obligation, tasks.get(obligation.id()), exitDate))
                                .map(obligation -> duty(obligation, tasks.get(obligation.id()))),
                        evaluation.outcomes().stream()
                                .filter(this::isToBeVerified)
                                .map(this::duty))
                .sorted(RosterDuty.ORDER)
                .toList();
        if (!duties.isEmpty()) {
            entries.add(entry(known, exitDate, duties));
        }
    }

    @Override
    public void finish(Counts counts) {
        entries.sort(RosterEntry.ORDER);
        report.accept(new RosterReport(pack, entries));
    }

    /**
     * A duty that arose with or after the exit and is not met, if its days lie in the quarter at least in part, or if it is
     * overdue from an earlier one.
     */
    private boolean isDue(Obligation obligation, @Nullable DueTask task, LocalDate exitDate) {
        LocalDate opens = obligation.opens();
        if (clause(obligation.clause()).how() != How.DUTY
                || DONE.contains(obligation.status())
                || opens == null
                || opens.isBefore(exitDate)
                || opens.isAfter(quarter.last())) {
            return false;
        }
        boolean inQuarter = obligation.due() == null || !obligation.due().isBefore(quarter.first());
        return inQuarter || (task != null && task.overdue());
    }

    /** An outcome of this quarter, or of an earlier one, that nobody knows yet. */
    private boolean isToBeVerified(OutcomeDecision outcome) {
        return outcome.outcome() == PerformanceOutcome.UNKNOWN
                && !outcome.quarterStart().isAfter(quarter.last());
    }

    private RosterDuty duty(Obligation obligation, @Nullable DueTask task) {
        Clause clause = clause(obligation.clause());
        return new RosterDuty(
                obligation.clause(),
                obligation.citation(),
                task != null ? task.action() : Objects.requireNonNullElse(clause.task(), clause.requirement()),
                about(obligation.subject()),
                Objects.requireNonNull(obligation.opens()),
                obligation.due(),
                obligation.status().name(),
                task != null && task.overdue(),
                obligation.missing(),
                Boolean.TRUE.equals(clause.delegable()));
    }

    private static String about(Subject subject) {
        return switch (subject.kind()) {
            case "case" -> "";
            case "month", "quarter" -> subject.id();
            default -> subject.kind() + " " + subject.id();
        };
    }

    private RosterDuty duty(OutcomeDecision outcome) {
        Clause clause = clause(outcome.clause());
        return new RosterDuty(
                outcome.clause(),
                outcome.citation(),
                Objects.requireNonNullElse(clause.task(), clause.requirement()),
                outcome.quarter(),
                outcome.quarterStart(),
                outcome.quarterEnd(),
                outcome.outcome().name(),
                false,
                outcome.missing(),
                Boolean.TRUE.equals(clause.delegable()));
    }

    private RosterEntry entry(KnownCase known, LocalDate exitDate, List<RosterDuty> duties) {
        Participant participant = known.participant();
        List<Contact> contacts = only(Contact.class, known);
        return new RosterEntry(
                orEmpty(participant.careerCenter()),
                orEmpty(participant.caseManager()),
                known.caseId(),
                orEmpty(participant.name()),
                exitDate,
                lastContact(contacts),
                (int) contacts.stream()
                        .filter(contact -> contact.date() == null && contact.isReachedParticipant())
                        .count(),
                Attempts.of(contacts.stream()
                        .filter(contact -> isIn(quarter, contact.date()))
                        .toList()),
                Work.on(known.asOf(), only(Employment.class, known)),
                duties);
    }

    private static boolean isIn(QuarterOption quarter, @Nullable LocalDate day) {
        return day != null && !day.isBefore(quarter.first()) && !day.isAfter(quarter.last());
    }

    /** Of a contact without a day it is unknown whether it is the last; such contacts are told beside it. */
    private static RosterEntry.@Nullable LastContact lastContact(List<Contact> contacts) {
        RosterEntry.LastContact last = null;
        for (Contact contact : contacts) {
            LocalDate day = contact.date();
            if (day != null && contact.isReachedParticipant()) {
                last = new RosterEntry.LastContact(day, contact.method() == null ? "" : Words.lower(contact.method()));
            }
        }
        return last;
    }

    private static <T> List<T> only(Class<T> kind, KnownCase known) {
        return known.facts().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private Clause clause(String id) {
        return Objects.requireNonNull(pack.told(id));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
