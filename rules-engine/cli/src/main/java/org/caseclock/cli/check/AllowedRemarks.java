package org.caseclock.cli.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caseclock.input.InputProblem;
import org.caseclock.testkit.lint.Lint;
import org.caseclock.testkit.lint.SearchLints;
import org.caseclock.testkit.lint.Suppression;

/** Holds what lints find against the comments that allow it, and says what is wrong with these. */
final class AllowedRemarks {

    /** What is looked for only where a day is given. */
    private static final String WITH_AS_OF = "old-check";

    private final List<Suppression> suppressions;
    private final boolean hasAsOf;
    private final boolean searches;
    private final Set<Suppression> used = new HashSet<>();

    /**
     * @param hasAsOf whether it is looked for what hangs on a day
     * @param searches whether it is looked for what made-up cases show
     */
    AllowedRemarks(List<Suppression> suppressions, boolean hasAsOf, boolean searches) {
        this.suppressions = suppressions;
        this.hasAsOf = hasAsOf;
        this.searches = searches;
    }

    /** What a lint found, and whether its file allows it. */
    Remark remark(Lint lint, InputProblem problem) {
        Optional<Suppression> allowed = suppressions.stream()
                .filter(each -> each.allows(lint.id(), problem))
                .findFirst();
        allowed.ifPresent(used::add);
        return new Remark(
                CheckId.of(lint).level(),
                lint.id(),
                problem,
                allowed.map(Suppression::reason).orElse(null));
    }

    /** What is to be said of the comments, once all lints have looked. */
    List<Remark> onThemselves() {
        List<Remark> remarks = new ArrayList<>();
        for (Suppression each : suppressions) {
            if (CheckId.ALL.stream().noneMatch(id -> id.id().equals(each.id()) && id.level() == Remark.Level.WARNING)) {
                remarks.add(remark(
                        CheckId.UNKNOWN_SUPPRESSION,
                        each,
                        "What is to be allowed (" + each.id() + ") must be a warning that there is."));
            } else if (each.reason().isEmpty()) {
                remarks.add(remark(
                        CheckId.SUPPRESSION_WITHOUT_REASON,
                        each,
                        "The comment that allows " + each.id() + " must say why, after a colon."));
            } else if (!used.contains(each) && isLookedFor(each.id())) {
                remarks.add(remark(
                        CheckId.UNUSED_SUPPRESSION,
                        each,
                        "The comment allows " + each.id() + ", and there is nothing of it below."));
            }
        }
        return remarks;
    }

    private boolean isLookedFor(String id) {
        return (hasAsOf || !id.equals(WITH_AS_OF)) && (searches || !SearchLints.IDS.contains(id));
    }

    private static Remark remark(CheckId id, Suppression suppression, String message) {
        return new Remark(id.level(), id.id(), suppression.problem(message), null);
    }
}
