package org.caseclock.testkit.coverage;

import java.util.ArrayList;
import java.util.List;
import org.caseclock.testkit.source.Logic;
import org.caseclock.testkit.source.SourceAsk;
import org.caseclock.testkit.source.SourcePattern;
import org.caseclock.testkit.source.SourceRule;
import org.caseclock.testkit.source.Span;

/**
 * Rules in which each single condition can be looked at: where a pattern asks {@code a || b}, the compiler makes one piece of
 * code of it, so that {@code a} and {@code b} are put behind it once more, each for itself.
 */
final class TakenApart {

    private TakenApart() {}

    static String of(String text) {
        List<SourceAsk> made = new ArrayList<>();
        for (SourceRule rule : SourceRule.in(text)) {
            for (SourcePattern pattern : rule.patterns()) {
                pattern.asks().stream().filter(ask -> ask.singles().size() > 1).forEach(made::add);
            }
        }
        StringBuilder apart = new StringBuilder();
        int from = 0;
        for (SourceAsk ask : made) {
            apart.append(text, from, ask.span().end());
            for (Logic.Single single : ask.singles()) {
                apart.append(", ").append(onOneLine(single.span(), text));
            }
            from = ask.span().end();
        }
        return apart.append(text.substring(from)).toString();
    }

    /** How it is written, on one line. */
    static String onOneLine(Span span, String text) {
        return span.of(text).replaceAll("\\s+", " ");
    }
}
