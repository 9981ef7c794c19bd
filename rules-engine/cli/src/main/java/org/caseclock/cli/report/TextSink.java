package org.caseclock.cli.report;

import org.caseclock.cli.options.RunOptions;
import org.caseclock.cli.run.CaseSink;
import org.caseclock.cli.run.Counts;
import org.caseclock.cli.text.Page;
import org.caseclock.facts.CaseFile;
import org.caseclock.ledger.Evaluation;
import org.caseclock.policy.PolicyPack;
import org.jspecify.annotations.Nullable;

/** Text for people: a page about one case, a summary of several. */
public final class TextSink implements CaseSink<Evaluation> {

    private final Page page;
    private final PolicyPack pack;
    private final RunOptions options;
    private final Tally tally = new Tally();
    private @Nullable Evaluation first;

    public TextSink(Page page, PolicyPack pack, RunOptions options) {
        this.page = page;
        this.pack = pack;
        this.options = options;
    }

    @Override
    public void accept(CaseFile caseFile, Evaluation evaluation) {
        if (first == null) {
            first = evaluation;
        }
        tally.add(evaluation);
    }

    @Override
    public void finish(Counts counts) {
        if (counts.all() > 1) {
            CaseloadReport.write(page, pack, options.asOf(), options.horizon(), tally, counts);
        } else if (first != null) {
            CaseReport.write(page, pack, first);
        }
    }
}
