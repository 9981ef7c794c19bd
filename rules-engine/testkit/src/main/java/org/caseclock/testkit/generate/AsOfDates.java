package org.caseclock.testkit.generate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.Exit;
import org.caseclock.facts.Fact;
import org.caseclock.facts.PlannedService;
import org.caseclock.facts.Service;
import org.jspecify.annotations.Nullable;

/** Picks days as of which a case is worth evaluating. */
final class AsOfDates {

    private static final int LIMIT = Mississippi.INACTIVITY_DAYS;

    private AsOfDates() {}

    static LocalDate pick(Dice dice, CaseFile caseFile) {
        List<List<LocalDate>> groups = Stream.of(
                        services(dice, caseFile),
                        plans(dice, caseFile),
                        // Twice: the exit decides the most thresholds.
                        exit(dice, caseFile.exit()),
                        exit(dice, caseFile.exit()),
                        facts(dice, caseFile.offers()),
                        facts(dice, caseFile.contacts()),
                        facts(dice, caseFile.circumstances()),
                        facts(dice, caseFile.caseNotes()),
                        writtenAhead(dice, caseFile.facts()))
                .filter(group -> !group.isEmpty())
                .toList();
        if (groups.isEmpty() || dice.percent(12)) {
            return inTheLife(dice, caseFile);
        }
        // By group first, or the many contacts would crowd out the one exit.
        LocalDate day = dice.pick(dice.pick(groups));
        return dice.percent(12) ? YearMonth.from(day).atEndOfMonth() : day;
    }

    private static LocalDate inTheLife(Dice dice, CaseFile caseFile) {
        LocalDate entry = caseFile.participant().entryDate();
        LocalDate last = caseFile.services().stream()
                .map(Counting::lastDay)
                .max(LocalDate::compareTo)
                .orElse(entry);
        LocalDate day = dice.dayBetween(entry.minusDays(10), last.plusDays(500));
        return dice.percent(40) ? YearMonth.from(day).atEndOfMonth() : day;
    }

    private static List<LocalDate> services(Dice dice, CaseFile caseFile) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate last = null;
        for (Service service : caseFile.services()) {
            if (Counting.counts(service)) {
                LocalDate end = Counting.lastDay(service);
                days.add(FirstDay.of(service).plusDays(dice.between(-1, 1)));
                days.add(end.plusDays(dice.between(LIMIT - 1, LIMIT + 3)));
                last = last == null || end.isAfter(last) ? end : last;
            }
        }
        if (last != null) {
            days.add(last.plusDays(dice.between(LIMIT - 1, LIMIT + 3)));
            days.add(last.plusDays(dice.between(-1, 1)));
        }
        return days;
    }

    private static List<LocalDate> plans(Dice dice, CaseFile caseFile) {
        List<LocalDate> days = new ArrayList<>();
        for (PlannedService plan : caseFile.plannedServices()) {
            LocalDate end = plan.endDate() == null ? FirstDay.of(plan) : plan.endDate();
            days.add(FirstDay.of(plan).plusDays(dice.between(-1, 1)));
            days.add(end.plusDays(dice.between(-1, 2)));
            days.add(end.plusDays(dice.between(LIMIT - 1, LIMIT + 2)));
        }
        return days;
    }

    private static List<LocalDate> exit(Dice dice, @Nullable Exit exit) {
        if (exit == null) {
            return List.of();
        }
        LocalDate windowEnd = exit.date().plusMonths(Mississippi.FOLLOW_UP_MONTHS);
        return List.of(
                exit.date().plusDays(dice.between(-1, 1)),
                windowEnd.plusDays(dice.between(-1, 1)),
                windowEnd.plusDays(dice.between(2, 200)),
                ExitRecord.knownFrom(exit).plusDays(dice.between(-1, 1)),
                dice.dayBetween(exit.date(), windowEnd));
    }

    private static List<LocalDate> facts(Dice dice, List<? extends Fact> facts) {
        List<LocalDate> days = new ArrayList<>();
        for (Fact fact : facts) {
            LocalDate day = fact.date();
            LocalDate recordedOn = fact.firstRecordedOn();
            if (day != null) {
                days.add(day.plusDays(dice.between(-1, 1)));
            }
            if (recordedOn != null) {
                days.add(recordedOn.plusDays(dice.between(-1, 1)));
            }
        }
        return days;
    }

    /** Days on which a fact was written down already and had not happened yet. */
    private static List<LocalDate> writtenAhead(Dice dice, List<Fact> facts) {
        List<LocalDate> days = new ArrayList<>();
        for (Fact fact : facts) {
            LocalDate day = fact.date();
            LocalDate recordedOn = fact.firstRecordedOn();
            if (day != null && recordedOn != null && recordedOn.isBefore(day)) {
                days.add(dice.dayBetween(recordedOn, day.minusDays(1)));
            }
        }
        return days;
    }
}
