package org.caseclock.batch;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.caseclock.ledger.FindingTable;
import org.jspecify.annotations.Nullable;

/** Writes each obligation in a row of its own, below a row of headings. */
final class CsvFindings<E> implements Findings<E> {

    private final Writer out;
    private final CsvWriter csv;
    private final FindingTable<E> rows;

    CsvFindings(Path file, FindingTable<E> rows) throws IOException {
        this.rows = rows;
        out = Files.newBufferedWriter(file);
        out.write(SpreadsheetCell.BYTE_ORDER_MARK);
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(0).build(out);
        try {
            csv.writeRecord(rows.columns());
        } catch (UncheckedIOException e) {
            csv.close();
            throw e.getCause();
        }
    }

    @Override
    public void add(E evaluation) throws IOException {
        try {
            for (List<@Nullable Object> row : rows.of().apply(evaluation)) {
                csv.writeRecord(row.stream()
                        .map(value -> SpreadsheetCell.harmless(Objects.toString(value, "")))
                        .toList());
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
