package org.caseclock.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Opens a file that holds text, packed or not, whatever its name is. */
public final class PlainText {

    private static final int BLOCK = 1 << 16;
    private static final int HEAD = 4;
    private static final int MARK = 3;

    private PlainText() {}

    /**
     * The bytes of the text: unpacked where it is gzip, and without the byte-order mark of UTF-8.
     *
     * @throws UnreadableTextException if the file plainly holds something else, or is packed and damaged; also while it is read
     */
    public static InputStream of(InputStream file) throws IOException {
        BufferedInputStream plain = new BufferedInputStream(file, BLOCK);
        byte[] head = head(plain);
        while (startsWith(head, GzipText.FIRST, GzipText.SECOND)) {
            plain = new BufferedInputStream(new GzipText(plain), BLOCK);
            head = head(plain);
        }
        String other = otherThanText(head);
        if (other != null) {
            throw new UnreadableTextException(other);
        }
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            plain.skipNBytes(MARK);
        }
        return plain;
    }

    private static byte[] head(BufferedInputStream text) throws IOException {
        text.mark(HEAD);
        byte[] head = text.readNBytes(HEAD);
        text.reset();
        return head;
    }

    private static @Nullable String otherThanText(byte[] head) {
        if (startsWith(head, 0xFF, 0xFE)
                || startsWith(head, 0xFE, 0xFF)
                || (head.length > 1 && (head[0] == 0) != (head[1] == 0))) {
            return "It is UTF-16 text, as some programs save it; save it as UTF-8.";
        }
        if (startsWith(head, 'P', 'K', 3, 4) || startsWith(head, 'P', 'K', 5, 6)) {
            return "It is a ZIP archive, or a spreadsheet as .xlsx; unpack it, or save the sheet as CSV in UTF-8.";
        }
        if (startsWith(head, 'P', 'A', 'R', '1')) {
            return "It is a Parquet file; name it .parquet, in a folder of tables.";
        }
        if (startsWith(head, 0x28, 0xB5, 0x2F, 0xFD)
                || startsWith(head, 'B', 'Z', 'h')
                || startsWith(head, 0xFD, '7', 'z', 'X')) {
            return "It is packed as zstd, bzip2 or xz; unpack it, or pack it with gzip.";
        }
        return head.length > 1 && head[0] == 0 ? "It is no text." : null;
    }

    private static boolean startsWith(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if (head[i] != (byte) bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
