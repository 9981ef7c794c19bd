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
            if (mailing.holds(Day.of(survey)) && !isBack) {
                Window window = new Window(survey.sentOn(), lastDay);
                docket.add("PE.1.d", survey.id(), window, verdict(Day.of(survey), window));
            }
        }
    }

    /** Several attempts meet it by their number on the day of the one that completes it, a reached contact alone. */
    private Verdict verdict(LocalDate mailed, Window window) {
        // A contact on the day of the mailing is not a later one.
        List<Contact> reached = after(mailed, Reading::isReached);
        List<Contact> attempts = after(mailed, Reading::isContactOrAttempt);
        List<Contact> attemptsInTime = inside(window, attempts);
        if (inside(window, reached).isEmpty() && attemptsInTime.size() >= SacramentoTerms.ATTEMPTS) {
            return Verdict.met(attemptsInTime);
        }
        SacramentoDuty duty = followUp.duty(window, null);
        EmptyFields<Sought> sought = new EmptyFields<>(
                ContactFields.KIND,
                Sought.NOT,
                (soFar, fact) -> soFar.with((Contact) fact, duty),
                each -> duty.statusOf(each.standing()));
        Verdict verdict = duty.judge(known.asOf, Counted.of(reached), () -> sought.of(after(mailed, contact -> true)));
        boolean lateByNumber = reached.isEmpty() && attempts.size() >= SacramentoTerms.ATTEMPTS;
        return verdict.status() == Status.MISSED && lateByNumber
                ? new Verdict(Status.LATE, Verdict.met(attempts).evidence())
                : verdict;
    }

    /**
     * How the participant was sought.
     *
     * @param reached what the contacts that reached make of it
     * @param inTime how many attempts were in the window, and no more than are needed
     * @param all how many there were, and no more than are needed
     */
    private record Sought(SacramentoDuty.Standing reached, int inTime, int all) {

        static final Sought NOT = new Sought(SacramentoDuty.Standing.MISSED, 0, 0);

        Sought with(Contact contact, SacramentoDuty duty) {
            if (Reading.isReached(contact)) {
                return new Sought(reached.or(duty.standing(contact.date())), inTime, all);
            }
            return Reading.isAttempt(contact)
                    ? new Sought(reached, next(inTime, duty.window().holds(Day.of(contact))), next(all, true))
                    : this;
        }

        private static int next(int number, boolean counts) {
            return counts ? Math.min(number + 1, SacramentoTerms.ATTEMPTS) : number;
        }

        SacramentoDuty.Standing standing() {
            SacramentoDuty.Standing byNumber = inTime >= SacramentoTerms.ATTEMPTS
                    ? SacramentoDuty.Standing.MET
                    : all >= SacramentoTerms.ATTEMPTS ? SacramentoDuty.Standing.LATE : SacramentoDuty.Standing.MISSED;
            return reached.or(byNumber);
        }
    }

    private List<Contact> after(LocalDate day, Predicate<Contact> kind) {
        return known.contactsIn(new Window(day.plusDays(1), null), kind);
    }

    private static List<Contact> inside(Window window, List<Contact> contacts) {
        return contacts.stream()
                .filter(contact -> window.holds(Day.of(contact)))
                .toList();
    }
}
