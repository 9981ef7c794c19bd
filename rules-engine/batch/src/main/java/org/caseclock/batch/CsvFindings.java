package org.caseclock.batch;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.caseclock.ledger.Evaluation;
import org.caseclock.ledger.Obligation;
import org.caseclock.ledger.Subject;

/** Writes each obligation in a row of its own, below a row of headings. */
final class CsvFindings implements Findings {

    private static final List<String> COLUMNS =
            List.of("case_id", "clause", "citation", "severity", "status", "opens", "due", "subject", "policy_version");

    private final CsvWriter csv;

    CsvFindings(Writer out) {
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(0).build(out);
        csv.writeRecord(COLUMNS);
    }

    @Override
    public void add(Evaluation evaluation) {
        for (Obligation obligation : evaluation.obligations()) {
            csv.writeRecord(cells(evaluation.caseId(), obligation));
        }
    }

    private static List<String> cells(String caseId, Obligation obligation) {
        return Stream.of(
                        caseId,
                        obligation.clause(),
                        obligation.citation(),
                        obligation.severity(),
                        obligation.status(),
                        Objects.requireNonNullElse(obligation.opens(), ""),
                        Objects.requireNonNullElse(obligation.due(), ""),
                        subject(obligation.subject()),
                        obligation.policyVersion())
                .map(cell -> SpreadsheetCell.harmless(String.valueOf(cell)))
                .toList();
    }

    private static String subject(Subject subject) {
        String about = subject.kind() + " " + subject.id();
        return subject.element() == null ? about : about + " (" + subject.element() + ")";
    }
}
