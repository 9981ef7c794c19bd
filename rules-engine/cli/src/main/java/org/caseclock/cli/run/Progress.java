package org.caseclock.cli.run;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows on a terminal how many cases are done; elsewhere nothing. */
public final class Progress {

    /** Counts cases. */
    public interface Bar {

        void step();

        /** Clears the line that the bar stands on, for a message; the bar comes again below it. */
        void makeRoom();

        /** Ends the line that the bar stands on. */
        void end();
    }

    private Progress() {}

    /** A bar on standard error, if that is a terminal. */
    public static Bar on(PrintStream err) {
        return Terminal.STANDARD_ERROR.isWatched() ? new Shown(err) : new Hidden();
    }

    private static final class Hidden implements Bar {
        @Override
        public void step() {}

        @Override
        public void makeRoom() {}

        @Override
        public void end() {}
    }

    /** Begins with the second case: one alone is done before anybody could look. */
    private static final class Shown implements Bar {
        private static final String CLEAR_LINE = "\r\u001b[K";

        private final PrintStream err;
        private boolean oneIsDone;
        private @Nullable ProgressBar bar;

        Shown(PrintStream err) {
            this.err = err;
        }

        @Override
        public void step() {
            if (bar != null) {
                bar.step();
            } else if (oneIsDone) {
                bar = begin(err);
                bar.stepBy(2);
            }
            oneIsDone = true;
        }

        @Override
        public void makeRoom() {
            if (bar != null) {
                err.print(CLEAR_LINE);
                err.flush();
            }
        }

        @Override
        public void end() {
            if (bar != null) {
                bar.close();
            }
        }

        private static ProgressBar begin(PrintStream err) {
            return new ProgressBarBuilder()
                    .setTaskName("Cases")
                    .setStyle(ProgressBarStyle.ASCII)
                    .setInitialMax(-1)
                    .setUpdateIntervalMillis(250)
                    .showSpeed()
                    .setConsumer(new ConsoleProgressBarConsumer(err, 80))
                    .build();
        }
    }
}
