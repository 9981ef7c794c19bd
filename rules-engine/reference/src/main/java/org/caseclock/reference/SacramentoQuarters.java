package org.caseclock.reference;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.caseclock.facts.Contact;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Survey;
import org.jspecify.annotations.Nullable;

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
        List<Fact> facts = new ArrayList<>(known.contacts);
        facts.addAll(known.surveys);
        Verdict verdict = followUp.duty(quarter.window(), null)
                .judge(known.asOf, facts, SacramentoQuarters::servesFirstQuarter, ContactFields.KIND);
        docket.add("PE.1.a", quarter.toString(), quarter.window(), verdict);
    }

    private void firstWeek(String clause, CalendarQuarter quarter) {
        LocalDate due = quarter.first().plusDays(SacramentoTerms.FIRST_WEEK_DAYS - 1L);
        SacramentoDuty duty = followUp.duty(new Window(quarter.first(), due), quarter.last());
        docket.addForATime(clause, quarter.toString(), duty.window(), reached(duty), duty.isServedOn(known.asOf));
    }

    private Verdict reached(SacramentoDuty duty) {
        return duty.judge(
                known.asOf,
                known.contacts,
                fact -> Reading.isReached((Contact) fact) ? fact.date() : null,
                ContactFields.KIND);
    }

    private static @Nullable LocalDate servesFirstQuarter(Fact fact) {
        boolean serves = fact instanceof Survey
                || (fact instanceof Contact contact
                        && (Reading.isReached(contact) || Reading.isSentToParticipant(contact)));
        return serves ? fact.date() : null;
    }
}
