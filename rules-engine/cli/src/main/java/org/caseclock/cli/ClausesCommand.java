package org.caseclock.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.caseclock.cli.options.Choice;
import org.caseclock.cli.options.CommonOptions;
import org.caseclock.cli.options.PackOpener;
import org.caseclock.cli.options.PackSource;
import org.caseclock.cli.report.TraceJson;
import org.caseclock.cli.report.TraceReport;
import org.caseclock.cli.run.Console;
import org.caseclock.testkit.trace.Rulebook;
import org.caseclock.testkit.trace.Traceability;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code caseclock clauses}. */
@Command(
        name = "clauses",
        description = {
            "Follows each clause of a policy to the rules, parameters and fixtures that it rests on, and says what is"
                    + " missing. The fixtures are run.",
            ""
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  caseclock clauses --pack ms-partnership",
            "",
            "Exit codes: 0 fine, 1 internal error, 2 wrong usage, 3 pack or fixture refused, 6 something is missing."
        })
final class ClausesCommand implements Callable<Integer> {

    private enum Format {
        TEXT,
        MARKDOWN,
        JSON
    }

    private final PackOpener opener;
    private Format format = Format.TEXT;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--pack",
            paramLabel = "<pack>",
            description = "The policy: the id of a pack that comes with caseclock, or a folder with a policy.yaml, its"
                    + " rules and its cases. Default: all that come with caseclock.")
    private @Nullable String pack;

    @Mixin
    private CommonOptions common = new CommonOptions();

    ClausesCommand(PackOpener opener) {
        this.opener = opener;
    }

    @Option(
            names = "--format",
            paramLabel = "<format>",
            description = "text for people, markdown for the README.md of a pack's folder, json for programs. Default:"
                    + " text.")
    void setFormat(String text) {
        format = Choice.of(spec, "--format", text, Format.class);
    }

    @Override
    public Integer call() {
        Console console = new Console(spec.commandLine(), common.debug());
        List<PackSource> sources = pack == null ? PackSource.shipped() : List.of(PackSource.named(spec, pack));
        List<Traceability> traces = new ArrayList<>();
        for (PackSource source : sources) {
            traces.add(Traceability.of(opener.open(source.pack()), source.fixturesOfPack()));
        }
        switch (format) {
            case TEXT -> TraceReport.write(console.page(), traces);
            case MARKDOWN -> traces.forEach(trace -> console.out().print(Rulebook.of(trace)));
            case JSON -> TraceJson.write(console.out(), traces, pack != null);
        }
        return traces.stream().allMatch(trace -> trace.missing().isEmpty()) ? ExitCode.FINE : ExitCode.INCOMPLETE;
    }
}
