package org.caseclock.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.caseclock.cli.options.PackOpener;
import org.caseclock.cli.run.WatchedStream;
import picocli.CommandLine;

/** Where the {@code caseclock} command begins. */
public final class Main {

    private Main() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        int exitCode = run(
                PackOpener.COMPILING,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                args);
        System.exit(exitCode);
    }

    /** Runs the command. Results that did not arrive are an error, whatever the command found. */
    static int run(PackOpener opener, OutputStream standardOutput, OutputStream standardError, String... args) {
        WatchedStream results = new WatchedStream(standardOutput);
        PrintWriter out = writer(results, false);
        PrintWriter err = writer(standardError, true);
        CommandLine command = commandLine(opener).setOut(out).setErr(err);
        int exitCode;
        try {
            exitCode = command.execute(args);
        } catch (Throwable e) {
            exitCode = Failures.error(e, command);
        }
        out.flush();
        String complaint = results.complaint();
        if (complaint != null) {
            err.println("caseclock: The results could not be written to standard output: " + complaint + ".");
            exitCode = ExitCode.INTERNAL_ERROR;
        }
        err.flush();
        return exitCode;
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
                .addSubcommand(new SchemaCommand())
                .addSubcommand(new GenerateCommand())
                .addSubcommand(new CommandLine(new NewCommand())
                        .addSubcommand(new NewPackCommand(opener))
                        .addSubcommand(new NewClauseCommand(opener)));
        return root.setParameterExceptionHandler(Failures::usage)
                .setExecutionExceptionHandler(Failures::execution)
                .setUsageHelpAutoWidth(true);
    }

    /** System.out would write in the platform's character set; JSON is UTF-8 everywhere. */
    private static PrintWriter writer(OutputStream to, boolean autoFlush) {
        return new PrintWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8), autoFlush);
    }
}
