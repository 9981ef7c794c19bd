package org.caseclock.testkit.generate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.Exit;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Recording;
import org.caseclock.facts.Service;
import org.caseclock.facts.Span;
import org.jspecify.annotations.Nullable;

/** Picks days as of which a case that is looked at month by month is worth evaluating. */
final class ThresholdDates {

    private ThresholdDates() {}

    static LocalDate pick(Dice dice, CaseFile caseFile, LocalDate policyStart) {
        Exit exit = caseFile.exit();
        List<List<? extends Fact>> groups = Stream.<List<? extends Fact>>of(
                        caseFile.contacts(),
                        caseFile.contacts(),
                        caseFile.caseNotes(),
                        caseFile.services(),
                        caseFile.documents(),
                        caseFile.documents(),
                        caseFile.attendanceEnds(),
                        caseFile.activityClosings(),
                        caseFile.employmentPlans(),
                        exit == null ? List.<Fact>of() : List.of(exit))
                .filter(group -> !group.isEmpty())
                .toList();
        int kind = groups.isEmpty() ? 3 : dice.weighted(36, 22, 12, 16, 10, 4);
        if (kind == 1) {
            return own(dice, dice.pick(dice.pick(groups)));
        }
        LocalDate day = switch (kind) {
            // By group first, or the many notes would crowd out the one exit.
            case 0 -> around(dice, dice.pick(dice.pick(groups)));
            case 2 -> writtenAhead(dice, caseFile);
            case 3 -> inTheLife(dice, caseFile);
            // Long after: everything has been recorded.
            case 4 -> lastDay(caseFile).plusDays(dice.between(60, 400));
            default -> policyStart.plusDays(dice.between(-3, 40));
        };
        return switch (dice.weighted(82, 9, 9)) {
            case 0 -> day;
            case 1 -> YearMonth.from(day).atEndOfMonth();
            default -> YearMonth.from(day).plusMonths(1).atDay(1);
        };
    }

    private static LocalDate inTheLife(Dice dice, CaseFile caseFile) {
        LocalDate entry = caseFile.participant().entryDate();
        return dice.dayBetween(entry.minusDays(10), lastDay(caseFile).plusDays(90));
    }

    private static LocalDate lastDay(CaseFile caseFile) {
        return caseFile.services().stream()
                .filter(Counting::counts)
                .map(Counting::lastDay)
                .max(LocalDate::compareTo)
                .orElse(caseFile.participant().entryDate());
    }

    /** The day of a fact, on which a check of it is still open; for a span its first or last. */
    private static LocalDate own(Dice dice, Fact fact) {
        List<LocalDate> days = new ArrayList<>();
        add(days, fact.date(), 0);
        if (fact instanceof Span span) {
            add(days, span.endDate(), 0);
        }
        return dice.pick(days);
    }

    /** A day beside one of the days of a fact, or around the next business day after it. */
    private static LocalDate around(Dice dice, Fact fact) {
        List<LocalDate> days = new ArrayList<>();
        add(days, fact.date(), dice.between(-1, 1));
        add(days, fact.date(), dice.between(1, 5));
        add(days, fact.recordedOn(), dice.between(-1, 1));
        for (Recording recording : fact.recordings()) {
            add(days, recording.date(), dice.between(-1, 1));
        }
        if (fact instanceof Span span) {
            add(days, span.endDate(), dice.between(-1, 1));
            add(days, span.endRecordedOn(), dice.between(-1, 1));
        }
        return dice.pick(days);
    }

    private static void add(List<LocalDate> days, @Nullable LocalDate day, int later) {
        if (day != null) {
            days.add(day.plusDays(later));
        }
    }

    /** A day on which a fact, or the end of a service, was written down already and had not come yet. */
    private static LocalDate writtenAhead(Dice dice, CaseFile caseFile) {
        List<LocalDate> days = new ArrayList<>();
        for (Fact fact : caseFile.facts()) {
            addBetween(dice, days, fact.firstRecordedOn(), fact.date());
        }
        // The facts are many, so that the ends of services get a share of their own.
        if (dice.percent(50)) {
            days.clear();
        }
        for (Service service : caseFile.services()) {
            addBetween(dice, days, service.endRecordedOn(), service.endDate());
        }
        return days.isEmpty() ? inTheLife(dice, caseFile) : dice.pick(days);
    }

    private static void addBetween(
            Dice dice, List<LocalDate> days, @Nullable LocalDate recorded, @Nullable LocalDate day) {
        if (recorded != null && day != null && recorded.isBefore(day)) {
            days.add(dice.dayBetween(recorded, day.minusDays(1)));
        }
    }
}
