package org.caseclock.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** So many fillings are tried of what does not seem to matter before that is believed. */
    private static final int THOROUGH = 10_000;

    /** So many of each smaller case. */
    private static final int SHRINKING = 5_000;

    private final Evaluator evaluator;
    private final Chance chance;
    private final CaseFile caseFile;
    private final Answers unfilled;
    private final Obligation finding;
    private final List<Gap> gaps = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private final Set<String> unnamed = new TreeSet<>();
    private final Set<String> answers = new TreeSet<>();
    private final Set<Gap> matter = new LinkedHashSet<>();
    private final Set<Gap> matterAsEvidence = new LinkedHashSet<>();

    Doubted(Evaluator evaluator, CaseFile caseFile, Answers unfilled, Obligation finding, Chance chance) {
        this.evaluator = evaluator;
        this.caseFile = caseFile;
        this.unfilled = unfilled;
        this.finding = finding;
        this.chance = chance;
        Map<String, Gap> byText = Gaps.byText(caseFile, evaluator.asOf());
        for (String text : finding.missing()) {
            Gap gap = byText.get(text);
            if (gap == null) {
                unknown.add(text);
            } else {
                gaps.add(gap);
            }
        }
    }

    /** Tries fillings until each gap has been seen to matter, and returns how many it took. */
    int tryOut(int most) {
        int tried = 0;
        while (tried < most && matter.size() < gaps.size()) {
            Filling filling = chance.filling(gaps);
            Answers filled = evaluator.of(caseFile, unfilled, filling);
            tried++;
            if (filled != null) {
                note(filled, filling);
            }
            for (Gap gap : gaps) {
                if (!matter.contains(gap) && tried < most && chance.values(gap).size() > 1) {
                    Filling one = chance.thinned(filling, gap);
                    compare(gap, answer(one), answer(chance.varied(one, gap)));
                    tried += 2;
                }
            }
        }
        return tried;
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
            Map<String, Gap> byText = Gaps.byText(caseFile, evaluator.asOf());
            same.missing().stream()
                    .filter(text -> !finding.missing().contains(text))
                    .map(text -> byText.containsKey(text) ? byText.get(text).kind() : text)
                    .forEach(unnamed::add);
        }
    }

    /** Evidence is in doubt once the window has closed. */
    private boolean isClosed(Obligation obligation) {
        return obligation.due() != null && obligation.due().isBefore(evaluator.asOf());
    }

    /** What the months of a service without a first day may owe is told in one finding; with one, in others of the clause. */
    private String answer(Answers filled) {
        String own = filled.answer(finding.id());
        return filled.finding(finding.id()) != null ? own : own + filled.answers(finding.clause());
    }

    private void compare(Gap gap, @Nullable String one, @Nullable String other) {
        if (one == null || other == null || one.equals(other)) {
            return;
        }
        if (isOfRunningWindow(one) && isOfRunningWindow(other)) {
            matterAsEvidence.add(gap);
        } else {
            matter.add(gap);
        }
    }

    private @Nullable String answer(Filling filling) {
        Answers filled = evaluator.of(caseFile, unfilled, filling);
        return filled == null ? null : answer(filled);
    }

    /** While a window runs, that it is served already is told by its evidence alone. */
    private boolean isOfRunningWindow(String answer) {
        LocalDate asOf = evaluator.asOf();
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
        List<Disagreement> found = found();
        if (found.stream().allMatch(each -> settled.test(each.kind()))) {
            return found;
        }
        tryOut(THOROUGH);
        return found();
    }

    private List<Disagreement> found() {
        String clause = finding.clause();
        List<Disagreement> found = new ArrayList<>();
        for (String text : unknown) {
            found.add(disagreement("(b) " + clause + " names what is not empty", "It names " + text));
        }
        for (String kind : unnamed) {
            found.add(disagreement(
                    "(b) " + clause + " does not name " + kind, "Once what it names is filled, it names " + kind));
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
                caseFile,
                finding.id(),
                why + ": UNDETERMINED for want of " + finding.missing() + " from " + finding.opens() + " to "
                        + finding.due() + "; with all of them filled it is one of " + answers,
                smaller -> shows(kind, smaller));
    }

    private boolean shows(String kind, CaseFile smaller) {
        Answers before = evaluator.of(smaller);
        Obligation same = before.finding(finding.id());
        if (same == null || same.status() != Status.UNDETERMINED) {
            return false;
        }
        Values values = new Values(evaluator.engine().pack(), smaller, before.evaluation());
        Doubted doubted = new Doubted(evaluator, smaller, before, same, new Chance(1, values));
        doubted.tryOut(SHRINKING);
        return doubted.found().stream().anyMatch(each -> each.kind().equals(kind));
    }
}
