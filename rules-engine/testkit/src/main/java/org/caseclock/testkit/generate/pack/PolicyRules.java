package org.caseclock.testkit.generate.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caseclock.engine.kie.RuleReader;
import org.caseclock.engine.rules.ParsedRule;
import org.caseclock.policy.PolicyPack;
import org.caseclock.policy.PolicyVersion;
import org.caseclock.policy.RuleFile;

/**
 * A version of a policy, and its rules as they are written.
 *
 * @param version the version
 * @param rules its rules, those of the pack that it extends first
 */
record PolicyRules(PolicyVersion version, List<ParsedRule> rules) {

    PolicyRules {
        rules = List.copyOf(rules);
    }

    /** The versions of a pack. A file that several versions share is read once. */
    static List<PolicyRules> of(PolicyPack pack) {
        Map<RuleFile, List<ParsedRule>> read = new HashMap<>();
        List<PolicyRules> all = new ArrayList<>();
        for (PolicyVersion version : pack.versions()) {
            List<ParsedRule> rules = new ArrayList<>();
            version.rules()
                    .forEach(file -> rules.addAll(read.computeIfAbsent(
                            file, each -> RuleReader.read(each).rules())));
            all.add(new PolicyRules(version, rules));
        }
        return List.copyOf(all);
    }
}
