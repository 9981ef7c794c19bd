package org.caseclock.cli.report;

import java.util.List;
import org.caseclock.cli.options.RunOptions;
import org.caseclock.cli.run.CaseSink;
import org.caseclock.cli.run.Counts;
import org.caseclock.cli.text.Page;
import org.caseclock.facts.CaseFile;
import org.caseclock.ledger.SetEvaluation;
import org.caseclock.ledger.SharedDeed;
import org.caseclock.policy.PolicyPack;
import org.jspecify.annotations.Nullable;

/** Text for people of cases under several policies: what serves several at once, then what each policy says. */
public final class SetTextSink implements CaseSink<SetEvaluation> {

    private final Page page;
    private final List<TextSink> policies;
    private @Nullable SetEvaluation first;

    public SetTextSink(Page page, List<PolicyPack> packs, RunOptions options) {
        this.page = page;
        this.policies =
                packs.stream().map(pack -> new TextSink(page, pack, options)).toList();
    }

    @Override
    public void accept(CaseFile caseFile, SetEvaluation evaluation) {
        if (first == null) {
            first = evaluation;
        }
        for (int i = 0; i < policies.size(); i++) {
            policies.get(i).accept(caseFile, evaluation.policies().get(i));
        }
    }

    @Override
    public void finish(Counts counts) {
        if (counts.all() == 1 && first != null) {
            sharedDeeds(first.sharedDeeds());
        }
        for (int i = 0; i < policies.size(); i++) {
            if (i > 0) {
                page.blank();
            }
            policies.get(i).finish(counts);
        }
    }

    private void sharedDeeds(List<SharedDeed> deeds) {
        if (!deeds.isEmpty()) {
            page.line(page.bold("What serves several tasks at once"));
            deeds.forEach(deed -> page.paragraph("  ", deed.explanation()));
            page.blank();
        }
    }
}
