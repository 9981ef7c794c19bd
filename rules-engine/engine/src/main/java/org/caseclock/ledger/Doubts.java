package org.caseclock.ledger;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
    static Stream<String> thatMatter(List<Part> parts, Predicate<Dated> counts, List<String> open) {
        if (!parts.stream().allMatch(part -> couldHold(part, counts))) {
            return Stream.of();
        }
        return parts.stream()
                .filter(part -> !holds(part, counts) && !holdsWhereItIsOwed(part, counts, open))
                .flatMap(part -> of(part, counts))
                .flatMap(doubt -> doubt.missing().stream());
    }

    private static boolean holds(Part part, Predicate<Dated> counts) {
        return part.evidence().stream().anyMatch(counts)
                || number(part.together().stream(), counts) >= part.number()
                || Varied.firstUnlike(Varied.sure(counting(part, counts))) != null;
    }

    private static boolean holdsWhereItIsOwed(Part part, Predicate<Dated> counts, List<String> open) {
        return !open.isEmpty()
                && part.doubtful().stream()
                        .anyMatch(doubt ->
                                Set.copyOf(open).equals(Set.copyOf(doubt.missing())) && counts.test(doubt.dated()));
    }

    private static boolean couldHold(Part part, Predicate<Dated> counts) {
        return holds(part, counts) || of(part, counts).findAny().isPresent();
    }

    private static Stream<Doubt> of(Part part, Predicate<Dated> counts) {
        Stream<Doubt> each = part.doubtful().stream().filter(doubt -> counts.test(doubt.dated()));
        Stream<Doubt> together = part.doubtfulTogether().stream().filter(doubt -> counts.test(doubt.dated()));
        boolean areEnough = number(
                        Stream.concat(
                                part.together().stream(),
                                part.doubtfulTogether().stream().map(Doubt::dated)),
                        counts)
                >= part.number();
        Stream<Doubt> varied =
                Varied.thatMatter(counting(part, counts)).stream().map(Varied::doubt);
        return Stream.of(each, areEnough ? together : Stream.<Doubt>of(), varied)
                .flatMap(all -> all);
    }

    private static long number(Stream<Dated> dated, Predicate<Dated> counts) {
        return dated.filter(counts).count();
    }

    private static List<Varied> counting(Part part, Predicate<Dated> counts) {
        return part.varied().stream().filter(each -> counts.test(each.dated())).toList();
    }
}
