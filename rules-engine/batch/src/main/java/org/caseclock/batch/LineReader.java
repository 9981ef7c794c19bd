package org.caseclock.batch;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Reads the lines of one file, plain or gzip, as bytes: whether they are text is found where they are evaluated. */
final class LineReader implements Closeable {

    private static final int BLOCK = 1 << 16;
    private static final int[] GZIP = {0x1f, 0x8b};
    private static final String TOO_LONG = "The line is longer than " + (Line.LONGEST >> 20) + " MB.";

    private final InputFile file;
    private final CountedStream counted;
    private final InputStream in;
    private final byte[] block = new byte[BLOCK];
    private int from;
    private int end;
    private int number;
    private byte[] line = new byte[BLOCK];

    LineReader(InputFile file) {
        this.file = file;
        try {
            counted = new CountedStream(Files.newInputStream(file.path()));
        } catch (IOException e) {
            throw unreadable(e);
        }
        try {
            in = unpacked(new BufferedInputStream(counted, BLOCK));
        } catch (IOException e) {
            close(counted);
            throw unreadable(e);
        }
    }

    /** How many bytes of the file were read. */
    long position() {
        return counted.count();
    }

    /** The next line that is not blank; nothing at the end. */
    @Nullable
    Line next() {
        try {
            for (Line next = read(); next != null; next = read()) {
                if (!isBlank(next)) {
                    return next;
                }
            }
            return null;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private @Nullable Line read() throws IOException {
        int held = 0;
        long length = 0;
        boolean ended = false;
        while (!ended) {
            if (from == end && !fill()) {
                if (length == 0) {
                    return null;
                }
                break;
            }
            int stop = from;
            while (stop < end && block[stop] != '\n') {
                stop++;
            }
            int keep = Math.min(stop - from, Line.LONGEST - held);
            if (held + keep > line.length) {
                line = Arrays.copyOf(line, Math.min(Line.LONGEST, Math.max(2 * line.length, held + keep)));
            }
            System.arraycopy(block, from, line, held, keep);
            held += keep;
            length += stop - from;
            ended = stop < end;
            from = ended ? stop + 1 : stop;
        }
        number++;
        return new Line(
                Place.line(file.name(), number), Arrays.copyOf(line, held), length, length > held ? TOO_LONG : null);
    }

    private boolean fill() throws IOException {
        from = 0;
        end = Math.max(0, in.read(block));
        return end > 0;
    }

    private static boolean isBlank(Line line) {
        for (byte each : line.bytes()) {
            if (each != ' ' && each != '\t' && each != '\r') {
                return false;
            }
        }
        return line.problem() == null;
    }

    private static InputStream unpacked(BufferedInputStream packed) throws IOException {
        packed.mark(GZIP.length);
        boolean isGzip = packed.read() == GZIP[0] && packed.read() == GZIP[1];
        packed.reset();
        return isGzip ? new GZIPInputStream(packed, BLOCK) : packed;
    }

    private BatchException unreadable(IOException e) {
        String why = e instanceof EOFException || e instanceof ZipException
                ? "The compressed text breaks off or is damaged."
                : "The disk or the system says: " + e.getMessage() + ".";
        return BatchException.stopped(
                "The input (" + file.path() + ") cannot be read beyond line " + number + ". " + why, e);
    }

    @Override
    public void close() {
        close(in);
    }

    private static void close(InputStream stream) {
        try {
            stream.close();
        } catch (IOException e) {
            // it was only read
        }
    }
}
