package org.caseclock.batch;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What is known of a finished part. It is written when the part's findings are in their place, so that a part without it is
 * not finished.
 *
 * @param part its number
 * @param first the place of its first line
 * @param last the place of its last line
 * @param input the digest of its lines
 * @param findings the digest of its findings
 * @param totals what was counted
 * @param rejected the lines without an evaluation
 */
record PartManifest(
        int part, String first, String last, String input, String findings, Totals totals, List<Rejected> rejected) {

    PartManifest {
        // A field that is not there tells of a damaged file.
        Stream.of(first, last, input, findings, totals, rejected).forEach(Objects::requireNonNull);
        rejected = List.copyOf(rejected);
    }
}
