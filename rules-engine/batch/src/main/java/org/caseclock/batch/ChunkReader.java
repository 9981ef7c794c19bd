package org.caseclock.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Cuts the input into parts. Where it cuts depends on the input and the lines a part alone. */
final class ChunkReader {

    /** A part of long cases ends early, so that what is held in memory stays bounded. */
    private static final long HEAVIEST = 16L << 20;

    private final Lines input;
    private final int linesPerPart;
    private int number;
    private long reported;

    ChunkReader(Lines input, int linesPerPart) {
        this.input = input;
        this.linesPerPart = linesPerPart;
    }

    /** The next part, which is made by whoever asks for it; nothing at the end. */
    @Nullable
    Supplier<Chunk> next() {
        List<Fetched> cases = new ArrayList<>();
        long weight = 0;
        while (cases.size() < linesPerPart && weight < HEAVIEST) {
            Fetched next = input.next();
            if (next == null) {
                break;
            }
            cases.add(next);
            weight += next.weight();
        }
        if (cases.isEmpty()) {
            return null;
        }
        int part = number++;
        long position = input.position();
        long inputBytes = position - reported;
        reported = position;
        return () -> Chunk.of(part, cases, inputBytes);
    }
}
