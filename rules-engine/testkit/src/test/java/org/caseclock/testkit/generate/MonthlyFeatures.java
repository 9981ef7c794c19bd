package org.caseclock.testkit.generate;

import static org.caseclock.testkit.generate.Feature.each;
import static org.caseclock.testkit.generate.Feature.feature;
import static org.caseclock.testkit.generate.Sample.between;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.caseclock.facts.Contact;
import org.caseclock.facts.ContactMethod;
import org.caseclock.facts.ContactOutcome;
import org.caseclock.facts.ContactWith;
import org.caseclock.facts.Service;
import org.caseclock.facts.ServiceCategory;
import org.caseclock.facts.YouthActivity;
import org.jspecify.annotations.Nullable;

/** What the cases that are looked at month by month must show, whatever the policy. */
final class MonthlyFeatures {

    private MonthlyFeatures() {}

    static Stream<Feature> services() {
        return Stream.of(
                        each(
                                "activity",
                                YouthActivity.values(),
                                100,
                                (s, a) -> s.service(x -> a.equals(x.youthActivity()))),
                        Stream.of(
                                feature("youth element, not stated", 200, MonthlyFeatures::elementWithoutActivity),
                                feature("running", 800, s -> s.service(x -> x.endDate() == null)),
                                feature("ends with a month", 800, s -> s.service(x -> isLastOfMonth(x.endDate(), 0))),
                                feature("ends a day before", 400, s -> s.service(x -> isLastOfMonth(x.endDate(), 1))),
                                feature("begins on a first", 800, s -> s.service(MonthlyFeatures::beginsOnFirst)),
                                feature("trainings overlap", 150, Sample::overlappingTraining),
                                feature("no day between trainings", 60, s -> s.trainingGap(1)),
                                feature("one day between trainings", 40, s -> s.trainingGap(2)),
                                feature(
                                        "end recorded ahead",
                                        300,
                                        s -> s.service(x -> between(x.endDate(), x.endRecordedOn(), -900, -1))),
                                feature(
                                        "as of before such an end",
                                        40,
                                        s -> s.service(x -> x.endRecordedOn() != null
                                                && !x.endRecordedOn().isAfter(s.asOf())
                                                && x.endDate() != null
                                                && x.endDate().isAfter(s.asOf()))),
                                feature("exit", 2000, s -> s.file().exit() != null),
                                feature("exit on a last of month", 400, s -> s.exit(e -> isLastOfMonth(e.date(), 0))),
                                feature("exit a day before", 200, s -> s.exit(e -> isLastOfMonth(e.date(), 1))),
                                feature(
                                        "exit not known yet",
                                        200,
                                        s -> s.exit(e -> e.recordedOn() != null
                                                && e.recordedOn().isAfter(s.asOf()))),
                                feature("as of a last of month", 400, s -> isLastOfMonth(s.asOf(), 0)),
                                feature("as of a first", 400, s -> s.asOf().getDayOfMonth() == 1)))
                .flatMap(x -> x);
    }

    static Stream<Feature> contacts() {
        return Stream.of(
                        each("by", ContactMethod.values(), 300, (s, m) -> s.contact(c -> m.equals(c.method()))),
                        each("outcome", ContactOutcome.values(), 300, (s, o) -> s.contact(c -> o.equals(c.outcome()))),
                        each("with", ContactWith.values(), 150, (s, w) -> s.contact(c -> w.equals(c.contactWith()))),
                        Stream.of(
                                feature("no outcome", 500, s -> s.contact(c -> c.outcome() == null)),
                                feature("no method", 500, s -> s.contact(c -> c.method() == null)),
                                feature("with nobody stated", 500, s -> s.contact(c -> c.contactWith() == null)),
                                feature("no topics", 500, s -> s.contact(c -> c.topics() == null)),
                                feature("services not stated", 500, s -> s.contact(c -> c.servicesDiscussed() == null)),
                                feature(
                                        "text message sent",
                                        200,
                                        s -> s.contact(c -> c.method() == ContactMethod.TEXT_MESSAGE
                                                && c.outcome() == ContactOutcome.SENT)),
                                feature(
                                        "sent, not stated how",
                                        200,
                                        s -> s.contact(c -> c.method() == null && c.outcome() == ContactOutcome.SENT)),
                                feature(
                                        "on a Friday",
                                        1000,
                                        s -> s.contact(c -> c.date().getDayOfWeek() == DayOfWeek.FRIDAY)),
                                feature(
                                        "on 3 July",
                                        30,
                                        s -> s.contact(c -> c.date().getMonthValue() == 7
                                                && c.date().getDayOfMonth() == 3)),
                                feature(
                                        "as of the day",
                                        100,
                                        s -> s.contact(c -> c.date().equals(s.asOf()))),
                                pair(
                                        "two attempts by one method",
                                        300,
                                        (a, b) -> Objects.equals(a.method(), b.method())),
                                pair(
                                        "two by different methods",
                                        300,
                                        (a, b) -> a.method() != null
                                                && b.method() != null
                                                && !a.method().equals(b.method())),
                                pair(
                                        "two, one not stated how",
                                        100,
                                        (a, b) -> a.method() == null && b.method() != null)))
                .flatMap(x -> x);
    }

    static Stream<Feature> notes() {
        return Stream.of(
                feature("entered the same day", 1000, s -> entered(s, 0, 0)),
                feature("entered 1 to 5 days later", 1000, s -> entered(s, 1, 5)),
                feature("entered weeks later", 500, s -> entered(s, 7, 60)),
                feature("entered before", 200, s -> entered(s, -9, -1)),
                feature(
                        "nothing entered",
                        1000,
                        s -> s.contact(c -> s.notes(c).findAny().isEmpty())),
                feature(
                        "note of several facts",
                        500,
                        s -> s.file().caseNotes().stream()
                                .anyMatch(n -> n.about().size() > 1)),
                feature(
                        "earliest recording is in a place",
                        300,
                        s -> s.file().caseNotes().stream()
                                .anyMatch(n -> n.recordedOn() != null
                                        && !n.recordedOn().equals(n.firstRecordedOn()))));
    }

    private static boolean entered(Sample s, int first, int last) {
        return s.contact(c -> s.notes(c).anyMatch(n -> between(c.date(), n.firstRecordedOn(), first, last)));
    }

    private static boolean elementWithoutActivity(Sample s) {
        return s.service(x -> x.category() == ServiceCategory.YOUTH_ELEMENT && x.youthActivity() == null);
    }

    private static boolean beginsOnFirst(Service service) {
        return service.startDate() != null && service.startDate().getDayOfMonth() == 1;
    }

    private static boolean isLastOfMonth(@Nullable LocalDate day, int before) {
        return day != null && day.equals(YearMonth.from(day).atEndOfMonth().minusDays(before));
    }

    private static Feature pair(String name, int minimum, BiPredicate<Contact, Contact> predicate) {
        return feature(
                name,
                minimum,
                s -> s.contact(a -> isAttempt(a)
                        && s.contact(b -> a != b
                                && isAttempt(b)
                                && YearMonth.from(a.date()).equals(YearMonth.from(b.date()))
                                && predicate.test(a, b))));
    }

    private static boolean isAttempt(Contact contact) {
        return contact.isWithParticipant()
                && (contact.outcome() == ContactOutcome.MESSAGE_LEFT || contact.outcome() == ContactOutcome.NO_ANSWER);
    }
}
