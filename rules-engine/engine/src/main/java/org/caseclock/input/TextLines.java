package org.caseclock.input;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a text as bytes: whether they are text is found where each is looked at. */
public final class TextLines implements Closeable {

    /** How many bytes a line may have; no case has more, and what a longer one has beyond is not held in memory. */
    public static final int LONGEST = 8 << 20;

    private static final int BLOCK = 1 << 16;

    /**
     * A line that is not blank.
     *
     * @param number which it is, from 1
     * @param bytes what it says, or its beginning where it is too long; not to be changed
     * @param length how many bytes it has
     */
    @SuppressWarnings("ArrayRecordComponent") // a line is read once, and compared with no other
    public record Line(int number, byte[] bytes, long length) {

        /** Whether it is longer than any case. */
        public boolean isTooLong() {
            return length > bytes.length;
        }
    }

    private final InputStream in;
    private final byte[] block = new byte[BLOCK];
    private int from;
    private int end;
    private int number;
    private byte[] line = new byte[BLOCK];

    /** Reads from a stream, which {@link #close} closes. */
    public TextLines(InputStream in) {
        this.in = in;
    }

    /** How many lines were read, blank ones too. */
    public int number() {
        return number;
    }

    /** The next line that is not blank; nothing at the end. */
    public @Nullable Line next() throws IOException {
        for (Line next = read(false); next != null; next = read(false)) {
            if (!isBlank(next)) {
                return next;
            }
        }
        return null;
    }

    /** A line and all that follows it, as one. */
    Line andTheRest(Line first) throws IOException {
        Line rest = read(true);
        if (rest == null || first.isTooLong()) {
            return new Line(first.number(), first.bytes(), first.length() + (rest == null ? 0 : 1 + rest.length()));
        }
        int held = (int) Math.min(LONGEST, (long) first.bytes().length + 1 + rest.bytes().length);
        byte[] bytes = Arrays.copyOf(first.bytes(), held);
        bytes[first.bytes().length] = '\n';
        System.arraycopy(rest.bytes(), 0, bytes, first.bytes().length + 1, held - first.bytes().length - 1);
        return new Line(first.number(), bytes, first.length() + 1 + rest.length());
    }

    private @Nullable Line read(boolean all) throws IOException {
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
            while (stop < end && (all || block[stop] != '\n')) {
                stop++;
            }
            int keep = Math.min(stop - from, LONGEST - held);
            if (held + keep > line.length) {
                line = Arrays.copyOf(line, Math.min(LONGEST, Math.max(2 * line.length, held + keep)));
            }
            System.arraycopy(block, from, line, held, keep);
            held += keep;
            length += stop - from;
            ended = stop < end;
            from = ended ? stop + 1 : stop;
        }
        number++;
        return new Line(number, Arrays.copyOf(line, held), length);
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
        return !line.isTooLong();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
