package org.caseclock.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks gzip, one member after the other. Java's own stream ends without a word where a member is followed by anything but
 * another, and where a member has not arrived yet.
 */
final class GzipText extends InputStream {

    static final int FIRST = 0x1f;
    static final int SECOND = 0x8b;

    private static final int BLOCK = 1 << 16;
    private static final int DEFLATED = 8;
    private static final int FHCRC = 2;
    private static final int FEXTRA = 4;
    private static final int FNAME = 8;
    private static final int FCOMMENT = 16;
    private static final int TIME_SYSTEM_AND_MORE = 6;
    private static final int BYTE = 8;

    private final PushbackInputStream packed;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 sum = new CRC32();
    private final byte[] block = new byte[BLOCK];
    private final byte[] one = new byte[1];
    private int held;
    private boolean ended;

    GzipText(InputStream packed) throws IOException {
        this.packed = new PushbackInputStream(packed, BLOCK);
        readHeader(this.packed.read());
    }

    @Override
    public int read() throws IOException {
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (!ended) {
            try {
                int read = inflater.inflate(bytes, from, length);
                sum.update(bytes, from, read);
                if (read > 0) {
                    return read;
                }
            } catch (DataFormatException e) {
                throw damaged();
            }
            if (inflater.finished()) {
                endMember();
            } else {
                held = packed.read(block);
                if (held < 0) {
                    throw brokenOff();
                }
                inflater.setInput(block, 0, held);
            }
        }
        return -1;
    }

    private void endMember() throws IOException {
        int left = inflater.getRemaining();
        packed.unread(block, held - left, left);
        if (number() != sum.getValue() || number() != (inflater.getBytesWritten() & 0xffffffffL)) {
            throw damaged();
        }
        int next = packed.read();
        if (next < 0) {
            ended = true;
        } else {
            inflater.reset();
            sum.reset();
            held = 0;
            readHeader(next);
        }
    }

    private void readHeader(int first) throws IOException {
        if (first != FIRST || packed.read() != SECOND) {
            throw new UnreadableTextException(
                    "What follows the compressed text is not compressed; nobody can tell whether it belongs there.");
        }
        if (one() != DEFLATED) {
            throw damaged();
        }
        int flags = one();
        skip(TIME_SYSTEM_AND_MORE);
        if ((flags & FEXTRA) != 0) {
            skip(one() + (one() << BYTE));
        }
        for (int text : new int[] {FNAME, FCOMMENT}) {
            while ((flags & text) != 0 && one() != 0) {
                // to its end
            }
        }
        if ((flags & FHCRC) != 0) {
            skip(2);
        }
    }

    private void skip(int bytes) throws IOException {
        for (int i = 0; i < bytes; i++) {
            one();
        }
    }

    private long number() throws IOException {
        long number = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += BYTE) {
            number |= (long) one() << shift;
        }
        return number;
    }

    private int one() throws IOException {
        int read = packed.read();
        if (read < 0) {
            throw brokenOff();
        }
        return read;
    }

    private static IOException brokenOff() {
        return new UnreadableTextException("The compressed text breaks off.");
    }

    private static IOException damaged() {
        return new UnreadableTextException("The compressed text is damaged.");
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        packed.close();
    }
}
