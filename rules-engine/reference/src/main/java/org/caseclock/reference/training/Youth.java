package org.caseclock.reference.training;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.caseclock.facts.Circumstance;
import org.caseclock.facts.CircumstanceKind;
import org.caseclock.facts.Offer;
import org.caseclock.facts.OfferKind;
import org.caseclock.facts.OfferResponse;
import org.caseclock.facts.OwnFact;

/** Section Y: what is owed to youth. */
final class Youth {

    private static final int AREAS = 9;
    private static final int ASSESSMENT_DAYS = 30;
    private static final int QUARTERS = 4;

    private final TrainingCase known;
    private final Findings findings;

    Youth(TrainingCase known, Findings findings) {
        this.known = known;
        this.findings = findings;
    }

    void judge() {
        findings.checkOfItself("Y.1", known.participant.id(), known.entry, isOfAge());
        assessment();
        for (int n = 1; n <= QUARTERS; n++) {
            followUp(n);
        }
    }

    private boolean isOfAge() {
        boolean inSchool = "IN_SCHOOL"
                .equals(Objects.requireNonNull(known.participant.own().text("schoolStatus")));
        int age = age(Objects.requireNonNull(known.participant.birthDate()), known.entry);
        return inSchool ? age >= 14 && age <= 21 : age >= 16 && age <= 24;
    }

    /** In years that are complete; who was born on February 29 is a year older on March 1 of other years. */
    private static int age(LocalDate birth, LocalDate day) {
        int years = day.getYear() - birth.getYear();
        boolean before = day.getMonthValue() < birth.getMonthValue()
                || (day.getMonthValue() == birth.getMonthValue() && day.getDayOfMonth() < birth.getDayOfMonth());
        return before ? years - 1 : years;
    }

    /** Met on the first day by which assessments since entry cover all areas. */
    private void assessment() {
        Days window = new Days(known.entry, known.entry.plusDays(ASSESSMENT_DAYS));
        Set<LocalDate> days = new TreeSet<>();
        known.own("Assessment").forEach(each -> days.add(TrainingCase.dayOf(each)));
        days.removeIf(day -> day.isBefore(known.entry) || !isCoveredBy(day));
        if (known.isOwedInParticipation(window)) {
            findings.duty("Y.2", "", window, days);
        }
    }

    private boolean isCoveredBy(LocalDate day) {
        Set<String> covered = new HashSet<>();
        for (OwnFact assessment : known.own("Assessment")) {
            LocalDate of = TrainingCase.dayOf(assessment);
            if (!of.isBefore(known.entry) && !of.isAfter(day)) {
                covered.addAll(Objects.requireNonNull(assessment.own().texts("areas")));
            }
        }
        return covered.size() == AREAS;
    }

    private void followUp(int n) {
        LocalDate exit = known.exitDate();
        if (exit == null) {
            return;
        }
        Quarter quarter = Quarter.after(exit, n);
        if (isEndedBy(Objects.requireNonNull(quarter.days().last()))) {
            return;
        }
        if (n == QUARTERS) {
            // No window comes after the last that would take what comes late (C15).
            findings.dutyAfterExit("Y.3", quarter.toString(), quarter.days(), Contacts.twoWay(known), known);
        } else {
            findings.recurringAfterExit("Y.3", quarter.toString(), quarter.days(), Contacts.twoWay(known), known);
        }
    }

    private boolean isEndedBy(LocalDate day) {
        boolean declined = known.all(Offer.class).stream()
                .anyMatch(offer -> !OfferKind.PRE_EXIT.equals(offer.kind())
                        && OfferResponse.DECLINED.equals(Objects.requireNonNull(offer.response()))
                        && !TrainingCase.dayOf(offer).isAfter(day));
        boolean died = known.all(Circumstance.class).stream()
                .anyMatch(each -> CircumstanceKind.DECEASED.equals(each.kind())
                        && !TrainingCase.dayOf(each).isAfter(day));
        return declined || died;
    }
}
