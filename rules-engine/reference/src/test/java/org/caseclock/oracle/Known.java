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
                    "(b) III.A.2 names what is not empty",
                    "a last day that was recorded later is empty as of the date",
                    500),
            new Known(
                    Policy.MISSISSIPPI,
                    "(a) III.B.doc by Circumstance.expectedDays",
                    "while a decision is pending what it needs is a task, whatever else is missing (row III.B.doc)",
                    500),
            new Known(
                    Policy.MISSISSIPPI,
                    "(a) III.B.doc by Circumstance.precludesParticipation",
                    "while a decision is pending what it needs is a task, whatever else is missing (row III.B.doc)",
                    2000),
            new Known(
                    Policy.MISSISSIPPI,
                    "(a) III.B.doc by Circumstance.startDate",
                    "while a decision is pending what it needs is a task, whatever else is missing (row III.B.doc)",
                    500),
            new Known(
                    Policy.MISSISSIPPI,
                    "(a) III.B.exit by Circumstance.expectedDays",
                    "while a decision is pending what it needs is a task, whatever else is missing (row III.B.doc)",
                    500),
            new Known(
                    Policy.MISSISSIPPI,
                    "(a) III.B.exit by Circumstance.precludesParticipation",
                    "while a decision is pending what it needs is a task, whatever else is missing (row III.B.doc)",
                    2000),
            new Known(
                    Policy.MISSISSIPPI,
                    "(a) III.B.exit by Circumstance.startDate",
                    "while a decision is pending what it needs is a task, whatever else is missing (row III.B.doc)",
                    500),
            new Known(
                    Policy.MISSISSIPPI,
                    "(b) III.A.1 is the same however filled, by Exit.recordedOn",
                    "an exit without a day of recording leaves it undetermined (row III.A.1)",
                    500),
            new Known(
                    Policy.MISSISSIPPI,
                    "(b) III.A.1 is the same however filled, by a service that counts",
                    "an exit without a day of recording leaves it undetermined (row III.A.1)",
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
                    "(b) JR.2 is the same however filled, by Employment.startDate",
                    "no first day of the job makes a spell of its own",
                    500),
            new Known(
                    Policy.SACRAMENTO,
                    "(b) JR.3 is the same however filled, by Employment.startDate",
                    "no first day of the job makes a spell of its own",
                    500),
            new Known(
                    Policy.SACRAMENTO,
                    "(a) JR.6.help by Employment.startDate",
                    "a job without a first day may cover the contact's day or meet the duty",
                    500),
            new Known(
                    Policy.SACRAMENTO,
                    "(b) JR.3 names Contact.topics in vain",
                    "a job without a first day may be of the same spell",
                    500),
            new Known(
                    Policy.SACRAMENTO,
                    "(b) JR.2 names Contact.contactWith in vain",
                    "two jobs without a first day leave one way in hundreds of thousands in which the contact serves",
                    500),
            new Known(
                    Policy.SACRAMENTO,
                    "(b) JR.4.help is the same however filled, by Contact.date",
                    "whether the contact is of the quarter, and whether a job covers it, are asked of its day apart",
                    500),
            new Known(
                    Policy.SACRAMENTO,
                    "(b) JR.6.help is the same however filled, by Contact.date",
                    "whether the contact is of the quarter, and whether a job covers it, are asked of its day apart",
                    500),
            new Known(
                    Policy.SACRAMENTO,
                    "(b) JR.5 is the same however filled, by FollowUpForm.date",
                    "the day of its forwarding does not bound the day on which it was both completed and forwarded",
                    500));

    /** The kinds that are known of a policy and show in so many cases. */
    static Set<String> of(Policy policy, int cases) {
        return ALL.stream()
                .filter(each -> each.policy == policy && each.cases <= cases)
                .map(Known::kind)
                .collect(Collectors.toUnmodifiableSet());
    }
}
