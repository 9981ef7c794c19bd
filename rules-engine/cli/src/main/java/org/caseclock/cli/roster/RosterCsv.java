package org.caseclock.cli.roster;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.caseclock.batch.SpreadsheetCell;

/** The roster as comma-separated values: a line a duty, for a spreadsheet. */
final class RosterCsv {

    private static final List<String> COLUMNS = List.of(
            "career_center",
            "case_manager",
            "case_id",
            "customer",
            "exit_date",
            "clause",
            "section",
            "duty",
            "about",
            "opens",
            "due",
            "status",
            "overdue",
            "missing",
            "delegable",
            "last_contact",
            "last_contact_method",
            "attempts_in_quarter",
            "employer",
            "contacts_without_date");

    private RosterCsv() {}

    /** Where there are several policies, a first column says whose duty it is. */
    static void write(PrintWriter out, List<RosterReport> reports) {
        boolean areSeveral = reports.size() > 1;
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(0)
                .build(out);
        out.print(SpreadsheetCell.BYTE_ORDER_MARK);
        csv.writeRecord(areSeveral ? with("pack", COLUMNS) : COLUMNS);
        for (RosterReport report : reports) {
            for (RosterEntry entry : report.entries()) {
                for (RosterDuty duty : entry.duties()) {
                    List<String> cells = cells(entry, duty);
                    csv.writeRecord(areSeveral ? with(report.pack().id(), cells) : cells);
                }
            }
        }
    }

    private static List<String> with(String first, List<String> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }

    private static List<String> cells(RosterEntry entry, RosterDuty duty) {
        RosterEntry.LastContact last = entry.lastContact();
        return Stream.of(
                        entry.careerCenter(),
                        entry.caseManager(),
                        entry.caseId(),
                        entry.name(),
                        entry.exitDate(),
                        duty.clause(),
                        duty.citation(),
                        duty.what(),
                        duty.about(),
                        duty.opens(),
                        Objects.requireNonNullElse(duty.due(), ""),
                        duty.status(),
                        duty.overdue() ? "yes" : "no",
                        String.join("; ", duty.missing()),
                        duty.delegable() ? "yes" : "no",
                        last == null ? "" : last.date(),
                        last == null ? "" : last.method(),
                        entry.attempts().inWords(),
                        entry.work().inACell(),
                        entry.undatedContacts())
                .map(cell -> SpreadsheetCell.harmless(String.valueOf(cell)))
                .toList();
    }
}
