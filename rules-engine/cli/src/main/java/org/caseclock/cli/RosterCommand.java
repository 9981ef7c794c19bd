package org.caseclock.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.caseclock.batch.NotGoverned;
import org.caseclock.cli.options.AsOf;
import org.caseclock.cli.options.Choice;
import org.caseclock.cli.options.PackOpener;
import org.caseclock.cli.options.PackOptions;
import org.caseclock.cli.options.QuarterOption;
import org.caseclock.cli.roster.Roster;
import org.caseclock.cli.run.CaseJudge;
import org.caseclock.cli.run.CaseRun;
import org.caseclock.cli.run.Console;
import org.caseclock.cli.run.Counts;
import org.caseclock.engine.PolicySet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code caseclock roster}. */
@Command(
        name = "roster",
        description = {
            "Lists what is owed to exited customers in a quarter, by career center and case manager. It shows names.",
            ""
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  caseclock roster --pack ca-seta --quarter 2011-Q3 caseload.ndjson",
            "",
            "Exit codes: 0 fine, 1 internal error, 2 wrong usage, 3 pack refused, 5 some cases could not be read or"
                    + " evaluated."
        })
final class RosterCommand implements Callable<Integer> {

    private final PackOpener opener;
    private Roster.Format format = Roster.Format.TEXT;
    private @Nullable QuarterOption quarter;
    private @Nullable LocalDate asOf;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private PackOptions options = new PackOptions();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "Case files: a case as JSON, or a caseload as NDJSON with a case a line; - is standard input.")
    private List<String> files = List.of();

    RosterCommand(PackOpener opener) {
        this.opener = opener;
    }

    @Option(
            names = "--quarter",
            required = true,
            paramLabel = "<quarter>",
            description = "The calendar quarter (yyyy-Qn).")
    void setQuarter(String text) {
        quarter = QuarterOption.of(spec, text);
    }

    @Option(
            names = "--as-of",
            paramLabel = "<date>",
            description = "The day to judge from (yyyy-MM-dd). Default: the quarter's first day, for the roster that is"
                    + " given out then.")
    void setAsOf(String text) {
        asOf = AsOf.of(spec, text);
    }

    @Option(
            names = "--format",
            paramLabel = "<format>",
            description = "text for people, csv for a spreadsheet with a line a duty. Default: text.")
    void setFormat(String text) {
        format = Choice.of(spec, "--format", text, Roster.Format.class);
    }

    @Override
    public Integer call() {
        Console console = new Console(spec.commandLine(), options.debug());
        PolicySet set = options.set(opener);
        Roster roster = new Roster(set.packs(), Objects.requireNonNull(quarter), asOf, format);
        Counts counts = CaseRun.of(CaseJudge.by(set), roster.when(), files, console, roster.sink());
        roster.write(console);
        if (counts.notGoverned() > 0) {
            console.tell("warning: " + NotGoverned.inWords(counts.notGoverned()), null);
        }
        return counts.isComplete() ? ExitCode.FINE : ExitCode.NOT_EVALUATED;
    }
}
