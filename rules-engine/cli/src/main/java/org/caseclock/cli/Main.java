package org.caseclock.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.caseclock.cli.options.PackOpener;
import picocli.CommandLine;

/** Where the {@code caseclock} command begins. */
public final class Main {

    private Main() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        PrintWriter out = writer(FileDescriptor.out, false);
        PrintWriter err = writer(FileDescriptor.err, true);
        int exitCode;
        try {
            exitCode = commandLine(PackOpener.COMPILING).setOut(out).setErr(err).execute(args);
        } catch (OutOfMemoryError e) {
            err.println("caseclock: Out of memory. Give Java more with -Xmx, or fewer cases at a time.");
            exitCode = ExitCode.INTERNAL_ERROR;
        }
        out.flush();
        err.flush();
        System.exit(exitCode);
    }

    /** The whole command line; a test puts its own streams and its own compiled packs under it. */
    static CommandLine commandLine(PackOpener opener) {
        CommandLine root = new CommandLine(new Caseclock())
                .addSubcommand(new EvaluateCommand(opener))
                .addSubcommand(new BatchCommand(opener))
                .addSubcommand(new ExplainCommand(opener))
                .addSubcommand(new MonitorCommand(opener))
                .addSubcommand(new RosterCommand(opener))
                .addSubcommand(new ClausesCommand(opener))
                .addSubcommand(new TestCommand(opener))
                .addSubcommand(new DiffCommand(opener))
                .addSubcommand(new CheckCommand(opener))
                .addSubcommand(new FormatCommand())
                .addSubcommand(new VocabularyCommand())
                .addSubcommand(new GenerateCommand())
                .addSubcommand(new CommandLine(new NewCommand())
                        .addSubcommand(new NewPackCommand(opener))
                        .addSubcommand(new NewClauseCommand(opener)));
        return root.setParameterExceptionHandler(Failures::usage)
                .setExecutionExceptionHandler(Failures::execution)
                .setUsageHelpAutoWidth(true);
    }

    /** System.out would write in the platform's character set; JSON is UTF-8 everywhere. */
    private static PrintWriter writer(FileDescriptor descriptor, boolean autoFlush) {
        return new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), autoFlush);
    }
}
