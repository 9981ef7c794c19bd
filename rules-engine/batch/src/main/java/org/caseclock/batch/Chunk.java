package org.caseclock.batch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;

/**
 * The lines of the input that make a part of the output.
 *
 * @param number the number of the part, from 0
 * @param lines at least one
 * @param inputBytes how much of the input was read for it
 */
record Chunk(int number, List<Line> lines, long inputBytes) {

    static Chunk of(int number, List<Fetched> cases, long inputBytes) {
        return new Chunk(number, cases.stream().map(Fetched::line).toList(), inputBytes);
    }

    Line first() {
        return lines.get(0);
    }

    Line last() {
        return lines.get(lines.size() - 1);
    }

    /** The SHA-256 of its lines with their places. */
    String digest() {
        MessageDigest sha = Sha256.begin();
        for (Line line : lines) {
            sha.update((line + " " + line.length() + "\n").getBytes(StandardCharsets.UTF_8));
            sha.update(line.bytes());
        }
        return Sha256.text(sha);
    }
}
