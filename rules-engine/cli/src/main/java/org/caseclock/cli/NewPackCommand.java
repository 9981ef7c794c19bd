package org.caseclock.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.caseclock.cli.options.CommonOptions;
import org.caseclock.cli.options.PackOpener;
import org.caseclock.cli.scaffold.NewPack;
import org.caseclock.cli.scaffold.ScaffoldException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code caseclock new pack}. */
@Command(
        name = "pack",
        description = {
            "Writes a pack of one clause into a new folder, with a rule and fixtures. Its comments say what to change"
                    + " first. Nothing is overwritten.",
            ""
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  caseclock new pack packs/three-rivers",
            "",
            "Exit codes: 0 fine, 1 internal error, 2 wrong usage, or the folder cannot be taken."
        })
final class NewPackCommand implements Callable<Integer> {

    private final PackOpener opener;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "FOLDER",
            description = "The folder, new or empty. Its name becomes the id of the pack: small letters, digits and"
                    + " hyphens.")
    private String folder = "";

    @Mixin
    @SuppressWarnings("unused") // picocli and the handler of failures look at it
    private CommonOptions common = new CommonOptions();

    NewPackCommand(PackOpener opener) {
        this.opener = opener;
    }

    @Override
    public Integer call() {
        try {
            List<Path> files = NewPack.in(Path.of(folder), pack -> opener.done(opener.open(pack)));
            PrintWriter out = spec.commandLine().getOut();
            files.forEach(file -> out.println("Written: " + file));
            out.println("Next:    caseclock test --watch " + folder);
            out.println("         caseclock new clause --pack " + folder + " --id A.2");
            out.flush();
            return ExitCode.FINE;
        } catch (ScaffoldException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        } catch (InvalidPathException | IOException e) {
            throw new ParameterException(
                    spec.commandLine(), "The folder (" + folder + ") must be one that can be written to.", e);
        }
    }
}
