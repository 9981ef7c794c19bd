package org.caseclock.reference;

import java.time.LocalDate;
import java.util.List;
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
        for (Employment job : jobs.withoutStart(known.entryDate)) {
            undetermined("JR.2", job);
            undetermined("JR.3", job);
        }
        for (SacramentoJobs.Spell spell : jobs.spells()) {
            boolean beforeEntry = spell.first().isBefore(known.entryDate);
            boolean afterFollowUp = followUp != null && spell.first().isAfter(followUp.last());
            if (!beforeEntry && !afterFollowUp) {
                judge(spell);
            }
        }
    }

    private void judge(SacramentoJobs.Spell spell) {
        LocalDate first = spell.first();
        contact("JR.2", spell, new Window(first, first.plusDays(SacramentoTerms.WEEK_DAYS)));
        LocalDate month = first.plusMonths(1);
        boolean endedBefore = spell.last() != null && spell.last().isBefore(month);
        if (!endedBefore) {
            contact("JR.3", spell, new Window(month, month.plusDays(SacramentoTerms.MONTH_GRACE_DAYS)));
        }
    }

    private void contact(String clause, SacramentoJobs.Spell spell, Window window) {
        Verdict verdict = SacramentoDuty.of(window)
                .judge(known.asOf, known.contacts, fact -> serves((Contact) fact) ? fact.date() : null, FIELDS);
        docket.add(clause, spell.firstJob(), window, verdict);
    }

    private void undetermined(String clause, Employment job) {
        docket.add(clause, job.id(), new Window(null, null), Verdict.undetermined(job, "startDate"));
    }

    private static boolean serves(Contact contact) {
        return Reading.isReached(contact)
                && contact.topics() != null
                && contact.topics().contains(ContactTopic.RETENTION_BARRIERS);
    }
}
