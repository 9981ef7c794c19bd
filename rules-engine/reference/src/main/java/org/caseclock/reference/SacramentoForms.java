package org.caseclock.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.caseclock.facts.FollowUpForm;
import org.caseclock.facts.FollowUpFormBuilder;
import org.caseclock.facts.FormRecipient;
import org.jspecify.annotations.Nullable;

/** The follow-up forms: that they are completed and forwarded, JR.5, and to whom. */
final class SacramentoForms {

    private static final Field<FollowUpForm, Boolean> UPDATED = new Field<>(
            FollowUpForm.class,
            "contactInformationUpdated",
            FollowUpForm::contactInformationUpdated,
            List.of(true, false),
            (form, updated) -> FollowUpFormBuilder.builder(form)
                    .contactInformationUpdated(updated)
                    .build());

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
            Field<FollowUpForm, LocalDate> forwarded = forwarded(duty);
            List<FollowUpForm> forms = formsOf(n).stream()
                    .map(form -> forwardedOnAnyDay(form, forwarded, duty))
                    .toList();
            Verdict verdict =
                    duty.judge(known.asOf, forms, form -> servesOn((FollowUpForm) form), List.of(UPDATED, forwarded));
            docket.addForATime("JR.5", quarter.toString(), window, verdict, duty.isServedOn(known.asOf));
        }
    }

    /** The forms that were forwarded to others than those who enter them. */
    List<Issue> wrongRecipients(FormRecipient right) {
        List<Issue> issues = new ArrayList<>();
        for (FollowUpForm form : known.followUpForms) {
            if (docket.governs(form.date()) && form.forwardedTo() != null && !right.equals(form.forwardedTo())) {
                issues.add(new Issue(IssueKind.WRONG_RECIPIENT, form.id()));
            }
        }
        return issues;
    }

    private List<FollowUpForm> formsOf(int quarter) {
        return known.followUpForms.stream()
                .filter(form -> form.quarterAfterExit() == quarter)
                .toList();
    }

    /**
     * The day of forwarding, which is missing where somebody is named to whom the form was forwarded. It is a day on each
     * side of each border of the duty, and none after today.
     */
    private Field<FollowUpForm, LocalDate> forwarded(SacramentoDuty duty) {
        List<LocalDate> days = new ArrayList<>(List.of(LocalDate.MIN, known.asOf));
        for (LocalDate border : Arrays.asList(duty.window().due(), duty.lateUntil())) {
            if (border != null) {
                days.add(border);
                days.add(border.plusDays(1));
            }
        }
        days.removeIf(day -> day.isAfter(known.asOf));
        return new Field<>(
                FollowUpForm.class,
                "forwardedOn",
                form -> form.forwardedTo() == null ? LocalDate.MAX : form.forwardedOn(),
                days,
                (form, day) ->
                        FollowUpFormBuilder.builder(form).forwardedOn(day).build());
    }

    /** A form whose day of forwarding is missing, with one where it stands alike on each: it was forwarded on one of them. */
    private static FollowUpForm forwardedOnAnyDay(
            FollowUpForm form, Field<FollowUpForm, LocalDate> forwarded, SacramentoDuty duty) {
        if (!forwarded.isEmptyIn(form)) {
            return form;
        }
        Set<SacramentoDuty.Standing> all = new HashSet<>();
        for (LocalDate day : forwarded.values().apply(form)) {
            FollowUpForm filled = FollowUpFormBuilder.builder(form)
                    .forwardedOn(day)
                    .contactInformationUpdated(true)
                    .build();
            all.add(duty.standing(servesOn(filled)));
        }
        return all.size() > 1
                ? form
                : FollowUpFormBuilder.builder(form).forwardedOn(form.date()).build();
    }

    /** The later day of completion and forwarding; empty if it was not forwarded or does not serve. */
    private static @Nullable LocalDate servesOn(FollowUpForm form) {
        LocalDate forwarded = form.forwardedOn();
        if (forwarded == null || !Boolean.TRUE.equals(form.contactInformationUpdated())) {
            return null;
        }
        return forwarded.isAfter(form.date()) ? forwarded : form.date();
    }
}
