package org.caseclock.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchLogTest {

    private final List<String> lines = new ArrayList<>();
    private long nanos;
    private final BatchLog log = new BatchLog(() -> nanos, lines::add);

    @Test
    void aLineAMinuteSaysHowFarItIs() {
        log.begin(1_000_000);

        part(30, true);
        assertThat(lines).isEmpty();
        part(30, true);
        part(59, true);
        part(1, true);

        assertThat(lines)
                .containsExactly(
                        "4,000 cases, 67 a second, about 4 min left", "8,000 cases, 67 a second, about 3 min left");
    }

    @Test
    void whatWasThereCountsAsDoneAndNotAsMade() {
        log.begin(1_000_000);

        part(0, false);
        part(60, false);
        part(60, true);

        assertThat(lines).containsExactly("4,000 cases are done already", "6,000 cases, 33 a second, about 7 min left");
    }

    /** A part of a tenth of the input that is in its place so many seconds after the last. */
    private void part(long seconds, boolean fresh) {
        nanos += Duration.ofSeconds(seconds).toNanos();
        log.part(2_000, 100_000, fresh);
    }
}
