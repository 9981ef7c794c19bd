package org.caseclock.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.caseclock.cli.check.CapabilitiesReport;
import org.caseclock.cli.check.CheckPage;
import org.caseclock.cli.check.DerivedRules;
import org.caseclock.cli.check.PackChecks;
import org.caseclock.cli.check.PackChecks.Search;
import org.caseclock.cli.check.Remark;
import org.caseclock.cli.check.RemarkReport;
import org.caseclock.cli.options.AsOf;
import org.caseclock.cli.options.Choice;
import org.caseclock.cli.options.CommonOptions;
import org.caseclock.cli.options.PackOpener;
import org.caseclock.cli.options.WholeNumber;
import org.caseclock.cli.run.Console;
import org.caseclock.input.Nearest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code caseclock check}. */
@Command(
        name = "check",
        description = {"Says what is wrong with packs: what keeps them from being used, and what only looks wrong.", ""
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  caseclock check rules/ms-partnership",
            "  caseclock check --search 2000 rules/ms-partnership",
            "  caseclock check --explain unused-parameter",
            "  caseclock check --derived rules/ms-partnership",
            "",
            "Exit codes: 0 fine or warnings only, 1 internal error, 2 wrong usage, 3 an error in a pack."
        })
final class CheckCommand implements Callable<Integer> {

    private final PackOpener opener;
    private RemarkReport.Format format = RemarkReport.Format.TEXT;
    private @Nullable LocalDate asOf;
    private int search;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..*",
            paramLabel = "PACK",
            description = "The packs: folders with a policy.yaml and its rules.")
    private List<String> packs = List.of();

    @Option(
            names = "--explain",
            paramLabel = "<id>",
            description = "Show the page on what stands in square brackets behind a remark, in place of a check.")
    private @Nullable String explained;

    @Option(
            names = "--capabilities",
            description = "List what a rule file may say, as text or json, in place of a check.")
    private boolean capabilities;

    @Option(
            names = "--derived",
            description =
                    "Show the rules that run, in place of a check: for each rule that was written what it surely says,"
                            + " and what it may say where fields are empty.")
    private boolean derived;

    @Mixin
    private CommonOptions common = new CommonOptions();

    CheckCommand(PackOpener opener) {
        this.opener = opener;
    }

    @Option(
            names = "--as-of",
            paramLabel = "<date>",
            description =
                    "Warn of values whose source was last looked at more than a year before this day (yyyy-MM-dd).")
    void setAsOf(String text) {
        asOf = AsOf.of(spec, text);
    }

    @Option(
            names = "--search",
            paramLabel = "<number>",
            description =
                    "Also judge so many made-up cases, and warn of a clause that none makes speak, a duty that none"
                            + " meets, and two clauses that none keeps together.")
    void setSearch(String text) {
        search = WholeNumber.from1(spec, "--search", text);
    }

    @Option(
            names = "--seed",
            paramLabel = "<number>",
            description = "Which made-up cases: any whole number. Default: 1.")
    private long seed = 1;

    @Option(
            names = "--format",
            paramLabel = "<format>",
            description = "text for people, json for programs, sarif for code hosts, github for annotations in a"
                    + " workflow. Default: text.")
    void setFormat(String text) {
        format = Choice.of(spec, "--format", text, RemarkReport.Format.class);
    }

    @Override
    public Integer call() {
        Console console = new Console(spec.commandLine(), common.debug());
        if (explained != null) {
            return explain(explained, console);
        }
        if (capabilities) {
            return listCapabilities(console);
        }
        if (packs.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Missing required parameter: 'PACK'");
        }
        for (String pack : packs) {
            if (!Files.isDirectory(Path.of(pack))) {
                throw new ParameterException(spec.commandLine(), "The PACK (" + pack + ") must be a folder.");
            }
        }
        if (derived) {
            packs.forEach(pack -> DerivedRules.write(Path.of(pack), opener, console.out()));
            console.flush();
            return ExitCode.FINE;
        }
        List<Remark> remarks = new ArrayList<>();
        packs.forEach(pack -> remarks.addAll(PackChecks.of(Path.of(pack), opener, asOf, new Search(search, seed))));
        RemarkReport.write(format, remarks, console.out());
        return remarks.stream().anyMatch(remark -> remark.level() == Remark.Level.ERROR)
                ? ExitCode.PACK_REFUSED
                : ExitCode.FINE;
    }

    private int explain(String id, Console console) {
        if (!CheckPage.ids().contains(id)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The --explain (" + id + ") must be one of " + String.join(", ", CheckPage.ids()) + "."
                            + Nearest.to(id, CheckPage.ids())
                                    .map(near -> System.lineSeparator() + "  Maybe " + near + ".")
                                    .orElse(""));
        }
        console.out().print(CheckPage.of(id));
        console.flush();
        return ExitCode.FINE;
    }

    private int listCapabilities(Console console) {
        switch (format) {
            case TEXT -> CapabilitiesReport.text(console.page());
            case JSON -> CapabilitiesReport.json(console.out());
            default -> throw new ParameterException(spec.commandLine(), "The capabilities are listed as text or json.");
        }
        console.flush();
        return ExitCode.FINE;
    }
}
