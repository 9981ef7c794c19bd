package org.caseclock.batch;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts the input into parts. Where it cuts depends on the input and the lines a part alone. */
final class ChunkReader {

    /** A part of long lines ends early, so that what is held in memory stays bounded. */
    private static final long MOST_BYTES = 16L << 20;

    private final Lines input;
    private final int linesPerPart;
    private int number;
    private long reported;

    ChunkReader(Lines input, int linesPerPart) {
        this.input = input;
        this.linesPerPart = linesPerPart;
    }

    /** The next part; nothing at the end. */
    @Nullable
    Chunk next() {
        List<Line> lines = new ArrayList<>();
        long bytes = 0;
        while (lines.size() < linesPerPart && bytes < MOST_BYTES) {
            Line line = input.next();
            if (line == null) {
                break;
            }
            lines.add(line);
            bytes += line.bytes().length;
        }
        if (lines.isEmpty()) {
            return null;
        }
        long position = input.position();
        Chunk chunk = new Chunk(number++, lines, position - reported);
        reported = position;
        return chunk;
    }
}
