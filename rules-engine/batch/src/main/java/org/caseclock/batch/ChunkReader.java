package org.caseclock.batch;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts the input into parts. Where it cuts depends on the input and the lines a part alone. */
final class ChunkReader implements Closeable {

    /** A part of long lines ends early, so that what is held in memory stays bounded. */
    private static final long MOST_BYTES = 16L << 20;

    private final Iterator<InputFile> files;
    private final int linesPerPart;
    private @Nullable LineReader current;
    private int number;
    private long before;
    private long reported;

    ChunkReader(List<InputFile> files, int linesPerPart) {
        this.files = files.iterator();
        this.linesPerPart = linesPerPart;
    }

    /** The next part; nothing at the end. */
    @Nullable
    Chunk next() {
        List<Line> lines = new ArrayList<>();
        long bytes = 0;
        while (lines.size() < linesPerPart && bytes < MOST_BYTES) {
            Line line = line();
            if (line == null) {
                break;
            }
            lines.add(line);
            bytes += line.bytes().length;
        }
        if (lines.isEmpty()) {
            return null;
        }
        long position = before + (current == null ? 0 : current.position());
        Chunk chunk = new Chunk(number++, lines, position - reported);
        reported = position;
        return chunk;
    }

    private @Nullable Line line() {
        while (true) {
            if (current == null) {
                if (!files.hasNext()) {
                    return null;
                }
                current = new LineReader(files.next());
            }
            Line line = current.next();
            if (line != null) {
                return line;
            }
            before += current.position();
            close();
        }
    }

    @Override
    public void close() {
        if (current != null) {
            current.close();
            current = null;
        }
    }
}
