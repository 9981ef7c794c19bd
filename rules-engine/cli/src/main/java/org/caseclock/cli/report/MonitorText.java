package org.caseclock.cli.report;

import java.util.List;
import org.caseclock.batch.NotGoverned;
import org.caseclock.cli.options.RunOptions;
import org.caseclock.cli.run.Counts;
import org.caseclock.cli.text.Page;
import org.caseclock.cli.text.Table;
import org.caseclock.cli.text.Words;
import org.caseclock.ledger.Obligation;
import org.caseclock.ledger.Status;
import org.caseclock.policy.Clause;
import org.caseclock.policy.PolicyPack;

/** The monitor's report as text: the violations under the name of who is in charge. */
public final class MonitorText {

    private MonitorText() {}

    /** A report of each policy, one after the other. */
    public static void write(Page page, RunOptions options, List<MonitorReport> reports) {
        for (int i = 0; i < reports.size(); i++) {
            if (i > 0) {
                page.blank();
            }
            write(page, options, reports.get(i));
        }
    }

    private static void write(Page page, RunOptions options, MonitorReport report) {
        PolicyPack pack = report.pack();
        Clause clause = report.clause();
        Counts counts = report.counts();
        page.line(page.bold("Monitor's report: " + counts));
        page.paragraph("", pack.board() + ", " + pack.title() + ", as of " + options.asOf());
        if (clause != null) {
            page.paragraph("", "Clause " + clause.citation() + ": " + clause.requirement());
        }
        if (counts.notGoverned() > 0) {
            page.paragraph("", NotGoverned.inWords(counts.notGoverned()));
        }
        StatusCount all = new StatusCount();
        report.staff().forEach((name, record) -> {
            page.heading(name.isEmpty() ? "(no case manager on record)" : name);
            violations(page, record);
            page.line("  " + total(record));
            for (Status status : Status.values()) {
                all.add(status, record.counts.of(status));
            }
        });
        page.heading("All staff: " + all + ", " + all.rate() + " met of decided");
    }

    private static void violations(Page page, StaffRecord record) {
        Table table = new Table();
        for (StaffRecord.Violation violation : record.violations) {
            Obligation obligation = violation.obligation();
            table.row(List.of(
                    violation.caseId(),
                    obligation.clause(),
                    obligation.severity().name(),
                    obligation.status().name(),
                    Words.subject(obligation.subject()),
                    Words.window(obligation.opens(), obligation.due())));
        }
        table.write(page, "  ", List.of());
    }

    private static String total(StaffRecord record) {
        return "Total: " + record.counts + ", " + record.counts.rate() + " met of decided"
                + (record.violations.isEmpty() ? "" : "; violations in " + Words.count(record.cases.size(), "case"));
    }
}
