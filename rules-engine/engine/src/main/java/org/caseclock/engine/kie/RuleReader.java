package org.caseclock.engine.kie;

import java.util.List;
import org.caseclock.engine.kie.gate.RuleFileGate;
import org.caseclock.engine.kie.gate.RuleText;
import org.caseclock.engine.kie.gate.RuleTree;
import org.caseclock.engine.rules.ParsedRule;
import org.caseclock.policy.PackException;
import org.caseclock.policy.RuleFile;
import org.drools.drl.ast.descr.PackageDescr;

/** Reads rules without compiling them. */
public final class RuleReader {

    private RuleReader() {}

    /**
     * The rules of a file, in its order.
     *
     * @throws PackException if the file says what no rule file may
     */
    public static List<ParsedRule> read(RuleFile file) {
        RuleText.check(file);
        try {
            PackageDescr parsed = RuleParser.parse(file);
            RuleFileGate.check(file, parsed);
            return parsed.getRules().stream()
                    .map(rule -> new RuleTree(file, rule).read())
                    .toList();
        } catch (StackOverflowError e) {
            throw RuleParser.tooDeep(file);
        }
    }
}
