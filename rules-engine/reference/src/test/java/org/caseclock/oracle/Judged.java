package org.caseclock.oracle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
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

    private final Evaluator evaluator;
    private final CaseFile caseFile;
    private final Answers unfilled;
    private final Chance chance;
    private final List<EmptyField> gaps;

    Judged(Evaluator evaluator, CaseFile caseFile, Answers unfilled, Chance chance, Meaning meaning) {
        this.evaluator = evaluator;
        this.caseFile = caseFile;
        this.unfilled = unfilled;
        this.chance = chance;
        this.gaps = EmptyField.of(caseFile, evaluator.asOf()).stream()
                .filter(gap -> unfilled.isSound(gap.fact()))
                .filter(gap -> !meaning.isIn(gap) && !chance.values(gap).isEmpty())
                .toList();
    }

    List<Disagreement> check(int fillings) {
        List<Disagreement> found = new ArrayList<>();
        Set<String> kinds = new HashSet<>();
        for (int i = 0; i < fillings && !gaps.isEmpty(); i++) {
            Filling filling = chance.filling(chosen());
            Answers filled = evaluator.of(caseFile, unfilled, filling);
            if (filled != null) {
                for (String id : ids(filled)) {
                    if (contradicts(unfilled, filled, filling, id)) {
                        Disagreement disagreement = disagreement(smallest(filling, id), id);
                        if (kinds.add(disagreement.kind())) {
                            found.add(disagreement);
                        }
                    }
                }
            }
        }
        return found;
    }

    /** One field, several of a fact, or several of two facts. */
    private Collection<EmptyField> chosen() {
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
        Set<String> ids = new TreeSet<>(unfilled.ids());
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
            if (!smaller.gaps().isEmpty() && shows(caseFile, smaller, id)) {
                current = smaller;
            }
        }
        return current;
    }

    private boolean shows(CaseFile candidate, Filling filling, String id) {
        if (!filling.gaps().stream().allMatch(gap -> gap.isIn(candidate))) {
            return false;
        }
        Answers before = evaluator.of(candidate);
        Answers after = evaluator.of(candidate, before, filling);
        return after != null && contradicts(before, after, filling, id);
    }

    private Disagreement disagreement(Filling filling, String id) {
        Answers filled = evaluator.of(caseFile, unfilled, filling);
        @Nullable Obligation finding = unfilled.finding(id);
        String after = filled == null ? "" : filled.answer(id);
        if (finding == null && filled != null) {
            finding = filled.finding(id);
        }
        String clause = finding == null ? "" : finding.clause();
        String before = unfilled.answer(id);
        return new Disagreement(
                "(a) " + clause + " by " + filling.kinds(),
                caseFile,
                id,
                before + " becomes " + after + " by " + filling,
                smaller -> shows(smaller, filling, id)
                        && evaluator.of(smaller).answer(id).equals(before));
    }
}
