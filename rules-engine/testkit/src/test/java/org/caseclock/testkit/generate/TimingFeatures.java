package org.caseclock.testkit.generate;

import static org.caseclock.testkit.generate.Feature.feature;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caseclock.facts.Contact;
import org.caseclock.facts.Fact;

/** What the days of recording and the as-of dates must show. */
final class TimingFeatures {

    private TimingFeatures() {}

    static Stream<Feature> recordings() {
        Predicate<Fact> contact = Contact.class::isInstance;
        return Stream.of(
                feature("contact recorded the same day", 1000, s -> s.recorded(contact, 0, 0)),
                feature("contact recorded days late", 800, s -> s.recorded(contact, 1, 5)),
                feature("contact recorded months late", 500, s -> s.recorded(contact, 46, 300)),
                feature("recording not kept", 1000, s -> s.contact(c -> c.firstRecordedOn() == null)),
                feature(
                        "recorded in a place alone",
                        300,
                        s -> s.contact(c -> c.recordedOn() == null && c.firstRecordedOn() != null)),
                feature("recorded before it happened", 500, s -> s.recorded(contact, -99, -1)),
                feature(
                        "future of the as-of date, known before",
                        100,
                        s -> s.file().facts().stream()
                                .anyMatch(f -> !s.file().plannedServices().contains(f)
                                        && f.date() != null
                                        && f.date().isAfter(s.asOf())
                                        && f.firstRecordedOn() != null
                                        && !f.firstRecordedOn().isAfter(s.asOf()))),
                feature("equal facts twice", 200, s -> duplicates(s, (a, b) -> a.equals(b))),
                feature(
                        "one id, different facts of a kind",
                        150,
                        s -> duplicates(s, (a, b) -> !a.equals(b) && a.getClass() == b.getClass())),
                feature("one id, different kinds", 150, s -> duplicates(s, (a, b) -> a.getClass() != b.getClass())));
    }

    private static boolean duplicates(Sample s, BiPredicate<Fact, Fact> predicate) {
        List<Fact> facts = s.file().facts();
        for (int i = 0; i < facts.size(); i++) {
            for (int j = i + 1; j < facts.size(); j++) {
                if (facts.get(i).id().equals(facts.get(j).id()) && predicate.test(facts.get(i), facts.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    static Stream<Feature> asOf() {
        return Stream.concat(
                IntStream.of(89, 90, 91, 92, 93)
                        .mapToObj(days -> feature("service + " + days, 60, s -> s.asOfAfterService(days))),
                Stream.of(
                        feature("month end", 400, s -> s.asOf().plusDays(1).getDayOfMonth() == 1),
                        feature("exit date", 50, s -> s.exit(e -> e.date().equals(s.asOf()))),
                        feature(
                                "day before the exit was recorded",
                                30,
                                s -> s.exit(e -> s.asOf().plusDays(1).equals(e.firstRecordedOn()))),
                        feature(
                                "day on which it was",
                                30,
                                s -> s.exit(e -> s.asOf().equals(e.firstRecordedOn()))),
                        feature(
                                "day after it was",
                                30,
                                s -> s.exit(e -> s.asOf().minusDays(1).equals(e.firstRecordedOn()))),
                        feature(
                                "exit + 12 months",
                                30,
                                s -> s.exit(e -> s.asOf().equals(e.date().plusMonths(12)))),
                        feature(
                                "exit + 12 months + 1 day",
                                30,
                                s -> s.exit(e ->
                                        s.asOf().equals(e.date().plusMonths(12).plusDays(1)))),
                        feature(
                                "an offer's day",
                                100,
                                s -> s.offer(o -> o.date().equals(s.asOf()))),
                        feature(
                                "a contact's day",
                                100,
                                s -> s.contact(c -> c.date().equals(s.asOf())))));
    }
}
