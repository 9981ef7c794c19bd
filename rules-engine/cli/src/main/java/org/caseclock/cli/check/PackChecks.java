package org.caseclock.cli.check;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caseclock.cli.options.PackOpener;
import org.caseclock.engine.RulesEngine;
import org.caseclock.input.InputProblem;
import org.caseclock.policy.PackException;
import org.caseclock.policy.PolicyPack;
import org.caseclock.policy.PolicyRule;
import org.caseclock.testkit.generate.pack.PackCases;
import org.caseclock.testkit.lint.Lint;
import org.caseclock.testkit.lint.LintedPack;
import org.caseclock.testkit.lint.Lints;
import org.caseclock.testkit.lint.SearchLints;
import org.caseclock.testkit.search.PolicySearch;
import org.jspecify.annotations.Nullable;

/** Loads and compiles a pack, and looks it over. */
public final class PackChecks {

    /**
     * What is made up to see what a policy says of it.
     *
     * @param cases how many cases; 0 for none
     * @param seed which
     */
    public record Search(int cases, long seed) {

        /** Nothing is made up. */
        public static final Search NONE = new Search(0, 1);

        boolean isWanted() {
            return cases > 0;
        }
    }

    private PackChecks() {}

    /** What is said of rules that are slower than the others, where they stand. */
    static List<Remark> needingSessions(List<String> unplanned, Path folder, List<PolicyRule> rules) {
        return unplanned.stream()
                .map(sentence -> {
                    PolicyRule rule = rules.stream()
                            .filter(each -> sentence.contains("\"" + each.name() + "\""))
                            .findFirst()
                            .orElseThrow();
                    InputProblem problem = new InputProblem(
                            folder.resolve(rule.file()).toString(), rule.line(), 1, "", sentence, null);
                    return new Remark(CheckId.NEEDS_SESSION.level(), CheckId.NEEDS_SESSION.id(), problem, null);
                })
                .toList();
    }

    private static Remark error(InputProblem problem) {
        return new Remark(Remark.Level.ERROR, problem.kind().id(), problem, null);
    }

    /**
     * All that is to be said of the pack in a folder.
     *
     * @param asOf the day from which the age of values is looked at; empty where nobody wants to know
     * @param search what is made up to see what the policy says of it
     */
    public static List<Remark> of(Path folder, PackOpener opener, @Nullable LocalDate asOf, Search search) {
        List<Remark> remarks = new ArrayList<>();
        try {
            PolicyPack pack = PolicyPack.load(folder);
            LintedPack linted = LintedPack.of(pack, folder, asOf);
            PackCases.check(folder, pack);
            RulesEngine engine = opener.open(pack);
            List<Lint> lints = new ArrayList<>(Lints.ALL);
            if (search.isWanted()) {
                lints.addAll(SearchLints.of(PolicySearch.of(engine, search.cases(), search.seed())));
            }
            opener.done(engine);
            remarks.addAll(needingSessions(engine.unplanned(), folder, engine.rules()));
            AllowedRemarks allowed = new AllowedRemarks(linted.suppressions(), asOf != null, search.isWanted());
            for (Lint lint : lints) {
                lint.find(linted).map(problem -> allowed.remark(lint, problem)).forEach(remarks::add);
            }
            remarks.addAll(allowed.onThemselves());
        } catch (PackException e) {
            e.problems().forEach(problem -> remarks.add(error(problem)));
        } catch (StackOverflowError | OutOfMemoryError e) {
            // One pack that asks for too much silences no other.
            remarks.add(error(new InputProblem(
                    folder.resolve("policy.yaml").toString(),
                    1,
                    1,
                    "",
                    "The pack takes more memory than there is, or is nested too deeply.",
                    null)));
        }
        return remarks;
    }
}
