package org.caseclock.oracle;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.caseclock.testkit.generate.Policy;

/**
 * A disagreement that is known and not mended yet; it goes as soon as it is.
 *
 * @param policy of which policy
 * @param kind what {@link Disagreement#kind()} says
 * @param because why the engine says otherwise
 * @param cases so many cases of the usual seed show it
 */
record Known(Policy policy, String kind, String because, int cases) {

    private static final List<Known> ALL = List.of(
            new Known(
                    Policy.MISSISSIPPI,
                    "(a) II.A.1.a by PlannedService.documented",
                    "a plan that may be documented is taken for one that is not",
                    2000),
            new Known(
                    Policy.MISSISSIPPI,
                    "(a) III.A.1 by PlannedService.documented",
                    "a plan that may be documented is taken for one that is not",
                    500),
            new Known(
                    Policy.MISSISSIPPI,
                    "(a) III.A.2 by PlannedService.documented",
                    "a plan that may be documented is taken for one that is not",
                    2000),
            new Known(
                    Policy.MISSISSIPPI,
                    "(a) III.B.doc by Circumstance.expectedDays",
                    "a circumstance that may not exclude is not in doubt here",
                    500),
            new Known(
                    Policy.MISSISSIPPI,
                    "(a) III.B.doc by Circumstance.precludesParticipation",
                    "a circumstance that may not exclude is not in doubt here",
                    2000),
            new Known(
                    Policy.MISSISSIPPI,
                    "(a) III.B.doc by Circumstance.startDate",
                    "a circumstance that may not exclude is not in doubt here",
                    500),
            new Known(
                    Policy.MISSISSIPPI,
                    "(a) III.B.exit by Circumstance.expectedDays",
                    "a circumstance that may not exclude is not in doubt here",
                    500),
            new Known(
                    Policy.MISSISSIPPI,
                    "(a) III.B.exit by Circumstance.precludesParticipation",
                    "a circumstance that may not exclude is not in doubt here",
                    2000),
            new Known(
                    Policy.MISSISSIPPI,
                    "(a) III.B.exit by Circumstance.startDate",
                    "a circumstance that may not exclude is not in doubt here",
                    500),
            new Known(
                    Policy.MISSISSIPPI,
                    "(b) III.A.1 does not name a service that counts",
                    "without a service that counts L is undetermined too",
                    500),
            new Known(
                    Policy.MISSISSIPPI,
                    "(b) III.A.1 is the same however filled, by Exit.recordedOn",
                    "an exit known before the days have run out was recorded by then",
                    500),
            new Known(
                    Policy.MISSISSIPPI,
                    "(b) III.A.1 is the same however filled, by a service that counts",
                    "an exit known before the days have run out was recorded by then",
                    500),
            new Known(
                    Policy.MISSISSIPPI,
                    "(b) III.A.2 names what is not empty",
                    "the last day is not named by its field and service",
                    500),
            new Known(
                    Policy.MISSOURI,
                    "(b) MC.1 is the same however filled, by Contact.outcome",
                    "every code comes to the same",
                    500),
            new Known(
                    Policy.MISSOURI,
                    "(b) MC.1 names Contact.method in vain",
                    "attempts too few to count are named",
                    500),
            new Known(
                    Policy.MISSOURI,
                    "(b) MC.1 names Contact.outcome in vain",
                    "attempts too few to count are named",
                    2000),
            new Known(
                    Policy.MISSOURI,
                    "(b) MC.2 does not name Contact.method",
                    "evidence in doubt is not named where the duty is in doubt too",
                    500),
            new Known(
                    Policy.MISSOURI,
                    "(b) MC.5 does not name Contact.contactWith",
                    "evidence in doubt is not named where the duty is in doubt too",
                    2000),
            new Known(
                    Policy.MISSOURI,
                    "(b) MC.5 does not name Contact.outcome",
                    "evidence in doubt is not named where the duty is in doubt too",
                    500),
            new Known(
                    Policy.MISSOURI,
                    "(b) MC.5 does not name Contact.servicesDiscussed",
                    "evidence in doubt is not named where the duty is in doubt too",
                    500),
            new Known(
                    Policy.MISSOURI,
                    "(b) MC.5 does not name Contact.topics",
                    "evidence in doubt is not named where the duty is in doubt too",
                    500),
            new Known(
                    Policy.MISSOURI,
                    "(b) MC.5 names Service.youthActivity in vain",
                    "an activity that cannot cover the month is named",
                    500),
            new Known(
                    Policy.MINNESOTA,
                    "(b) 2 does not name Contact.method",
                    "evidence in doubt is not named where the duty is in doubt too",
                    500),
            new Known(
                    Policy.MINNESOTA,
                    "(b) 3.a does not name CaseNote.states",
                    "evidence in doubt is not named where the duty is in doubt too",
                    500),
            new Known(
                    Policy.MINNESOTA,
                    "(b) 3.a is the same however filled, by Contact.outcome",
                    "every code comes to the same",
                    500),
            new Known(
                    Policy.MINNESOTA,
                    "(b) 3.a names Contact.outcome in vain",
                    "every code comes to the same, with whom it was aside",
                    500),
            new Known(
                    Policy.MINNESOTA,
                    "(b) 4 does not name Contact.recordReviewed",
                    "evidence in doubt is not named where the duty is in doubt too",
                    500),
            new Known(
                    Policy.NEW_YORK,
                    "(b) PR.2.f does not name EmploymentPlan.elements",
                    "evidence in doubt is not named where the duty is in doubt too",
                    500),
            new Known(
                    Policy.NEW_YORK,
                    "(b) PR.5 is the same however filled, by Employment.startDate",
                    "a job that ended before the first version begins is judged by none",
                    2000),
            new Known(
                    Policy.SACRAMENTO,
                    "(a) JR.2 by Employment.startDate",
                    "a job without a first day may be of the same spell",
                    500),
            new Known(
                    Policy.SACRAMENTO,
                    "(a) JR.3 by Employment.startDate",
                    "a job without a first day may be of the same spell",
                    500),
            new Known(
                    Policy.SACRAMENTO,
                    "(a) JR.4.help by Contact.contactWith",
                    "what may have met it is not in doubt once Q3 is over",
                    2000),
            new Known(
                    Policy.SACRAMENTO,
                    "(a) JR.4.help by Employment.startDate",
                    "a job without a first day may cover the contact's day or meet the duty",
                    500),
            new Known(
                    Policy.SACRAMENTO,
                    "(a) JR.6.help by Contact.outcome",
                    "what may have met it is not in doubt once Q3 is over",
                    2000),
            new Known(
                    Policy.SACRAMENTO,
                    "(a) JR.6.help by Employment.startDate",
                    "what may have met it is not in doubt once Q3 is over",
                    2000),
            new Known(
                    Policy.SACRAMENTO,
                    "(b) AI.3 does not name WageEvidence.kind",
                    "evidence in doubt is not named where the duty is in doubt too",
                    500),
            new Known(
                    Policy.SACRAMENTO,
                    "(b) AI.3 is the same however filled, by Employment.startDate",
                    "a job on record that runs has begun, whenever that was",
                    500),
            new Known(
                    Policy.SACRAMENTO,
                    "(b) AI.3 names Employment.startDate in vain",
                    "a job on record that runs has begun, whenever that was",
                    500),
            new Known(
                    Policy.SACRAMENTO,
                    "(b) JR.1 does not name Contact.updates",
                    "evidence in doubt is not named where the duty is in doubt too",
                    500),
            new Known(
                    Policy.SACRAMENTO,
                    "(b) JR.2 is the same however filled, by Employment.startDate",
                    "no first day of the job makes a spell of its own",
                    500),
            new Known(
                    Policy.SACRAMENTO,
                    "(b) JR.2 names Contact.contactWith in vain",
                    "late evidence is named though there is some",
                    500),
            new Known(
                    Policy.SACRAMENTO,
                    "(b) JR.2 names Contact.outcome in vain",
                    "late evidence is named though there is some",
                    500),
            new Known(
                    Policy.SACRAMENTO,
                    "(b) JR.2 names Contact.topics in vain",
                    "late evidence is named though there is some",
                    500),
            new Known(
                    Policy.SACRAMENTO,
                    "(b) JR.3 is the same however filled, by Employment.startDate",
                    "no first day of the job makes a spell of its own",
                    500),
            new Known(
                    Policy.SACRAMENTO,
                    "(b) JR.3 names Contact.contactWith in vain",
                    "late evidence is named though there is some",
                    500),
            new Known(
                    Policy.SACRAMENTO,
                    "(b) JR.3 names Contact.outcome in vain",
                    "late evidence is named though there is some",
                    500),
            new Known(
                    Policy.SACRAMENTO,
                    "(b) JR.3 names Contact.topics in vain",
                    "late evidence is named though there is some",
                    500),
            new Known(
                    Policy.SACRAMENTO,
                    "(b) JR.4 names Contact.contactWith in vain",
                    "late evidence is named though there is some",
                    500),
            new Known(
                    Policy.SACRAMENTO,
                    "(b) JR.4 names Contact.outcome in vain",
                    "late evidence is named though there is some",
                    500),
            new Known(
                    Policy.SACRAMENTO,
                    "(b) JR.6 names Contact.contactWith in vain",
                    "late evidence is named though there is some",
                    2000),
            new Known(
                    Policy.SACRAMENTO,
                    "(b) JR.8 names Contact.contactWith in vain",
                    "late evidence is named though there is some",
                    500),
            new Known(
                    Policy.SACRAMENTO,
                    "(b) JR.8 names Contact.outcome in vain",
                    "late evidence is named though there is some",
                    2000),
            new Known(
                    Policy.SACRAMENTO,
                    "(b) JR.9 is the same however filled, by Contact.outcome",
                    "every code comes to the same",
                    500),
            new Known(
                    Policy.SACRAMENTO,
                    "(b) JR.9 names Contact.outcome in vain",
                    "every code comes to the same, with whom it was aside",
                    500),
            new Known(
                    Policy.SACRAMENTO,
                    "(b) PE.1.a names Contact.contactWith in vain",
                    "late evidence is named though there is some",
                    2000),
            new Known(
                    Policy.SACRAMENTO,
                    "(b) PE.1.a names Contact.outcome in vain",
                    "late evidence is named though there is some",
                    2000),
            new Known(
                    Policy.SACRAMENTO,
                    "(b) PE.1.d is the same however filled, by Contact.contactWith + Contact.outcome",
                    "every code comes to the same",
                    500),
            new Known(
                    Policy.SACRAMENTO,
                    "(b) PE.1.d names Contact.method in vain",
                    "attempts too few to count are named",
                    500),
            new Known(
                    Policy.SACRAMENTO,
                    "(b) PE.1.d names Contact.outcome in vain",
                    "attempts too few to count are named",
                    2000));

    /** The kinds that are known of a policy and show in so many cases. */
    static Set<String> of(Policy policy, int cases) {
        return ALL.stream()
                .filter(each -> each.policy == policy && each.cases <= cases)
                .map(Known::kind)
                .collect(Collectors.toUnmodifiableSet());
    }
}
