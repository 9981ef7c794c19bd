package org.caseclock.input;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.caseclock.facts.CaseFile;
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

    private static final StrictReader<CaseFile> READER = StrictReader.json(CaseFile.class);

    private final String source;
    private final BufferedReader lines;
    private int line;
    private boolean started;
    private boolean ended;
    private @Nullable String next;

    private CaseFiles(String source, BufferedReader lines) {
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
        return READER.read(source, text);
    }

    /**
     * The cases of a file. Where the first line is an opening brace alone, the file is a single case over several lines;
     * otherwise each line is a case.
     *
     * @param source the file, as the user named it
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Iterator<Read> in(String source, BufferedReader file) {
        return new CaseFiles(source, file);
    }

    /**
     * The case on one line of a caseload, for who cuts the lines.
     *
     * @param source the file, as the user named it
     * @param line the line's number, from 1
     */
    public static Read line(String source, int line, String text) {
        try {
            return new Read(line, READER.read(source, text, line), null);
        } catch (InputException e) {
            return new Read(line, null, e.problems().get(0));
        }
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
        String text = !started && goesOn(next) ? next + "\n" + rest() : next;
        started = true;
        next = null;
        return line(source, first, text);
    }

    /** Whether a first line is the beginning of a single case over several lines. */
    private boolean goesOn(String first) {
        return StrictReader.withoutMark(first).strip().equals("{")
                || (source.endsWith(".json") && READER.breaksOff(first));
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
