package org.caseclock.cli.run;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar with the cases done, their rate and the time left. How many there are is guessed from the bytes that are left. */
final class BatchBar implements BatchProgress {

    private final PrintStream err;
    private long inputBytes;
    private long cases;
    private long bytes;
    private @Nullable ProgressBar bar;

    BatchBar(PrintStream err) {
        this.err = err;
    }

    @Override
    public void begin(long size) {
        inputBytes = size;
        bar = new ProgressBarBuilder()
                .setTaskName("Cases")
                .setStyle(ProgressBarStyle.ASCII)
                .setInitialMax(-1)
                .setUpdateIntervalMillis(250)
                .showSpeed()
                .setConsumer(new ConsoleProgressBarConsumer(err, 80))
                .build();
    }

    @Override
    public void part(int lines, long size, boolean fresh) {
        cases += lines;
        bytes += size;
        if (bar != null) {
            bar.maxHint(Math.max(cases, (long) ((double) cases * inputBytes / Math.max(1, bytes))));
            bar.stepTo(cases);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
