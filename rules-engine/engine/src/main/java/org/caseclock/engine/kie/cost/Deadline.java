package org.caseclock.engine.kie.cost;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * The time that the rules may take for one case. It can end an evaluation; it can never change what one says.
 *
 * <p>It is the time that the thread itself has worked: a machine that is busy with other things, or that stops to collect
 * garbage, takes nothing of it. Where a Java machine does not tell that time, the clock on the wall serves, with more of it.
 */
final class Deadline {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final boolean WORK_IS_TOLD =
            THREADS.isCurrentThreadCpuTimeSupported() && THREADS.isThreadCpuTimeEnabled();
    private static final long MOST_SECONDS = WORK_IS_TOLD ? 1 : 5;

    private final long begun = now();

    boolean isOver() {
        return now() - begun > MOST_SECONDS * 1_000_000_000;
    }

    private static long now() {
        return WORK_IS_TOLD ? THREADS.getCurrentThreadCpuTime() : System.nanoTime();
    }

    static String inWords() {
        return MOST_SECONDS == 1 ? "a second" : MOST_SECONDS + " seconds";
    }
}
