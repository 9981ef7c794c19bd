package org.caseclock.reference;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.caseclock.facts.Contact;
import org.caseclock.facts.ContactTopic;
import org.caseclock.facts.Employment;
import org.jspecify.annotations.Nullable;

/** The contacts within a week of employment, JR.2, and after one month of it, JR.3. */
final class SacramentoRetention {

    private static final List<Field<Contact, ?>> FIELDS =
            List.of(ContactFields.WITH, ContactFields.OUTCOME, ContactFields.TOPICS);

    private final KnownCase known;
    private final Docket docket;
    private final SacramentoJobs jobs;

    SacramentoRetention(KnownCase known, Docket docket) {
        this.known = known;
        this.docket = docket;
        this.jobs = new SacramentoJobs(known);
    }

    void judge(@Nullable SacramentoFollowUp followUp) {
        for (Employment job : jobs.withoutStart()) {
            undetermined("JR.2", job, followUp, SacramentoRetention::firstWeek);
            undetermined("JR.3", job, followUp, first -> afterAMonth(first, job.endDate()));
        }
        for (SacramentoJobs.Spell spell : jobs.spells()) {
            if (isGoverned(spell.first(), followUp)) {
                judge(spell);
            }
        }
    }

    /** Whether a spell that begins on a day has an E. */
    private boolean isGoverned(LocalDate first, @Nullable SacramentoFollowUp followUp) {
        boolean afterFollowUp = followUp != null && first.isAfter(followUp.last());
        return !first.isBefore(known.entryDate) && !afterFollowUp;
    }

    private static Optional<Window> firstWeek(LocalDate first) {
        return Optional.of(new Window(first, first.plusDays(SacramentoTerms.WEEK_DAYS)));
    }

    /** Empty where the spell ended before it. */
    private static Optional<Window> afterAMonth(LocalDate first, @Nullable LocalDate last) {
        LocalDate month = first.plusMonths(1);
        boolean endedBefore = last != null && last.isBefore(month);
        return endedBefore
                ? Optional.empty()
                : Optional.of(new Window(month, month.plusDays(SacramentoTerms.MONTH_GRACE_DAYS)));
    }

    private void judge(SacramentoJobs.Spell spell) {
        firstWeek(spell.first()).ifPresent(window -> contact("JR.2", spell, window));
        afterAMonth(spell.first(), spell.last()).ifPresent(window -> contact("JR.3", spell, window));
    }

    private void contact(String clause, SacramentoJobs.Spell spell, Window window) {
        docket.add(clause, spell.firstJob(), window, verdict(window));
    }

    private Verdict verdict(Window window) {
        return SacramentoDuty.of(window)
                .judge(known.asOf, known.contacts, fact -> serves((Contact) fact) ? fact.date() : null, FIELDS);
    }

    /** What a job without first day calls for, if there is a day on which it would be owed; with what it would hang on then. */
    private void undetermined(
            String clause,
            Employment job,
            @Nullable SacramentoFollowUp followUp,
            Function<LocalDate, Optional<Window>> window) {
        LocalDate end = job.endDate();
        LocalDate last = end != null && end.isBefore(known.asOf) ? end : known.asOf;
        if (last.isBefore(known.entryDate)) {
            return;
        }
        List<Window> possible = known.entryDate
                .datesUntil(last.plusDays(1))
                .filter(day -> isGoverned(day, followUp))
                .flatMap(day -> window.apply(day).stream())
                .filter(docket::isInEvaluation)
                .toList();
        if (!possible.isEmpty()) {
            Set<String> missing = new TreeSet<>(Verdict.missing(job, "startDate"));
            Map<List<Object>, Window> different = new LinkedHashMap<>();
            possible.forEach(each -> different.putIfAbsent(whatItHolds(each), each));
            different.values().forEach(each -> missing.addAll(verdict(each).missing()));
            docket.addUndated(clause, job.id(), Verdict.undetermined(missing));
        }
    }

    /** What tells two windows apart: which contacts lie before, in and after it, and so today. */
    private List<Object> whatItHolds(Window window) {
        return List.of(
                known.contacts.stream()
                        .filter(each -> window.isAfter(Day.of(each)))
                        .count(),
                known.contacts.stream()
                        .filter(each -> window.isBefore(Day.of(each)))
                        .count(),
                window.isAfter(known.asOf),
                window.isBefore(known.asOf));
    }

    private static boolean serves(Contact contact) {
        return Reading.isReached(contact)
                && contact.topics() != null
                && contact.topics().contains(ContactTopic.RETENTION_BARRIERS);
    }
}
