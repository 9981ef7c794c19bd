package org.caseclock.reference.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.caseclock.facts.Document;
import org.caseclock.facts.DocumentKind;
import org.caseclock.facts.Service;
import org.caseclock.facts.ServiceCategory;
import org.caseclock.reference.BusinessDays;

/** Section E: eligibility, and what comes with entry. */
final class Eligibility {

    private static final Set<ServiceCategory> AFTER_DETERMINATION =
            Set.of(ServiceCategory.INDIVIDUALIZED_CAREER, ServiceCategory.TRAINING, ServiceCategory.SUPPORTIVE);
    private static final Set<String> FIRST_IN_LINE = Set.of("VETERAN", "ELIGIBLE_SPOUSE");
    private static final DocumentKind EO_NOTICE = DocumentKind.of("EO_NOTICE");
    private static final int PRIORITY_DAYS = 5;

    private final TrainingCase known;
    private final Findings findings;
    private final List<LocalDate> determined;

    Eligibility(TrainingCase known, Findings findings) {
        this.known = known;
        this.findings = findings;
        this.determined = known.own("EligibilityDetermination").stream()
                .map(TrainingCase::dayOf)
                .toList();
    }

    void judge() {
        known.all(Service.class).stream()
                .filter(service -> AFTER_DETERMINATION.contains(service.category()))
                .map(TrainingCase::dayOf)
                .min(LocalDate::compareTo)
                .ifPresent(first -> findings.duty("E.1", "", new Days(known.entry, first), determined));
        findings.check("E.3", "", known.entry, isNoticeSigned());
        if (isFirstInLine()) {
            Days window = new Days(known.entry, BusinessDays.after(known.entry, PRIORITY_DAYS));
            List<LocalDate> told = known.own("PriorityNotice").stream()
                    .map(TrainingCase::dayOf)
                    .toList();
            if (known.isOwedInParticipation(window)) {
                findings.duty("E.4", "", window, told);
            }
        }
        known.all(Service.class).stream()
                .filter(service -> ServiceCategory.SUPPORTIVE.equals(service.category()))
                .forEach(this::notBefore);
    }

    private boolean isNoticeSigned() {
        return known.all(Document.class).stream()
                .filter(document -> EO_NOTICE.equals(Objects.requireNonNull(document.kind())))
                .map(TrainingCase::dayOf)
                .anyMatch(day -> !day.isAfter(known.entry));
    }

    private boolean isFirstInLine() {
        return FIRST_IN_LINE.contains(
                Objects.requireNonNull(known.participant.own().text("veteran")));
    }

    private void notBefore(Service service) {
        LocalDate day = TrainingCase.dayOf(service);
        boolean kept = determined.stream().anyMatch(each -> !each.isAfter(day));
        findings.keeps("E.5", service.id(), Days.on(day), kept);
    }
}
