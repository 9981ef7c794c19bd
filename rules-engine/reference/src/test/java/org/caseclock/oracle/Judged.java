package org.caseclock.oracle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.caseclock.facts.CaseFile;
import org.caseclock.ledger.Obligation;
import org.caseclock.ledger.Status;
import org.jspecify.annotations.Nullable;

/** Part (a): what is judged, or not owed, stays so however the empty fields are filled; what is undetermined, unless a named one is. */
final class Judged {

    private static final int FACTS = 2;
    private static final int FIELDS = 4;

    /** In so many of ten fillings any number of fields. */
    private static final int WIDE = 2;

    /** So many fillings of a case: many cases find more than many fillings of one. */
    private static final int FILLINGS = 40;

    /** So many are drawn at most; where little is empty they repeat. */
    private static final int DRAWN = 2 * FILLINGS;

    private final Unfilled unfilled;
    private final Chance chance;
    private final List<EmptyField> gaps;

    Judged(Unfilled unfilled, Chance chance, Meaning meaning) {
        this.unfilled = unfilled;
        this.chance = chance;
        this.gaps = unfilled.fields().stream()
                .filter(gap -> unfilled.answers().isSound(gap.fact()))
                .filter(gap -> !meaning.isIn(gap) && !chance.values(gap).isEmpty())
                .toList();
    }

    List<Disagreement> disagreements() {
        Map<String, Disagreement> found = new LinkedHashMap<>();
        Set<Filling> tried = new HashSet<>();
        for (int i = 0; i < DRAWN && tried.size() < FILLINGS && !gaps.isEmpty(); i++) {
            Filling filling = chance.filling(chosen());
            Answers filled = tried.add(filling) ? unfilled.filled(filling) : null;
            if (filled != null) {
                for (String id : ids(filled)) {
                    if (contradicts(unfilled.answers(), filled, filling, id)) {
                        Disagreement disagreement = disagreement(smallest(filling, id), id);
                        found.putIfAbsent(disagreement.kind(), disagreement);
                    }
                }
            }
        }
        return List.copyOf(found.values());
    }

    /** One field, several of a fact, several of two facts, or a share of all: what is judged stays so under any number of them. */
    private Collection<EmptyField> chosen() {
        if (chance.inTen(WIDE)) {
            return chance.some(gaps, 1 + chance.below(gaps.size()));
        }
        EmptyField first = chance.pick(gaps);
        if (chance.inTen(FIELDS)) {
            return List.of(first);
        }
        Set<EmptyField> chosen = new HashSet<>();
        List<EmptyField> ordered = new ArrayList<>();
        for (int i = 0; i < (chance.inTen(FIELDS) ? 1 : FACTS); i++) {
            EmptyField of = i == 0 ? first : chance.pick(gaps);
            chance.some(gaps.stream().filter(gap -> gap.fact() == of.fact()).toList(), FIELDS).stream()
                    .filter(chosen::add)
                    .forEach(ordered::add);
        }
        return ordered;
    }

    private Set<String> ids(Answers filled) {
        Set<String> ids = new TreeSet<>(unfilled.answers().ids());
        ids.addAll(filled.ids());
        return ids;
    }

    private static boolean contradicts(Answers unfilled, Answers filled, Filling filling, String id) {
        Obligation before = unfilled.finding(id);
        Obligation after = filled.finding(id);
        Status was = before == null ? null : before.status();
        Status is = after == null ? null : after.status();
        if (was == is) {
            return false;
        }
        String clause = before != null ? before.clause() : after == null ? "" : after.clause();
        if (filling.gaps().stream().anyMatch(gap -> Meaning.keeps(clause, gap))) {
            return false;
        }
        if (before != null && was == Status.UNDETERMINED) {
            return filling.gaps().stream().noneMatch(gap -> before.missing().contains(gap.text()));
        }
        if (was == Status.OPEN && is == Status.MET) {
            return false;
        }
        return before != null || !isToldOfElsewhere(unfilled, filling, clause);
    }

    /** A duty that may come about can be told in a finding of its own, without days. */
    private static boolean isToldOfElsewhere(Answers unfilled, Filling filling, String clause) {
        return unfilled.undetermined().stream()
                .filter(each -> each.clause().equals(clause))
                .anyMatch(each ->
                        filling.gaps().stream().anyMatch(gap -> each.missing().contains(gap.text())));
    }

    private Filling smallest(Filling start, String id) {
        Filling current = start;
        for (Gap gap : start.gaps()) {
            Filling smaller = current.without(gap);
            if (!smaller.gaps().isEmpty() && shows(unfilled, smaller, id)) {
                current = smaller;
            }
        }
        return current;
    }

    private static boolean shows(Unfilled of, Filling filling, String id) {
        Answers filled = of.filled(filling);
        return filled != null && contradicts(of.answers(), filled, filling, id);
    }

    private boolean shows(CaseFile smaller, Filling filling, String id, String answer) {
        if (!filling.gaps().stream().allMatch(gap -> gap.isIn(smaller))) {
            return false;
        }
        Unfilled of = new Unfilled(unfilled.evaluator(), smaller);
        return of.answers().answer(id).equals(answer) && shows(of, filling, id);
    }

    private Disagreement disagreement(Filling filling, String id) {
        Answers filled = unfilled.filled(filling);
        @Nullable Obligation finding = unfilled.answers().finding(id);
        String after = filled == null ? "" : filled.answer(id);
        if (finding == null && filled != null) {
            finding = filled.finding(id);
        }
        String clause = finding == null ? "" : finding.clause();
        String before = unfilled.answers().answer(id);
        return new Disagreement(
                "(a) " + clause + " by " + filling.kinds(),
                unfilled.caseFile(),
                id,
                before + " becomes " + after + " by " + filling,
                smaller -> shows(smaller, filling, id, before));
    }
}
