package org.caseclock.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.caseclock.facts.CaseFile;
import org.caseclock.ledger.Obligation;
import org.caseclock.ledger.Status;
import org.jspecify.annotations.Nullable;

/**
 * Parts (b) and (c): what is undetermined comes out one way or another as what it names is filled, each of the gaps that it
 * names matters to that, and while its window runs not just because the window is served or not.
 */
final class Doubted {

    private static final String UNNAMED = " does not name ";

    /** So many fillings of all that it names, whatever they show. */
    private static final int WHOLE = 3;

    /** So many fillings are drawn before all values of what does not seem to matter are gone through. */
    private static final int DRAWN = 40;

    /** All values are gone through with so many fillings of the rest. */
    private static final int RESTS = 4;

    /** So many fillings are drawn of what does not seem to matter before that is believed. */
    private static final int THOROUGH = 10_000;

    /** So many of them before what they have shown is gone through. */
    private static final int DRAWN_AT_ONCE = 200;

    /** So many of each smaller case, and as many whole ones where that is what shows it. */
    private static final int SHRINKING = 400;

    private final Unfilled unfilled;
    private final Chance chance;
    private final Obligation finding;
    private final List<Gap> gaps = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private final Set<String> unnamed = new TreeSet<>();
    private final Set<String> answers = new TreeSet<>();
    private final Set<Gap> matter = new LinkedHashSet<>();
    private final Set<Gap> matterAsEvidence = new LinkedHashSet<>();
    private final List<Filling> telling = new ArrayList<>();
    private final Map<Gap, Integer> gone = new HashMap<>();
    private int whole;

    Doubted(Unfilled unfilled, Obligation finding, Chance chance) {
        this(unfilled, finding, chance, WHOLE);
    }

    private Doubted(Unfilled unfilled, Obligation finding, Chance chance, int whole) {
        this.whole = whole;
        this.unfilled = unfilled;
        this.finding = finding;
        // What leaves several findings open is filled alike for each: much of it is asked once.
        this.chance = chance.of(finding.missing());
        for (String text : finding.missing()) {
            Gap gap = unfilled.gap(text);
            if (gap == null) {
                unknown.add(text);
            } else {
                gaps.add(gap);
            }
        }
    }

    /** Draws fillings until each gap has been seen to matter, or enough. */
    private void draw(int most) {
        int drawn = 0;
        while (drawn < most && !gaps.isEmpty() && (whole > 0 || matter.size() < gaps.size())) {
            Filling filling = chance.filling(gaps);
            Answers filled = unfilled.filled(filling);
            drawn++;
            whole--;
            if (filled != null) {
                note(filled, filling);
            }
            for (Gap gap : gaps) {
                if (!matter.contains(gap) && drawn < most && chance.values(gap).size() > 1) {
                    Filling one = chance.thinned(filling, gap);
                    compare(gap, one, chance.varied(one, gap));
                    drawn += 2;
                }
            }
        }
    }

    /** Goes through values of a gap with the rest filled alike until two of them tell on the finding. */
    private void goThrough(Gap gap, List<?> values, Filling rest) {
        Map<String, Filling> seen = new TreeMap<>();
        for (Object value : values) {
            Filling filling = rest.with(gap, value);
            String answer = answer(filling);
            if (answer != null && seen.putIfAbsent(answer, filling) == null) {
                List.copyOf(seen.values()).forEach(other -> compare(gap, other, filling));
            }
            if (matter.contains(gap)) {
                return;
            }
        }
    }

    /** Goes through the values of each gap that does not seem to matter. */
    private void goThrough() {
        for (Gap gap : gaps) {
            int rests = gaps.size() == 1 ? 1 : RESTS;
            for (int i = 0; i < rests && !matter.contains(gap); i++) {
                goThrough(gap, chance.values(gap), chance.thinned(chance.filling(gaps), gap));
            }
        }
    }

    /** Goes through them where another gap was seen to matter: what else that hangs on is filled so there. */
    private void goThroughTelling() {
        for (Gap gap : gaps) {
            for (int i = gone.getOrDefault(gap, 0); i < telling.size() && !matter.contains(gap); i++) {
                goThrough(gap, chance.values(gap), telling.get(i));
                gone.put(gap, i + 1);
            }
        }
    }

    private void note(Answers filled, Filling filling) {
        answers.add(answer(filled));
        Obligation same = filled.finding(finding.id());
        // A fact that is put in brings gaps of its own.
        boolean ofTheCase = filling.gaps().stream().noneMatch(AbsentFact.class::isInstance);
        if (ofTheCase
                && same != null
                && same.status() == Status.UNDETERMINED
                && (isClosed(finding) || !isClosed(same))) {
            for (String text : same.missing()) {
                if (!finding.missing().contains(text)) {
                    Gap gap = unfilled.gap(text);
                    unnamed.add(gap == null ? text : gap.kind());
                }
            }
        }
    }

    /** Evidence is in doubt once the window has closed. */
    private boolean isClosed(Obligation obligation) {
        return obligation.due() != null && obligation.due().isBefore(unfilled.asOf());
    }

    /** What the months of a service without a first day may owe is told in one finding; with one, in others of the clause. */
    private String answer(Answers filled) {
        String own = filled.answer(finding.id());
        return filled.finding(finding.id()) != null ? own : own + filled.answers(finding.clause());
    }

    private void compare(Gap gap, Filling oneWay, Filling otherWay) {
        String one = answer(oneWay);
        String other = answer(otherWay);
        if (one == null || other == null || one.equals(other)) {
            return;
        }
        if (isOfRunningWindow(one) && isOfRunningWindow(other)) {
            matterAsEvidence.add(gap);
        } else if (matter.add(gap)) {
            telling.add(oneWay);
            telling.add(otherWay);
        }
    }

    private @Nullable String answer(Filling filling) {
        Answers filled = unfilled.filled(filling);
        return filled == null ? null : answer(filled);
    }

    /** While a window runs, that it is served already is told by its evidence alone. */
    private boolean isOfRunningWindow(String answer) {
        LocalDate asOf = unfilled.asOf();
        boolean runs = finding.opens() != null
                && !finding.opens().isAfter(asOf)
                && (finding.due() == null || !finding.due().isBefore(asOf));
        return runs && (answer.equals(Status.OPEN.name()) || answer.equals(Status.MET.name()));
    }

    /**
     * The disagreements on this finding, once enough has been tried.
     *
     * @param settled the kinds that need no more trying
     */
    List<Disagreement> disagreements(Predicate<String> settled) {
        return disagreements(settled, THOROUGH);
    }

    private List<Disagreement> disagreements(Predicate<String> settled, int most) {
        draw(Math.max(DRAWN, whole));
        if (!isSettled(settled)) {
            goThrough();
        }
        if (!isSettled(settled)) {
            if (gaps.size() == 1) {
                Gap gap = gaps.get(0);
                goThrough(gap, chance.between(gap), new Filling(Map.of()));
            } else {
                chance.aim();
                for (int drawn = 0; drawn < most && !isSettled(settled); drawn += DRAWN_AT_ONCE) {
                    goThroughTelling();
                    draw(DRAWN_AT_ONCE);
                }
                goThroughTelling();
            }
        }
        return found();
    }

    private boolean isSettled(Predicate<String> settled) {
        return found().stream().allMatch(each -> settled.test(each.kind()));
    }

    private List<Disagreement> found() {
        String clause = finding.clause();
        List<Disagreement> found = new ArrayList<>();
        for (String text : unknown) {
            found.add(disagreement("(b) " + clause + " names what is not empty", "It names " + text));
        }
        if (answers.isEmpty()) {
            // No filling of it is legal: beside another fact of its id, or a note about two facts, each brings a data
            // issue.
            return found;
        }
        for (String kind : unnamed) {
            found.add(disagreement("(b) " + clause + UNNAMED + kind, "Once what it names is filled, it names " + kind));
        }
        if (answers.equals(Set.of(Status.UNDETERMINED.name())) && !unnamed.isEmpty()) {
            return found;
        }
        if (matter.isEmpty() && matterAsEvidence.isEmpty() && !gaps.isEmpty()) {
            found.add(disagreement(
                    "(b) " + clause + " is the same however filled, by " + kinds(gaps), "It is always " + answers));
            return found;
        }
        for (Gap gap : gaps) {
            if (matterAsEvidence.contains(gap) && !matter.contains(gap)) {
                found.add(disagreement(
                        "(c) " + clause + " names " + gap.kind() + " while its window runs",
                        gap.text() + " is of evidence only"));
            } else if (!matter.contains(gap)) {
                found.add(disagreement(
                        "(b) " + clause + " names " + gap.kind() + " in vain", gap.text() + " does not matter"));
            }
        }
        return found;
    }

    private static String kinds(Iterable<Gap> gaps) {
        Set<String> kinds = new TreeSet<>();
        gaps.forEach(gap -> kinds.add(gap.kind()));
        return String.join(" + ", kinds);
    }

    private Disagreement disagreement(String kind, String why) {
        return new Disagreement(
                kind,
                unfilled.caseFile(),
                finding.id(),
                why + ": UNDETERMINED for want of " + finding.missing() + " from " + finding.opens() + " to "
                        + finding.due() + "; with all of them filled it is one of " + answers,
                smaller -> shows(kind, smaller));
    }

    private boolean shows(String kind, CaseFile smaller) {
        Unfilled before = new Unfilled(unfilled.evaluator(), smaller);
        Obligation same = before.answers().finding(finding.id());
        if (same == null || same.status() != Status.UNDETERMINED) {
            return false;
        }
        return new Doubted(before, same, new Chance(1, before.values()), kind.contains(UNNAMED) ? SHRINKING : WHOLE)
                .disagreements(each -> !each.equals(kind), SHRINKING).stream()
                        .anyMatch(each -> each.kind().equals(kind));
    }
}
