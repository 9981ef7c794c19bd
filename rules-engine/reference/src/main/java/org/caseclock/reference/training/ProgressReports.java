package org.caseclock.reference.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/** T.5: a progress report for each term with enough days of training. */
final class ProgressReports {

    private static final int LEAST_DAYS = 28;
    private static final int REPORT_DAYS = 15;

    private final TrainingCase known;
    private final Findings findings;

    ProgressReports(TrainingCase known, Findings findings) {
        this.known = known;
        this.findings = findings;
    }

    void judge() {
        Days untilExit = new Days(LocalDate.MIN, known.exitDate());
        for (Term term : Term.ALL) {
            TreeSet<LocalDate> inTraining = new TreeSet<>();
            known.trainings().forEach(training -> {
                Days days = TrainingCase.days(training).and(untilExit).and(term.days());
                if (!days.isNone()) {
                    for (long i = 0; i < days.number(); i++) {
                        inTraining.add(days.first().plusDays(i));
                    }
                }
            });
            if (inTraining.size() >= LEAST_DAYS) {
                LocalDate last = Objects.requireNonNull(term.days().last());
                findings.duty("T.5", term.name(), new Days(inTraining.first(), last.plusDays(REPORT_DAYS)), of(term));
            }
        }
    }

    private List<LocalDate> of(Term term) {
        return known.own("ProgressReport").stream()
                .filter(report ->
                        term.name().equals(Objects.requireNonNull(report.own().text("term"))))
                .map(TrainingCase::dayOf)
                .toList();
    }
}
