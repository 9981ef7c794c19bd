package org.caseclock.reference.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.caseclock.facts.Document;
import org.caseclock.facts.DocumentKind;
import org.caseclock.facts.Referral;
import org.caseclock.reference.BusinessDays;

/** Section S: supportive services and what is paid for them. */
final class Supports {

    private static final BigDecimal YEAR_CAP = new BigDecimal("1200");
    private static final String SUPERVISED = "400";
    private static final String LAST_RESORT = "200";
    private static final int TRANSPORT_PER_YEAR = 6;
    private static final int RECEIPT_DAYS = 10;
    private static final int REFERRAL_DAYS = 30;
    private static final int MONTHS = 12;
    private static final DocumentKind RECEIPT = DocumentKind.of("RECEIPT");

    private final TrainingCase known;
    private final Findings findings;
    private final List<Payment> payments;
    private final List<Payment> supportive;
    private final List<Approval> approvals;

    Supports(TrainingCase known, Findings findings) {
        this.known = known;
        this.findings = findings;
        this.payments = Payment.of(known);
        this.supportive = payments.stream().filter(Payment::isSupportive).toList();
        this.approvals = Approval.of(known);
    }

    void judge() {
        for (Payment payment : supportive) {
            if (payment.isPaidBack()) {
                continue;
            }
            rolling(payment);
            if (payment.isOver(SUPERVISED)) {
                findings.check("S.2", payment.id(), payment.date(), isApproved(payment));
            }
            if (known.exit != null) {
                findings.keeps("S.6", payment.id(), Days.on(payment.date()), isNotAfterExit(payment));
            }
        }
        // These two rows speak of payments of any kind.
        for (Payment payment : payments) {
            if (payment.isPaidBack()) {
                continue;
            }
            receipt(payment);
            if (payment.isOver(LAST_RESORT)) {
                findings.check("S.5", payment.id(), payment.date(), wasOtherHelpLookedFor(payment));
            }
        }
        transport();
    }

    private void rolling(Payment payment) {
        Days months = new Days(payment.date().minusMonths(MONTHS).plusDays(1), payment.date());
        List<Payment> counted =
                supportive.stream().filter(each -> months.holds(each.date())).toList();
        findings.keeps(
                "S.1",
                payment.id(),
                Days.on(payment.date()),
                Payment.sum(counted).compareTo(YEAR_CAP) <= 0);
    }

    private boolean isApproved(Payment payment) {
        return approvals.stream()
                .anyMatch(approval -> approval.byAnother()
                        && approval.isAbout(payment.id())
                        && !approval.date().isAfter(payment.date()));
    }

    private void transport() {
        List<Payment> rides = supportive.stream()
                .filter(payment -> payment.purpose().equals(Payment.TRANSPORTATION) && !payment.isPaidBack())
                .toList();
        Set<Integer> years = new TreeSet<>();
        rides.forEach(payment -> years.add(ProgramYear.of(payment.date()).begins()));
        for (int begins : years) {
            ProgramYear year = new ProgramYear(begins);
            long number = rides.stream()
                    .filter(payment -> year.days().holds(payment.date()))
                    .count();
            findings.limits("S.3", year.toString(), year.days().first(), number <= TRANSPORT_PER_YEAR);
        }
    }

    private void receipt(Payment payment) {
        List<LocalDate> filed = known.all(Document.class).stream()
                .filter(document -> RECEIPT.equals(Objects.requireNonNull(document.kind()))
                        && document.about().contains(payment.id()))
                .map(Supports::filedOn)
                .toList();
        Days window = new Days(payment.date(), BusinessDays.after(payment.date(), RECEIPT_DAYS));
        findings.duty("S.4", payment.id(), window, filed);
    }

    private static LocalDate filedOn(Document document) {
        LocalDate recorded = TrainingCase.recordedOn(document);
        return recorded != null ? recorded : TrainingCase.dayOf(document);
    }

    private boolean wasOtherHelpLookedFor(Payment payment) {
        Days before =
                new Days(payment.date().minusDays(REFERRAL_DAYS), payment.date().minusDays(1));
        return known.all(Referral.class).stream().map(TrainingCase::dayOf).anyMatch(before::holds);
    }

    private boolean isNotAfterExit(Payment payment) {
        LocalDate exit = known.exitDate();
        return exit == null
                || !payment.date().isAfter(exit)
                || (payment.purpose().equals(Payment.FOLLOW_UP_SUPPORT)
                        && !payment.date().isAfter(exit.plusMonths(MONTHS)));
    }
}
