package org.caseclock.testkit.coverage;

import java.util.ArrayList;
import java.util.List;
import org.caseclock.engine.kie.RuleReader;
import org.caseclock.engine.rules.Condition.Ask;
import org.caseclock.engine.rules.Condition.Asking;
import org.caseclock.engine.rules.Logic;
import org.caseclock.engine.rules.ParsedRule;
import org.caseclock.engine.rules.Span;
import org.caseclock.policy.RuleFile;

/**
 * Rules in which each single condition can be looked at: where a pattern asks {@code a || b}, the compiler makes one piece of
 * code of it, so that {@code a} and {@code b} are put behind it once more, each for itself.
 */
final class TakenApart {

    private TakenApart() {}

    static String of(RuleFile file) {
        String text = file.text();
        List<Ask> made = new ArrayList<>();
        for (ParsedRule rule : RuleReader.read(file).rules()) {
            for (Asking pattern : rule.asking()) {
                pattern.asks().stream()
                        .filter(ask -> ask.logic().singles().size() > 1)
                        .forEach(made::add);
            }
        }
        StringBuilder apart = new StringBuilder();
        int from = 0;
        for (Ask ask : made) {
            apart.append(text, from, ask.source().span().end());
            for (Logic.Single single : ask.logic().singles()) {
                apart.append(", ").append(onOneLine(single.span(), text));
            }
            from = ask.source().span().end();
        }
        return apart.append(text.substring(from)).toString();
    }

    /** How it is written, on one line. */
    static String onOneLine(Span span, String text) {
        return span.of(text).replaceAll("\\s+", " ");
    }
}
