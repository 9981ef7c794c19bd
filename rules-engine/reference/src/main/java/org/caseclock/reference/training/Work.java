package org.caseclock.reference.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.caseclock.facts.Employment;
import org.caseclock.facts.Fact;
import org.caseclock.facts.WageEvidence;
import org.caseclock.facts.WageEvidenceKind;

/** Section W: jobs, and the proof of wages. */
final class Work {

    private static final BigDecimal LEAST_HOURS = new BigDecimal("20");
    private static final int VERIFICATION_DAYS = 45;
    private static final WageEvidenceKind WAGE_RECORD = WageEvidenceKind.of("WAGE_RECORD");

    private final TrainingCase known;
    private final Findings findings;

    Work(TrainingCase known, Findings findings) {
        this.known = known;
        this.findings = findings;
    }

    void judge() {
        for (Employment job : known.all(Employment.class)) {
            if (Objects.requireNonNull(job.own().yesNo("placement"))) {
                BigDecimal hours = Objects.requireNonNull(job.own().number("weeklyHours"));
                boolean temporary = Objects.requireNonNull(job.own().yesNo("temporary"));
                findings.check(
                        "W.1", job.id(), TrainingCase.dayOf(job), hours.compareTo(LEAST_HOURS) >= 0 && !temporary);
            }
        }
        LocalDate exit = known.exitDate();
        if (exit != null) {
            verification(Quarter.after(exit, 2));
        }
    }

    private void verification(Quarter quarter) {
        Days days = quarter.days();
        Days soFar = days.and(new Days(days.first(), known.asOf));
        Set<String> jobs = known.all(Employment.class).stream()
                .filter(job ->
                        !soFar.isNone() && !TrainingCase.days(job).and(soFar).isNone())
                .map(Fact::id)
                .collect(Collectors.toSet());
        if (!jobs.isEmpty()) {
            List<LocalDate> proof = known.all(WageEvidence.class).stream()
                    .filter(paper -> verifies(paper, days, jobs))
                    .map(Work::inHandOn)
                    .toList();
            Days window =
                    new Days(days.first(), Objects.requireNonNull(days.last()).plusDays(VERIFICATION_DAYS));
            findings.dutyAfterExit("W.2", quarter.toString(), window, proof, known);
        }
    }

    private static boolean verifies(WageEvidence paper, Days quarter, Set<String> jobs) {
        WageEvidenceKind kind = Objects.requireNonNull(paper.kind());
        boolean proves = WAGE_RECORD.equals(kind)
                || (WageEvidenceKind.PAY_STUB.equals(kind) && paper.own().amount("amount") != null);
        String job = paper.employmentId();
        return proves
                && (job == null || jobs.contains(job))
                && !payPeriod(paper).and(quarter).isNone();
    }

    private static Days payPeriod(WageEvidence paper) {
        LocalDate from = paper.periodStart();
        LocalDate to = paper.periodEnd();
        return from != null && to != null ? new Days(from, to) : Days.on(TrainingCase.dayOf(paper));
    }

    private static LocalDate inHandOn(WageEvidence paper) {
        LocalDate received = paper.receivedOn();
        return received != null ? received : TrainingCase.dayOf(paper);
    }
}
