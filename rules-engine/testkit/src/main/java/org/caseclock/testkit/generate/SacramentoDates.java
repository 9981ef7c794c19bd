package org.caseclock.testkit.generate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.Employment;
import org.caseclock.facts.Exit;
import org.caseclock.facts.Fact;
import org.caseclock.facts.FollowUpForm;
import org.caseclock.facts.Recording;
import org.caseclock.facts.Survey;
import org.caseclock.facts.WageEvidence;
import org.jspecify.annotations.Nullable;

/** Picks days as of which a case of Sacramento is worth evaluating. */
final class SacramentoDates {

    private static final int LAST_QUARTER = 3;

    private SacramentoDates() {}

    static LocalDate pick(Dice dice, CaseFile caseFile, LocalDate policyStart) {
        LocalDate entry = caseFile.participant().entryDate();
        Exit exit = caseFile.exit();
        LocalDate center = exit == null ? entry.plusDays(150) : exit.date();
        return switch (dice.weighted(26, 14, 20, 8, 8, 12, 9, 3)) {
            case 0 -> quarters(dice, center);
            case 1 -> oneOf(dice, retention(dice, caseFile), center);
            case 2 -> own(dice, caseFile, center);
            case 3 -> oneOf(dice, recordings(dice, caseFile), center);
            case 4 -> exit == null ? center : exitRecording(dice, exit);
            // Long after: everything has been recorded.
            case 5 -> Quarters.last(center, LAST_QUARTER).plusDays(dice.between(1, 400));
            case 6 -> dice.dayBetween(entry, Quarters.last(center, LAST_QUARTER));
            default -> policyStart.plusDays(dice.between(-3, 40));
        };
    }

    /** The edges of the quarters after exit, of their first weeks and of their months. */
    private static LocalDate quarters(Dice dice, LocalDate exit) {
        LocalDate first = Quarters.first(exit, dice.between(1, 4));
        return switch (dice.weighted(40, 35, 25)) {
            case 0 -> first.plusDays(dice.between(-1, 1));
            case 1 -> first.plusDays(dice.between(5, 8));
            default ->
                YearMonth.from(first.plusMonths(dice.between(-3, 2)))
                        .atEndOfMonth()
                        .plusDays(dice.between(0, 1));
        };
    }

    /** The edges of the week after the first day of a job, and of the one after a month of it. */
    private static List<LocalDate> retention(Dice dice, CaseFile caseFile) {
        List<LocalDate> days = new ArrayList<>();
        for (Employment job : caseFile.employments()) {
            add(days, job.startDate(), dice.between(-1, 1));
            add(days, job.startDate(), dice.between(7, 8));
            LocalDate start = job.startDate();
            if (start != null) {
                days.add(start.plusMonths(1).plusDays(dice.between(-1, 1)));
                days.add(start.plusMonths(1).plusDays(dice.between(7, 8)));
            }
            add(days, job.endDate(), dice.between(-1, 1));
            add(days, job.endRecordedOn(), dice.between(-1, 1));
        }
        return days;
    }

    /** The day of a fact, on which a check of it is still open, or the day after. */
    private static LocalDate own(Dice dice, CaseFile caseFile, LocalDate otherwise) {
        List<LocalDate> days = new ArrayList<>();
        caseFile.surveys().forEach(survey -> add(days, survey.returnedOn(), 0));
        if (days.isEmpty() || dice.percent(75)) {
            days.clear();
            List<? extends Fact> facts = dice.percent(40) ? caseFile.misStatuses() : caseFile.contacts();
            facts.forEach(fact -> add(days, fact.date(), 0));
        }
        return oneOf(dice, days, otherwise).plusDays(dice.below(2));
    }

    /** The days around an entry, a return, a receipt or a forwarding. */
    private static List<LocalDate> recordings(Dice dice, CaseFile caseFile) {
        List<LocalDate> days = new ArrayList<>();
        for (Fact fact : caseFile.facts()) {
            add(days, fact.recordedOn(), dice.between(-1, 1));
            if (fact instanceof Survey survey) {
                add(days, survey.returnedOn(), dice.between(-1, 1));
                entered(dice, days, survey.changeEntered());
            } else if (fact instanceof FollowUpForm form) {
                add(days, form.forwardedOn(), dice.between(-1, 1));
            } else if (fact instanceof WageEvidence evidence) {
                add(days, evidence.receivedOn(), dice.between(-1, 1));
            } else {
                entered(dice, days, fact.recordings());
            }
        }
        return days;
    }

    private static void entered(Dice dice, List<LocalDate> days, List<Recording> places) {
        places.forEach(place -> add(days, place.date(), dice.between(-1, 1)));
    }

    private static LocalDate exitRecording(Dice dice, Exit exit) {
        return Objects.requireNonNullElse(exit.firstRecordedOn(), exit.date()).plusDays(dice.between(-1, 1));
    }

    private static LocalDate oneOf(Dice dice, List<LocalDate> days, LocalDate otherwise) {
        return days.isEmpty() ? otherwise : dice.pick(days);
    }

    private static void add(List<LocalDate> days, @Nullable LocalDate day, int later) {
        if (day != null) {
            days.add(day.plusDays(later));
        }
    }
}
