package org.caseclock.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.caseclock.facts.Contact;
import org.caseclock.facts.Survey;

/** The attempts to contact those who do not return a survey: PE.1.d. */
final class SacramentoSilence {

    private final KnownCase known;
    private final SacramentoFollowUp followUp;
    private final Docket docket;

    SacramentoSilence(KnownCase known, SacramentoFollowUp followUp, Docket docket) {
        this.known = known;
        this.followUp = followUp;
        this.docket = docket;
    }

    void judge() {
        LocalDate lastDay = followUp.quarter(1).last();
        Window mailing = new Window(followUp.exitDate(), lastDay);
        for (Survey survey : known.surveys) {
            boolean isBack = survey.returnedOn() != null && !survey.returnedOn().isAfter(lastDay);
            if (mailing.holds(survey.sentOn()) && !isBack) {
                Window window = new Window(survey.sentOn(), lastDay);
                docket.add("PE.1.d", survey.id(), window, verdict(survey.sentOn(), window));
            }
        }
    }

    /** Several attempts meet it by their number on the day of the one that completes it, a reached contact alone. */
    private Verdict verdict(LocalDate mailed, Window window) {
        // A contact on the day of the mailing is not a later one.
        List<Contact> reached = after(mailed, Reading::isReached);
        List<Contact> attempts = after(mailed, Reading::isAttempt);
        List<Contact> either = after(mailed, contact -> Reading.isReached(contact) || Reading.isAttempt(contact));
        if (count(window, reached) == 0 && count(window, either) >= SacramentoTerms.ATTEMPTS) {
            return Verdict.met(inside(window, attempts));
        }
        List<Contact> couldBeEither =
                after(mailed, contact -> Reading.couldBeReached(contact) || Reading.couldBeAttempt(contact));
        // Three that may be attempts count as much as one that may have reached.
        List<Contact> couldBeReached = after(mailed, Reading::couldBeReached);
        boolean byNumber = count(window, couldBeEither) >= SacramentoTerms.ATTEMPTS;
        boolean couldBeInTime = byNumber || count(window, couldBeReached) > 0;
        Verdict verdict = followUp.duty(window, null)
                .judge(known.asOf, Counted.of(reached), Counted.of(byNumber ? couldBeEither : couldBeReached));
        boolean isTooLate =
                verdict.status() == Status.MISSED || (verdict.status() == Status.UNDETERMINED && !couldBeInTime);
        if (isTooLate && reached.isEmpty() && either.size() >= SacramentoTerms.ATTEMPTS) {
            return new Verdict(Status.LATE, Verdict.met(attempts).evidence());
        }
        return verdict.orUndetermined(couldBeEither.size() >= SacramentoTerms.ATTEMPTS);
    }

    private List<Contact> after(LocalDate day, Predicate<Contact> kind) {
        return known.contactsIn(new Window(day.plusDays(1), null), kind);
    }

    private static int count(Window window, List<Contact> contacts) {
        return inside(window, contacts).size();
    }

    private static List<Contact> inside(Window window, List<Contact> contacts) {
        return contacts.stream().filter(contact -> window.holds(contact.date())).toList();
    }
}
