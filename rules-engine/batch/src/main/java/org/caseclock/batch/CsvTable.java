package org.caseclock.batch;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caseclock.input.Blanks;
import org.caseclock.input.PlainText;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a table as CSV, plain or gzip. Nothing is guessed from the content: all cells are texts. */
final class CsvTable implements Closeable {

    /** No row may be longer; those over {@link Line#LONGEST} are told with their case. */
    private static final int LONGEST_ROW = 2 * Line.LONGEST;

    private static final Pattern LINE = Pattern.compile("line (\\d+)");
    private static final Pattern SEPARATOR = Pattern.compile("(?i)sep=.?,*");
    private static final Pattern TYPOGRAPHIC = Pattern.compile("[\u201C-\u201F\u00AB\u00BB]");

    /**
     * A row.
     *
     * @param line the line on which it begins, from 1
     * @param cells as many as the header has; one that is no text has signs in place of what cannot be read
     * @param problem why it cannot be taken; empty where it can
     */
    record CsvRow(long line, List<String> cells, @Nullable String problem) {}

    private final TableFile table;
    private final CountedStream counted;
    private final CloseableIterator<CsvRecord> records;
    private final List<String> header;
    private long line;

    /**
     * Begins to read a table.
     *
     * @throws BatchException if it has no header
     */
    CsvTable(TableFile table) {
        this.table = table;
        InputFile file = table.files().get(0);
        CountedStream opened = null;
        try {
            opened = new CountedStream(Files.newInputStream(file.path()));
            // Byte by byte: what CSV is made of is the same in UTF-8, and a cell that is no text costs its row alone.
            records = CsvReader.builder()
                    .skipEmptyLines(true)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .maxBufferSize(LONGEST_ROW)
                    .ofCsvRecord(new InputStreamReader(PlainText.of(opened), StandardCharsets.ISO_8859_1))
                    .iterator();
            counted = opened;
        } catch (IOException e) {
            close(opened);
            throw refused(Reason.of(e));
        }
        try {
            CsvRecord first = read();
            if (first == null) {
                throw refused("It is empty; a table has a header at least.");
            }
            header = header(first);
        } catch (BatchException e) {
            close();
            throw e;
        }
    }

    /** The names of the columns. */
    List<String> header() {
        return header;
    }

    private List<String> header(CsvRecord record) {
        List<String> names = new ArrayList<>();
        Matcher separator = SEPARATOR.matcher(String.join(",", record.getFields()));
        if (separator.matches()) {
            throw refused("Its first line (" + separator.group().strip()
                    + ") tells a spreadsheet what stands between the cells, and is no header; delete it.");
        }
        for (String written : record.getFields()) {
            String name = text(written);
            if (name == null) {
                throw refused("Its header is not UTF-8 text; save the file as UTF-8.");
            }
            names.add(Blanks.trim(name));
        }
        if (names.size() > 1 && names.contains("")) {
            throw refused("Its column " + (1 + names.indexOf("")) + " has no name in the header; remove the column.");
        }
        String all = String.join(",", names);
        if (names.size() == 1) {
            requireCommas(all);
        }
        Matcher typographic = TYPOGRAPHIC.matcher(all);
        if (typographic.find()) {
            throw refused("Its header has a typographic quotation mark (" + typographic.group()
                    + "); CSV takes the plain one (\") or none.");
        }
        return names;
    }

    private void requireCommas(String header) {
        String separator = header.indexOf(';') >= 0
                ? "semicolons"
                : header.indexOf('\t') >= 0 ? "tabs" : header.indexOf('|') >= 0 ? "bars" : "";
        if (!separator.isEmpty()) {
            throw refused("Its cells are separated by " + separator + "; save it with commas between them"
                    + " (semicolons are for the elements of a list).");
        }
    }

    /**
     * The next row that says anything; nothing at the end.
     *
     * @throws BatchException if the text is no CSV
     */
    @Nullable
    CsvRow next() {
        CsvRecord record = read();
        while (record != null && record.getFields().stream().allMatch(String::isBlank)) {
            record = read();
        }
        if (record == null) {
            table.files().get(0).requireAllOf(counted.count());
            return null;
        }
        List<String> cells = new ArrayList<>(header.size());
        String problem = null;
        boolean isTypographic = false;
        for (String written : record.getFields()) {
            String cell = text(written);
            problem = cell == null ? "The row is not UTF-8 text; save the file as UTF-8." : problem;
            cell = cell == null
                    ? new String(written.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)
                    : cell;
            isTypographic |= TYPOGRAPHIC.matcher(cell).lookingAt();
            cells.add(cell);
        }
        if (cells.size() != header.size()) {
            throw refused("It must have " + header.size() + " cells a row, as in the header, and has " + cells.size()
                    + " in " + place() + "."
                    + (isTypographic ? " There are typographic quotation marks; CSV takes the plain one (\")." : ""));
        }
        if (problem == null && isTypographic) {
            problem = "A cell of the row begins with a typographic quotation mark; CSV takes the plain one (\").";
        }
        return new CsvRow(line, cells, problem);
    }

    private @Nullable CsvRecord read() {
        try {
            if (!records.hasNext()) {
                return null;
            }
            CsvRecord record = records.next();
            line = record.getStartingLineNumber();
            return record;
        } catch (UncheckedIOException e) {
            throw refused(Reason.of(Objects.requireNonNull(e.getCause()))
                    + (line == 0 ? "" : " It was read as far as line " + line + "."));
        } catch (CsvParseException e) {
            throw refused(malformed(e));
        }
    }

    /** Without a word of the row: that is personal. */
    private String malformed(CsvParseException e) {
        StringBuilder said = new StringBuilder();
        for (Throwable each = e; each != null; each = each.getCause()) {
            said.append(each.getMessage()).append('\n');
        }
        Matcher at = LINE.matcher(said);
        line = at.find() ? Long.parseLong(at.group(1)) : line + 1;
        return said.indexOf("buffer") >= 0
                ? "A row is longer than " + (LONGEST_ROW >> 20) + " MB, or a quotation mark has no other, in " + place()
                        + "."
                : "A quotation mark is out of place in " + place() + ".";
    }

    private String place() {
        return "line " + line + ", where the header is line 1";
    }

    private static @Nullable String text(String written) {
        boolean isPlain = true;
        for (int i = 0; i < written.length() && isPlain; i++) {
            isPlain = written.charAt(i) < 0x80;
        }
        if (isPlain) {
            return written;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(written.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private BatchException refused(String reason) {
        return BatchException.usage("The table " + table.path() + " cannot be read. " + reason);
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException e) {
            // it was only read
        }
    }

    private static void close(@Nullable Closeable stream) {
        try {
            if (stream != null) {
                stream.close();
            }
        } catch (IOException e) {
            // it was only read
        }
    }
}
