package org.caseclock.engine.rules;

import java.util.List;
import org.caseclock.policy.RuleFile;

/**
 * A rule file, read.
 *
 * @param file the file
 * @param packageName the package of its rules
 * @param rules its rules, in its order
 */
public record ParsedFile(RuleFile file, String packageName, List<ParsedRule> rules) {
    public ParsedFile {
        rules = List.copyOf(rules);
    }
}
