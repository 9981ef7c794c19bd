package org.caseclock.testkit.generate;

import static org.caseclock.testkit.generate.Feature.each;
import static org.caseclock.testkit.generate.Feature.feature;
import static org.caseclock.testkit.generate.Sample.daysBetween;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.caseclock.facts.ActivityClosing;
import org.caseclock.facts.AttendanceEnd;
import org.caseclock.facts.EmploymentPlan;
import org.caseclock.facts.NoteElement;
import org.caseclock.facts.Program;
import org.jspecify.annotations.Nullable;

/** What the cases of Minnesota must show besides. */
final class MinnesotaFeatures {

    private static final LocalDate POLICY_START = LocalDate.of(2004, 1, 1);

    private MinnesotaFeatures() {}

    static Stream<Feature> records() {
        return Stream.of(
                        each("in", Program.values(), 300, (s, p) -> s.in(p)),
                        each(
                                "note lacks",
                                NoteElement.values(),
                                500,
                                (s, e) -> s.file().caseNotes().stream()
                                        .anyMatch(n -> n.states() != null
                                                && !n.states().contains(e))),
                        Stream.of(
                                feature(
                                        "in none",
                                        50,
                                        s -> s.file().participant().programs().isEmpty()),
                                feature(
                                        "entry before the policy",
                                        200,
                                        s -> s.file().participant().entryDate().isBefore(POLICY_START)),
                                feature(
                                        "note states nothing stated",
                                        500,
                                        s -> s.file().caseNotes().stream().anyMatch(n -> n.states() == null)),
                                feature("reviewed", 1000, s -> s.contact(c -> Boolean.TRUE.equals(c.recordReviewed()))),
                                feature(
                                        "not reviewed",
                                        500,
                                        s -> s.contact(c -> Boolean.FALSE.equals(c.recordReviewed()))),
                                feature("review not stated", 500, s -> s.contact(c -> c.recordReviewed() == null)),
                                feature(
                                        "reason not personal",
                                        1000,
                                        s -> s.contact(c -> c.reasonNotPersonal() != null)),
                                feature(
                                        "no plan",
                                        400,
                                        s -> s.file().employmentPlans().isEmpty()),
                                feature("plan without activities", 150, s -> plan(s, List.of())),
                                feature("activities not stated", 400, s -> plan(s, null)),
                                feature("two plans of one day", 20, MinnesotaFeatures::tiedPlans),
                                feature(
                                        "document of a training",
                                        500,
                                        s -> s.service(x -> x.isTraining()
                                                && s.document(d -> d.about().contains(x.id()))))))
                .flatMap(x -> x);
    }

    static Stream<Feature> closings() {
        return Stream.of(
                ended("recorded the same day", 300, days -> days == 0),
                ended("recorded late", 400, days -> days > 0),
                ended("recorded before", 100, days -> days < 0 && days > -99),
                feature(
                        "recording not kept",
                        200,
                        s -> s.file().attendanceEnds().stream().anyMatch(e -> e.recordedOn() == null)),
                closed("never closed", 200, List::isEmpty),
                closed("closed on the last day attended", 200, days -> days.contains(0L)),
                answered("closed on the day that is due", 200, 0),
                answered("closed the day after", 150, 1),
                closed("closed before", 100, days -> days.stream().anyMatch(d -> d < 0)),
                closed("closed weeks late", 200, days -> days.stream().anyMatch(d -> d > 20)),
                feature(
                        "as of an end of attendance",
                        60,
                        s -> s.file().attendanceEnds().stream()
                                .anyMatch(e -> e.date().equals(s.asOf()))));
    }

    private static boolean plan(Sample s, @Nullable List<String> activities) {
        return s.file().employmentPlans().stream().anyMatch(p -> Objects.equals(p.activities(), activities));
    }

    private static boolean tiedPlans(Sample s) {
        List<EmploymentPlan> plans = s.file().employmentPlans();
        return plans.stream()
                .anyMatch(a -> plans.stream()
                        .anyMatch(b -> !a.id().equals(b.id()) && a.date().equals(b.date())));
    }

    private static Feature ended(String name, int minimum, LongPredicate days) {
        return feature(
                name,
                minimum,
                s -> s.file().attendanceEnds().stream()
                        .anyMatch(e -> e.recordedOn() != null && days.test(daysBetween(e.date(), e.recordedOn()))));
    }

    /** An end of attendance whose closings were entered so many days after it. */
    private static Feature closed(String name, int minimum, Predicate<List<Long>> days) {
        return feature(
                name,
                minimum,
                s -> s.file().attendanceEnds().stream()
                        .anyMatch(e -> days.test(closings(s, e)
                                .map(c -> daysBetween(e.date(), entered(c)))
                                .toList())));
    }

    /** An end recorded late, with a closing that was entered so many days after the recording. */
    private static Feature answered(String name, int minimum, int later) {
        return feature(
                name,
                minimum,
                s -> s.file().attendanceEnds().stream()
                        .anyMatch(e -> e.recordedOn() != null
                                && e.recordedOn().isAfter(e.date())
                                && closings(s, e).anyMatch(c -> daysBetween(e.recordedOn(), entered(c)) == later)));
    }

    private static Stream<ActivityClosing> closings(Sample s, AttendanceEnd end) {
        return s.file().activityClosings().stream().filter(c -> c.serviceId().equals(end.serviceId()));
    }

    private static LocalDate entered(ActivityClosing closing) {
        return Objects.requireNonNullElse(closing.firstRecordedOn(), closing.date());
    }
}
