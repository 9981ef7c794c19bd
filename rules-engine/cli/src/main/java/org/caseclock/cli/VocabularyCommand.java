package org.caseclock.cli;

import java.util.concurrent.Callable;
import org.caseclock.cli.options.Choice;
import org.caseclock.cli.options.CommonOptions;
import org.caseclock.cli.options.PackSource;
import org.caseclock.cli.run.Console;
import org.caseclock.cli.vocabulary.AllowedVocabulary;
import org.caseclock.cli.vocabulary.Vocabulary;
import org.caseclock.cli.vocabulary.VocabularyMarkdown;
import org.caseclock.cli.vocabulary.VocabularyText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code caseclock vocabulary}. */
@Command(
        name = "vocabulary",
        description = {
            "Lists what a rule may say: the facts with their fields and codes, the timeline facts, and what the ledger"
                    + " takes. For a pack also what its policy.yaml declares.",
            ""
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  caseclock vocabulary --pack packs/three-rivers --format markdown",
            "",
            "Exit codes: 0 fine, 1 internal error, 2 wrong usage, 3 pack refused."
        })
final class VocabularyCommand implements Callable<Integer> {

    private enum Format {
        TEXT,
        MARKDOWN,
        JSON
    }

    private Format format = Format.TEXT;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--pack",
            paramLabel = "<pack>",
            description =
                    "The policy whose rules they are: the id of a pack that comes with caseclock, or a folder with a"
                            + " policy.yaml. Default: what rules of every pack may say.")
    private @Nullable String pack;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(
            names = "--format",
            paramLabel = "<format>",
            description = "text for people, markdown for a page, json for programs. Default: text.")
    void setFormat(String text) {
        format = Choice.of(spec, "--format", text, Format.class);
    }

    @Override
    public Integer call() {
        Console console = new Console(spec.commandLine(), common.debug());
        Vocabulary vocabulary = AllowedVocabulary.of(
                pack == null ? null : PackSource.named(spec, pack).pack());
        switch (format) {
            case TEXT -> VocabularyText.write(console.page(), vocabulary);
            case MARKDOWN -> VocabularyMarkdown.write(console.out(), vocabulary);
            case JSON -> console.out().print(vocabulary.json());
        }
        console.out().flush();
        return ExitCode.FINE;
    }
}
