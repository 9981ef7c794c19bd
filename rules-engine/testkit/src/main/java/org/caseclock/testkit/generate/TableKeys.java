package org.caseclock.testkit.generate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.caseclock.facts.ActivityClosingBuilder;
import org.caseclock.facts.AttendanceEndBuilder;
import org.caseclock.facts.CaseNoteBuilder;
import org.caseclock.facts.CircumstanceBuilder;
import org.caseclock.facts.ContactBuilder;
import org.caseclock.facts.CredentialBuilder;
import org.caseclock.facts.DocumentBuilder;
import org.caseclock.facts.EmploymentBuilder;
import org.caseclock.facts.EmploymentPlanBuilder;
import org.caseclock.facts.ExitBuilder;
import org.caseclock.facts.Fact;
import org.caseclock.facts.FollowUpFormBuilder;
import org.caseclock.facts.IncentiveBuilder;
import org.caseclock.facts.LaborForceStatusBuilder;
import org.caseclock.facts.MisStatusBuilder;
import org.caseclock.facts.OfferBuilder;
import org.caseclock.facts.PlanReviewBuilder;
import org.caseclock.facts.PlannedServiceBuilder;
import org.caseclock.facts.ReferralBuilder;
import org.caseclock.facts.ScheduledReviewBuilder;
import org.caseclock.facts.ServiceBuilder;
import org.caseclock.facts.SurveyBuilder;
import org.caseclock.facts.TeamMeetingBuilder;
import org.caseclock.facts.WageEvidenceBuilder;

/**
 * Writes the ids and references of some hostile cases as other systems do: the keys of each table begin at 1, so that
 * facts of several kinds bear one id, and a reference names the kind, or the id alone, or nothing at all.
 */
final class TableKeys {

    private static final List<String> WRONG_KINDS = List.of("contact", "service", "caseNote", "exit", "person");

    private final Dice dice;
    private final boolean renumbers;
    private final int namingKind;
    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, String> newIds = new HashMap<>();

    private TableKeys(Dice dice) {
        this.dice = dice;
        this.renumbers = dice.percent(60);
        this.namingKind = dice.pick(new Integer[] {0, 50, 100});
    }

    static void write(CaseDraft draft) {
        if (draft.dice.isHostile() && draft.dice.percent(16)) {
            TableKeys keys = new TableKeys(draft.dice);
            keys.write(
                    draft.services,
                    (fact, id) -> ServiceBuilder.builder(fact).id(id).build());
            keys.write(
                    draft.plannedServices,
                    (fact, id) -> PlannedServiceBuilder.builder(fact).id(id).build());
            keys.write(
                    draft.contacts,
                    (fact, id) -> ContactBuilder.builder(fact).id(id).build());
            keys.write(
                    draft.caseNotes,
                    (fact, id) -> CaseNoteBuilder.builder(fact).id(id).build());
            keys.write(
                    draft.offers,
                    (fact, id) -> OfferBuilder.builder(fact).id(id).build());
            keys.write(
                    draft.documents,
                    (fact, id) -> DocumentBuilder.builder(fact).id(id).build());
            keys.write(
                    draft.circumstances,
                    (fact, id) -> CircumstanceBuilder.builder(fact).id(id).build());
            keys.write(
                    draft.employments,
                    (fact, id) -> EmploymentBuilder.builder(fact).id(id).build());
            keys.write(
                    draft.laborForceStatuses,
                    (fact, id) -> LaborForceStatusBuilder.builder(fact).id(id).build());
            keys.write(
                    draft.attendanceEnds,
                    (fact, id) -> AttendanceEndBuilder.builder(fact).id(id).build());
            keys.write(
                    draft.activityClosings,
                    (fact, id) -> ActivityClosingBuilder.builder(fact).id(id).build());
            keys.write(
                    draft.employmentPlans,
                    (fact, id) -> EmploymentPlanBuilder.builder(fact).id(id).build());
            keys.write(
                    draft.planReviews,
                    (fact, id) -> PlanReviewBuilder.builder(fact).id(id).build());
            keys.write(
                    draft.scheduledReviews,
                    (fact, id) -> ScheduledReviewBuilder.builder(fact).id(id).build());
            keys.write(
                    draft.teamMeetings,
                    (fact, id) -> TeamMeetingBuilder.builder(fact).id(id).build());
            keys.write(
                    draft.referrals,
                    (fact, id) -> ReferralBuilder.builder(fact).id(id).build());
            keys.write(
                    draft.credentials,
                    (fact, id) -> CredentialBuilder.builder(fact).id(id).build());
            keys.write(
                    draft.followUpForms,
                    (fact, id) -> FollowUpFormBuilder.builder(fact).id(id).build());
            keys.write(
                    draft.surveys,
                    (fact, id) -> SurveyBuilder.builder(fact).id(id).build());
            keys.write(
                    draft.incentives,
                    (fact, id) -> IncentiveBuilder.builder(fact).id(id).build());
            keys.write(
                    draft.wageEvidence,
                    (fact, id) -> WageEvidenceBuilder.builder(fact).id(id).build());
            keys.write(
                    draft.misStatuses,
                    (fact, id) -> MisStatusBuilder.builder(fact).id(id).build());
            if (draft.exit != null) {
                draft.exit = ExitBuilder.builder(draft.exit)
                        .id(keys.newId(draft.exit, "1"))
                        .build();
            }
            ReferenceTexts.replace(draft, keys::reference);
        }
    }

    /** Numbers a table from 1 on; facts with one id keep one id. */
    private <T extends Fact> void write(List<T> facts, BiFunction<T, String, T> withId) {
        Map<String, String> table = new HashMap<>();
        facts.replaceAll(fact -> {
            String number = table.computeIfAbsent(fact.id(), id -> Integer.toString(table.size() + 1));
            return withId.apply(fact, newId(fact, number));
        });
    }

    private String newId(Fact fact, String number) {
        String kind = fact.getClass().getSimpleName();
        String id = renumbers ? number : fact.id();
        // Some exports put the kind into the id itself.
        String newId = renumbers && dice.perMille(0, 15) ? named(kind, id) : id;
        kinds.putIfAbsent(fact.id(), kind);
        newIds.putIfAbsent(fact.id(), newId);
        return newId;
    }

    private String reference(String id) {
        String newId = newIds.getOrDefault(id, id);
        if (dice.percent(7)) {
            return switch (dice.below(3)) {
                case 0 -> "XX-9";
                case 1 -> dice.pick(WRONG_KINDS) + ":" + newId;
                default -> newId;
            };
        }
        String kind = kinds.get(id);
        return kind != null && dice.percent(namingKind) ? spelled(kind) + ":" + newId : newId;
    }

    private static String named(String kind, String id) {
        return kind.substring(0, 1).toLowerCase(Locale.ROOT) + kind.substring(1) + ":" + id;
    }

    /** The kind in one of the ways to spell it. */
    private String spelled(String kind) {
        String words = kind.replaceAll("(?<=[a-z])(?=[A-Z])", "_");
        return switch (dice.below(5)) {
            case 0 -> words.toLowerCase(Locale.ROOT);
            case 1 -> words.toUpperCase(Locale.ROOT);
            case 2 -> words.replace('_', '-');
            case 3 -> words.replace('_', ' ');
            default -> kind.substring(0, 1).toLowerCase(Locale.ROOT) + kind.substring(1);
        };
    }
}
