package org.caseclock.batch;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caseclock.ledger.Evaluation;
import org.caseclock.ledger.FindingRow;

/** Writes each obligation in a row of its own, below a row of headings. */
final class CsvFindings implements Findings {

    private final Writer out;
    private final CsvWriter csv;

    CsvFindings(Path file) throws IOException {
        out = Files.newBufferedWriter(file);
        out.write(SpreadsheetCell.BYTE_ORDER_MARK);
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(0).build(out);
        try {
            csv.writeRecord(FindingRow.COLUMNS);
        } catch (UncheckedIOException e) {
            csv.close();
            throw e.getCause();
        }
    }

    @Override
    public void add(Evaluation evaluation) throws IOException {
        try {
            for (FindingRow row : FindingRow.of(evaluation)) {
                csv.writeRecord(
                        row.cells().stream().map(SpreadsheetCell::harmless).toList());
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
