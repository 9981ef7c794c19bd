package org.caseclock.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.caseclock.cli.options.Choice;
import org.caseclock.cli.options.ClauseOption;
import org.caseclock.cli.options.PackOpener;
import org.caseclock.cli.options.RunOptions;
import org.caseclock.cli.report.EachPolicy;
import org.caseclock.cli.report.MonitorJson;
import org.caseclock.cli.report.MonitorReport;
import org.caseclock.cli.report.MonitorSink;
import org.caseclock.cli.report.MonitorText;
import org.caseclock.cli.run.CaseJudge;
import org.caseclock.cli.run.CaseRun;
import org.caseclock.cli.run.Console;
import org.caseclock.cli.run.Counts;
import org.caseclock.engine.PolicySet;
import org.caseclock.policy.PolicyPack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code caseclock monitor}. */
@Command(
        name = "monitor",
        description = {"Reports to the monitor, per case manager: each violation, and how much was met.", ""},
        footerHeading = "%nExamples:%n",
        footer = {
            "  caseclock monitor --pack ms-partnership --as-of 2025-03-31 --clause VI caseload.ndjson",
            "  caseclock monitor --pack ms-partnership --pack my-state --as-of 2025-03-31 caseload.ndjson",
            "",
            "Exit codes: 0 fine, 1 internal error, 2 wrong usage, 3 pack refused, 5 some cases could not be read or"
                    + " evaluated."
        })
final class MonitorCommand implements Callable<Integer> {

    private enum Format {
        TEXT,
        JSON
    }

    private final PackOpener opener;
    private Format format = Format.TEXT;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RunOptions options = new RunOptions();

    @Option(
            names = "--clause",
            paramLabel = "<clause>",
            description = "Only this clause, as the pack names it, such as VI; of several packs, those that have it."
                    + " Default: all.")
    private @Nullable String clause;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "Case files: a case as JSON, or a caseload as NDJSON with a case a line; - is standard input.")
    private List<String> files = List.of();

    MonitorCommand(PackOpener opener) {
        this.opener = opener;
    }

    @Option(
            names = "--format",
            paramLabel = "<format>",
            description = "text for people, json for programs. Default: text.")
    void setFormat(String text) {
        format = Choice.of(spec, "--format", text, Format.class);
    }

    @Override
    public Integer call() {
        Console console = new Console(spec.commandLine(), options.debug());
        List<PolicyPack> packs = options.packs();
        PolicySet set = options.set(opener, clause == null ? packs : ClauseOption.packsOf(spec, packs, clause));
        List<MonitorReport> reports = new ArrayList<>();
        List<MonitorSink> sinks = set.packs().stream()
                .map(pack -> new MonitorSink(pack, clause, reports::add))
                .toList();
        Counts counts = CaseRun.of(CaseJudge.by(set), options.when(), files, console, new EachPolicy(sinks, () -> {}));
        if (format == Format.JSON) {
            MonitorJson.write(console.out(), options, reports);
        } else {
            MonitorText.write(console.page(), options, reports);
        }
        console.flush();
        return counts.isComplete() ? ExitCode.FINE : ExitCode.NOT_EVALUATED;
    }
}
