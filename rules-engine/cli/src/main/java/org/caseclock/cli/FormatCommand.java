package org.caseclock.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.caseclock.cli.options.CommonOptions;
import org.caseclock.cli.run.Console;
import org.caseclock.testkit.format.PackFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code caseclock format}. */
@Command(
        name = "format",
        description = {
            "Lays out the rules and the policy.yaml of packs, and names the files that it changed. It moves lines and sets"
                    + " spaces, and writes above each rule what it asks, of whom and by when, on lines that begin with"
                    + " //: and are its own; nothing else that a file says changes, and no other comment.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  caseclock format rules/ms-partnership",
            "  caseclock format --check rules/ms-partnership",
            "",
            "Exit codes: 0 fine, 1 internal error, 2 wrong usage, 3 a file cannot be read and is left as it is, or"
                    + " the pack is refused and what stands above rules stays, 6 with --check: a file would change."
        })
final class FormatCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--check", description = "Write nothing; name the files that would change.")
    private boolean check;

    @Parameters(
            arity = "1..*",
            paramLabel = "PACK",
            description = "The packs: folders with a policy.yaml and its rules.")
    private List<String> packs = List.of();

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Override
    public Integer call() {
        for (String pack : packs) {
            if (!Files.isDirectory(Path.of(pack))) {
                throw new ParameterException(spec.commandLine(), "The PACK (" + pack + ") must be a folder.");
            }
        }
        Console console = new Console(spec.commandLine(), common.debug());
        boolean refused = false;
        boolean changes = false;
        for (String pack : packs) {
            PackFormat format = PackFormat.of(Path.of(pack));
            for (PackFormat.Changed changed : format.changed()) {
                if (!check) {
                    changed.write();
                }
                console.out().println(changed.file());
            }
            format.problems().forEach(problem -> console.tell(problem.toString(), null));
            changes |= !format.changed().isEmpty();
            refused |= !format.problems().isEmpty();
        }
        console.flush();
        if (refused) {
            return ExitCode.PACK_REFUSED;
        }
        return check && changes ? ExitCode.INCOMPLETE : ExitCode.FINE;
    }
}
