package org.caseclock.reference.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Service;
import org.jspecify.annotations.Nullable;

/**
 * Trainings that overlap or leave no day between them (C2).
 *
 * @param days their days, until the exit
 * @param first the id of that which begins it
 */
record Stretch(Days days, String first) {

    static List<Stretch> of(TrainingCase known) {
        List<Stretch> stretches = new ArrayList<>();
        List<Service> trainings = known.trainings().stream()
                .sorted(Comparator.comparing(TrainingCase::dayOf).thenComparing(Fact::id))
                .toList();
        for (Service training : trainings) {
            Days days = TrainingCase.days(training);
            Stretch before = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
            if (before == null || before.days.isBefore(days.first().minusDays(1))) {
                stretches.add(new Stretch(days, training.id()));
            } else {
                LocalDate last = later(before.days.last(), days.last());
                stretches.set(stretches.size() - 1, new Stretch(new Days(before.days.first(), last), before.first));
            }
        }
        LocalDate exit = known.exitDate();
        return stretches.stream().map(each -> each.until(exit)).toList();
    }

    private Stretch until(@Nullable LocalDate exit) {
        return new Stretch(days.and(new Days(days.first(), exit)), first);
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return null;
        }
        return one.isAfter(other) ? one : other;
    }
}
