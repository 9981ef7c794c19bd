package org.caseclock.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caseclock.facts.Contact;
import org.caseclock.facts.ContactTopic;
import org.jspecify.annotations.Nullable;

/** The contacts within a week of employment, JR.2, and after one month of it, JR.3. */
final class SacramentoRetention {

    private final KnownCase known;
    private final Docket docket;
    private final SacramentoJobs jobs;
    private final List<Contact> serving = new ArrayList<>();
    private final List<Contact> possible = new ArrayList<>();

    SacramentoRetention(KnownCase known, Docket docket) {
        this.known = known;
        this.docket = docket;
        this.jobs = new SacramentoJobs(known);
        for (Contact contact : known.contacts) {
            if (serves(contact)) {
                serving.add(contact);
            } else if (couldServe(contact)) {
                possible.add(contact);
            }
        }
    }

    void judge(@Nullable SacramentoFollowUp followUp) {
        for (String job : jobs.withoutStart(known.entryDate)) {
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
        Verdict verdict = SacramentoDuty.of(window).judge(known.asOf, Counted.of(serving), Counted.of(possible));
        docket.add(clause, spell.firstJob(), window, verdict);
    }

    private void undetermined(String clause, String job) {
        docket.add(clause, job, new Window(null, null), Verdict.of(Status.UNDETERMINED));
    }

    private static boolean serves(Contact contact) {
        return Reading.isReached(contact)
                && contact.topics() != null
                && contact.topics().contains(ContactTopic.RETENTION_BARRIERS);
    }

    private static boolean couldServe(Contact contact) {
        return Reading.couldBeReached(contact)
                && (contact.topics() == null || contact.topics().contains(ContactTopic.RETENTION_BARRIERS));
    }
}
