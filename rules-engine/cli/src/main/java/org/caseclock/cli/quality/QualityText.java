package org.caseclock.cli.quality;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.caseclock.cli.text.Page;
import org.caseclock.cli.text.Table;
import org.caseclock.cli.text.Words;
import org.caseclock.testkit.coverage.ConditionSeen;
import org.caseclock.testkit.coverage.Coverage;
import org.caseclock.testkit.coverage.RuleCoverage;
import org.caseclock.testkit.mutation.Mutant;
import org.caseclock.testkit.mutation.MutationScore;

/** Tells it as text for people: what is not tried, and what nobody would notice, by line. */
public final class QualityText {

    private final Page page;
    private final Path folder;

    public QualityText(Page page, Path folder) {
        this.page = page;
        this.folder = folder;
    }

    public void write(Quality quality) {
        Coverage coverage = quality.coverage();
        if (coverage != null) {
            coverage(coverage);
        }
        MutationScore mutation = quality.mutation();
        if (mutation != null) {
            mutation(mutation);
        }
    }

    private void coverage(Coverage coverage) {
        page.blank();
        page.line(page.bold("Tried by the fixtures") + ": "
                + percent(coverage.share().percent()) + ", "
                + coverage.share().seen() + " of " + coverage.share().all()
                + " (each rule fires, each condition is true and is false)");
        Table clauses = new Table();
        clauses.row(List.of("clause", "tried", "of"));
        coverage.byClause()
                .forEach((clause, share) ->
                        clauses.row(List.of(clause, percent(share.percent()), String.valueOf(share.all()))));
        clauses.write(page, "  ", List.of(1, 2));
        for (RuleCoverage rule : coverage.rules()) {
            if (rule.fired() == 0) {
                missed(
                        rule,
                        rule.rule().line(),
                        1,
                        "never fires: " + rule.rule().name());
            }
            for (ConditionSeen condition : rule.conditions()) {
                if (!condition.isCovered()) {
                    missed(rule, condition.line(), condition.column(), condition.missed() + ": " + condition.text());
                }
            }
        }
    }

    private void missed(RuleCoverage rule, int line, int column, String what) {
        page.line("  " + Page.printable(folder.resolve(rule.rule().file()) + ":" + line + ":" + column + ": " + what));
    }

    private void mutation(MutationScore score) {
        page.blank();
        page.line(
                page.bold("Changes that the fixtures notice") + ": " + percent(score.percent()) + ", " + score.killed()
                        + " of " + score.all() + "; " + score.equivalents().size() + " more change nothing");
        for (Mutant mutant : score.survivors()) {
            page.line("  "
                    + Page.printable(folder.resolve(mutant.file()) + ":" + mutant.line() + ":" + mutant.column() + ": "
                            + mutant.what() + ": " + change(mutant)));
        }
        if (!score.unused().isEmpty()) {
            page.line("  " + Words.count(score.unused().size(), "entry")
                    + " of equivalents.yaml without such a survivor:");
            score.unused().forEach(entry -> page.line("    " + Page.printable(entry)));
        }
    }

    /** What is changed into what. */
    static String change(Mutant mutant) {
        return mutant.after().isEmpty() ? "without " + mutant.before() : mutant.before() + " → " + mutant.after();
    }

    private static String percent(double percent) {
        return String.format(Locale.ROOT, "%.1f %%", percent);
    }
}
