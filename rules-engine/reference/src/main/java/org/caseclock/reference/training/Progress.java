package org.caseclock.reference.training;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.caseclock.facts.Credential;
import org.caseclock.facts.Fact;
import org.caseclock.facts.PlanReview;
import org.caseclock.facts.TrainingKind;
import org.jspecify.annotations.Nullable;

/** P.1, P.3 and P.4: skill gains, credentials and reviews of the plan. */
final class Progress {

    private static final int PLAN_MONTHS = 6;

    private final TrainingCase known;
    private final Findings findings;

    Progress(TrainingCase known, Findings findings) {
        this.known = known;
        this.findings = findings;
    }

    void judge() {
        skillGains();
        credential();
        planReviews();
    }

    private void skillGains() {
        List<LocalDate> gains =
                known.own("SkillGain").stream().map(TrainingCase::dayOf).toList();
        ProgramYear year = ProgramYear.of(known.entry);
        for (; !year.days().first().isAfter(findings.horizonEnd()); year = year.next()) {
            Days window = year.days().and(known.participation());
            boolean inTraining = known.trainings().stream()
                    .anyMatch(
                            training -> !TrainingCase.days(training).and(window).isNone());
            if (!window.isNone() && inTraining) {
                findings.duty("P.1", year.toString(), window, gains);
            }
        }
    }

    private void credential() {
        LocalDate first = known.trainings().stream()
                .filter(training -> !TrainingKind.ON_THE_JOB.equals(Objects.requireNonNull(training.trainingKind())))
                .map(TrainingCase::dayOf)
                .min(LocalDate::compareTo)
                .orElse(null);
        if (first != null) {
            LocalDate exit = known.exitDate();
            Days window = new Days(first, exit == null ? null : exit.plusYears(1));
            findings.duty("P.3", "", window, days(known.all(Credential.class)));
        }
    }

    private void planReviews() {
        List<LocalDate> reviews = days(known.all(PlanReview.class));
        LocalDate from = known.entry;
        LocalDate opens = from;
        int gone = 0;
        while (!opens.isAfter(findings.horizonEnd())) {
            Days window = new Days(opens, from.plusMonths(PLAN_MONTHS * (gone + 1L)));
            if (!known.isOwedInParticipation(window)) {
                return;
            }
            findings.recurring("P.4", opens.toString(), window, reviews);
            LocalDate first = firstIn(window, reviews);
            from = first != null ? first : from;
            gone = first != null ? 0 : gone + 1;
            opens = from.plusMonths((long) PLAN_MONTHS * gone).plusDays(1);
        }
    }

    private static @Nullable LocalDate firstIn(Days window, Collection<LocalDate> days) {
        return days.stream().filter(window::holds).min(LocalDate::compareTo).orElse(null);
    }

    private static List<LocalDate> days(List<? extends Fact> facts) {
        return facts.stream().map(TrainingCase::dayOf).toList();
    }
}
