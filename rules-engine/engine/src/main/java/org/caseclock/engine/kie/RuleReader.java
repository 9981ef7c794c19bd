package org.caseclock.engine.kie;

import org.caseclock.engine.kie.gate.RuleFileGate;
import org.caseclock.engine.kie.gate.RuleText;
import org.caseclock.engine.kie.read.RuleParser;
import org.caseclock.engine.kie.read.TreeReader;
import org.caseclock.engine.rules.ParsedFile;
import org.caseclock.policy.PackException;
import org.caseclock.policy.RuleFile;
import org.drools.drl.ast.descr.PackageDescr;

/** Reads rules without compiling them. */
public final class RuleReader {

    private RuleReader() {}

    /**
     * What a file says, once the gate has let it pass.
     *
     * @throws PackException if the file says what no rule file may
     */
    public static ParsedFile read(RuleFile file) {
        RuleText.check(file);
        try {
            PackageDescr parsed = RuleParser.parse(file);
            RuleFileGate.check(file, parsed);
            return TreeReader.read(file, parsed);
        } catch (StackOverflowError e) {
            throw RuleParser.tooDeep(file);
        }
    }
}
