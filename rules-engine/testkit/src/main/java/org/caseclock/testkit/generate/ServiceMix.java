package org.caseclock.testkit.generate;

import org.caseclock.facts.ServiceCategory;

/** Which services a participant gets. */
enum ServiceMix {
    /** Career services and no training. */
    CAREER_ONLY,
    /** Career services and training. */
    WITH_TRAINING,
    /** Training and hardly anything else. */
    MOSTLY_TRAINING,
    /** Self-service or information only. */
    ON_THEIR_OWN,
    /** Services in the terms of WIA, among others. */
    FROM_WIA,
    /** A bit of everything. */
    ANYTHING,
    /** No service at all. */
    NONE;

    static ServiceMix pick(Dice dice) {
        return values()[dice.weighted(new int[] {42, 38, 10, 5, 1, 2, 2}, new int[] {36, 30, 12, 6, 3, 9, 4})];
    }

    ServiceCategory first(Dice dice) {
        if (this == WITH_TRAINING && !dice.isHostile()) {
            return ServiceCategory.BASIC_CAREER;
        }
        return next(dice, ServiceCategory.BASIC_CAREER);
    }

    /** The category of the service after one of this category. */
    ServiceCategory next(Dice dice, ServiceCategory previous) {
        return switch (this) {
            case CAREER_ONLY, NONE -> career(dice);
            case WITH_TRAINING -> {
                // Trainings follow each other often, so that they overlap and abut.
                int share = ServiceCategory.TRAINING.equals(previous) ? 60 : 35;
                yield dice.percent(share) ? ServiceCategory.TRAINING : career(dice);
            }
            case MOSTLY_TRAINING -> dice.percent(92) ? ServiceCategory.TRAINING : career(dice);
            case ON_THEIR_OWN -> dice.percent(60) ? ServiceCategory.SELF_SERVICE : ServiceCategory.INFORMATION_ONLY;
            case FROM_WIA ->
                switch (dice.weighted(35, 30, 15, 20)) {
                    case 0 -> ServiceCategory.CORE_STAFF_ASSISTED;
                    case 1 -> ServiceCategory.INTENSIVE;
                    case 2 -> ServiceCategory.CASE_MANAGEMENT;
                    default -> ServiceCategory.TRAINING;
                };
            case ANYTHING -> dice.pick(ServiceCategory.values());
        };
    }

    private static ServiceCategory career(Dice dice) {
        return switch (dice.weighted(44, 44, 7, 5)) {
            case 0 -> ServiceCategory.BASIC_CAREER;
            case 1 -> ServiceCategory.INDIVIDUALIZED_CAREER;
            case 2 -> ServiceCategory.SELF_SERVICE;
            default -> ServiceCategory.INFORMATION_ONLY;
        };
    }
}
