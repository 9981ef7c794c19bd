package org.caseclock.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.caseclock.cli.options.Choice;
import org.caseclock.cli.options.ClauseOption;
import org.caseclock.cli.options.PackOpener;
import org.caseclock.cli.options.RunOptions;
import org.caseclock.cli.report.MonitorJson;
import org.caseclock.cli.report.MonitorSink;
import org.caseclock.cli.report.MonitorText;
import org.caseclock.cli.run.CaseJudge;
import org.caseclock.cli.run.CaseRun;
import org.caseclock.cli.run.Console;
import org.caseclock.cli.run.Counts;
import org.caseclock.engine.RulesEngine;
import org.caseclock.policy.Clause;
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
        footerHeading = "%nExample:%n",
        footer = {
            "  caseclock monitor --pack ms-partnership --as-of 2025-03-31 --clause VI caseload.ndjson",
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
            description = "Only this clause, as the pack names it, such as VI. Default: all.")
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
        PolicyPack pack = options.pack();
        Clause only = clause == null ? null : ClauseOption.of(spec, pack, clause);
        RulesEngine engine = opener.open(pack, options.engineOptions());
        MonitorSink sink = new MonitorSink(clause, (staff, counts) -> {
            if (format == Format.JSON) {
                MonitorJson.write(console.out(), pack, options, clause, staff, counts);
            } else {
                MonitorText.write(console.page(), pack, options, only, staff, counts);
            }
        });
        Counts counts = CaseRun.of(CaseJudge.by(engine), options.when(), files, console, sink);
        return counts.isComplete() ? ExitCode.FINE : ExitCode.NOT_EVALUATED;
    }
}
