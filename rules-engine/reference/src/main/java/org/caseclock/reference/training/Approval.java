package org.caseclock.reference.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.caseclock.facts.OwnFact;

/**
 * What somebody approved.
 *
 * @param date its day
 * @param byAnother whether it was another than the case manager
 * @param about the ids of what was approved
 */
record Approval(LocalDate date, boolean byAnother, List<String> about) {

    /** The approvals; what was refused is none. */
    static List<Approval> of(TrainingCase known) {
        return known.own("Approval").stream()
                .filter(fact ->
                        "APPROVED".equals(Objects.requireNonNull(fact.own().text("decision"))))
                .map(fact -> of(fact, known))
                .toList();
    }

    private static Approval of(OwnFact fact, TrainingCase known) {
        String by = Objects.requireNonNull(fact.own().text("by"));
        String manager = Objects.requireNonNull(known.participant.caseManager());
        return new Approval(
                TrainingCase.dayOf(fact),
                !by.equals(manager),
                Objects.requireNonNull(fact.own().texts("about")));
    }

    boolean isAbout(String id) {
        return about.contains(id);
    }
}
