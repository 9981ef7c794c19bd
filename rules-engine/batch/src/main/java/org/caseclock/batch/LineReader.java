package org.caseclock.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import org.caseclock.input.CaseFiles;
import org.caseclock.input.CaseloadText;
import org.caseclock.input.TextLines;
import org.caseclock.input.UnreadableTextException;
import org.jspecify.annotations.Nullable;

/** Reads the cases of one file. */
final class LineReader implements Closeable {

    private static final String NO_CASE = "The file is empty; it holds no case.";

    private final InputFile file;
    private final CountedStream counted;
    private final CaseloadText text;
    private boolean hasGiven;
    private boolean ended;

    LineReader(InputFile file) {
        this.file = file;
        try {
            counted = new CountedStream(Files.newInputStream(file.path()));
        } catch (IOException e) {
            throw file.unreadable(e, "");
        }
        try {
            text = CaseloadText.of(file.name(), counted);
        } catch (IOException e) {
            close(counted);
            throw unreadable(e, 0);
        }
    }

    /** How many bytes of the file were read. */
    long position() {
        return counted.count();
    }

    /** The next case; nothing at the end. A file without one gives a line that says so. */
    @Nullable
    Line next() {
        if (ended) {
            return null;
        }
        try {
            TextLines.Line line = text.next();
            if (line != null) {
                hasGiven = true;
                return Line.of(
                        Place.line(file.name(), line.number()),
                        line.bytes(),
                        line.length(),
                        line.isTooLong() ? CaseFiles.TOO_LONG : null);
            }
        } catch (IOException e) {
            throw unreadable(e, text.lines());
        }
        ended = true;
        file.requireAllOf(counted.count());
        return hasGiven ? null : Line.of(Place.line(file.name(), 1), new byte[0], 0, NO_CASE);
    }

    /** What the file is shows at its beginning, where another can still be named. */
    private BatchException unreadable(IOException e, int lines) {
        return e instanceof UnreadableTextException && !hasGiven && lines <= 1
                ? BatchException.usage("The input (" + file.path() + ") cannot be read. " + e.getMessage())
                : file.unreadable(e, " beyond line " + lines);
    }

    @Override
    public void close() {
        close(text);
    }

    private static void close(Closeable stream) {
        try {
            stream.close();
        } catch (IOException e) {
            // it was only read
        }
    }
}
