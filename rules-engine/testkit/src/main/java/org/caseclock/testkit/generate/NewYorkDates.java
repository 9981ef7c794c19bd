package org.caseclock.testkit.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.Exit;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Recording;
import org.caseclock.facts.Service;
import org.caseclock.facts.ServiceCategory;
import org.caseclock.facts.Span;
import org.jspecify.annotations.Nullable;

/** Picks days as of which a case of New York is worth evaluating. */
final class NewYorkDates {

    private static final int REVIEW_DAYS = 90;

    private NewYorkDates() {}

    static LocalDate pick(Dice dice, CaseFile caseFile, LocalDate policyStart) {
        LocalDate entry = caseFile.participant().entryDate();
        LocalDate picked = switch (dice.weighted(22, 22, 16, 14, 10, 12, 4)) {
            case 0 -> oneOf(dice, own(caseFile), entry);
            case 1 -> oneOf(dice, entries(dice, caseFile), entry);
            case 2 -> oneOf(dice, reviews(dice, caseFile), entry);
            case 3 ->
                entry.plusDays(NewYorkWorkHistory.TEAM_DAYS
                        + (dice.percent(50) ? dice.between(-2, 2) : dice.between(-40, 20)));
            case 4 -> dice.dayBetween(entry, entry.plusDays(300));
            // Long after: everything has been recorded.
            case 5 -> entry.plusDays(dice.between(250, 700));
            default -> policyStart.plusDays(dice.between(-3, 40));
        };
        return picked;
    }

    private static LocalDate oneOf(Dice dice, List<LocalDate> days, LocalDate otherwise) {
        return days.isEmpty() ? otherwise : dice.pick(days);
    }

    /** The days of facts, on which a check of them is still open. */
    private static List<LocalDate> own(CaseFile caseFile) {
        List<LocalDate> days = new ArrayList<>();
        facts(caseFile).forEach(fact -> add(days, fact.date(), 0));
        // The services are many, so that the first intensive one gets a share of its own.
        caseFile.services().stream()
                .filter(service -> ServiceCategory.INTENSIVE.equals(service.category()))
                .map(Service::startDate)
                .min(LocalDate::compareTo)
                .ifPresent(first -> days.addAll(List.of(first, first, first.plusDays(1), first.plusDays(1))));
        return days;
    }

    /** The days around an entry, around the last day for it, and around the end of a span. */
    private static List<LocalDate> entries(Dice dice, CaseFile caseFile) {
        List<LocalDate> days = new ArrayList<>();
        facts(caseFile).forEach(fact -> {
            add(days, fact.date(), dice.between(4, 7));
            add(days, fact.recordedOn(), dice.between(-1, 1));
            for (Recording recording : fact.recordings()) {
                add(days, recording.date(), dice.between(-1, 1));
            }
            if (fact instanceof Span span) {
                add(days, span.endDate(), dice.between(-1, 1));
                add(days, span.endRecordedOn(), dice.between(-1, 1));
            }
        });
        return days;
    }

    private static List<LocalDate> reviews(Dice dice, CaseFile caseFile) {
        List<LocalDate> days = new ArrayList<>();
        Stream.<List<? extends Fact>>of(caseFile.employmentPlans(), caseFile.planReviews())
                .flatMap(List::stream)
                .forEach(review -> {
                    add(days, review.date(), dice.between(0, 2));
                    add(days, review.date(), REVIEW_DAYS + dice.between(-1, 2));
                    add(days, review.recordedOn(), dice.between(-1, 1));
                });
        return days;
    }

    private static Stream<Fact> facts(CaseFile caseFile) {
        Exit exit = caseFile.exit();
        return Stream.<List<? extends Fact>>of(
                        exit == null ? List.<Fact>of() : List.of(exit),
                        caseFile.services(),
                        caseFile.contacts(),
                        caseFile.employments(),
                        caseFile.laborForceStatuses(),
                        caseFile.employmentPlans(),
                        caseFile.teamMeetings(),
                        caseFile.credentials(),
                        caseFile.documents())
                .flatMap(List::stream);
    }

    private static void add(List<LocalDate> days, @Nullable LocalDate day, int later) {
        if (day != null) {
            days.add(day.plusDays(later));
        }
    }
}
