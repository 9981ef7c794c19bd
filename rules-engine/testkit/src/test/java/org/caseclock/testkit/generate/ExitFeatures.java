package org.caseclock.testkit.generate;

import static org.caseclock.testkit.generate.Feature.each;
import static org.caseclock.testkit.generate.Feature.feature;
import static org.caseclock.testkit.generate.Sample.between;

import java.util.Objects;
import java.util.stream.Stream;
import org.caseclock.facts.CircumstanceKind;
import org.caseclock.facts.ExitKind;

/** What the exits and the circumstances around them must show. */
final class ExitFeatures {

    private ExitFeatures() {}

    static Stream<Feature> exits() {
        return Stream.of(
                feature("no exit", 1000, s -> s.file().exit() == null),
                feature(
                        "no exit, long inactive",
                        150,
                        s -> s.file().exit() == null && Sample.daysBetween(s.lastServiceDay(), s.asOf()) > 92),
                feature(
                        "on a last day of service",
                        1500,
                        s -> s.exit(e ->
                                s.service(x -> Counting.counts(x) && e.date().equals(x.endDate())))),
                feature(
                        "on the day of the paperwork",
                        300,
                        s -> s.exit(e -> e.date().equals(e.firstRecordedOn()))),
                feature(
                        "before entry",
                        80,
                        s -> s.exit(
                                e -> e.date().isBefore(s.file().participant().entryDate()))),
                feature("recorded on day 91", 400, s -> s.exitRecordedAfterService(91, 91)),
                feature("recorded on day 90", 150, s -> s.exitRecordedAfterService(90, 90)),
                feature("recorded earlier", 200, s -> s.exitRecordedAfterService(0, 89)),
                feature("recorded days late", 200, s -> s.exitRecordedAfterService(92, 121)),
                feature("recorded months late", 200, s -> s.exitRecordedAfterService(122, 430)),
                feature(
                        "recorded after exit + 12 months",
                        200,
                        s -> s.exit(e -> e.firstRecordedOn() != null
                                && e.firstRecordedOn().isAfter(e.date().plusMonths(12)))),
                feature("not known when recorded", 200, s -> s.exit(e -> e.firstRecordedOn() == null)),
                feature("manual", 800, s -> s.exit(e -> e.kind() == ExitKind.MANUAL)),
                feature("automatic", 800, s -> s.exit(e -> e.kind() == ExitKind.AUTOMATIC)),
                feature("kind not stated", 300, s -> s.exit(e -> e.kind() == null)),
                feature(
                        "service after exit",
                        300,
                        s -> s.exit(
                                e -> s.service(x -> Counting.counts(x) && between(e.date(), x.startDate(), 1, 9999)))),
                feature(
                        "follow-up after exit",
                        800,
                        s -> s.exit(e -> s.service(x -> x.isFollowUp() && between(e.date(), x.startDate(), 1, 9999)))),
                feature(
                        "follow-up before exit",
                        300,
                        s -> s.exit(
                                e -> s.service(x -> x.isFollowUp() && between(e.date(), x.startDate(), -9999, -1)))));
    }

    static Stream<Feature> circumstances() {
        return Stream.of(
                        each(
                                "circumstance",
                                CircumstanceKind.values(),
                                200,
                                (s, k) -> s.circumstance(c -> k.equals(c.kind()))),
                        Stream.of(89, 90, 91)
                                .map(days -> feature(
                                        "expected days " + days,
                                        150,
                                        s -> s.circumstance(c -> Objects.equals(c.expectedDays(), days)))),
                        Stream.of(
                                feature(
                                        "several",
                                        300,
                                        s -> s.file().circumstances().size() > 1),
                                feature(
                                        "before entry",
                                        150,
                                        s -> s.circumstance(c ->
                                                between(s.file().participant().entryDate(), c.startDate(), -999, -1))),
                                feature(
                                        "on entry",
                                        100,
                                        s -> s.circumstance(c -> s.file()
                                                .participant()
                                                .entryDate()
                                                .equals(c.startDate()))),
                                feature("on exit", 100, s -> s.beganAfterExit(0)),
                                feature("the day after exit", 50, s -> s.beganAfterExit(1)),
                                feature(
                                        "between exit and recording",
                                        80,
                                        s -> s.exit(e -> s.circumstance(c -> between(e.date(), c.startDate(), 1, 999)
                                                && between(c.startDate(), e.firstRecordedOn(), 1, 999)))),
                                feature("on the recording", 80, s -> s.beganAfterRecording(0)),
                                feature("the day after the recording", 80, s -> s.beganAfterRecording(1)),
                                feature("start not stated", 80, s -> s.circumstance(c -> c.startDate() == null)),
                                feature(
                                        "ended the day before exit",
                                        50,
                                        s -> s.exit(e -> s.circumstance(c -> between(e.date(), c.endDate(), -1, -1)))),
                                feature(
                                        "ended on exit",
                                        50,
                                        s -> s.exit(e ->
                                                s.circumstance(c -> e.date().equals(c.endDate())))),
                                feature(
                                        "ends before it starts",
                                        30,
                                        s -> s.circumstance(c -> between(c.startDate(), c.endDate(), -9999, -1))),
                                feature(
                                        "expected days not stated",
                                        200,
                                        s -> s.circumstance(c -> c.expectedDays() == null)),
                                feature(
                                        "precludes",
                                        500,
                                        s -> s.circumstance(c -> Boolean.TRUE.equals(c.precludesParticipation()))),
                                feature(
                                        "does not preclude",
                                        200,
                                        s -> s.circumstance(c -> Boolean.FALSE.equals(c.precludesParticipation()))),
                                feature(
                                        "precluding not stated",
                                        200,
                                        s -> s.circumstance(c -> c.precludesParticipation() == null)),
                                feature(
                                        "documented",
                                        300,
                                        s -> s.circumstance(c -> Boolean.TRUE.equals(c.documented()))),
                                feature(
                                        "not documented",
                                        100,
                                        s -> s.circumstance(c -> Boolean.FALSE.equals(c.documented()))),
                                feature("documented not stated", 300, s -> s.circumstance(c -> c.documented() == null)),
                                feature(
                                        "document before it",
                                        100,
                                        s -> s.circumstance(
                                                c -> s.document(d -> d.about().contains(c.id())
                                                        && between(c.startDate(), d.date(), -99, -1)))),
                                feature(
                                        "document after it",
                                        300,
                                        s -> s.circumstance(
                                                c -> s.document(d -> d.about().contains(c.id())
                                                        && between(c.startDate(), d.date(), 1, 999)))),
                                feature(
                                        "medical, manual, precluding, over 90 days",
                                        20,
                                        s -> s.exit(e -> e.isManual())
                                                && s.circumstance(c -> c.kind() == CircumstanceKind.MEDICAL_TREATMENT
                                                        && Boolean.TRUE.equals(c.precludesParticipation())
                                                        && c.expectedDays() != null
                                                        && c.expectedDays() > 90))))
                .flatMap(x -> x);
    }
}
