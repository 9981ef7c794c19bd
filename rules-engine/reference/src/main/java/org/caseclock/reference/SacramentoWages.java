package org.caseclock.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caseclock.facts.Employment;
import org.caseclock.facts.Sector;
import org.caseclock.facts.WageEvidence;
import org.jspecify.annotations.Nullable;

/** The written verification of wages that the state's wage records may lack: AI.3. */
final class SacramentoWages {

    private final KnownCase known;
    private final SacramentoFollowUp followUp;
    private final Docket docket;

    SacramentoWages(KnownCase known, SacramentoFollowUp followUp, Docket docket) {
        this.known = known;
        this.followUp = followUp;
        this.docket = docket;
    }

    void judge() {
        CalendarQuarter last = followUp.quarter(SacramentoTerms.LAST_QUARTER);
        quarter(followUp.quarter(1), last.first().minusDays(1));
        quarter(last, null);
    }

    private void quarter(CalendarQuarter quarter, @Nullable LocalDate lateUntil) {
        if (known.asOf.isBefore(quarter.first())) {
            return;
        }
        List<Employment> jobs = new ArrayList<>();
        List<Employment> possibleJobs = new ArrayList<>();
        for (Employment job : known.employments) {
            switch (isSupplemental(job, quarter)) {
                case YES -> jobs.add(job);
                case UNDETERMINED -> possibleJobs.add(job);
                case NO -> {}
            }
        }
        if (jobs.isEmpty() && possibleJobs.isEmpty()) {
            return;
        }
        List<Counted> evidence = new ArrayList<>();
        List<Counted> possible = new ArrayList<>();
        for (WageEvidence each : known.wageEvidence) {
            Truth isAboutJob = isAbout(each, jobs, possibleJobs);
            Truth verifies = verifies(each, quarter);
            LocalDate day = countsOn(each);
            // What is recorded ahead of its receipt has not come yet.
            if (day.isAfter(known.asOf) || isAboutJob == Truth.NO || verifies == Truth.NO) {
                continue;
            }
            boolean isSure = isAboutJob == Truth.YES && verifies == Truth.YES;
            (isSure ? evidence : possible).add(new Counted(day, each.id()));
        }
        SacramentoDuty duty = followUp.duty(quarter.window(), lateUntil);
        Verdict verdict = jobs.isEmpty() ? Verdict.of(Status.UNDETERMINED) : duty.judge(known.asOf, evidence, possible);
        docket.addForATime("AI.3", quarter.toString(), quarter.window(), verdict, duty.isServedOn(known.asOf));
    }

    /** Whether a day of the quarter, not after the as-of date, is worked in this job and its sector is such a one. */
    private Truth isSupplemental(Employment job, CalendarQuarter quarter) {
        LocalDate last = known.asOf.isBefore(quarter.last()) ? known.asOf : quarter.last();
        Window days = new Window(quarter.first(), last);
        boolean covers = SacramentoJobs.covers(job, days);
        Sector sector = job.sector();
        boolean isOther = sector != null && !SacramentoTerms.isSupplemental(sector);
        if (isOther || (!covers && !SacramentoJobs.couldCover(job, days))) {
            return Truth.NO;
        }
        return covers && sector != null ? Truth.YES : Truth.UNDETERMINED;
    }

    /** Whether the evidence is about one of these jobs; what names none may be about any, a void reference about none. */
    private Truth isAbout(WageEvidence evidence, List<Employment> jobs, List<Employment> possibleJobs) {
        String reference = evidence.employmentId();
        if (reference == null || jobs.stream().anyMatch(job -> known.references.isTo(job, reference))) {
            return Truth.YES;
        }
        boolean possible = possibleJobs.stream().anyMatch(job -> known.references.isTo(job, reference));
        return possible ? Truth.UNDETERMINED : Truth.NO;
    }

    private static LocalDate countsOn(WageEvidence evidence) {
        return evidence.receivedOn() != null ? evidence.receivedOn() : evidence.date();
    }

    private static Truth verifies(WageEvidence evidence, CalendarQuarter quarter) {
        boolean isOther = evidence.kind() != null && !SacramentoTerms.WAGE_EVIDENCE.contains(evidence.kind());
        Truth overlaps = overlaps(evidence, quarter);
        if (isOther || overlaps == Truth.NO) {
            return Truth.NO;
        }
        return evidence.kind() == null ? Truth.UNDETERMINED : overlaps;
    }

    /** Whether the pay period and the quarter share a day; without a period the date decides. */
    private static Truth overlaps(WageEvidence evidence, CalendarQuarter quarter) {
        LocalDate start = evidence.periodStart();
        LocalDate end = evidence.periodEnd();
        if (start != null && end != null) {
            boolean shares = !start.isAfter(quarter.last()) && !end.isBefore(quarter.first());
            return truth(shares && !end.isBefore(start));
        }
        // The one day that is stated lies in the period, and the other may lie beyond it.
        if (start != null) {
            return quarter.holds(start) ? Truth.YES : inDoubt(start.isBefore(quarter.first()));
        }
        if (end != null) {
            return quarter.holds(end) ? Truth.YES : inDoubt(end.isAfter(quarter.last()));
        }
        return truth(quarter.holds(evidence.date()));
    }

    private static Truth inDoubt(boolean possible) {
        return possible ? Truth.UNDETERMINED : Truth.NO;
    }

    private static Truth truth(boolean value) {
        return value ? Truth.YES : Truth.NO;
    }
}
