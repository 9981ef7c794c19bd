package org.caseclock.cli;

import org.caseclock.facts.CaseFile;
import org.caseclock.ledger.Evaluation;
import org.caseclock.policy.PolicyPack;
import org.jspecify.annotations.Nullable;

/** Text for people: a page about one case, a summary of several. */
final class TextSink implements CaseSink {

    private final Page page;
    private final PolicyPack pack;
    private final RunOptions options;
    private final Tally tally = new Tally();
    private @Nullable CaseFile first;
    private @Nullable Evaluation firstEvaluation;

    TextSink(Page page, PolicyPack pack, RunOptions options) {
        this.page = page;
        this.pack = pack;
        this.options = options;
    }

    @Override
    public void accept(CaseFile caseFile, Evaluation evaluation) {
        if (first == null) {
            first = caseFile;
            firstEvaluation = evaluation;
        }
        tally.add(evaluation);
    }

    @Override
    public void finish(Counts counts) {
        if (counts.all() > 1) {
            CaseloadReport.write(page, pack, options.asOf(), options.horizon(), tally, counts);
        } else if (first != null && firstEvaluation != null) {
            CaseReport.write(page, pack, first, firstEvaluation);
        }
    }
}
