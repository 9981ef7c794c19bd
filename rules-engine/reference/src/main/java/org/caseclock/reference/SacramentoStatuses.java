package org.caseclock.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.caseclock.facts.Employment;
import org.caseclock.facts.Fact;
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
            Verdict verdict = Verdict.checkOfAnyDate(
                    Day.of(status),
                    known.asOf,
                    meeting,
                    () -> matches == Truth.UNDETERMINED ? missing(status) : Set.of());
            docket.add("JR.10", status.id(), Window.onDay(Day.of(status)), verdict);
        }
    }

    private Set<String> missing(MisStatus status) {
        Window day = Window.onDay(Day.of(status));
        List<Field<?, ?>> fields = new ArrayList<>(SacramentoActivityTable.FIELDS);
        fields.add(SacramentoJobs.start(day));
        List<Fact> facts = new ArrayList<>(known.employments);
        facts.add(status);
        return new EmptyFields<>(
                        fields,
                        new Row(Set.of(), false),
                        (row, fact) -> row.with(fact, day),
                        row -> row.categories().stream()
                                .anyMatch(
                                        category -> fits(category, Day.of(status), truth(row.employed())) == Truth.YES))
                .of(facts);
    }

    /**
     * A row with what the jobs say.
     *
     * @param categories the categories of the rows of the table that it is
     * @param employed whether a job covers its day
     */
    private record Row(Set<SacramentoActivityTable.Category> categories, boolean employed) {

        Row with(Fact fact, Window day) {
            if (fact instanceof Employment job) {
                return new Row(categories, employed || SacramentoJobs.covers(job, day));
            }
            Set<SacramentoActivityTable.Category> all = new TreeSet<>();
            SacramentoActivityTable.rows((MisStatus) fact).forEach(row -> all.add(row.category()));
            return new Row(all, employed);
        }
    }

    private static Truth truth(boolean value) {
        return value ? Truth.YES : Truth.NO;
    }

    private Truth matches(MisStatus status) {
        boolean possible = false;
        for (SacramentoActivityTable.Row row : SacramentoActivityTable.rows(status)) {
            Truth fits = fits(row.category(), Day.of(status), jobs.employedOn(Day.of(status)));
            if (fits == Truth.YES && SacramentoActivityTable.isComplete(status)) {
                return Truth.YES;
            }
            possible |= fits != Truth.NO;
        }
        return possible ? Truth.UNDETERMINED : Truth.NO;
    }

    private Truth fits(SacramentoActivityTable.Category category, LocalDate day, Truth employed) {
        LocalDate exit = known.exitDate();
        boolean exited = exit != null && !exit.isAfter(day);
        return switch (category) {
            case INACTIVE -> Truth.YES;
            case EXITED -> exited ? Truth.YES : Truth.NO;
            case EMPLOYED -> exited ? Truth.NO : employed;
            case ACTIVE, ACTIVE_IN_POOL -> exited ? Truth.NO : not(employed);
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
