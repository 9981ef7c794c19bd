package org.caseclock.reference.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.caseclock.facts.Service;
import org.caseclock.facts.TrainingKind;
import org.caseclock.reference.Status;
import org.jspecify.annotations.Nullable;

/** Section T but for the progress reports: what is approved, paid and reimbursed. */
final class Trainings {

    private static final BigDecimal YEAR_CAP = new BigDecimal("6500");
    private static final BigDecimal LIFE_CAP = new BigDecimal("10000");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int GRACE_DAYS = 60;
    private static final int ON_THE_JOB_MONTHS = 6;

    private final TrainingCase known;
    private final Findings findings;
    private final List<Payment> payments;
    private final List<Approval> approvals;

    Trainings(TrainingCase known, Findings findings) {
        this.known = known;
        this.findings = findings;
        this.payments = Payment.of(known);
        this.approvals = Approval.of(known);
    }

    void judge() {
        caps();
        for (Service training : known.trainings()) {
            LocalDate first = TrainingCase.dayOf(training);
            findings.check("T.1", training.id(), first, isApprovedBefore(training.id(), first));
            cost(training);
            payments.stream()
                    .filter(payment -> payment.isFor(training.id()) && !payment.isPaidBack())
                    .forEach(payment -> paidInTime(payment, training));
            if (TrainingKind.ON_THE_JOB.equals(Objects.requireNonNull(training.trainingKind()))) {
                reimbursements(training);
                duration(training);
            }
        }
    }

    private boolean isApprovedBefore(String id, LocalDate first) {
        return approvals.stream()
                .anyMatch(approval -> approval.byAnother()
                        && approval.isAbout(id)
                        && approval.date().isBefore(first));
    }

    private void caps() {
        List<Payment> counted =
                payments.stream().filter(Payment::isTuitionOrFees).toList();
        Set<Integer> years = new TreeSet<>();
        counted.stream()
                .filter(payment -> !payment.isPaidBack())
                .forEach(payment -> years.add(ProgramYear.of(payment.date()).begins()));
        for (int begins : years) {
            ProgramYear year = new ProgramYear(begins);
            List<Payment> ofYear = counted.stream()
                    .filter(payment -> year.days().holds(payment.date()))
                    .toList();
            findings.limits(
                    "T.2",
                    year.toString(),
                    year.days().first(),
                    Payment.sum(ofYear).compareTo(YEAR_CAP) <= 0);
        }
        if (!counted.stream().allMatch(Payment::isPaidBack)) {
            findings.limits("T.2", "", known.entry, Payment.sum(counted).compareTo(LIFE_CAP) <= 0);
        }
    }

    private void cost(Service training) {
        List<Payment> paid = payments.stream()
                .filter(payment -> payment.isFor(training.id()))
                .toList();
        BigDecimal cost = Objects.requireNonNull(training.own().amount("cost"));
        BigDecimal otherAid = Objects.requireNonNull(training.own().amount("otherAid"));
        findings.limits(
                "T.3",
                training.id(),
                TrainingCase.dayOf(training),
                Payment.sum(paid).compareTo(cost.subtract(otherAid).max(BigDecimal.ZERO)) <= 0);
    }

    private void paidInTime(Payment payment, Service training) {
        LocalDate last = training.endDate();
        boolean kept = approvals.stream()
                        .anyMatch(approval -> approval.isAbout(training.id())
                                && !approval.date().isAfter(payment.date()))
                && (last == null || !payment.date().isAfter(last.plusDays(GRACE_DAYS)));
        findings.keeps("T.4", payment.id(), Days.on(payment.date()), kept);
    }

    private void reimbursements(Service training) {
        List<Payment> repaid = payments.stream()
                .filter(payment ->
                        payment.isFor(training.id()) && payment.purpose().equals(Payment.REIMBURSEMENT))
                .toList();
        if (!repaid.stream().allMatch(Payment::isPaidBack)) {
            BigDecimal wages = known.own("WagesPaid").stream()
                    .filter(fact -> training.id().equals(fact.own().text("training")))
                    .map(Payment::amountOf)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            findings.limits(
                    "T.6",
                    training.id(),
                    TrainingCase.dayOf(training),
                    Payment.sum(repaid).compareTo(wages.multiply(HALF)) <= 0);
        }
    }

    private void duration(Service training) {
        LocalDate first = TrainingCase.dayOf(training);
        Days window = new Days(first, first.plusMonths(ON_THE_JOB_MONTHS).minusDays(1));
        LocalDate planned = training.own().date("plannedLastDay");
        LocalDate last = planned != null ? planned : training.endDate();
        findings.add("T.7", training.id(), window, durationStatus(window, last));
    }

    private Status durationStatus(Days window, @Nullable LocalDate last) {
        if (last == null) {
            return findings.without(window);
        }
        return window.isBefore(last) ? Status.MISSED : Status.MET;
    }
}
