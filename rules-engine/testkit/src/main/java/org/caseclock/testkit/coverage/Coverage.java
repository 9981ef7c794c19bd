package org.caseclock.testkit.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How much of a pack's rules was tried.
 *
 * @param rules the rules, in the order of their files
 */
public record Coverage(List<RuleCoverage> rules) {

    public Coverage {
        rules = List.copyOf(rules);
    }

    /** Part of the whole. */
    public record Share(int seen, int all) {

        /** How much that is, from 0 to 100. */
        public double percent() {
            return all == 0 ? 100 : 100.0 * seen / all;
        }

        Share and(RuleCoverage rule) {
            return new Share(seen + rule.seen(), all + rule.all());
        }
    }

    /** What was seen of all there is: that each rule fires, and each condition true and false. */
    public Share share() {
        return share(rules);
    }

    /** The same, by clause; a rule that speaks of several counts for each. */
    public Map<String, Share> byClause() {
        Map<String, List<RuleCoverage>> byClause = new LinkedHashMap<>();
        for (RuleCoverage rule : rules) {
            for (String clause : rule.rule().clauses()) {
                byClause.computeIfAbsent(clause, each -> new ArrayList<>()).add(rule);
            }
        }
        Map<String, Share> shares = new LinkedHashMap<>();
        byClause.forEach((clause, of) -> shares.put(clause, share(of)));
        return shares;
    }

    private static Share share(List<RuleCoverage> rules) {
        Share share = new Share(0, 0);
        for (RuleCoverage rule : rules) {
            share = share.and(rule);
        }
        return share;
    }
}
