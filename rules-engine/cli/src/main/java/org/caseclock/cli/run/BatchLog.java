package org.caseclock.cli.run;

import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** A line a minute: how many cases are done, how many a second, and about how long the rest takes. */
final class BatchLog implements BatchProgress {

    private static final long MINUTE = Duration.ofMinutes(1).toNanos();
    private static final double SECOND = Duration.ofSeconds(1).toNanos();

    private final LongSupplier nanos;
    private final Consumer<String> log;
    private long told;
    private long freshSince;
    private long bytesLeft;
    private long cases;
    private long freshCases;
    private long freshBytes;

    BatchLog(LongSupplier nanos, Consumer<String> log) {
        this.nanos = nanos;
        this.log = log;
        told = nanos.getAsLong();
        freshSince = told;
    }

    @Override
    public void begin(long inputBytes) {
        bytesLeft = inputBytes;
    }

    @Override
    public void part(int lines, long inputBytes, boolean fresh) {
        cases += lines;
        bytesLeft -= inputBytes;
        long now = nanos.getAsLong();
        if (fresh) {
            freshCases += lines;
            freshBytes += inputBytes;
        } else if (freshCases == 0) {
            freshSince = now;
        }
        if (now - told >= MINUTE) {
            told = now;
            log.accept(line((now - freshSince) / SECOND));
        }
    }

    private String line(double seconds) {
        if (freshCases == 0) {
            return String.format(Locale.ROOT, "%,d cases are done already", cases);
        }
        long left = (long) (bytesLeft * seconds / Math.max(1, freshBytes));
        return String.format(
                Locale.ROOT,
                "%,d cases, %,.0f a second, about %s left",
                cases,
                freshCases / seconds,
                left < 120 ? left + " s" : left / 60 + " min");
    }

    @Override
    public void close() {
        // the command says how it ended
    }
}
