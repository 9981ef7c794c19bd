package org.caseclock.input;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.CaseSchema;
import org.jspecify.annotations.Nullable;

/**
 * Reads case files: one JSON object, or a caseload as NDJSON, an object a line. A caseload's bad line is told in its
 * place, and the rest goes on.
 */
public final class CaseFiles implements Iterator<CaseFiles.Read> {

    /**
     * One case that was read, or the problem that kept it from being read.
     *
     * @param line the line of the file on which it begins
     */
    public record Read(
            int line, @Nullable CaseFile caseFile, @Nullable InputProblem problem) {}

    /** What is said of a line that no case needs. */
    public static final String TOO_LONG = "The line is longer than " + (TextLines.LONGEST >> 20) + " MB.";

    private static final StrictReader<CaseFile> READER = StrictReader.json(CaseFile.class);

    private final CaseSchema schema;
    private final String source;
    private final BufferedReader lines;
    private int line;
    private boolean started;
    private boolean ended;
    private @Nullable String next;

    private CaseFiles(CaseSchema schema, String source, BufferedReader lines) {
        this.schema = schema;
        this.source = source;
        this.lines = lines;
    }

    /**
     * One case from a text.
     *
     * @param source the file, as the user named it
     * @throws InputException if the text is no case file
     */
    public static CaseFile one(String source, String text) {
        return one(CaseSchema.STANDARD, source, text);
    }

    /**
     * One case from a text, with what a pack declares.
     *
     * @param schema what the pack declares: {@code pack.schema()}
     * @param source the file, as the user named it
     * @throws InputException if the text is no case file
     */
    public static CaseFile one(CaseSchema schema, String source, String text) {
        return READER.read(schema, source, text, 1);
    }

    /**
     * The cases of a file. Where the first line is an opening brace alone, the file is a single case over several lines;
     * otherwise each line is a case.
     *
     * @param source the file, as the user named it
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Iterator<Read> in(String source, BufferedReader file) {
        return in(CaseSchema.STANDARD, source, file);
    }

    /**
     * The cases of a file, with what a pack declares.
     *
     * @param schema what the pack declares: {@code pack.schema()}
     * @param source the file, as the user named it
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Iterator<Read> in(CaseSchema schema, String source, BufferedReader file) {
        return new CaseFiles(schema, source, file);
    }

    /**
     * The case on one line of a caseload, for who cuts the lines.
     *
     * @param schema what the pack declares: {@code pack.schema()}
     * @param source the file, as the user named it
     * @param line the line's number, from 1
     */
    public static Read line(CaseSchema schema, String source, int line, String text) {
        try {
            return new Read(line, READER.read(schema, source, text, line), null);
        } catch (InputException e) {
            return new Read(line, null, hinted(e.problems().get(0), text));
        }
    }

    /**
     * The case on one line of a caseload, for who cuts the lines and leaves open whether they are text.
     *
     * @param schema what the pack declares: {@code pack.schema()}
     * @param source the file, as the user named it
     * @param line the line's number, from 1
     */
    public static Read line(CaseSchema schema, String source, int line, byte[] bytes) {
        if (bytes.length > TextLines.LONGEST) {
            return refused(source, line, TOO_LONG);
        }
        try {
            // A decoder of its own reports what is no UTF-8; the usual one would put question marks.
            return line(
                    schema,
                    source,
                    line,
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString());
        } catch (CharacterCodingException e) {
            return refused(source, line, "The line is not UTF-8 text; save the file as UTF-8.");
        }
    }

    private static InputProblem hinted(InputProblem problem, String text) {
        return problem.message().equals(Translation.NOTHING_MAY_FOLLOW) && text.indexOf('\n') >= 0
                ? new InputProblem(
                        problem.source(),
                        problem.line(),
                        problem.column(),
                        problem.pointer(),
                        problem.message(),
                        "several cases over several lines each. This writes a case a line: jq -c . FILE",
                        problem.kind())
                : problem;
    }

    /** A line that is longer than any case. */
    public static Read tooLong(String source, int line) {
        return refused(source, line, TOO_LONG);
    }

    private static Read refused(String source, int line, String message) {
        return new Read(line, null, new InputProblem(source, line, 1, "", message, null));
    }

    @Override
    public boolean hasNext() {
        // Only now, so that a file that breaks off here has given all lines before.
        while (next == null && !ended) {
            advance();
        }
        return next != null;
    }

    @Override
    public Read next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        int first = line;
        String text = !started && goesOn(source.endsWith(".json"), next) ? next + "\n" + rest() : next;
        started = true;
        next = null;
        return line(schema, source, first, text);
    }

    /** Whether a first line is the beginning of a single case over several lines. */
    static boolean goesOn(boolean endsInJson, String first) {
        return StrictReader.withoutMark(first).strip().equals("{") || (endsInJson && READER.breaksOff(first));
    }

    private String rest() {
        return lines.lines().collect(Collectors.joining("\n"));
    }

    private void advance() {
        try {
            String read = lines.readLine();
            line++;
            ended = read == null;
            next = read == null || StrictReader.withoutMark(read).isBlank() ? null : read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
