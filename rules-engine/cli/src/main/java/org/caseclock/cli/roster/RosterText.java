package org.caseclock.cli.roster;

import java.util.List;
import java.util.Objects;
import org.caseclock.cli.options.QuarterOption;
import org.caseclock.cli.options.When;
import org.caseclock.cli.text.Page;
import org.caseclock.cli.text.Words;
import org.caseclock.facts.CaseSchema;
import org.caseclock.ledger.MissingWords;
import org.caseclock.policy.PolicyPack;

/** The roster as text, for the desk. */
final class RosterText {

    private final Page page;
    private final CaseSchema schema;
    private String careerCenter = "?";
    private String caseManager = "?";

    private RosterText(Page page, CaseSchema schema) {
        this.page = page;
        this.schema = schema;
    }

    /** The roster of each policy, one after the other. */
    static void write(Page page, QuarterOption quarter, When when, List<RosterReport> reports) {
        for (int i = 0; i < reports.size(); i++) {
            if (i > 0) {
                page.blank();
            }
            RosterReport report = reports.get(i);
            write(page, report.pack(), quarter, when, report.entries());
        }
    }

    private static void write(Page page, PolicyPack pack, QuarterOption quarter, When when, List<RosterEntry> entries) {
        int duties = entries.stream().mapToInt(entry -> entry.duties().size()).sum();
        page.line(page.bold("Follow-up due in " + quarter.label() + ": " + Words.count(entries.size(), "customer")
                + ", " + count(duties)));
        page.paragraph("", pack.board() + ", " + pack.title() + ", as of " + when.asOf());
        RosterText text = new RosterText(page, pack.schema());
        entries.forEach(text::entry);
    }

    private static String count(int duties) {
        return duties + (duties == 1 ? " duty" : " duties");
    }

    private void entry(RosterEntry entry) {
        if (!careerCenter.equals(entry.careerCenter())) {
            careerCenter = entry.careerCenter();
            caseManager = "?";
            page.heading(careerCenter.isEmpty() ? "(no career center on record)" : careerCenter);
        }
        if (!caseManager.equals(entry.caseManager())) {
            caseManager = entry.caseManager();
            page.blank();
            page.line("  " + (caseManager.isEmpty() ? "(no case manager on record)" : Page.printable(caseManager)));
        }
        page.paragraph(
                "    ",
                entry.caseId() + (entry.name().isEmpty() ? "" : ", " + entry.name()) + ": exited " + entry.exitDate()
                        + "; " + entry.work().inWords());
        page.paragraph("      ", contacts(entry));
        for (RosterDuty duty : entry.duties()) {
            String label = String.format(
                    "      %-24s  %-12s  ",
                    Words.window(duty.opens(), duty.due()), duty.overdue() ? "OVERDUE" : duty.status());
            page.paragraph(label, line(duty));
        }
    }

    private String line(RosterDuty duty) {
        return (duty.about().isEmpty() ? "" : duty.about() + ": ")
                + duty.what()
                + (duty.missing().isEmpty() ? "" : " " + MissingWords.sentence(duty.missing(), schema))
                + " (" + duty.clause() + (duty.delegable() ? "; may be delegated to clerical staff)" : ")");
    }

    private static String contacts(RosterEntry entry) {
        RosterEntry.LastContact last = entry.lastContact();
        int undated = entry.undatedContacts();
        String without = Words.count(undated, "contact") + " without a date";
        String contact = last != null
                ? "last contact " + last.date() + (last.method().isEmpty() ? "" : " (" + last.method() + ")")
                        + (undated == 0 ? "" : "; " + without + ", perhaps later")
                : undated == 0 ? "no contact on record" : without;
        String tried = Objects.requireNonNull(entry.attempts()).inWords();
        return contact + (tried.isEmpty() ? "" : "; tried without an answer this quarter: " + tried);
    }
}
