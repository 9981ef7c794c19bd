package org.caseclock.cli.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caseclock.cli.options.RunOptions;
import org.caseclock.cli.run.CaseSink;
import org.caseclock.cli.run.Counts;
import org.caseclock.cli.text.Page;
import org.caseclock.cli.text.Words;
import org.caseclock.facts.CaseFile;
import org.caseclock.ledger.Contradiction;
import org.caseclock.ledger.SetEvaluation;
import org.caseclock.ledger.SharedDeed;
import org.caseclock.policy.PolicyPack;
import org.jspecify.annotations.Nullable;

/**
 * Text for people of cases under several policies: what serves several at once, and what one asks for and another rules out; then
 * what each policy says.
 */
public final class SetTextSink implements CaseSink<SetEvaluation> {

    private final Page page;
    private final EachPolicy policies;
    private final Map<String, Integer> casesByContradiction = new TreeMap<>();
    private @Nullable SetEvaluation first;

    public SetTextSink(Page page, List<PolicyPack> packs, RunOptions options) {
        this.page = page;
        this.policies = new EachPolicy(
                packs.stream().map(pack -> new TextSink(page, pack, options)).toList(), page::blank);
    }

    @Override
    public void accept(CaseFile caseFile, SetEvaluation evaluation) {
        if (first == null) {
            first = evaluation;
        }
        evaluation.contradictions().stream()
                .map(SetTextSink::clauses)
                .distinct()
                .forEach(clauses -> casesByContradiction.merge(clauses, 1, Integer::sum));
        policies.accept(caseFile, evaluation);
    }

    private static String clauses(Contradiction contradiction) {
        SharedDeed.Served task = contradiction.task();
        return task.clause() + " of " + task.board() + " and " + contradiction.clause() + " of "
                + contradiction.board();
    }

    @Override
    public void finish(Counts counts) {
        if (counts.all() == 1 && first != null) {
            sentences(
                    "What serves several tasks at once",
                    first.sharedDeeds().stream().map(SharedDeed::explanation).toList());
            sentences(
                    "What cannot all be done",
                    first.contradictions().stream()
                            .map(Contradiction::explanation)
                            .toList());
        } else {
            sentences(
                    "What cannot all be done",
                    casesByContradiction.entrySet().stream()
                            .map(each -> each.getKey() + " contradict each other in "
                                    + Words.count(each.getValue(), "case") + ".")
                            .toList());
        }
        policies.finish(counts);
    }

    private void sentences(String heading, List<String> sentences) {
        if (!sentences.isEmpty()) {
            page.line(page.bold(heading));
            sentences.forEach(sentence -> page.paragraph("  ", sentence));
            page.blank();
        }
    }
}
