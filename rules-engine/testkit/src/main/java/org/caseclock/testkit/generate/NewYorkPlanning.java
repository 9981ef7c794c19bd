package org.caseclock.testkit.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caseclock.facts.EmploymentPlanBuilder;
import org.caseclock.facts.OwnFields;
import org.caseclock.facts.PlanElement;
import org.caseclock.facts.PlanReview;
import org.caseclock.facts.ScheduledReview;
import org.caseclock.facts.Service;
import org.caseclock.facts.ServiceCategory;
import org.jspecify.annotations.Nullable;

/** Writes the employment plan, its revisions and its reviews. */
final class NewYorkPlanning {

    private NewYorkPlanning() {}

    static void write(CaseDraft draft) {
        Dice dice = draft.dice;
        if (dice.percent(6)) {
            review(draft, draft.entry().plusDays(dice.between(0, 60)));
        }
        if (dice.percent(8, 14)) {
            return;
        }
        LocalDate day = firstPlan(draft);
        plan(draft, day);
        for (int n = dice.weighted(15, 20, 25, 20, 12, 8); n > 0; n--) {
            day = day.plusDays(toNextReview(dice));
            if (dice.percent(25)) {
                plan(draft, day);
            } else {
                review(draft, day);
            }
            if (dice.percent(4)) {
                review(draft, day);
            }
        }
        for (Service service : draft.services) {
            if (ServiceCategory.CASE_MANAGEMENT.equals(service.category()) && dice.percent(45)) {
                review(draft, NewYorkTeamwork.beforeService(dice, FirstDay.of(service)));
            }
        }
        if (dice.percent(30)) {
            draft.scheduledReviews.add(new ScheduledReview(draft.nextId("SR"), day.plusDays(90), day, OwnFields.NONE));
        }
    }

    private static int toNextReview(Dice dice) {
        return switch (dice.weighted(45, 35, 17, 3)) {
            case 0 -> dice.between(1, 88);
            case 1 -> dice.between(89, 92);
            case 2 -> dice.between(93, 200);
            default -> 0;
        };
    }

    /** Around the first intensive service, around the team's meeting, or anywhere. */
    private static LocalDate firstPlan(CaseDraft draft) {
        Dice dice = draft.dice;
        LocalDate intensive = draft.services.stream()
                .filter(service -> ServiceCategory.INTENSIVE.equals(service.category()))
                .map(Service::startDate)
                .min(LocalDate::compareTo)
                .orElse(null);
        if (intensive != null && dice.percent(55)) {
            return intensive.plusDays(dice.percent(60) ? dice.between(-1, 1) : dice.between(-20, 20));
        }
        if (!draft.teamMeetings.isEmpty() && dice.percent(70)) {
            return FirstDay.of(draft.teamMeetings.get(0)).plusDays(dice.percent(35) ? 0 : dice.between(-4, 5));
        }
        return draft.entry().plusDays(dice.between(-5, 120));
    }

    private static void plan(CaseDraft draft, LocalDate day) {
        Dice dice = draft.dice;
        TwoPlaces entry = TwoPlaces.of(draft, day);
        draft.employmentPlans.add(EmploymentPlanBuilder.builder()
                .id(draft.nextId("EP"))
                .date(day)
                .elements(elements(dice))
                .assessmentDate(assessment(dice, day))
                .teamMeetingId(meeting(draft))
                .madeWithParticipant(dice.mostlyTrue())
                .earningsMonths(dice.percent(4, 18) ? null : dice.pick(new Integer[] {6, 6, 6, 7, 9, 12, 5, 5, 0}))
                .trainingWarranted(dice.mostlyTrue())
                .recordedOn(entry.on())
                .recordings(entry.places())
                .build());
    }

    private static @Nullable List<PlanElement> elements(Dice dice) {
        List<PlanElement> elements = new ArrayList<>(PlanElement.values());
        dice.shuffle(elements);
        return switch (dice.weighted(new int[] {60, 28, 7, 2, 3}, new int[] {26, 28, 22, 8, 16})) {
            case 0 -> elements;
            case 1 -> elements.subList(1, elements.size());
            case 2 -> elements.subList(0, dice.between(1, elements.size() - 2));
            case 3 -> List.of();
            default -> null;
        };
    }

    private static @Nullable LocalDate assessment(Dice dice, LocalDate day) {
        return switch (dice.weighted(new int[] {60, 28, 6, 6}, new int[] {34, 30, 18, 18})) {
            case 0 -> day.minusDays(dice.between(1, 40));
            case 1 -> day;
            case 2 -> day.plusDays(dice.percent(60) ? 1 : dice.between(2, 20));
            default -> null;
        };
    }

    private static @Nullable String meeting(CaseDraft draft) {
        Dice dice = draft.dice;
        if (dice.percent(20)) {
            return null;
        }
        if (draft.teamMeetings.isEmpty() || dice.percent(2, 8)) {
            return dice.percent(20) ? "XX-100" : null;
        }
        return dice.pick(draft.teamMeetings).id();
    }

    private static void review(CaseDraft draft, LocalDate day) {
        Dice dice = draft.dice;
        draft.planReviews.add(
                new PlanReview(draft.nextId("PR"), day, dice.mostlyTrue(), TwoPlaces.dayOf(dice, day), OwnFields.NONE));
    }
}
