package org.caseclock.oracle;

import static org.caseclock.testkit.generate.Policy.MINNESOTA;
import static org.caseclock.testkit.generate.Policy.MISSISSIPPI;
import static org.caseclock.testkit.generate.Policy.MISSOURI;
import static org.caseclock.testkit.generate.Policy.NEW_YORK;
import static org.caseclock.testkit.generate.Policy.SACRAMENTO;

import java.util.List;
import java.util.regex.Pattern;
import org.caseclock.testkit.generate.Policy;

/**
 * Kinds of disagreement that show in one of thousands of cases, where two or more fields are empty at once. They are allowed
 * in a run that is longer than the usual one, and in no other.
 *
 * @param policy of which policy
 * @param kind what {@link Disagreement#kind()} matches
 * @param because why the engine says otherwise
 */
record Rare(Policy policy, Pattern kind, String because) {

    private static final String BOUNDED =
            "the day of a note bounds the day of what it is about, which is empty itself and is asked for first";

    private static final String TOGETHER =
            "each of two conditions may hold by itself, but no filling lets this one decide: together they are not weighed";

    private static final String OTHER_NAME = "once its first day is known, its months are findings of their own";

    private static final String PENDING =
            "while a decision is pending what it needs is a task, whatever else is missing (row III.B.doc)";

    private static final List<Rare> ALL = List.of(
            of(MISSISSIPPI, "\\(a\\) III\\.B\\.(doc|exit) by .*", PENDING),
            of(MISSISSIPPI, "\\(a\\) II\\.A\\.(1\\.a|2) by CaseNote\\.date", BOUNDED),
            of(
                    MISSISSIPPI,
                    "\\(a\\) II\\.(A\\.1\\.a|B\\.1) by Offer\\.date",
                    "an offer that has a day may lie before the window, the first day of which is empty"),
            of(
                    MISSISSIPPI,
                    "\\(b\\) (II\\.A\\.1\\.a|II\\.B\\.1|III\\.A\\.1|III\\.A\\.2) .*",
                    "what tells apart the chains that the services may be is named, whether or not an exit or an offer serves each of"
                            + " them"),
            of(
                    MISSISSIPPI,
                    "\\(a\\) III\\.A\\.1 by PlannedService\\.startDate",
                    "as of a day before the first version, what may come up under it is not told while its day is empty"),
            of(MISSISSIPPI, "\\(b\\) II\\.A\\.2 names Service\\.startDate in vain", OTHER_NAME),
            of(MISSISSIPPI, "\\(b\\) (II\\.B\\.2|VI) (is the same however filled, by|names) .*", BOUNDED),
            of(MISSOURI, "\\(a\\) (CN\\.1|MC\\.\\d) by CaseNote\\.date", BOUNDED),
            of(MISSOURI, "\\(a\\) MC\\.5 by Service\\..*", OTHER_NAME),
            of(MISSOURI, "\\(b\\) CN\\.1 is the same however filled, by .*", BOUNDED),
            of(MISSOURI, "\\(b\\) MC\\.[12] names Contact\\..* in vain", TOGETHER),
            of(MISSOURI, "\\(b\\) MC\\.[45] (is the same however filled, by|names) .*", OTHER_NAME),
            of(MINNESOTA, "\\(a\\) [124] by CaseNote\\.date", BOUNDED),
            of(
                    MINNESOTA,
                    "\\(b\\) [14] (is the same however filled, by|names) (Service\\.startDate|Contact\\.date|EmploymentPlan\\.date).*",
                    TOGETHER),
            of(
                    NEW_YORK,
                    "\\(a\\) PR\\.1 by Service\\.startDate",
                    "the state on each of the days that the service may have begun is asked for, not that day"),
            of(NEW_YORK, "\\(a\\) (PU\\.1|PR\\.3) by CaseNote\\.date", BOUNDED),
            of(
                    NEW_YORK,
                    "\\(b\\) PR\\.1 .*",
                    "of two empty days and states, those that tell the possible states apart are named, not the order in which they are"
                            + " filled"),
            of(
                    NEW_YORK,
                    "\\(b\\) PU\\.1 (is the same however filled, by|names) EmploymentPlan\\.date.*",
                    "a plan may not come before its assessment, and so is late on each day it may have: the two are not weighed together"),
            of(
                    NEW_YORK,
                    "\\(b\\) PR\\.4 is the same however filled, by (EmploymentPlan|PlanReview)\\.date",
                    "whether an interval opens in the participation and in a version is asked apart"),
            of(NEW_YORK, "\\(b\\) PR\\.3 .*", TOGETHER),
            of(
                    SACRAMENTO,
                    "\\(a\\) JR\\.[46]\\.help by (Contact|Referral)\\..*",
                    "what may have met it is not in doubt once Q3 is over"),
            of(SACRAMENTO, "\\(b\\) JR\\.[46]\\.help .*", TOGETHER),
            of(
                    SACRAMENTO,
                    "\\(b\\) JR\\.[23] names (Contact|Employment)\\..* in vain",
                    "on each first day of the job on which this contact would serve, another serves as well, or a second empty field says"
                            + " no"),
            of(SACRAMENTO, "\\(b\\) (AI\\.3|JR\\.1|JR\\.5|JR\\.9|JR\\.10|PE\\.1\\.[bd]) .*", TOGETHER));

    private static Rare of(Policy policy, String kind, String because) {
        return new Rare(policy, Pattern.compile(kind), because);
    }

    /** Whether a kind of disagreement is one of these. */
    static boolean contains(Policy policy, String kind) {
        return ALL.stream()
                .anyMatch(
                        each -> each.policy == policy && each.kind.matcher(kind).matches());
    }
}
