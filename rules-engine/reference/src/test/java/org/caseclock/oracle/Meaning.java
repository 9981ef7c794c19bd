package org.caseclock.oracle;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.caseclock.facts.Contact;
import org.caseclock.facts.ContactOutcome;
import org.caseclock.facts.ContactWith;
import org.caseclock.facts.FollowUpForm;
import org.caseclock.facts.PlannedService;
import org.caseclock.facts.Service;
import org.caseclock.facts.ServiceCategory;
import org.caseclock.facts.Span;
import org.caseclock.facts.Survey;
import org.caseclock.facts.WageEvidence;
import org.caseclock.policy.PolicyPack;

/** Which empty fields mean something by the clause tables, so that filling them tells another story and not more of the same. */
final class Meaning {

    private static final List<Predicate<EmptyField>> ANYWHERE = List.of(
            // C7: without a recording date a fact is known from its own date, or from the earliest of its places.
            gap -> gap.field().equals("recordedOn") || gap.field().equals("endRecordedOn"),
            // It goes on, or was planned for its first day only.
            gap -> gap.field().equals("endDate")
                    && (gap.fact() instanceof Span || gap.fact() instanceof PlannedService),
            // It says for youth elements, and for those alone, what is done in them.
            gap -> gap.field().equals("youthActivity")
                    && gap.fact() instanceof Service service
                    && service.category() != ServiceCategory.YOUTH_ELEMENT,
            // C11: a reason that is not recorded, as Minnesota 2 wants it, is the miss itself.
            gap -> gap.kind().equals("Contact.reasonNotPersonal"),
            // JR.10: no code is a code too.
            gap -> gap.kind().equals("MisStatus.code"),
            // JR.5: completed and not forwarded; where one of the two is on record, it was.
            gap -> gap.fact() instanceof FollowUpForm form
                    && form.forwardedOn() == null
                    && form.forwardedTo() == null
                    && gap.field().startsWith("forwarded"),
            // AI.3: not stated, so its date counts.
            gap -> gap.kind().equals("WageEvidence.receivedOn"),
            gap -> gap.fact() instanceof WageEvidence paper
                    && paper.periodStart() == null
                    && paper.periodEnd() == null
                    && gap.field().startsWith("period"),
            // PE.1.b: only what reached the participant reports a change, unless it says so.
            gap -> gap.kind().equals("Contact.reportsChange")
                    && gap.fact() instanceof Contact contact
                    && ((contact.outcome() != null && contact.outcome() != ContactOutcome.REACHED)
                            || (contact.contactWith() != null && contact.contactWith() != ContactWith.PARTICIPANT)),
            // What a survey reports it reports once it is back.
            gap -> gap.fact() instanceof Survey survey && survey.returnedOn() == null);

    /** C17: while a decision is pending, the duties that it would waive keep their findings. */
    private static final Set<String> WAIVED_BY_EXCLUSION = Set.of("II.A.2", "II.B.1", "IV.1");

    /** What an exclusion waits for, besides the circumstance. */
    private static final Set<String> OF_EXCLUSION = Set.of("Exit.kind", "Document.kind");

    private final Set<String> declared = new HashSet<>();

    Meaning(PolicyPack pack) {
        pack.versions()
                .forEach(version -> version.emptyMeans()
                        .fields()
                        .forEach(field -> declared.add(field.type() + "." + field.field())));
    }

    boolean isIn(EmptyField gap) {
        return declared.contains(gap.kind()) || ANYWHERE.stream().anyMatch(meant -> meant.test(gap));
    }

    static boolean keeps(String clause, Gap gap) {
        return WAIVED_BY_EXCLUSION.contains(clause)
                && (gap.kind().startsWith("Circumstance.") || OF_EXCLUSION.contains(gap.kind()));
    }
}
