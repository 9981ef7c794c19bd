package org.caseclock.cli;

import java.util.concurrent.Callable;
import org.caseclock.cli.options.CommonOptions;
import org.caseclock.cli.options.PackSource;
import org.caseclock.cli.run.Console;
import org.caseclock.cli.schema.CaseFileSchema;
import org.caseclock.facts.CaseSchema;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code caseclock schema}. */
@Command(
        name = "schema",
        description = {
            "Writes the JSON Schema of a case file (draft 2020-12): what every pack knows, and what a pack declares of its own.",
            ""
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  caseclock schema --pack packs/three-rivers",
            "",
            "Exit codes: 0 fine, 1 internal error, 2 wrong usage, 3 pack refused."
        })
final class SchemaCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--pack",
            paramLabel = "<pack>",
            description =
                    "The policy whose case files they are: the id of a pack that comes with caseclock, or a folder"
                            + " with a policy.yaml. Default: what every pack knows.")
    private @Nullable String pack;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Override
    public Integer call() {
        Console console = new Console(spec.commandLine(), common.debug());
        CaseSchema declared = pack == null
                ? CaseSchema.STANDARD
                : PackSource.named(spec, pack).pack().schema();
        console.out().print(CaseFileSchema.of(declared).toPrettyString().replace("\r\n", "\n") + "\n");
        console.out().flush();
        return ExitCode.FINE;
    }
}
