package org.caseclock.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.caseclock.cli.options.Choice;
import org.caseclock.cli.options.CommonOptions;
import org.caseclock.cli.options.PackOpener;
import org.caseclock.cli.options.PackSource;
import org.caseclock.cli.scaffold.NewClause;
import org.caseclock.cli.scaffold.ScaffoldException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code caseclock new clause}. */
@Command(
        name = "clause",
        description = {
            "Adds a clause at the end of a pack, with a rule and fixtures that pass. What stands in the files stays as"
                    + " it is; the new comments say what to change first.",
            ""
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  caseclock new clause --pack packs/three-rivers --id A.2 --how check",
            "",
            "Exit codes: 0 fine, 1 internal error, 2 wrong usage, or there is no place for the clause, 3 pack refused."
        })
final class NewClauseCommand implements Callable<Integer> {

    private final PackOpener opener;
    private NewClause.Kind kind = NewClause.Kind.DUTY;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--pack",
            required = true,
            paramLabel = "<folder>",
            description = "The folder of the pack, with its policy.yaml and its rules.")
    private String folder = "";

    @Option(
            names = "--id",
            required = true,
            paramLabel = "<id>",
            description = "The id of the clause: letters and digits, with points or hyphens between them.")
    private String id = "";

    @Mixin
    @SuppressWarnings("unused") // picocli and the handler of failures look at it
    private CommonOptions common = new CommonOptions();

    NewClauseCommand(PackOpener opener) {
        this.opener = opener;
    }

    @Option(
            names = "--how",
            paramLabel = "<how>",
            description = "How it is judged: duty (evidence is owed in a window), check (a fact must have a property),"
                    + " limit (what is added up must not become too much), prohibition (something must not be),"
                    + " review (the monitor looks), note (information only). Default: duty.")
    void setHow(String text) {
        kind = Choice.of(spec, "--how", text, NewClause.Kind.class);
    }

    @Override
    public Integer call() {
        Path pack = PackSource.named(spec, folder).folder();
        if (pack == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The --pack (" + folder + ") must be a folder: shipped packs cannot be changed.");
        }
        try {
            List<Path> files = NewClause.in(pack, id, kind, changed -> opener.done(opener.open(changed)));
            PrintWriter out = spec.commandLine().getOut();
            files.forEach(file -> out.println("Written: " + file));
            out.println("Next:    caseclock test --watch " + folder);
            out.flush();
            return ExitCode.FINE;
        } catch (ScaffoldException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new ParameterException(
                    spec.commandLine(), "The --pack (" + folder + ") must be one that can be written to.", e);
        }
    }
}
