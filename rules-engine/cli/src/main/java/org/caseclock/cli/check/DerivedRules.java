package org.caseclock.cli.check;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.caseclock.cli.options.PackOpener;
import org.caseclock.engine.derive.Derivation;
import org.caseclock.engine.kie.RuleReader;
import org.caseclock.engine.rules.ParsedRule;
import org.caseclock.policy.PolicyPack;
import org.caseclock.policy.PolicyVersion;
import org.caseclock.policy.RuleFile;

/** Shows the rules that run in the place of those that were written. */
public final class DerivedRules {

    private DerivedRules() {}

    /**
     * Writes what was made of each rule of a pack in its latest version, beneath a line that says where the rule stands.
     *
     * @throws org.caseclock.policy.PackException if the pack cannot be used
     */
    public static void write(Path folder, PackOpener opener, PrintWriter out) {
        PolicyPack pack = PolicyPack.load(folder);
        // What the compiler refuses is not shown as if it ran.
        opener.done(opener.open(pack));
        List<PolicyVersion> versions = pack.versions();
        PolicyVersion latest = versions.get(versions.size() - 1);
        for (RuleFile file : latest.rules()) {
            for (ParsedRule rule : RuleReader.read(file).rules()) {
                out.println("// " + file.name() + ":" + rule.place().line());
                for (String each : Derivation.of(rule, file.schema(), latest.emptyMeans())) {
                    out.println(each);
                }
            }
        }
    }
}
