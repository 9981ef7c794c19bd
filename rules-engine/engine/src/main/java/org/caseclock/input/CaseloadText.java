package org.caseclock.input;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Cuts a file of cases into the texts of its cases: a line each, or one case over all lines. */
public final class CaseloadText implements Closeable {

    private static final String GZIP = ".gz";

    private final boolean endsInJson;
    private final TextLines lines;
    private boolean started;

    private CaseloadText(boolean endsInJson, TextLines lines) {
        this.endsInJson = endsInJson;
        this.lines = lines;
    }

    /**
     * Begins to read a file, plain or gzip.
     *
     * @param name what it is called
     * @throws UnreadableTextException if it plainly holds something else
     */
    public static CaseloadText of(String name, InputStream file) throws IOException {
        String plain = name.toLowerCase(Locale.ROOT);
        plain = plain.endsWith(GZIP) ? plain.substring(0, plain.length() - GZIP.length()) : plain;
        return new CaseloadText(plain.endsWith(".json"), new TextLines(PlainText.of(file)));
    }

    /** How many lines were read. */
    public int lines() {
        return lines.number();
    }

    /**
     * The text of the next case, with the line on which it begins; nothing at the end.
     *
     * @throws UnreadableTextException if the text is a list of cases, or is packed and damaged
     */
    public TextLines.@Nullable Line next() throws IOException {
        TextLines.Line line = lines.next();
        if (line == null || started) {
            return line;
        }
        started = true;
        String text = new String(line.bytes(), StandardCharsets.UTF_8);
        if (Blanks.trim(text).startsWith("[")) {
            throw new UnreadableTextException("It is a JSON array; a caseload has a case a line, without commas between"
                    + " them. This writes it so: jq -c '.[]' FILE");
        }
        return CaseFiles.goesOn(endsInJson, text) ? lines.andTheRest(line) : line;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
