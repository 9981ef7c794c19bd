package org.caseclock.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.caseclock.facts.Employment;
import org.caseclock.facts.EmploymentBuilder;
import org.jspecify.annotations.Nullable;

/** What the jobs of a case tell of the days that were worked. */
final class SacramentoJobs {

    private final List<Employment> jobs;

    SacramentoJobs(KnownCase known) {
        this.jobs = known.employments;
    }

    /**
     * Jobs that overlap or follow without a day between.
     *
     * @param firstJob the id of the job that it begins with
     * @param first its first day
     * @param last its last day; empty while it runs
     */
    record Spell(String firstJob, LocalDate first, @Nullable LocalDate last) {}

    /** The spells of employment, by first day. */
    List<Spell> spells() {
        List<Spell> spells = new ArrayList<>();
        for (Stretch stretch : Stretch.of(jobs, null)) {
            spells.add(new Spell(firstJobOf(stretch.first()), stretch.first(), stretch.last()));
        }
        return spells;
    }

    /** The jobs without a first day. */
    List<Employment> withoutStart() {
        return jobs.stream().filter(job -> job.startDate() == null).toList();
    }

    /** Whether a day of the customer was worked, as far as the jobs tell; undetermined where a first day is empty. */
    Truth employedOn(LocalDate day) {
        Window onDay = Window.onDay(day);
        if (any(job -> covers(job, onDay))) {
            return Truth.YES;
        }
        return any(job -> couldCover(job, onDay)) ? Truth.UNDETERMINED : Truth.NO;
    }

    /** Whether the job covers one of these days. Whatever its first day, it covers its last (C7). */
    static boolean covers(Employment job, Window days) {
        LocalDate start = job.startDate() != null ? job.startDate() : job.endDate();
        return start != null && !days.isBefore(start) && !endedBefore(job, days);
    }

    /** The first day, which could lie in these days or after them, but not after the end of the job. */
    static Field<Employment, LocalDate> start(Window days) {
        return new Field<>(
                Employment.class,
                "startDate",
                Employment::startDate,
                job -> Stream.of(days.opens(), days.due(), dayAfter(days), job.endDate())
                        .filter(day -> day != null && (job.endDate() == null || !day.isAfter(job.endDate())))
                        .toList(),
                (job, day) -> EmploymentBuilder.builder(job).startDate(day).build());
    }

    private static @Nullable LocalDate dayAfter(Window days) {
        return days.due() == null ? null : days.due().plusDays(1);
    }

    /** Whether it would, if its first day were filled. */
    static boolean couldCover(Employment job, Window days) {
        return job.startDate() == null && !endedBefore(job, days);
    }

    private static boolean endedBefore(Employment job, Window days) {
        return job.endDate() != null && days.isAfter(job.endDate());
    }

    private boolean any(Predicate<Employment> kind) {
        return jobs.stream().anyMatch(kind);
    }

    /** The job that begins on a day; of several the first by id, as they are sorted. */
    private String firstJobOf(LocalDate day) {
        return jobs.stream()
                .filter(job -> day.equals(job.startDate()))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
