package org.caseclock.reference;

import java.time.LocalDate;
import java.util.List;
import org.caseclock.facts.MisStatus;

/** That the status rows of SMARTware match the activity table and the customer: JR.10. */
final class SacramentoStatuses {

    private final KnownCase known;
    private final Docket docket;
    private final SacramentoJobs jobs;

    SacramentoStatuses(KnownCase known, Docket docket) {
        this.known = known;
        this.docket = docket;
        this.jobs = new SacramentoJobs(known);
    }

    void judge() {
        for (MisStatus status : known.misStatuses) {
            Truth matches = matches(status);
            List<MisStatus> meeting = matches == Truth.YES ? List.of(status) : List.of();
            Verdict verdict = Verdict.checkOfAnyDate(status.date(), known.asOf, meeting, matches == Truth.UNDETERMINED);
            docket.add("JR.10", status.id(), Window.onDay(status.date()), verdict);
        }
    }

    private Truth matches(MisStatus status) {
        boolean possible = false;
        for (SacramentoActivityTable.Row row : SacramentoActivityTable.rows(status)) {
            Truth fits = fits(row.category(), status.date());
            if (fits == Truth.YES && SacramentoActivityTable.isComplete(status)) {
                return Truth.YES;
            }
            possible |= fits != Truth.NO;
        }
        return possible ? Truth.UNDETERMINED : Truth.NO;
    }

    private Truth fits(SacramentoActivityTable.Category category, LocalDate day) {
        LocalDate exit = known.exitDate();
        boolean exited = exit != null && !exit.isAfter(day);
        return switch (category) {
            case INACTIVE -> Truth.YES;
            case EXITED -> exited ? Truth.YES : Truth.NO;
            case EMPLOYED -> exited ? Truth.NO : jobs.employedOn(day);
            case ACTIVE, ACTIVE_IN_POOL -> exited ? Truth.NO : not(jobs.employedOn(day));
        };
    }

    private static Truth not(Truth truth) {
        return switch (truth) {
            case YES -> Truth.NO;
            case NO -> Truth.YES;
            case UNDETERMINED -> Truth.UNDETERMINED;
        };
    }
}
