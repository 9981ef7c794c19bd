package org.caseclock.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.caseclock.facts.Contact;
import org.caseclock.facts.Employment;
import org.caseclock.facts.EmploymentFinding;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Referral;
import org.caseclock.facts.ReferralKind;

/** The help for those who are found unemployed: JR.4.help and JR.6.help. */
final class SacramentoHelp {

    private final KnownCase known;
    private final SacramentoFollowUp followUp;
    private final Docket docket;
    private final SacramentoJobs jobs;

    SacramentoHelp(KnownCase known, SacramentoFollowUp followUp, Docket docket) {
        this.known = known;
        this.followUp = followUp;
        this.docket = docket;
        this.jobs = new SacramentoJobs(known);
    }

    void judge() {
        quarter("JR.4.help", followUp.quarter(1));
        quarter("JR.6.help", followUp.quarter(SacramentoTerms.LAST_QUARTER));
    }

    private void quarter(String clause, CalendarQuarter quarter) {
        for (Contact contact : known.contactsIn(quarter.window(), Reading::couldBeReached)) {
            Truth unemployed = foundUnemployed(contact);
            List<Fact> help = helpAfter(contact);
            boolean isOver = known.asOf.isAfter(followUp.last());
            // What nothing met by the end of the follow-up has ended with it.
            if (unemployed == Truth.NO || (help.isEmpty() && isOver)) {
                continue;
            }
            boolean isOwed = unemployed == Truth.YES && Reading.isReached(contact);
            Window window = new Window(contact.date(), null);
            Verdict verdict = isOwed ? Verdict.duty(window, known.asOf, help) : Verdict.undetermined(missing(contact));
            docket.add(clause, contact.id(), window, verdict);
        }
    }

    /** What decides whether help is owed; a finding that is not stated is no empty field, for the employments decide. */
    private Set<String> missing(Contact contact) {
        List<Fact> facts = new ArrayList<>(List.of(contact));
        if (contact.employmentFinding() == null) {
            facts.addAll(known.employments);
        }
        Window day = Window.onDay(Day.of(contact));
        List<Field<?, ?>> fields = new ArrayList<>(ContactFields.KIND);
        fields.add(SacramentoJobs.start(day));
        return new EmptyFields<>(
                        fields,
                        Found.NOBODY,
                        (found, fact) -> found.with(fact, day),
                        found -> found.reached && !found.employed)
                .of(facts);
    }

    /**
     * What a contact found.
     *
     * @param reached whether it found somebody
     * @param employed whether a job covers its day
     */
    private record Found(boolean reached, boolean employed) {

        static final Found NOBODY = new Found(false, false);

        Found with(Fact fact, Window day) {
            return fact instanceof Employment job
                    ? new Found(reached, employed || SacramentoJobs.covers(job, day))
                    : new Found(Reading.isReached((Contact) fact), employed);
        }
    }

    private Truth foundUnemployed(Contact contact) {
        if (contact.employmentFinding() != null) {
            return EmploymentFinding.UNEMPLOYED.equals(contact.employmentFinding()) ? Truth.YES : Truth.NO;
        }
        return switch (jobs.employedOn(Day.of(contact))) {
            case YES -> Truth.NO;
            case NO -> Truth.YES;
            case UNDETERMINED -> Truth.UNDETERMINED;
        };
    }

    /**
     * The new jobs, the later contacts that find the customer employed, and the job referrals, from the day of a contact
     * to the end of the follow-up.
     */
    private List<Fact> helpAfter(Contact contact) {
        LocalDate day = Day.of(contact);
        Window window = new Window(day, followUp.last());
        List<Fact> help = new ArrayList<>();
        for (Employment job : known.employments) {
            if (job.startDate() != null && window.holds(job.startDate())) {
                help.add(job);
            }
        }
        for (Contact later : known.contactsIn(new Window(day.plusDays(1), followUp.last()), Reading::isReached)) {
            if (EmploymentFinding.EMPLOYED.equals(later.employmentFinding())) {
                help.add(later);
            }
        }
        for (Referral referral : known.referrals) {
            if (ReferralKind.JOB.equals(referral.kind()) && window.holds(Day.of(referral))) {
                help.add(referral);
            }
        }
        help.sort(KnownCase.BY_DATE_THEN_ID);
        return help;
    }
}
