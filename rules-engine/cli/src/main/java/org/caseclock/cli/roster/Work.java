package org.caseclock.cli.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseclock.facts.Employment;

/**
 * Where the customer works on a day.
 *
 * @param employers the employers of the jobs that hold the day
 * @param perhaps those of the jobs without a first day that may hold it
 * @param hasJobs whether any job is on record
 */
record Work(List<String> employers, List<String> perhaps, boolean hasJobs) {

    static Work on(LocalDate day, List<Employment> jobs) {
        return new Work(
                employers(jobs.stream().filter(job -> job.getDays().cover(day))),
                employers(jobs.stream()
                        .filter(job -> job.getDays().coverAnswer(day).isUnknown())),
                !jobs.isEmpty());
    }

    private static List<String> employers(Stream<Employment> jobs) {
        return jobs.map(job -> job.employer() == null ? "employer not on record" : job.employer())
                .distinct()
                .toList();
    }

    /** Such as {@code works: Mill}. */
    String inWords() {
        String works = "works: " + String.join(", ", employers);
        String may = "a job without a first day: " + String.join(", ", perhaps);
        if (!employers.isEmpty()) {
            return perhaps.isEmpty() ? works : works + "; " + may;
        }
        return !perhaps.isEmpty() ? may : hasJobs ? "no present job on record" : "no job on record";
    }

    /** The employers, of whom those with a job without a first day are marked. */
    String inACell() {
        return Stream.concat(employers.stream(), perhaps.stream().map(each -> each + " (a job without a first day)"))
                .collect(Collectors.joining(", "));
    }
}
