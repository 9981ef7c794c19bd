package org.caseclock.cli.check;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caseclock.cli.options.PackOpener;
import org.caseclock.engine.RulesEngine;
import org.caseclock.policy.PackException;
import org.caseclock.policy.PolicyPack;
import org.caseclock.testkit.lint.Lint;
import org.caseclock.testkit.lint.LintedPack;
import org.jspecify.annotations.Nullable;

/** Loads and compiles a pack, and looks it over. */
public final class PackChecks {

    private PackChecks() {}

    /** All that is to be said of the pack in a folder. */
    public static List<Remark> of(Path folder, PackOpener opener, @Nullable LocalDate asOf) {
        List<Remark> remarks = new ArrayList<>();
        try {
            PolicyPack pack = PolicyPack.load(folder);
            RulesEngine engine = opener.open(pack);
            opener.done(engine);
            LintedPack linted = LintedPack.of(pack, folder, asOf);
            for (Lint lint : Lint.ALL) {
                lint.find(linted).forEach(problem -> remarks.add(new Remark(Remark.Level.WARNING, lint.id(), problem)));
            }
        } catch (PackException e) {
            e.problems().forEach(problem -> remarks.add(new Remark(Remark.Level.ERROR, Remark.REFUSED, problem)));
        }
        return remarks;
    }
}
