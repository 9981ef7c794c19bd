package org.caseclock.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.caseclock.facts.Employment;
import org.caseclock.facts.EmploymentBuilder;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Sector;
import org.caseclock.facts.WageEvidence;
import org.caseclock.facts.WageEvidenceBuilder;
import org.caseclock.facts.WageEvidenceKind;
import org.jspecify.annotations.Nullable;

/** The written verification of wages that the state's wage records may lack: AI.3. */
final class SacramentoWages {

    private static final Field<Employment, Sector> SECTOR = new Field<>(
            Employment.class,
            "sector",
            Employment::sector,
            Sector.values(),
            (job, sector) -> EmploymentBuilder.builder(job).sector(sector).build());

    private static final Field<WageEvidence, WageEvidenceKind> KIND = new Field<>(
            WageEvidence.class,
            "kind",
            WageEvidence::kind,
            WageEvidenceKind.values(),
            (evidence, kind) -> WageEvidenceBuilder.builder(evidence).kind(kind).build());

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
        SacramentoDuty duty = followUp.duty(quarter.window(), lateUntil);
        Supplier<Set<String>> missing = () -> missing(quarter, duty);
        Verdict verdict = jobs.isEmpty()
                ? Verdict.undetermined(missing.get())
                : duty.judge(known.asOf, evidence(quarter, jobs), missing);
        docket.addForATime("AI.3", quarter.toString(), quarter.window(), verdict, duty.isServedOn(known.asOf));
    }

    private List<Counted> evidence(CalendarQuarter quarter, List<Employment> jobs) {
        List<Counted> evidence = new ArrayList<>();
        for (WageEvidence each : received()) {
            boolean isAboutOne = jobs.stream().anyMatch(job -> isAbout(each, job));
            if (isAboutOne && verifies(each, quarter) == Truth.YES) {
                evidence.add(new Counted(countsOn(each), each.id()));
            }
        }
        return evidence;
    }

    /** What is recorded ahead of its receipt has not come yet. */
    private List<WageEvidence> received() {
        return known.wageEvidence.stream()
                .filter(evidence -> !countsOn(evidence).isAfter(known.asOf))
                .toList();
    }

    /** Whether there is such a job is asked at once, what verifies its wages only when the quarter is over. */
    private Set<String> missing(CalendarQuarter quarter, SacramentoDuty duty) {
        List<Field<?, ?>> fields = new ArrayList<>(List.of(SECTOR, SacramentoJobs.start(daysOf(quarter))));
        if (quarter.window().isBefore(known.asOf)) {
            fields.add(KIND);
            fields.add(periodStart(quarter));
            fields.add(periodEnd(quarter));
        }
        List<Fact> facts = new ArrayList<>(known.employments);
        facts.addAll(received());
        return new EmptyFields<>(
                        fields,
                        new Verified(Set.of(), Set.of()),
                        (verified, fact) -> fact instanceof Employment job
                                ? verified.with(job, isSupplemental(job, quarter))
                                : verified.with((WageEvidence) fact, verifies((WageEvidence) fact, quarter)),
                        verified -> outcome(verified, duty))
                .of(facts);
    }

    private String outcome(Verified verified, SacramentoDuty duty) {
        if (verified.jobs.isEmpty()) {
            return "not owed";
        }
        SacramentoDuty.Standing standing = SacramentoDuty.Standing.MISSED;
        for (WageEvidence evidence : verified.evidence) {
            boolean isAboutOne = known.employments.stream()
                    .anyMatch(job -> verified.jobs.contains(job.id()) && isAbout(evidence, job));
            standing = isAboutOne ? standing.or(duty.standing(countsOn(evidence))) : standing;
        }
        return duty.statusOf(standing).toString();
    }

    /**
     * Jobs whose wages are to be verified, and what verifies wages.
     *
     * @param jobs the ids of the jobs
     * @param evidence the evidence, filled where it was empty
     */
    private record Verified(Set<String> jobs, Set<WageEvidence> evidence) {

        Verified with(Employment job, Truth isSupplemental) {
            if (isSupplemental != Truth.YES) {
                return this;
            }
            Set<String> all = new HashSet<>(jobs);
            all.add(job.id());
            return new Verified(all, evidence);
        }

        Verified with(WageEvidence each, Truth verifies) {
            if (verifies != Truth.YES) {
                return this;
            }
            Set<WageEvidence> all = new HashSet<>(evidence);
            // Which kind and which period verified them makes no difference.
            all.add(WageEvidenceBuilder.builder(each)
                    .kind(null)
                    .periodStart(null)
                    .periodEnd(null)
                    .build());
            return new Verified(jobs, all);
        }
    }

    /** Where one end of the period is stated, the other is missing; where none is, the date decides. */
    private static Field<WageEvidence, LocalDate> periodStart(CalendarQuarter quarter) {
        return new Field<>(
                WageEvidence.class,
                "periodStart",
                evidence -> evidence.periodEnd() == null ? LocalDate.MIN : evidence.periodStart(),
                evidence -> around(quarter, Objects.requireNonNull(evidence.periodEnd()))
                        .filter(day -> !day.isAfter(Objects.requireNonNull(evidence.periodEnd())))
                        .toList(),
                (evidence, day) ->
                        WageEvidenceBuilder.builder(evidence).periodStart(day).build());
    }

    private static Field<WageEvidence, LocalDate> periodEnd(CalendarQuarter quarter) {
        return new Field<>(
                WageEvidence.class,
                "periodEnd",
                evidence -> evidence.periodStart() == null ? LocalDate.MAX : evidence.periodEnd(),
                evidence -> around(quarter, Objects.requireNonNull(evidence.periodStart()))
                        .filter(day -> !day.isBefore(Objects.requireNonNull(evidence.periodStart())))
                        .toList(),
                (evidence, day) ->
                        WageEvidenceBuilder.builder(evidence).periodEnd(day).build());
    }

    private static Stream<LocalDate> around(CalendarQuarter quarter, LocalDate known) {
        return Stream.of(
                quarter.first().minusDays(1),
                quarter.first(),
                quarter.last(),
                quarter.last().plusDays(1),
                known);
    }

    /** The days of a quarter that is not yet to come, up to the as-of date. */
    private Window daysOf(CalendarQuarter quarter) {
        return new Window(quarter.first(), known.asOf.isBefore(quarter.last()) ? known.asOf : quarter.last());
    }

    /** Whether a day of the quarter, not after the as-of date, is worked in this job and its sector is such a one. */
    private Truth isSupplemental(Employment job, CalendarQuarter quarter) {
        Window days = daysOf(quarter);
        boolean covers = SacramentoJobs.covers(job, days);
        Sector sector = job.sector();
        boolean isOther = sector != null && !SacramentoTerms.isSupplemental(sector);
        if (isOther || (!covers && !SacramentoJobs.couldCover(job, days))) {
            return Truth.NO;
        }
        return covers && sector != null ? Truth.YES : Truth.UNDETERMINED;
    }

    /** Whether the evidence is about this job; what names none may be about any, a void reference about none. */
    private boolean isAbout(WageEvidence evidence, Employment job) {
        return evidence.employmentId() == null || known.references.isTo(job, evidence.employmentId());
    }

    private static LocalDate countsOn(WageEvidence evidence) {
        return evidence.receivedOn() != null ? evidence.receivedOn() : Day.of(evidence);
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
        return truth(quarter.holds(Day.of(evidence)));
    }

    private static Truth inDoubt(boolean possible) {
        return possible ? Truth.UNDETERMINED : Truth.NO;
    }

    private static Truth truth(boolean value) {
        return value ? Truth.YES : Truth.NO;
    }
}
