package org.caseclock.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.caseclock.ledger.Part.Doubt;

/**
 * Which of the facts that might be evidence could change how something stands. What is owed is met where something holds for
 * each of its parts: one fact that counts, so many of them, or two that differ. A fact in doubt can change that if it does not
 * hold without those in doubt, it can with this one, and it can for all the other parts.
 */
final class Doubts {

    private Doubts() {}

    /** Whether any of the facts that might be evidence could count. */
    static boolean haveAny(List<Part> parts, Predicate<Dated> counts) {
        for (Part part : parts) {
            if (mayCount(part.doubtful(), counts) || mayCount(part.doubtfulTogether(), counts)) {
                return true;
            }
            for (Varied each : part.varied()) {
                if (each.isDoubtful() && counts.test(each.dated())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean mayCount(List<Doubt> doubts, Predicate<Dated> counts) {
        for (Doubt each : doubts) {
            if (counts.test(each.dated())) {
                return true;
            }
        }
        return false;
    }

    /**
     * What is missing in the facts that could change how something stands.
     *
     * @param counts by what days facts count
     * @param open what leaves open whether it is owed at all; where it is owed, what hangs on the same is taken to hold
     */
    static List<String> thatMatter(List<Part> parts, Predicate<Dated> counts, List<String> open) {
        List<String> missing = new ArrayList<>();
        for (Part part : parts) {
            if (holds(part, counts)) {
                continue;
            }
            List<Doubt> could = of(part, counts);
            if (could.isEmpty()) {
                return List.of();
            }
            if (!holdsWhereItIsOwed(part, counts, open)) {
                could.forEach(doubt -> missing.addAll(doubt.missing()));
            }
        }
        return missing;
    }

    private static boolean holds(Part part, Predicate<Dated> counts) {
        for (Dated each : part.evidence()) {
            if (counts.test(each)) {
                return true;
            }
        }
        return number(part.together(), counts) >= part.number()
                || (!part.varied().isEmpty() && Varied.firstUnlike(Varied.sure(counting(part, counts))) != null);
    }

    private static boolean holdsWhereItIsOwed(Part part, Predicate<Dated> counts, List<String> open) {
        if (open.isEmpty() || part.doubtful().isEmpty()) {
            return false;
        }
        Set<String> all = Set.copyOf(open);
        for (Doubt doubt : part.doubtful()) {
            if (doubt.mayLack(all.size()) && counts.test(doubt.dated()) && all.equals(Set.copyOf(doubt.missing()))) {
                return true;
            }
        }
        return false;
    }

    /** The facts each of which, with others, could make a part hold that does not. */
    private static List<Doubt> of(Part part, Predicate<Dated> counts) {
        List<Doubt> all = new ArrayList<>();
        addCounting(part.doubtful(), counts, all);
        List<Doubt> together = new ArrayList<>(0);
        addCounting(part.doubtfulTogether(), counts, together);
        if (number(part.together(), counts) + together.size() >= part.number()) {
            all.addAll(together);
        }
        if (!part.varied().isEmpty()) {
            Varied.thatMatter(counting(part, counts)).forEach(each -> all.add(each.doubt()));
        }
        return all;
    }

    private static void addCounting(List<Doubt> doubts, Predicate<Dated> counts, List<Doubt> to) {
        for (Doubt each : doubts) {
            if (counts.test(each.dated())) {
                to.add(each);
            }
        }
    }

    private static int number(List<Dated> dated, Predicate<Dated> counts) {
        int number = 0;
        for (Dated each : dated) {
            number += counts.test(each) ? 1 : 0;
        }
        return number;
    }

    private static List<Varied> counting(Part part, Predicate<Dated> counts) {
        return part.varied().stream().filter(each -> counts.test(each.dated())).toList();
    }
}
