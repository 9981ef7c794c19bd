package org.caseclock.reference;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.caseclock.facts.Contact;

/** The contacts after exit: in the first week of a quarter, JR.4, JR.6 and JR.8, monthly, JR.7, and in the first, PE.1.a. */
final class SacramentoQuarters {

    private final KnownCase known;
    private final SacramentoFollowUp followUp;
    private final Docket docket;

    SacramentoQuarters(KnownCase known, SacramentoFollowUp followUp, Docket docket) {
        this.known = known;
        this.followUp = followUp;
        this.docket = docket;
    }

    /** JR.4, JR.6 and JR.8. */
    void firstWeeks() {
        firstWeek("JR.4", followUp.quarter(1));
        firstWeek("JR.6", followUp.quarter(SacramentoTerms.LAST_QUARTER));
        firstWeek("JR.8", followUp.quarter(2));
    }

    /** JR.7. A month takes no late evidence. */
    void months() {
        YearMonth last = followUp.quarter(SacramentoTerms.LAST_QUARTER).lastMonth();
        for (YearMonth month = YearMonth.from(followUp.exitDate()).plusMonths(1);
                !month.isAfter(last);
                month = month.plusMonths(1)) {
            Window window = Window.of(month);
            docket.add("JR.7", month.toString(), window, reached(followUp.duty(window, month.atEndOfMonth())));
        }
    }

    /** PE.1.a. */
    void firstQuarter() {
        CalendarQuarter quarter = followUp.quarter(1);
        List<Counted> evidence = counted(contact -> Reading.isReached(contact) || Reading.isSentToParticipant(contact));
        evidence.addAll(Counted.of(known.surveys));
        List<Counted> possible =
                counted(contact -> Reading.couldBeReached(contact) || Reading.couldBeSentToParticipant(contact));
        Verdict verdict = followUp.duty(quarter.window(), null).judge(known.asOf, evidence, possible);
        docket.add("PE.1.a", quarter.toString(), quarter.window(), verdict);
    }

    private void firstWeek(String clause, CalendarQuarter quarter) {
        LocalDate due = quarter.first().plusDays(SacramentoTerms.FIRST_WEEK_DAYS - 1L);
        SacramentoDuty duty = followUp.duty(new Window(quarter.first(), due), quarter.last());
        docket.addForATime(clause, quarter.toString(), duty.window(), reached(duty), duty.isServedOn(known.asOf));
    }

    private Verdict reached(SacramentoDuty duty) {
        return duty.judge(known.asOf, counted(Reading::isReached), counted(Reading::couldBeReached));
    }

    private List<Counted> counted(Predicate<Contact> kind) {
        List<Contact> contacts = new ArrayList<>();
        for (Contact contact : known.contacts) {
            if (kind.test(contact)) {
                contacts.add(contact);
            }
        }
        return Counted.of(contacts);
    }
}
