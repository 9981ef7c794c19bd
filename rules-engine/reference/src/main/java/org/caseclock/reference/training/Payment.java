package org.caseclock.reference.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.caseclock.facts.OwnFact;
import org.jspecify.annotations.Nullable;

/**
 * What was paid, or paid back where the amount is below zero.
 *
 * @param id names it in the case
 * @param date its day
 * @param amount how much
 * @param purpose what for
 * @param training the training that it is for; empty where it is for none
 */
record Payment(
        String id,
        LocalDate date,
        BigDecimal amount,
        String purpose,
        @Nullable String training) {

    static final String REIMBURSEMENT = "ON_THE_JOB_REIMBURSEMENT";
    static final String TRANSPORTATION = "TRANSPORTATION";
    static final String FOLLOW_UP_SUPPORT = "FOLLOW_UP_SUPPORT";

    private static final Set<String> TUITION_AND_FEES = Set.of("TUITION", "FEES");
    private static final Set<String> SUPPORTIVE =
            Set.of(TRANSPORTATION, "CHILD_CARE", "WORK_CLOTHES_AND_TOOLS", "OTHER_SUPPORT", FOLLOW_UP_SUPPORT);

    static List<Payment> of(TrainingCase known) {
        return known.own("Payment").stream().map(Payment::of).toList();
    }

    private static Payment of(OwnFact fact) {
        return new Payment(
                fact.id(),
                TrainingCase.dayOf(fact),
                amountOf(fact),
                Objects.requireNonNull(fact.own().text("purpose")),
                fact.own().text("training"));
    }

    static BigDecimal amountOf(OwnFact fact) {
        return Objects.requireNonNull(fact.own().amount("amount"), () -> "The amount of " + fact.id() + " is empty.");
    }

    static BigDecimal sum(Collection<Payment> payments) {
        return payments.stream().map(Payment::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    boolean isTuitionOrFees() {
        return TUITION_AND_FEES.contains(purpose);
    }

    boolean isSupportive() {
        return SUPPORTIVE.contains(purpose);
    }

    boolean isFor(String trainingId) {
        return trainingId.equals(training);
    }

    /** What is paid back is no payment: it is only taken off what was paid. */
    boolean isPaidBack() {
        return amount.signum() < 0;
    }

    boolean isOver(String dollars) {
        return amount.compareTo(new BigDecimal(dollars)) > 0;
    }
}
