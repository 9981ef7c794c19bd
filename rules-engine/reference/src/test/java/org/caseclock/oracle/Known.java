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
 * @param cases so many cases of the usual seed show it first
 */
record Known(Policy policy, String kind, String because, int cases) {

    private static final List<Known> ALL = List.of(
            new Known(
                    Policy.MISSISSIPPI,
                    "(b) III.A.2 names what is not empty",
                    "a last day that was recorded later is empty as of the date",
                    377),
            new Known(
                    Policy.MISSISSIPPI,
                    "(a) III.B.doc by Circumstance.expectedDays",
                    "while a decision is pending what it needs is a task, whatever else is missing (row III.B.doc)",
                    97),
            new Known(
                    Policy.MISSISSIPPI,
                    "(a) III.B.doc by Circumstance.precludesParticipation",
                    "while a decision is pending what it needs is a task, whatever else is missing (row III.B.doc)",
                    539),
            new Known(
                    Policy.MISSISSIPPI,
                    "(a) III.B.doc by Circumstance.startDate",
                    "while a decision is pending what it needs is a task, whatever else is missing (row III.B.doc)",
                    53),
            new Known(
                    Policy.MISSISSIPPI,
                    "(a) III.B.exit by Circumstance.expectedDays",
                    "while a decision is pending what it needs is a task, whatever else is missing (row III.B.doc)",
                    97),
            new Known(
                    Policy.MISSISSIPPI,
                    "(a) III.B.exit by Circumstance.precludesParticipation",
                    "while a decision is pending what it needs is a task, whatever else is missing (row III.B.doc)",
                    539),
            new Known(
                    Policy.MISSISSIPPI,
                    "(a) III.B.exit by Circumstance.startDate",
                    "while a decision is pending what it needs is a task, whatever else is missing (row III.B.doc)",
                    53),
            new Known(
                    Policy.MISSISSIPPI,
                    "(b) III.A.1 is the same however filled, by Exit.recordedOn",
                    "an exit without a day of recording leaves it undetermined (row III.A.1)",
                    49),
            new Known(
                    Policy.MISSISSIPPI,
                    "(b) III.A.1 is the same however filled, by a service that counts",
                    "an exit without a day of recording leaves it undetermined (row III.A.1)",
                    237),
            new Known(
                    Policy.SACRAMENTO,
                    "(a) JR.5 by FollowUpForm.forwardedOn",
                    "a form that has a recipient was forwarded by the as-of date, whenever that was",
                    1618),
            new Known(
                    Policy.SACRAMENTO,
                    "(a) JR.4.help by Contact.contactWith",
                    "what may have met it is not in doubt once Q3 is over",
                    1073),
            new Known(
                    Policy.SACRAMENTO,
                    "(a) JR.4.help by Employment.startDate",
                    "a job without a first day may cover the contact's day or meet the duty",
                    194),
            new Known(
                    Policy.SACRAMENTO,
                    "(b) AI.3 is the same however filled, by Employment.startDate",
                    "a job on record that runs has begun, whenever that was",
                    359),
            new Known(
                    Policy.SACRAMENTO,
                    "(b) AI.3 names Employment.startDate in vain",
                    "a job on record that runs has begun, whenever that was",
                    314),
            new Known(
                    Policy.SACRAMENTO,
                    "(b) JR.2 is the same however filled, by Employment.startDate",
                    "no first day of the job makes a spell of its own",
                    30),
            new Known(
                    Policy.SACRAMENTO,
                    "(b) JR.3 is the same however filled, by Employment.startDate",
                    "no first day of the job makes a spell of its own",
                    30),
            new Known(
                    Policy.SACRAMENTO,
                    "(a) JR.6.help by Employment.startDate",
                    "a job without a first day may cover the contact's day or meet the duty",
                    194),
            new Known(
                    Policy.SACRAMENTO,
                    "(b) JR.4.help is the same however filled, by Contact.date",
                    "whether the contact is of the quarter, and whether a job covers it, are asked of its day apart",
                    10),
            new Known(
                    Policy.SACRAMENTO,
                    "(b) JR.6.help is the same however filled, by Contact.date",
                    "whether the contact is of the quarter, and whether a job covers it, are asked of its day apart",
                    10),
            new Known(
                    Policy.MISSISSIPPI,
                    "(b) III.A.2 names Service.endDate in vain",
                    "a service that began after the exit makes the last day another one, whenever it ends",
                    1606),
            new Known(
                    Policy.MISSISSIPPI,
                    "(b) II.A.1.a names Service.startDate in vain",
                    "the first day of the first service opens the window, and does not say how it stands",
                    1783),
            new Known(
                    Policy.MISSOURI,
                    "(b) MC.2 names Contact.method in vain",
                    "every outcome of the letter makes it an attempt by a second method, or a reached contact",
                    861),
            new Known(
                    Policy.MISSOURI,
                    "(b) MC.1 names Contact.date in vain",
                    "the other contact without a day serves alone where it is in the month, so that no two attempts are wanted",
                    1587),
            new Known(
                    Policy.MISSOURI,
                    "(b) MC.1 names Contact.outcome in vain",
                    "beside one attempt, every outcome serves: another attempt, or a reached contact",
                    1797),
            new Known(
                    Policy.MINNESOTA,
                    "(b) 3.a names CaseNote.date in vain",
                    "a note dated before its contact is a data issue, so that the day of one without a day decides nothing",
                    1295),
            new Known(
                    Policy.MINNESOTA,
                    "(b) 4 is the same however filled, by EmploymentPlan.date",
                    "each plan that may be the latest names the activity",
                    1649),
            new Known(
                    Policy.NEW_YORK,
                    "(b) PR.3 names Contact.contactWith in vain",
                    "on each day of the service on which it would serve, the review is missing, or another contact serves as well",
                    763),
            new Known(
                    Policy.NEW_YORK,
                    "(b) PR.2.b.earnings does not name EmploymentPlan.earningsMonths",
                    "while it is open which plan is the latest, the months of this one are not asked",
                    957),
            new Known(
                    Policy.NEW_YORK,
                    "(b) PR.3 names PlanReview.withParticipant in vain",
                    "on each day of the service on which it would serve, the contact is missing, or another review serves as well",
                    1183),
            new Known(
                    Policy.SACRAMENTO,
                    "(b) PE.1.d is the same however filled, by Contact.date",
                    "the window is the day of the mailing, so that no later contact is in it",
                    725),
            new Known(
                    Policy.SACRAMENTO,
                    "(a) JR.6.help by Contact.outcome",
                    "what may have met it is not in doubt once Q3 is over",
                    969),
            new Known(
                    Policy.SACRAMENTO,
                    "(a) JR.6.help by Contact.date",
                    "what may have met it is not in doubt once Q3 is over",
                    1522),
            new Known(
                    Policy.SACRAMENTO,
                    "(a) JR.4.help by Contact.outcome",
                    "what may have met it is not in doubt once Q3 is over",
                    1667));

    /** The kinds that are known of a policy and show in so many cases. */
    static Set<String> of(Policy policy, int cases) {
        return ALL.stream()
                .filter(each -> each.policy == policy && each.cases <= cases)
                .map(Known::kind)
                .collect(Collectors.toUnmodifiableSet());
    }
}
