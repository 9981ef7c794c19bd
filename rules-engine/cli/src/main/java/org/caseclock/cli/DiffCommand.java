package org.caseclock.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.caseclock.cli.diff.CaseloadDiff;
import org.caseclock.cli.diff.DiffReport;
import org.caseclock.cli.diff.KeptFixtures;
import org.caseclock.cli.diff.PackVersions;
import org.caseclock.cli.diff.SearchReport;
import org.caseclock.cli.options.AsOf;
import org.caseclock.cli.options.Choice;
import org.caseclock.cli.options.CommonOptions;
import org.caseclock.cli.options.PackOpener;
import org.caseclock.cli.options.When;
import org.caseclock.cli.options.WholeNumber;
import org.caseclock.cli.run.CaseJudge;
import org.caseclock.cli.run.CaseResult;
import org.caseclock.cli.run.CaseRun;
import org.caseclock.cli.run.Cases;
import org.caseclock.cli.run.Console;
import org.caseclock.engine.RulesEngine;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.CaseSchema;
import org.caseclock.ledger.Evaluation;
import org.caseclock.policy.PolicyPack;
import org.caseclock.testkit.search.VersionSearch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code caseclock diff}. */
@Command(
        name = "diff",
        description = {
            "Shows what a change of policy does to a caseload, or to made-up cases around all that it changes, before it is"
                    + " adopted.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  caseclock diff ms-partnership --set exit.inactivityDays=60 --as-of 2026-09-30 --cases caseload.ndjson",
            "  caseclock diff ms-partnership --set exit.inactivityDays=60 --search 2000",
            "  caseclock diff main:rules/ms-partnership rules/ms-partnership --as-of 2026-09-30 --cases caseload.ndjson",
            "",
            "Exit codes: 0 fine, 1 internal error, 2 wrong usage, 3 pack refused, 5 some cases could not be read or"
                    + " evaluated."
        })
final class DiffCommand implements Callable<Integer> {

    private final PackOpener opener;
    private DiffReport.Format format = DiffReport.Format.TEXT;
    private @Nullable LocalDate asOf;
    private int search;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description = "The policy as it is: a folder, the id of a pack that comes with caseclock, or a folder at a"
                    + " revision in git, such as main:rules/ms-partnership.")
    private String old = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "NEW",
            description = "The policy as it is to be. Default: OLD, for --set.")
    private @Nullable String changed;

    @Option(
            names = "--set",
            paramLabel = "<parameter>=<value>",
            description = "Another value of a parameter in NEW; can be given several times.")
    private Map<String, String> set = Map.of();

    @Option(
            names = "--cases",
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "Case files: a case as JSON, or a caseload as NDJSON with a case a line; - is standard input.")
    private List<String> files = List.of();

    @Mixin
    private CommonOptions common = new CommonOptions();

    DiffCommand(PackOpener opener) {
        this.opener = opener;
    }

    @Option(
            names = "--search",
            paramLabel = "<number>",
            description =
                    "In place of --cases: so many made-up cases of both policies, on days around their thresholds. Each way"
                            + " in which the two differ is shown by the smallest case, as a file of fixtures.")
    void setSearch(String text) {
        search = WholeNumber.from1(spec, "--search", text);
    }

    @Option(
            names = "--seed",
            paramLabel = "<number>",
            description = "Which made-up cases: any whole number. Default: 1.")
    private long seed = 1;

    @Option(
            names = "--keep",
            paramLabel = "<folder>",
            description = "Write the fixtures that --search found to a folder, a file each; NEW passes them.")
    private @Nullable Path keep;

    @Option(names = "--as-of", paramLabel = "<date>", description = "The day to judge the cases from (yyyy-MM-dd).")
    void setAsOf(String text) {
        asOf = AsOf.of(spec, text);
    }

    @Option(
            names = "--format",
            paramLabel = "<format>",
            description = "text for people, markdown for a pull request, json for programs. Default: text.")
    void setFormat(String text) {
        format = Choice.of(spec, "--format", text, DiffReport.Format.class);
    }

    /** What the cases may hold; no case can be read for two packs that declare something otherwise. */
    private CaseSchema ofBoth(PolicyPack before, PolicyPack after) {
        try {
            return before.schema().and(after.schema());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(), "The two cannot be compared on the same cases. " + e.getMessage());
        }
    }

    @Override
    public Integer call() {
        Console console = new Console(spec.commandLine(), common.debug());
        PolicyPack before = PackVersions.of(spec, old);
        PolicyPack after = withSettings(changed == null ? before : PackVersions.of(spec, changed));
        if (changed == null && set.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "There is nothing to compare: name NEW, or --set a parameter.");
        }
        CaseSchema schema = ofBoth(before, after);
        requireOneInput();
        if (search > 0) {
            return search(before, after, console);
        }
        Comparison comparison = new Comparison(opener.open(before), opener.open(after), console);
        Cases.read(schema, files, comparison);
        opener.done(comparison.before);
        opener.done(comparison.after);
        new DiffReport(before, after, comparison.diff).write(format, console.page(), console.out());
        return comparison.complete ? ExitCode.FINE : ExitCode.NOT_EVALUATED;
    }

    private void requireOneInput() {
        if (files.isEmpty() == (search == 0)) {
            throw wrong(
                    search == 0
                            ? "There are no cases to compare on: give --cases, or --search for made-up ones."
                            : "The --search makes up its cases; leave out --cases.");
        }
        if (search == 0 && asOf == null) {
            throw wrong("Missing required option: '--as-of=<date>'");
        }
        if (search > 0 && asOf != null) {
            throw wrong("The --search chooses its own days; leave out --as-of.");
        }
        if (search == 0 && keep != null) {
            throw wrong("The --keep is for what --search finds.");
        }
    }

    private int search(PolicyPack before, PolicyPack after, Console console) {
        RulesEngine old = opener.open(before);
        RulesEngine now = opener.open(after);
        VersionSearch found = VersionSearch.of(old, now, search, seed, RulesEngine.DEFAULT_HORIZON_DAYS);
        SearchReport report = new SearchReport(before, now, found);
        report.write(format, console.page(), console.out());
        console.flush();
        if (keep != null) {
            KeptFixtures.write(keep, report, spec);
        }
        opener.done(old);
        opener.done(now);
        return ExitCode.FINE;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private PolicyPack withSettings(PolicyPack pack) {
        PolicyPack tried = pack;
        try {
            for (Map.Entry<String, String> each : set.entrySet()) {
                tried = tried.trying(each.getKey(), each.getValue());
            }
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
        return tried;
    }

    /** Judges each case by both policies. */
    private final class Comparison implements Cases.Receiver {

        private final CaseloadDiff diff = new CaseloadDiff();
        private final RulesEngine before;
        private final RulesEngine after;
        private final Console console;
        private boolean complete = true;

        Comparison(RulesEngine before, RulesEngine after, Console console) {
            this.before = before;
            this.after = after;
            this.console = console;
        }

        @Override
        public void read(CaseFile caseFile, String place) {
            When when = new When(Objects.requireNonNull(asOf), RulesEngine.DEFAULT_HORIZON_DAYS);
            CaseResult<Evaluation> old = CaseRun.evaluate(CaseJudge.by(before), when, caseFile, place);
            CaseResult<Evaluation> changedTo = CaseRun.evaluate(CaseJudge.by(after), when, caseFile, place);
            if (old.evaluation() != null && changedTo.evaluation() != null) {
                diff.add(old.evaluation(), changedTo.evaluation());
                return;
            }
            CaseResult<Evaluation> failed = old.evaluation() == null ? old : changedTo;
            console.tell(String.valueOf(failed.problem()), failed.thrown());
            complete = false;
        }

        @Override
        public void unread(String problem) {
            console.tell(problem, null);
            complete = false;
        }

        @Override
        public void warning(String message) {
            console.tell(message, null);
        }
    }
}
