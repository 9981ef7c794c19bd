package org.caseclock.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.caseclock.knowledge.DayRange;
import org.caseclock.knowledge.KnownCase;
import org.caseclock.ledger.Claims.Claim;
import org.caseclock.policy.PolicyVersion;
import org.caseclock.timeline.Window;

/**
 * How something stands whose window may have one of several days: each of them is tried, by the version in whose time the
 * window would then open.
 */
final class EachDay {

    /** How it stands by one version in a window, and what is missing to tell. */
    private record Tried(Owed owed, Judging judge, Window window, Judgement judged) {

        List<String> doubts(List<String> open) {
            return judge.doubts(owed.parts(), window.due(), judged.status(), open);
        }
    }

    private final List<Claim> claims;
    private final KnownCase known;
    private final DayRange judged;

    private EachDay(Claim claim, KnownCase known, DayRange judged) {
        this.claims =
                Stream.concat(Stream.of(claim), claim.otherwise().stream()).toList();
        this.known = known;
        this.judged = judged;
    }

    /**
     * @param judged the days from which on and until which windows that open are judged
     */
    static Judgement of(Claim claim, KnownCase known, DayRange judged) {
        return new EachDay(claim, known, judged).judgement();
    }

    private Judgement judgement() {
        List<Tried> tried = new ArrayList<>();
        boolean isJudgedWhicheverItIs = true;
        for (Claim claim : claims) {
            DayRange own = daysOf(claim.version());
            Owed owed = claim.owed();
            Window window = Judgement.onAnyDay(owed.window(), known);
            Judging judge = owed.judging(window, claim.wording().clause().canBeLate(), known);
            for (Window way : Placements.of(window, owed.parts(), known, own)) {
                if (way.opens() == null || own.holds(way.opens())) {
                    Judging there = judge.in(way);
                    tried.add(new Tried(owed, there, way, there.of(owed.parts(), way.due())));
                } else {
                    isJudgedWhicheverItIs &= isJudgedByAnother(way.opens(), claim);
                }
            }
        }
        boolean isTheSame = isJudgedWhicheverItIs
                && tried.stream().map(each -> each.judged().status()).distinct().count() == 1;
        Set<String> missing = missing(tried, isTheSame);
        return missing.isEmpty() ? tried.get(0).judged() : Judgement.undetermined(missing);
    }

    private Set<String> missing(List<Tried> tried, boolean isTheSame) {
        Set<String> missing = new TreeSet<>();
        for (Claim claim : claims) {
            missing.addAll(Judgement.whatLeavesItOpen(claim.owed(), !isTheSame));
        }
        Set<List<String>> told = new HashSet<>();
        for (Tried each : tried) {
            told.add(each.doubts(Judgement.whatLeavesItOpen(each.owed(), !isTheSame)));
        }
        told.forEach(missing::addAll);
        boolean hangsOnTheVersion = !missing.isEmpty()
                && claims.stream()
                                .map(claim -> claim.wording().values())
                                .distinct()
                                .count()
                        > 1;
        if (told.size() > 1 || hangsOnTheVersion) {
            // Where a field matters only if the window has certain days, those matter too.
            claims.forEach(claim -> missing.addAll(claim.owed().window().missing()));
        }
        return missing;
    }

    /** The days on which a version judges the windows that open. */
    private DayRange daysOf(PolicyVersion version) {
        LocalDate from = version.inForceFrom();
        LocalDate end = version.supersededFrom();
        LocalDate last = judged.latest();
        return new DayRange(
                from.isBefore(judged.earliest()) ? judged.earliest() : from,
                end == null || end.isAfter(last) ? last : end.minusDays(1));
    }

    @SuppressWarnings("ReferenceEquality") // two claims may say the same
    private boolean isJudgedByAnother(LocalDate opens, Claim than) {
        return judged.holds(opens)
                && claims.stream()
                        .anyMatch(claim -> claim != than && claim.version().governs(opens));
    }
}
