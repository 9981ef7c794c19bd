package org.caseclock.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caseclock.engine.kie.RuleReader;
import org.caseclock.engine.rules.ParsedRule;
import org.caseclock.engine.rules.Statement;
import org.caseclock.policy.PolicyPack;
import org.caseclock.policy.PolicyVersion;

/** What the rules of a pack ask for and rule out, as a set of policies needs to know it. */
record SetRules(Deeds deeds, Bans bans) {

    /** A clause of a version. */
    record Of(String version, String clause) {}

    static SetRules of(PolicyPack pack) {
        Map<PolicyVersion, List<ParsedRule>> rules = new LinkedHashMap<>();
        for (PolicyVersion version : pack.versions()) {
            rules.put(
                    version,
                    version.rules().stream()
                            .flatMap(file -> RuleReader.read(file).rules().stream())
                            .toList());
        }
        return new SetRules(Deeds.of(rules, pack.schema()), Bans.of(rules, pack));
    }

    /** The clauses that a statement is about: the one that it names, or all that its rule is named for. */
    static List<String> clauses(ParsedRule rule, Statement.Call first) {
        Statement.Argument clause = first.given().get(0);
        return clause.isText() ? List.of(clause.value()) : rule.clauses();
    }
}
