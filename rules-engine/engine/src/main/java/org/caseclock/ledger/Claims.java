package org.caseclock.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.caseclock.knowledge.KnownCase;
import org.caseclock.policy.PolicyVersion;
import org.caseclock.timeline.Window;
import org.jspecify.annotations.Nullable;

/**
 * What the policy versions say is owed, and which of them is heard. It is the one in force on the day on which the window
 * opens; but a number that changes with the version moves that day. Where a window opens in the time of two versions, the
 * earlier is heard: it had begun to run. Where it opens after the time of the one and before that of the next, the earlier
 * is heard too, or a change of policy would let off those who are halfway. Where the day is not on record, all are heard in
 * whose time it may lie.
 */
final class Claims {

    /**
     * Something owed, as one version puts it.
     *
     * @param otherwise as other versions put it that may govern it instead, where the day on which its window opens is not on record
     */
    record Claim(Owed owed, Wording wording, List<Claim> otherwise) {

        Claim(Owed owed, Wording wording) {
            this(owed, wording, List.of());
        }

        PolicyVersion version() {
            return wording.version();
        }

        private @Nullable LocalDate opens() {
            return owed.window().opensAtTheLatest();
        }
    }

    private record Finding(String clause, String window) {}

    private final KnownCase known;
    private final boolean ofSeveralVersions;
    private final List<Claim> claims = new ArrayList<>();

    Claims(KnownCase known, boolean ofSeveralVersions) {
        this.known = known;
        this.ofSeveralVersions = ofSeveralVersions;
    }

    /** Adds a claim; those of an earlier version come first. */
    void add(Claim claim) {
        claims.add(claim);
    }

    /** The claims that are heard; of each finding one, unless rules of one version contradict each other. */
    List<Claim> heard() {
        if (!ofSeveralVersions) {
            return ofTheFirst(claims, this::isGoverned);
        }
        Map<Finding, List<Claim>> byFinding = new LinkedHashMap<>(claims.size() * 2);
        for (Claim claim : claims) {
            Finding finding =
                    new Finding(claim.owed().clause(), claim.owed().window().key());
            byFinding.computeIfAbsent(finding, key -> new ArrayList<>(1)).add(claim);
        }
        List<Claim> heard = new ArrayList<>(claims.size());
        for (List<Claim> same : byFinding.values()) {
            if (same.stream().anyMatch(claim -> days(claim).isOpen())) {
                heard.addAll(ofAnyThatMayGovern(same));
                continue;
            }
            if (same.size() == 1 && isGoverned(same.get(0))) {
                heard.add(same.get(0));
                continue;
            }
            List<Claim> governed = ofTheFirst(same, this::isGoverned);
            heard.addAll(governed.isEmpty() ? ofTheFirst(same, claim -> fallsBetween(claim, same)) : governed);
        }
        return heard;
    }

    /** The claims that are as they must be, of the first version that has one. */
    private static List<Claim> ofTheFirst(List<Claim> claims, Predicate<Claim> condition) {
        List<Claim> found = new ArrayList<>(claims.size());
        for (Claim claim : claims) {
            if (condition.test(claim)
                    && (found.isEmpty() || found.get(0).version().equals(claim.version()))) {
                found.add(claim);
            }
        }
        return found;
    }

    /** Where it is not known when a window opens, each version may be the one that governs it in whose time it may do so. */
    private List<Claim> ofAnyThatMayGovern(List<Claim> same) {
        List<Claim> may = same.stream().filter(this::mayBeGoverned).toList();
        List<Claim> governed = ofTheFirst(may, this::isGoverned);
        PolicyVersion first = !governed.isEmpty()
                ? governed.get(0).version()
                : may.isEmpty() ? null : may.get(may.size() - 1).version();
        return may.stream()
                .filter(claim -> claim.version().equals(first))
                .map(claim -> new Claim(
                        claim.owed(),
                        claim.wording(),
                        may.stream()
                                .filter(other -> !other.version().equals(first))
                                .toList()))
                .toList();
    }

    private boolean mayBeGoverned(Claim claim) {
        Window window = days(claim);
        LocalDate end = claim.version().supersededFrom();
        return !window.opensBefore(claim.version().inForceFrom())
                && (end == null || !window.opensAfter(end.minusDays(1)));
    }

    private Window days(Claim claim) {
        return Judgement.onAnyDay(claim.owed().window(), known);
    }

    private boolean isGoverned(Claim claim) {
        return claim.version().governs(Objects.requireNonNullElse(claim.opens(), known.asOf()));
    }

    private static boolean fallsBetween(Claim claim, List<Claim> same) {
        LocalDate end = claim.version().supersededFrom();
        LocalDate opens = claim.opens();
        return end != null
                && opens != null
                && !opens.isBefore(end)
                && same.stream()
                        .anyMatch(next -> next.version().inForceFrom().equals(end)
                                && next.opens() != null
                                && next.opens().isBefore(end));
    }
}
