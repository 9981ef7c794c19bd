package org.caseclock.cli;

import java.util.concurrent.Callable;
import org.caseclock.cli.options.ClauseOption;
import org.caseclock.cli.options.PackOpener;
import org.caseclock.cli.options.RunOptions;
import org.caseclock.cli.report.ClauseReport;
import org.caseclock.cli.run.CaseJudge;
import org.caseclock.cli.run.CaseResult;
import org.caseclock.cli.run.CaseRun;
import org.caseclock.cli.run.Console;
import org.caseclock.cli.run.SingleCase;
import org.caseclock.engine.PolicySet;
import org.caseclock.ledger.SetEvaluation;
import org.caseclock.policy.Clause;
import org.caseclock.policy.PolicyPack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code caseclock explain}. */
@Command(
        name = "explain",
        description = {
            "Explains one clause on one case: what it asks, each time it was owed, met or not, and on what evidence.",
            ""
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  caseclock explain --pack ms-partnership --as-of 2025-03-31 --clause II.A.2 case.json",
            "",
            "Exit codes: 0 fine, 1 internal error, 2 wrong usage, 3 pack refused, 5 the case could not be read or"
                    + " evaluated."
        })
final class ExplainCommand implements Callable<Integer> {

    private final PackOpener opener;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RunOptions options = new RunOptions();

    @Option(
            names = "--clause",
            required = true,
            paramLabel = "<clause>",
            description = "The clause, as the pack names it, such as II.A.2.")
    private String clause = "";

    @Option(names = "--case", paramLabel = "<id>", description = "The case, where the file has several.")
    private @Nullable String caseId;

    @Parameters(paramLabel = "FILE", description = "A case file, or - for standard input.")
    private String file = "";

    ExplainCommand(PackOpener opener) {
        this.opener = opener;
    }

    @Override
    public Integer call() {
        Console console = new Console(spec.commandLine(), options.debug());
        PolicySet set = options.set(opener, ClauseOption.packsOf(spec, options.packs(), clause));
        SingleCase.Found found = SingleCase.of(set.schema(), file, caseId, spec, console);
        if (found == null) {
            return ExitCode.NOT_EVALUATED;
        }
        CaseResult<SetEvaluation> result =
                CaseRun.evaluate(CaseJudge.by(set), options.when(), found.caseFile(), found.place());
        SetEvaluation evaluation = result.evaluation();
        if (evaluation == null) {
            console.tell(String.valueOf(result.problem()), result.thrown());
            return ExitCode.NOT_EVALUATED;
        }
        for (int i = 0; i < set.packs().size(); i++) {
            if (i > 0) {
                console.page().blank();
            }
            PolicyPack pack = set.packs().get(i);
            Clause explained = ClauseOption.of(spec, pack, clause);
            ClauseReport.write(
                    console.page(),
                    pack,
                    clause,
                    explained,
                    evaluation.policies().get(i));
        }
        return ExitCode.FINE;
    }
}
