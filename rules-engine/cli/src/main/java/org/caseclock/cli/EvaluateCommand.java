package org.caseclock.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.caseclock.cli.options.Choice;
import org.caseclock.cli.options.FailOn;
import org.caseclock.cli.options.PackOpener;
import org.caseclock.cli.options.RunOptions;
import org.caseclock.cli.report.JsonSink;
import org.caseclock.cli.report.NdjsonSink;
import org.caseclock.cli.report.SetTextSink;
import org.caseclock.cli.report.TextSink;
import org.caseclock.cli.run.CaseJudge;
import org.caseclock.cli.run.CaseRun;
import org.caseclock.cli.run.CaseSink;
import org.caseclock.cli.run.Console;
import org.caseclock.cli.run.Counts;
import org.caseclock.cli.run.WatchingSink;
import org.caseclock.engine.PolicySet;
import org.caseclock.engine.RulesEngine;
import org.caseclock.ledger.Evaluation;
import org.caseclock.ledger.EvaluationJson;
import org.caseclock.ledger.SetEvaluation;
import org.caseclock.policy.PolicyPack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code caseclock evaluate}. */
@Command(
        name = "evaluate",
        description = {
            "Evaluates cases: what is due, what was missed, who is excluded. One case gives its whole page, several a"
                    + " summary.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  caseclock evaluate --pack ms-partnership --as-of 2025-03-31 case.json",
            "  caseclock evaluate --pack ms-partnership --as-of 2025-03-31 --fail-on required *.json",
            "  caseclock evaluate --pack ms-partnership --pack my-state --as-of 2025-03-31 case.json",
            "",
            "Exit codes: 0 fine, 1 internal error, 2 wrong usage, 3 pack refused, 4 violations at or above --fail-on,"
                    + " 5 some cases could not be read or evaluated (also where 4 applies)."
        })
final class EvaluateCommand implements Callable<Integer> {

    private enum Format {
        TEXT,
        JSON,
        NDJSON
    }

    private final PackOpener opener;
    private Format format = Format.TEXT;
    private FailOn failOn = FailOn.NEVER;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RunOptions options = new RunOptions();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "Case files: a case as JSON, or a caseload as NDJSON with a case a line; - is standard input.")
    private List<String> files = List.of();

    EvaluateCommand(PackOpener opener) {
        this.opener = opener;
    }

    @Option(
            names = "--format",
            paramLabel = "<format>",
            description = "text for people; json for one object, or an array of several; ndjson for a line a case."
                    + " Default: text.")
    void setFormat(String text) {
        format = Choice.of(spec, "--format", text, Format.class);
    }

    @Option(
            names = "--fail-on",
            paramLabel = "<level>",
            description = "Exit with 4 where there are violations: required for those of clauses that bind, advisory"
                    + " for those of clauses that advise as well, never. Default: never.")
    void setFailOn(String text) {
        failOn = Choice.of(spec, "--fail-on", text, FailOn.class);
    }

    @Override
    public Integer call() {
        return options.isOfSeveral() ? ofSeveral() : ofOne();
    }

    private int ofOne() {
        Console console = new Console(spec.commandLine(), options.debug());
        PolicyPack pack = options.pack();
        RulesEngine engine = opener.open(pack, options.engineOptions());
        CaseSink<Evaluation> sink = switch (format) {
            case TEXT -> new TextSink(console.page(), pack, options);
            case JSON -> new JsonSink<>(console.out(), EvaluationJson::pretty);
            case NDJSON -> new NdjsonSink<>(console.out(), EvaluationJson::compact);
        };
        return run(CaseJudge.by(engine), console, sink, failOn::isReachedBy);
    }

    private int ofSeveral() {
        Console console = new Console(spec.commandLine(), options.debug());
        PolicySet set = options.set(opener);
        CaseSink<SetEvaluation> sink = switch (format) {
            case TEXT -> new SetTextSink(console.page(), set.packs(), options);
            case JSON -> new JsonSink<>(console.out(), EvaluationJson::pretty);
            case NDJSON -> new NdjsonSink<>(console.out(), SetEvaluation::toJson);
        };
        return run(
                CaseJudge.by(set),
                console,
                sink,
                evaluation -> evaluation.policies().stream().anyMatch(failOn::isReachedBy));
    }

    private <E> int run(CaseJudge<E> judge, Console console, CaseSink<E> sink, Predicate<E> reaches) {
        WatchingSink<E> watching = new WatchingSink<>(sink, reaches);
        Counts counts = CaseRun.of(judge, options.when(), files, console, watching);
        if (!counts.isComplete()) {
            return ExitCode.NOT_EVALUATED;
        }
        return watching.isReached() ? ExitCode.FINDINGS : ExitCode.FINE;
    }
}
