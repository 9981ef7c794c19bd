package org.caseclock.testkit.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caseclock.facts.Credential;
import org.caseclock.facts.ExitBuilder;
import org.caseclock.facts.ExitKind;
import org.caseclock.facts.OwnFields;

/** Writes the credentials, and the exit that may cut an interval between two reviews. */
final class NewYorkOutcomes {

    private static final int REVIEW_DAYS = 90;

    private NewYorkOutcomes() {}

    static void write(CaseDraft draft) {
        Dice dice = draft.dice;
        for (int n = dice.weighted(65, 25, 10); n > 0; n--) {
            LocalDate day =
                    dice.dayBetween(draft.entry(), draft.lastServiceDay().plusDays(60));
            TwoPlaces entry = TwoPlaces.of(draft, day);
            draft.credentials.add(new Credential(draft.nextId("CR"), day, entry.on(), entry.places(), OwnFields.NONE));
        }
        if (dice.percent(42)) {
            exit(draft);
        }
    }

    private static void exit(CaseDraft draft) {
        Dice dice = draft.dice;
        LocalDate date = date(draft);
        // Most exits are recorded after some time without service, a few within the days for records.
        LocalDate noticed = date.plusDays(dice.percent(50) ? 0 : dice.between(5, 130));
        TwoPlaces entry = TwoPlaces.of(draft, noticed);
        draft.exit = ExitBuilder.builder()
                .id(draft.nextId("EX"))
                .date(date)
                .kind(dice.pickOrNull(ExitKind.values(), 3, 12))
                .recordedOn(entry.on())
                .recordings(entry.places())
                .build();
    }

    private static LocalDate date(CaseDraft draft) {
        Dice dice = draft.dice;
        List<LocalDate> reviews = new ArrayList<>();
        draft.employmentPlans.forEach(plan -> reviews.add(plan.date()));
        draft.planReviews.forEach(review -> reviews.add(review.date()));
        int kind = dice.weighted(new int[] {82, 10, 7, 1}, new int[] {40, 36, 20, 4});
        if (kind == 1 && !reviews.isEmpty()) {
            return dice.pick(reviews).plusDays(REVIEW_DAYS + dice.between(-1, 2));
        }
        return switch (kind) {
            case 2 -> draft.lastServiceDay().plusDays(dice.between(-40, 60));
            case 3 -> draft.entry().minusDays(dice.between(1, 30));
            default -> draft.lastServiceDay();
        };
    }
}
