package org.caseclock.cli.check;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.caseclock.input.InputProblem.Kind;
import org.caseclock.testkit.lint.Lint;
import org.caseclock.testkit.lint.Lints;
import org.caseclock.testkit.lint.SearchLints;

/**
 * A sort of thing that can be said of a pack.
 *
 * @param id its name, such as {@code unused-parameter}
 * @param level how bad it is
 */
record CheckId(String id, Remark.Level level) {

    static final CheckId SUPPRESSION_WITHOUT_REASON = new CheckId("suppression-without-reason", Remark.Level.ERROR);
    static final CheckId UNKNOWN_SUPPRESSION = new CheckId("unknown-suppression", Remark.Level.ERROR);
    static final CheckId UNUSED_SUPPRESSION = new CheckId("unused-suppression", Remark.Level.WARNING);

    /** Every rule that the gate lets through has a plan today; this is for the day on which one has none. */
    static final CheckId NEEDS_SESSION = new CheckId("needs-session", Remark.Level.WARNING);

    /** All there are, by name. */
    static final List<CheckId> ALL = Stream.of(
                    Stream.of(Kind.values()).map(kind -> new CheckId(kind.id(), Remark.Level.ERROR)),
                    Lints.ALL.stream().map(CheckId::of),
                    SearchLints.IDS.stream().map(id -> new CheckId(id, Remark.Level.WARNING)),
                    Stream.of(SUPPRESSION_WITHOUT_REASON, UNKNOWN_SUPPRESSION, UNUSED_SUPPRESSION, NEEDS_SESSION))
            .flatMap(ids -> ids)
            .sorted(Comparator.comparing(CheckId::id))
            .toList();

    static CheckId of(Lint lint) {
        return new CheckId(lint.id(), Remark.Level.WARNING);
    }

    /** Whether it is looked for among made-up cases, where that is asked for. */
    boolean isOfSearch() {
        return SearchLints.IDS.contains(id);
    }
}
