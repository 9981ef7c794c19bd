package org.caseclock.testkit.generate;

import static org.caseclock.testkit.generate.Feature.each;
import static org.caseclock.testkit.generate.Feature.feature;
import static org.caseclock.testkit.generate.Sample.daysBetween;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caseclock.facts.EmploymentPlan;
import org.caseclock.facts.Fact;
import org.caseclock.facts.LaborForceState;
import org.caseclock.facts.RecordPlace;
import org.caseclock.facts.Recording;
import org.caseclock.facts.ServiceCategory;
import org.caseclock.facts.TeamMeeting;

/** What the cases of New York must show. */
final class NewYorkFeatures {

    private NewYorkFeatures() {}

    static Stream<Feature> work() {
        return Stream.of(
                        each(
                                "state",
                                LaborForceState.values(),
                                400,
                                (s, state) ->
                                        s.file().laborForceStatuses().stream().anyMatch(l -> state.equals(l.state()))),
                        days(
                                "core service so many days after entry",
                                58,
                                63,
                                40,
                                s -> s.file().services().stream()
                                        .filter(x -> x.category() == ServiceCategory.CORE_STAFF_ASSISTED)
                                        .map(Fact::date)),
                        days(
                                "status so many days after entry",
                                58,
                                62,
                                80,
                                s -> s.file().laborForceStatuses().stream().map(Fact::date)),
                        days(
                                "job begins so many days after entry",
                                58,
                                62,
                                50,
                                s -> s.file().employments().stream()
                                        .filter(e -> e.date() != null)
                                        .map(e -> e.startDate())),
                        days(
                                "job ends so many days after entry",
                                58,
                                62,
                                50,
                                s -> s.file().employments().stream()
                                        .filter(e -> e.endDate() != null)
                                        .map(e -> e.endDate())),
                        days("as of so many days after entry", 58, 62, 50, s -> Stream.of(s.asOf())),
                        Stream.of(
                                feature(
                                        "no status",
                                        200,
                                        s -> s.file().laborForceStatuses().isEmpty()),
                                feature(
                                        "state not stated",
                                        300,
                                        s -> s.file().laborForceStatuses().stream()
                                                .anyMatch(l -> l.state() == null)),
                                feature(
                                        "job without first day",
                                        150,
                                        s -> s.file().employments().stream().anyMatch(e -> e.startDate() == null))))
                .flatMap(x -> x);
    }

    static Stream<Feature> teams() {
        return Stream.concat(
                days(
                        "team meets so many days after entry",
                        59,
                        62,
                        100,
                        s -> s.file().teamMeetings().stream().map(Fact::date)),
                Stream.of(
                        feature("no meeting", 1000, s -> s.file().teamMeetings().isEmpty()),
                        meeting("without participant", m -> Boolean.FALSE.equals(m.participantPresent())),
                        meeting("participant not stated", m -> m.participantPresent() == null),
                        meeting("without partners", m -> List.of().equals(m.partners())),
                        meeting("partners not stated", m -> m.partners() == null),
                        feature("plan tied to a meeting before it", 100, s -> tied(s, -30, -1)),
                        feature("plan tied to a meeting of its day", 100, s -> tied(s, 0, 0)),
                        feature("plan tied to a meeting", 300, s -> tied(s, 1, 900))));
    }

    static Stream<Feature> records() {
        return Stream.of(
                        IntStream.rangeClosed(4, 6)
                                .boxed()
                                .flatMap(days -> Stream.of(
                                        entered("case file", RecordPlace.CASE_FILE, days),
                                        entered("OSOS", RecordPlace.of("OSOS"), days))),
                        Stream.of(
                                feature("entry without date", 400, s -> recording(s, (f, r) -> r.date() == null)),
                                feature(
                                        "entry ahead",
                                        300,
                                        s -> recording(
                                                s, (f, r) -> r.date() != null && daysBetween(f.date(), r.date()) < 0)),
                                feature(
                                        "two case-management services of one day",
                                        80,
                                        s -> s.service(a -> a.category() == ServiceCategory.CASE_MANAGEMENT
                                                && s.service(b -> b.category() == ServiceCategory.CASE_MANAGEMENT
                                                        && !a.id().equals(b.id())
                                                        && daysBetween(a.startDate(), b.startDate()) == 0)))))
                .flatMap(x -> x);
    }

    private interface Entry {
        boolean matches(Fact fact, Recording recording);
    }

    private static boolean recording(Sample s, Entry entry) {
        return s.file().facts().stream()
                .anyMatch(f -> f.date() != null && f.recordings().stream().anyMatch(r -> entry.matches(f, r)));
    }

    private static Feature entered(String name, RecordPlace place, int days) {
        return feature(
                "in the " + name + " days later " + days,
                400,
                s -> recording(s, (f, r) -> place.equals(r.place()) && daysBetween(f.date(), r.date()) == days));
    }

    private static Stream<Feature> days(
            String name, int first, int last, int minimum, Function<Sample, Stream<LocalDate>> dates) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(days -> feature(
                        name + " " + days,
                        minimum,
                        s -> dates.apply(s)
                                .anyMatch(
                                        d -> daysBetween(s.file().participant().entryDate(), d) == days)));
    }

    private static Feature meeting(String name, Predicate<TeamMeeting> kind) {
        return feature(
                "meeting " + name, 300, s -> s.file().teamMeetings().stream().anyMatch(kind));
    }

    static boolean plan(Sample s, Predicate<EmploymentPlan> kind) {
        return s.file().employmentPlans().stream().anyMatch(kind);
    }

    private static boolean tied(Sample s, int first, int last) {
        return plan(
                s,
                p -> s.file().teamMeetings().stream()
                        .anyMatch(m ->
                                m.id().equals(p.teamMeetingId()) && Sample.between(m.date(), p.date(), first, last)));
    }
}
