package org.caseclock.testkit.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.caseclock.engine.rules.ParsedRule;
import org.caseclock.input.InputProblem;
import org.caseclock.testkit.comment.CommentBlocks;
import org.caseclock.testkit.comment.RuleComments;

/** A rule whose comment does not say what {@code policy.yaml} says now: a reader would go by what held once. */
final class StaleComment implements Lint {

    private static final String HINT = "caseclock format writes it.";

    @Override
    public String id() {
        return "stale-comment";
    }

    @Override
    public Stream<InputProblem> find(LintedPack pack) {
        RuleComments comments = RuleComments.of(pack.pack());
        return pack.rules().stream()
                .flatMap(rules -> comments.above(rules.file()).stream().flatMap(now -> find(rules, now)));
    }

    private static Stream<InputProblem> find(LintedRules rules, List<List<String>> now) {
        List<List<String>> written = CommentBlocks.in(rules.file().text());
        List<InputProblem> found = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            ParsedRule rule = rules.rules().get(i);
            if (!written.get(i).equals(now.get(i))) {
                found.add(rules.problem(
                        rule.place(),
                        written.get(i).isEmpty()
                                ? "The rule \"" + rule.name()
                                        + "\" has no comment that says what it asks, of whom and by when."
                                : "The comment above the rule \"" + rule.name()
                                        + "\" does not say what policy.yaml says now.",
                        HINT));
            }
        }
        return found.stream();
    }
}
