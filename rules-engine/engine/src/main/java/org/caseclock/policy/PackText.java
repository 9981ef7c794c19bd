package org.caseclock.policy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.caseclock.input.InputProblem;
import org.caseclock.input.Locations.Place;
import org.caseclock.input.OddCharacters;
import org.jspecify.annotations.Nullable;

/** Makes a text of the bytes of a file, or says why they are none that a person could have written. */
final class PackText {

    /** Far more than any policy needs. */
    static final int MOST_BYTES = 2_000_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private PackText() {}

    /**
     * Reads a file, and no more of it than a file may have.
     *
     * @param name the file, as the user named it
     * @throws PackException naming the place of what is no text
     */
    static String read(String name, InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw refused(name, "", "A file of a pack must be at most " + MOST_BYTES + " bytes long.");
        }
        if (isUtf16(bytes)) {
            throw refused(name, "", "The file must be written in UTF-8; it is written in UTF-16.");
        }
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        String decoded = text.flip().toString();
        if (result.isError()) {
            throw refused(name, decoded, "The file must be written in UTF-8; here it is not.");
        }
        // Some editors put a mark before what they write; it is no part of it.
        String unmarked = decoded.indexOf(BYTE_ORDER_MARK) == 0 ? decoded.substring(1) : decoded;
        check(name, unmarked);
        return unmarked;
    }

    /** By its mark, or by the zero that stands beside a plain letter. */
    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        return mark == 0xFEFF || mark == 0xFFFE || (bytes[0] == 0) != (bytes[1] == 0);
    }

    private static void check(String name, String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (isHidden(c) && !isLineEnd(text, i)) {
                throw refused(
                        name,
                        text.substring(0, i),
                        "A file of a pack must hold nothing that cannot be seen; here is the character U+%04X."
                                .formatted(c));
            }
            if (c != ' ' && Character.getType(c) == Character.SPACE_SEPARATOR) {
                throw refused(
                        name,
                        text.substring(0, i),
                        "A space of a pack must be a plain one; here is the character U+%04X.".formatted(c),
                        OddCharacters.hint(c));
            }
            i += Character.charCount(c);
        }
    }

    /** What no editor shows: controls, marks that turn the direction of writing, line ends that not every reader knows. */
    private static boolean isHidden(int c) {
        int type = Character.getType(c);
        return (type == Character.CONTROL && c != '\t' && c != '\n')
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED;
    }

    private static boolean isLineEnd(String text, int place) {
        return text.startsWith("\r\n", place);
    }

    private static PackException refused(String name, String before, String why) {
        return refused(name, before, why, null);
    }

    private static PackException refused(String name, String before, String why, @Nullable String hint) {
        Place place = Place.of(before, before.length());
        return new PackException(List.of(new InputProblem(name, place.line(), place.column(), "", why, hint)));
    }
}
