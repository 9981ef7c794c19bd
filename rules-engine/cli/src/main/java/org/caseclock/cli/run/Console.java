package org.caseclock.cli.run;

import java.io.PrintWriter;
import org.caseclock.cli.run.Progress.Bar;
import org.caseclock.cli.text.Page;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Where a command writes: results to one stream, everything about the run to the other. */
public final class Console {

    /** A closed pipe: whoever read the results has had enough. */
    public static final class Closed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Closed() {
            super("closed", null, false, false);
        }
    }

    private static final int WIDTH = 100;

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean debug;

    public Console(CommandLine command, boolean debug) {
        this.out = command.getOut();
        this.err = command.getErr();
        this.debug = debug;
    }

    public PrintWriter out() {
        return out;
    }

    /** A page of text for people, in colour if they look at it on a terminal. */
    public Page page() {
        return new Page(out, Ansi.AUTO, width());
    }

    /** Tells of something beside the results. */
    public void tell(String message, @Nullable Throwable thrown) {
        err.println(Page.printableLines(message));
        if (debug && thrown != null) {
            thrown.printStackTrace(err);
        }
        err.flush();
    }

    /** A bar that shows how far the run is. */
    public Bar progress() {
        return Progress.on(System.err);
    }

    /**
     * Hands on what was written.
     *
     * @throws Closed if nobody reads it any more
     */
    public void flush() {
        if (out.checkError()) {
            throw new Closed();
        }
    }

    private static int width() {
        if (!Terminal.STANDARD_OUTPUT.isWatched()) {
            return WIDTH;
        }
        return Math.max(60, new UsageMessageSpec().autoWidth(true).width());
    }
}
