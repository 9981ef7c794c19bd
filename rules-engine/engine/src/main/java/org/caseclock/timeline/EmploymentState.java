package org.caseclock.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.caseclock.facts.Answer;
import org.caseclock.facts.LaborForceState;
import org.caseclock.facts.NotForRules;

/**
 * Whether the participant works on a day; before that day, whether the participant works now.
 *
 * @param name its name in {@code policy.yaml}
 * @param date the day
 * @param possible every state there may be; one where nothing is missing
 * @param missing the empty fields and absent facts that leave it open
 */
public record EmploymentState(
        String name,
        LocalDate date,
        @NotForRules Set<LaborForceState> possible,
        @NotForRules List<String> missing) {

    public EmploymentState {
        possible = Set.copyOf(possible);
        missing = List.copyOf(missing);
    }

    /** Unemployed or underemployed, without doubt. */
    public boolean isInNeedOfWork() {
        return inNeedOfWorkAnswer().isYes();
    }

    public Answer inNeedOfWorkAnswer() {
        if (possible.stream().allMatch(EmploymentState::needsWork)) {
            return Answer.YES;
        }
        return possible.stream().noneMatch(EmploymentState::needsWork) ? Answer.NO : Answer.unknown(missing);
    }

    private static boolean needsWork(LaborForceState state) {
        return LaborForceState.UNEMPLOYED.equals(state) || LaborForceState.UNDEREMPLOYED.equals(state);
    }
}
