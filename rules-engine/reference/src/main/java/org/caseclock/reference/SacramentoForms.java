package org.caseclock.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caseclock.facts.FollowUpForm;
import org.caseclock.facts.FormRecipient;
import org.jspecify.annotations.Nullable;

/** The follow-up forms: that they are completed and forwarded, JR.5, and to whom. */
final class SacramentoForms {

    private final KnownCase known;
    private final Docket docket;

    SacramentoForms(KnownCase known, Docket docket) {
        this.known = known;
        this.docket = docket;
    }

    /** JR.5. */
    void judge(SacramentoFollowUp followUp) {
        for (int n = 1; n <= SacramentoTerms.LAST_QUARTER; n++) {
            CalendarQuarter quarter = followUp.quarter(n);
            Window window = Window.of(quarter.lastMonth());
            boolean isLast = n == SacramentoTerms.LAST_QUARTER;
            LocalDate lateUntil =
                    isLast ? null : quarter.next().lastMonth().atDay(1).minusDays(1);
            SacramentoDuty duty = followUp.duty(window, lateUntil);
            Verdict verdict = duty.judge(known.asOf, forms(n, window, false), forms(n, window, true));
            docket.addForATime("JR.5", quarter.toString(), window, verdict, duty.isServedOn(known.asOf));
        }
    }

    /** The forms that were forwarded to others than those who enter them. */
    List<Issue> wrongRecipients(FormRecipient right) {
        List<Issue> issues = new ArrayList<>();
        for (FollowUpForm form : known.followUpForms) {
            if (docket.governs(form.date()) && form.forwardedTo() != null && form.forwardedTo() != right) {
                issues.add(new Issue(IssueKind.WRONG_RECIPIENT, form.id()));
            }
        }
        return issues;
    }

    /** The forms of a quarter that serve, or those that would if their empty fields were filled. */
    private List<Counted> forms(int quarter, Window window, boolean possible) {
        List<Counted> forms = new ArrayList<>();
        for (FollowUpForm form : known.followUpForms) {
            LocalDate day = countsOn(form, window);
            boolean isSure = form.forwardedOn() != null && Boolean.TRUE.equals(form.contactInformationUpdated());
            boolean fails = Boolean.FALSE.equals(form.contactInformationUpdated());
            if (form.quarterAfterExit() == quarter && day != null && !fails && isSure != possible) {
                forms.add(new Counted(day, form.id()));
            }
        }
        return forms;
    }

    /**
     * The later day of completion and forwarding; empty if it was not forwarded. If the day of forwarding is empty, the
     * first from the opening of the window on that it could be.
     */
    private static @Nullable LocalDate countsOn(FollowUpForm form, Window window) {
        LocalDate forwarded = form.forwardedOn();
        if (forwarded == null) {
            forwarded = form.forwardedTo() == null ? null : window.opens();
        }
        return forwarded == null || forwarded.isAfter(form.date()) ? forwarded : form.date();
    }
}
