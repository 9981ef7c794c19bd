package org.caseclock.batch;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * What a batch is to do.
 *
 * @param asOf the as-of date
 * @param horizonDays how many days ahead upcoming obligations are listed
 * @param input a caseload (NDJSON, plain or gzip), a folder of them, or a folder of tables
 * @param output the folder of the findings
 * @param format how findings are written
 * @param threads how many cases are evaluated at a time
 * @param resume whether to go on with what is in the folder
 * @param linesPerPart how many cases of the input make a part; never derived from the threads, so that they do not
 *     show in the output
 */
public record BatchOptions(
        LocalDate asOf,
        int horizonDays,
        Path input,
        Path output,
        Format format,
        int threads,
        boolean resume,
        int linesPerPart) {

    /** Enough to make the work of keeping a part negligible, and few enough to hold several in memory. */
    public static final int USUAL_LINES_PER_PART = 2_000;

    public BatchOptions {
        if (threads < 1) {
            throw new IllegalArgumentException("The threads (" + threads + ") must be positive.");
        }
        if (linesPerPart < 1) {
            throw new IllegalArgumentException("The linesPerPart (" + linesPerPart + ") must be positive.");
        }
    }
}
