package org.caseclock.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.caseclock.cli.fixtures.FixtureReport;
import org.caseclock.cli.fixtures.PackRun;
import org.caseclock.cli.fixtures.PackWatch;
import org.caseclock.cli.options.Choice;
import org.caseclock.cli.options.CommonOptions;
import org.caseclock.cli.options.PackOpener;
import org.caseclock.cli.options.PackSource;
import org.caseclock.cli.quality.CoveragePage;
import org.caseclock.cli.quality.Quality;
import org.caseclock.cli.run.Console;
import org.caseclock.cli.run.OutputFile;
import org.caseclock.cli.text.Words;
import org.caseclock.engine.RulesEngine;
import org.caseclock.input.InputProblem;
import org.caseclock.policy.PackException;
import org.caseclock.policy.UnreadFiles;
import org.caseclock.testkit.fixture.Fixture;
import org.caseclock.testkit.fixture.FixtureResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code caseclock test}. */
@Command(
        name = "test",
        description = {
            "Runs the fixtures of packs, and shows of each that fails what was expected and what is said.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  caseclock test rules/ms-partnership",
            "  caseclock test --run '^III\\.A' --watch rules/ms-partnership",
            "  caseclock test --coverage --mutate --threshold 95 rules/ms-partnership",
            "",
            "Exit codes: 0 fine, 1 internal error, 2 wrong usage, 3 pack or fixture refused, 6 a fixture fails, there is"
                    + " none, or too little is tried or noticed."
        })
final class TestCommand implements Callable<Integer> {

    private final PackOpener opener;
    private FixtureReport.Format format = FixtureReport.Format.TEXT;
    private Pattern wanted = Pattern.compile("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--watch", description = "Run them again whenever a file of the pack changes, until interrupted.")
    private boolean watch;

    @Option(
            names = "--update",
            description =
                    "Write what is said now into the fixtures that fail, after showing the difference. Only what is"
                            + " expected changes.")
    private boolean update;

    @Option(
            names = "--coverage",
            description = "Say which rules and conditions the fixtures try: each condition both true and false.")
    private boolean coverage;

    @Option(
            names = "--mutate",
            description = "Change the pack in one place at a time, and say which changes no fixture notices.")
    private boolean mutate;

    @Option(
            names = "--html",
            paramLabel = "<file>",
            description = "With --coverage: write a page that shows it beside the rules.")
    private @Nullable Path html;

    private double threshold;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(
            arity = "1..*",
            paramLabel = "PACK",
            description =
                    "The packs: folders with a policy.yaml, its rules and its cases, or ids of packs that come with"
                            + " caseclock.")
    private List<String> packs = List.of();

    TestCommand(PackOpener opener) {
        this.opener = opener;
    }

    @Option(
            names = "--run",
            paramLabel = "<regex>",
            description = "Only fixtures whose clause and name, as in 'III.A.1 recorded on the day', it finds.")
    void setRun(String text) {
        try {
            wanted = Pattern.compile(text);
        } catch (PatternSyntaxException e) {
            throw wrong("The --run (" + text + ") must be a regular expression: " + e.getDescription() + ".");
        }
    }

    @Option(
            names = "--format",
            paramLabel = "<format>",
            description =
                    "text for people; json, junit (XML) or tap for programs; github for annotations in a workflow."
                            + " Default: text.")
    void setFormat(String text) {
        format = Choice.of(spec, "--format", text, FixtureReport.Format.class);
    }

    @Option(
            names = "--threshold",
            paramLabel = "<percent>",
            description = "With --coverage or --mutate: fail below this, from 0 to 100.")
    void setThreshold(String text) {
        try {
            threshold = Double.parseDouble(text);
        } catch (NumberFormatException e) {
            threshold = -1;
        }
        if (!(threshold >= 0 && threshold <= 100)) {
            throw wrong("The --threshold (" + text + ") must be a number from 0 to 100.");
        }
    }

    @Override
    public Integer call() {
        Console console = new Console(spec.commandLine(), common.debug());
        List<PackSource> sources =
                packs.stream().map(name -> PackSource.named(spec, name)).toList();
        requireSense(sources);
        if (!watch) {
            return run(sources, console);
        }
        try (PackWatch changes = PackWatch.of(folders(sources))) {
            while (true) {
                runOnce(sources, console);
                changes.await();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.FINE;
        }
    }

    /** A pack is often broken for a moment while somebody works on it. */
    private void runOnce(List<PackSource> sources, Console console) {
        try {
            run(sources, console);
        } catch (UncheckedIOException e) {
            console.tell("A file of the pack cannot be read now: " + e.getMessage(), e);
        }
        console.flush();
    }

    private void requireSense(List<PackSource> sources) {
        boolean quality = coverage || mutate;
        boolean prints = format == FixtureReport.Format.TEXT || format == FixtureReport.Format.JSON;
        if (quality && (!prints || sources.stream().anyMatch(source -> source.folder() == null))) {
            throw wrong("--coverage and --mutate need the folder of a pack, and --format text or json.");
        }
        if (threshold > 0 && !quality) {
            throw wrong("--threshold needs --coverage or --mutate.");
        }
        if (html != null && (!coverage || sources.size() > 1)) {
            throw wrong("--html needs --coverage, and one PACK.");
        }
        if (html != null) {
            OutputFile.require(spec, "--html", html, CoveragePage.MARK);
        }
    }

    private int run(List<PackSource> sources, Console console) {
        List<PackRun> runs = new ArrayList<>();
        List<InputProblem> unread = new ArrayList<>();
        boolean refused = false;
        for (PackSource source : sources) {
            try {
                runs.add(run(source, unread));
            } catch (PackException e) {
                refused = true;
                console.tell(e.problems().stream().map(InputProblem::toString).collect(Collectors.joining("\n")), e);
            }
        }
        if (runs.isEmpty()) {
            return ExitCode.PACK_REFUSED;
        }
        for (PackRun run : runs) {
            if (run.results().isEmpty()) {
                console.tell(
                        "No fixture of the pack " + run.pack().id() + " is run: "
                                + (run.fixtures() == 0
                                        ? "it has none in its folder cases."
                                        : "the --run (" + wanted + ") finds none of its "
                                                + Words.count(run.fixtures(), "fixture") + "."),
                        null);
            }
        }
        if (common.debug()) {
            runs.forEach(run -> run.failed().forEach(result -> tellStack(result, console)));
        }
        FixtureReport.of(format, console.page(), console.out()).write(runs);
        if (update) {
            runs.stream().filter(run -> !run.failed().isEmpty()).forEach(PackRun::rebaseline);
        }
        boolean fine = runs.stream().allMatch(this::isFine);
        unread.forEach(problem -> console.tell(problem.toString(), null));
        if (refused) {
            return ExitCode.PACK_REFUSED;
        }
        return fine && unread.isEmpty() ? ExitCode.FINE : ExitCode.INCOMPLETE;
    }

    private PackRun run(PackSource source, List<InputProblem> unread) {
        RulesEngine engine = opener.open(source.pack());
        PackRun run = withQuality(PackRun.of(engine, source.fixturesOfPack(), wanted), source.folder());
        opener.done(engine);
        if (source.folder() != null) {
            unread.addAll(UnreadFiles.of(engine.pack(), source.folder()));
        }
        return run;
    }

    private static void tellStack(FixtureResult result, Console console) {
        if (result.failure() != null) {
            Fixture fixture = result.fixture();
            console.tell(
                    fixture.file() + ":" + fixture.line() + ": " + fixture.clause() + " " + fixture.name(),
                    result.failure());
        }
    }

    private boolean isFine(PackRun run) {
        Quality quality = run.quality();
        return !run.results().isEmpty() && run.failed().isEmpty() && (quality == null || quality.reaches(threshold));
    }

    /** What a fixture that fails would notice says nothing. */
    private PackRun withQuality(PackRun run, @Nullable Path folder) {
        if (folder == null
                || !(coverage || mutate)
                || run.results().isEmpty()
                || !run.failed().isEmpty()) {
            return run;
        }
        List<Fixture> fixtures =
                run.results().stream().map(FixtureResult::fixture).toList();
        Quality quality = Quality.of(folder, fixtures, coverage, mutate);
        if (html != null && quality.coverage() != null) {
            CoveragePage.write(html, run.pack(), quality.coverage());
        }
        return run.with(quality);
    }

    private List<Path> folders(List<PackSource> sources) {
        List<Path> folders = sources.stream().map(PackSource::folder).toList();
        if (folders.contains(null)) {
            throw wrong("--watch needs the folder of a pack, not its id.");
        }
        return folders;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
