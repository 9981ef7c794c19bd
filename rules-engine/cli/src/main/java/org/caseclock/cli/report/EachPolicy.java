package org.caseclock.cli.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.caseclock.cli.run.CaseSink;
import org.caseclock.cli.run.Counts;
import org.caseclock.facts.CaseFile;
import org.caseclock.ledger.Evaluation;
import org.caseclock.ledger.SetEvaluation;

/** Hands what each policy of a set says to a sink of its own. */
public final class EachPolicy implements CaseSink<SetEvaluation> {

    private final List<? extends CaseSink<Evaluation>> sinks;
    private final Runnable between;
    private final List<Integer> notGoverned;

    /**
     * @param sinks one for each policy, in the order of the set
     * @param between what is done before each but the first says its result
     */
    public EachPolicy(List<? extends CaseSink<Evaluation>> sinks, Runnable between) {
        this.sinks = List.copyOf(sinks);
        this.between = between;
        this.notGoverned = new ArrayList<>(Collections.nCopies(sinks.size(), 0));
    }

    @Override
    public void accept(CaseFile caseFile, SetEvaluation evaluation) {
        for (int i = 0; i < sinks.size(); i++) {
            Evaluation policy = evaluation.policies().get(i);
            notGoverned.set(i, notGoverned.get(i) + (policy.isGoverned() ? 0 : 1));
            sinks.get(i).accept(caseFile, policy);
        }
    }

    @Override
    public void finish(Counts counts) {
        for (int i = 0; i < sinks.size(); i++) {
            if (i > 0) {
                between.run();
            }
            sinks.get(i).finish(counts.withNotGoverned(notGoverned.get(i)));
        }
    }
}
