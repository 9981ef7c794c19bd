package org.caseclock.cli.run;

import java.util.ArrayList;
import java.util.List;
import org.caseclock.cli.options.Choice;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.CaseSchema;
import org.caseclock.input.PlainlyCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Finds the one case of a file that a command is about. */
public final class SingleCase implements Cases.Receiver {

    /**
     * The case.
     *
     * @param place its file and line
     */
    public record Found(CaseFile caseFile, String place) {}

    private final CommandSpec spec;
    private final Console console;
    private final @Nullable String wanted;
    private final List<String> ids = new ArrayList<>();
    private @Nullable Found found;
    private boolean complete = true;

    private SingleCase(CommandSpec spec, Console console, @Nullable String wanted) {
        this.spec = spec;
        this.console = console;
        this.wanted = wanted;
    }

    /**
     * The case, or nothing where the file could not be read; that was told.
     *
     * @param schema what the cases may hold beside what every case may
     * @param wanted its id; empty where the file has only one
     */
    public static @Nullable Found of(
            CaseSchema schema, String file, @Nullable String wanted, CommandSpec spec, Console console) {
        SingleCase search = new SingleCase(spec, console, wanted);
        Cases.read(schema, List.of(file), search);
        if (search.found == null && search.complete) {
            throw search.wrong("The --case (" + wanted + ") is not in " + file + "."
                    + Choice.maybe(
                            String.valueOf(wanted),
                            search.ids.stream().filter(PlainlyCode::is).toList()));
        }
        return search.found;
    }

    @Override
    public void read(CaseFile caseFile, String place) {
        ids.add(caseFile.caseId());
        if (wanted == null && found != null) {
            throw wrong("The file has several cases. Name one with --case <id>.");
        }
        if (found == null && (wanted == null || wanted.equals(caseFile.caseId()))) {
            found = new Found(caseFile, place);
        }
    }

    @Override
    public void unread(String problem) {
        complete = false;
        console.tell(problem, null);
    }

    @Override
    public void warning(String message) {
        console.tell(message, null);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
