package org.caseclock.testkit.generate;

import static org.caseclock.testkit.generate.Feature.each;
import static org.caseclock.testkit.generate.Feature.feature;
import static org.caseclock.testkit.generate.Sample.between;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caseclock.facts.Program;
import org.caseclock.facts.ServiceCategory;

/** What the participations and their services must show. */
final class ServiceFeatures {

    private ServiceFeatures() {}

    static Stream<Feature> participation() {
        LocalDate start = Mississippi.POLICY_START;
        return Stream.of(
                feature(
                        "entry before the policy",
                        400,
                        s -> s.file().participant().entryDate().isBefore(start)),
                feature(
                        "entry within days of the policy's start",
                        40,
                        s -> Math.abs(Sample.daysBetween(
                                        start, s.file().participant().entryDate()))
                                <= 20),
                feature(
                        "adult and dislocated worker",
                        300,
                        s -> s.in(Program.ADULT) && s.in(Program.DISLOCATED_WORKER)),
                feature(
                        "youth alone",
                        80,
                        s -> s.file().participant().programs().equals(List.of(Program.YOUTH))),
                feature("no program", 80, s -> s.file().participant().programs().isEmpty()),
                feature(
                        "a few days long",
                        200,
                        s -> Sample.daysBetween(s.file().participant().entryDate(), s.lastServiceDay()) < 10),
                feature(
                        "over four years long",
                        40,
                        s -> Sample.daysBetween(s.file().participant().entryDate(), s.lastServiceDay()) > 4 * 365),
                feature(
                        "unrelated facts",
                        400,
                        s -> !s.file().laborForceStatuses().isEmpty()));
    }

    static Stream<Feature> services() {
        return Stream.of(
                        each("service", ServiceCategory.values(), 60, Sample::has),
                        IntStream.of(89, 90, 91, 92).mapToObj(days -> feature("gap " + days, 60, s -> s.gap(days))),
                        Stream.of(
                                feature(
                                        "career services only",
                                        500,
                                        s -> s.only(
                                                ServiceCategory.BASIC_CAREER, ServiceCategory.INDIVIDUALIZED_CAREER)),
                                feature(
                                        "self-service or information only",
                                        100,
                                        s -> s.only(ServiceCategory.SELF_SERVICE, ServiceCategory.INFORMATION_ONLY)),
                                feature(
                                        "no service",
                                        80,
                                        s -> s.file().services().isEmpty()),
                                feature(
                                        "one day",
                                        1500,
                                        s -> s.service(x -> between(x.startDate(), x.endDate(), 0, 0))),
                                feature("without first day", 300, s -> s.service(x -> x.startDate() == null)),
                                feature("still running", 400, s -> s.service(x -> x.endDate() == null)),
                                feature(
                                        "running training",
                                        100,
                                        s -> s.service(x -> x.isTraining() && x.endDate() == null)),
                                feature(
                                        "end recorded late",
                                        800,
                                        s -> s.service(x -> between(x.endDate(), x.endRecordedOn(), 8, 400))),
                                feature(
                                        "end recorded ahead",
                                        300,
                                        s -> s.service(x -> between(x.endDate(), x.endRecordedOn(), -2000, -1))),
                                feature(
                                        "end before start",
                                        60,
                                        s -> s.service(x -> between(x.startDate(), x.endDate(), -400, -1))),
                                feature(
                                        "start before entry",
                                        60,
                                        s -> s.service(x ->
                                                between(s.file().participant().entryDate(), x.startDate(), -9999, -1))),
                                feature("trainings overlap", 300, Sample::overlappingTraining),
                                feature("no day between trainings", 200, s -> s.trainingGap(1)),
                                feature("one day between trainings", 200, s -> s.trainingGap(2)),
                                feature("break of over 92 days", 500, s -> s.gap(93, 300))))
                .flatMap(x -> x);
    }

    static Stream<Feature> planned() {
        return Stream.of(
                feature("documented", 600, s -> s.planned(p -> Boolean.TRUE.equals(p.documented()))),
                feature("not documented", 200, s -> s.planned(p -> Boolean.FALSE.equals(p.documented()))),
                feature("documented not stated", 200, s -> s.planned(p -> p.documented() == null)),
                feature("plan without first day", 100, s -> s.planned(p -> p.startDate() == null)),
                feature("plan without end", 300, s -> s.planned(p -> p.endDate() == null)),
                feature(
                        "plan ends before it starts",
                        15,
                        s -> s.planned(p -> between(p.startDate(), p.endDate(), -99, -1))),
                feature("plan that does not count", 100, s -> s.planned(p -> !Counting.counts(p.category()))),
                feature(
                        "plan recorded before",
                        500,
                        s -> s.planned(p -> between(p.startDate(), p.recordedOn(), -999, -1))),
                feature(
                        "plan recorded after",
                        100,
                        s -> s.planned(p -> between(p.startDate(), p.recordedOn(), 1, 999))),
                feature("plan reaches the next service to the day", 150, s -> planGap(s, 90)),
                feature("plan a day short of the next service", 150, s -> planGap(s, 91)),
                feature(
                        "plan on the last day that holds",
                        100,
                        s -> s.planned(p ->
                                s.service(x -> Counting.counts(x) && between(x.endDate(), p.startDate(), 90, 90)))),
                feature(
                        "plan a day too late",
                        100,
                        s -> s.planned(p ->
                                s.service(x -> Counting.counts(x) && between(x.endDate(), p.startDate(), 91, 91)))),
                feature(
                        "plan in the future of the as-of date",
                        300,
                        s -> s.planned(p -> between(s.asOf(), p.startDate(), 1, 9999))));
    }

    private static boolean planGap(Sample s, int days) {
        return s.planned(p -> s.service(x -> Counting.counts(x)
                && between(p.endDate() == null ? p.startDate() : p.endDate(), x.startDate(), days, days)));
    }
}
