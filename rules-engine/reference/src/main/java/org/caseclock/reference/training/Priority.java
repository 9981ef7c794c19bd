package org.caseclock.reference.training;

import java.util.Objects;
import org.caseclock.facts.Participant;

/** D.1: priority of service. */
final class Priority {

    private Priority() {}

    static String of(Participant participant) {
        boolean veteran =
                !"NEITHER".equals(Objects.requireNonNull(participant.own().text("veteran")));
        boolean inNeed = Objects.requireNonNull(participant.own().yesNo("lowIncome"))
                || Objects.requireNonNull(participant.own().yesNo("basicSkillsDeficient"));
        if (inNeed) {
            return veteran ? "FIRST" : "SECOND";
        }
        return veteran ? "THIRD" : "NONE";
    }
}
