package org.caseclock.testkit.generate;

import static org.caseclock.testkit.generate.Feature.each;
import static org.caseclock.testkit.generate.Feature.feature;
import static org.caseclock.testkit.generate.Sample.daysBetween;

import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caseclock.facts.Employment;
import org.caseclock.facts.FollowUpForm;
import org.caseclock.facts.FormRecipient;
import org.caseclock.facts.ReferralKind;
import org.caseclock.facts.Sector;
import org.caseclock.facts.Survey;
import org.caseclock.facts.WageEvidence;
import org.caseclock.facts.WageEvidenceKind;
import org.jspecify.annotations.Nullable;

/** What the cases of Sacramento must show. */
final class SacramentoFeatures {

    private SacramentoFeatures() {}

    static Stream<Feature> work() {
        return Stream.of(
                        each("sector", Sector.values(), 100, (s, sector) -> job(s, job -> sector.equals(job.sector()))),
                        // Jobs that overlap, touch, or leave a day between.
                        IntStream.rangeClosed(0, 2)
                                .mapToObj(days -> feature(
                                        "job begins so many days after another ended " + days,
                                        80,
                                        s -> job(s, one -> job(s, other -> starts(one.endDate(), other, days))))),
                        IntStream.of(-1, 0, 6, 7, 8)
                                .mapToObj(days -> feature(
                                        "contact so many days after a job began " + days,
                                        100,
                                        s -> job(s, job -> contactAfter(s, job.startDate(), days)))),
                        IntStream.of(-1, 0, 6, 7, 8)
                                .mapToObj(days -> feature(
                                        "contact so many days after a month of a job " + days,
                                        100,
                                        s -> job(s, job -> contactAfter(s, month(job), days)))),
                        IntStream.of(7, 8)
                                .mapToObj(days -> feature(
                                        "as of so many days after a job began " + days,
                                        40,
                                        s -> job(s, job -> daysBetween(job.startDate(), s.asOf()) == days))),
                        Stream.of(
                                feature("job without sector", 300, s -> job(s, job -> job.sector() == null)),
                                feature("job without first day", 150, s -> job(s, job -> job.startDate() == null)),
                                feature(
                                        "job begins on the last of a long month",
                                        60,
                                        s -> job(
                                                s,
                                                job -> job.startDate() != null
                                                        && job.startDate().getDayOfMonth() == 31))))
                .flatMap(x -> x);
    }

    static Stream<Feature> quarters() {
        return Stream.of(
                        IntStream.of(-1, 0, 6, 7)
                                .mapToObj(days -> feature(
                                        "as of so many days into a quarter after exit " + days,
                                        80,
                                        s -> quarterBegan(s, s.asOf(), days))),
                        IntStream.of(-1, 0, 6, 7)
                                .mapToObj(days -> feature(
                                        "contact so many days into a quarter after exit " + days,
                                        150,
                                        s -> s.contact(contact -> quarterBegan(s, contact.date(), days)))),
                        Stream.of(
                                feature(
                                        "exit on the last day of a quarter",
                                        200,
                                        s -> s.exit(exit -> exit.date().equals(Quarters.last(exit.date(), 0)))),
                                feature(
                                        "exit on the first day of a quarter",
                                        150,
                                        s -> s.exit(exit -> exit.date().equals(Quarters.first(exit.date(), 0)))),
                                feature(
                                        "exit without recording",
                                        300,
                                        s -> s.exit(exit -> exit.firstRecordedOn() == null)),
                                feature(
                                        "exit recorded after the first quarter",
                                        300,
                                        s -> s.exit(exit ->
                                                daysBetween(Quarters.last(exit.date(), 1), exit.recordedOn()) > 0))))
                .flatMap(x -> x);
    }

    static Stream<Feature> forms() {
        return Stream.of(
                        each(
                                "recipient",
                                FormRecipient.values(),
                                300,
                                (s, to) -> form(s, form -> to.equals(form.forwardedTo()))),
                        Stream.of(
                                feature(
                                        "form not forwarded",
                                        200,
                                        s -> form(s, form -> form.forwardedOn() == null && form.forwardedTo() == null)),
                                feature(
                                        "form forwarded on no day",
                                        100,
                                        s -> form(s, form -> form.forwardedOn() == null && form.forwardedTo() != null)),
                                feature(
                                        "form without information",
                                        300,
                                        s -> form(s, form -> Boolean.FALSE.equals(form.contactInformationUpdated()))),
                                feature(
                                        "information not stated",
                                        300,
                                        s -> form(s, form -> form.contactInformationUpdated() == null)),
                                feature(
                                        "form of a fourth quarter",
                                        100,
                                        s -> form(s, form -> form.quarterAfterExit() == 4))))
                .flatMap(x -> x);
    }

    static Stream<Feature> surveys() {
        return Stream.of(
                        each(
                                "referral",
                                ReferralKind.values(),
                                300,
                                (s, kind) -> s.file().referrals().stream()
                                        .anyMatch(referral -> kind.equals(referral.kind()))),
                        Stream.of(
                                feature("survey still out", 500, s -> survey(s, survey -> survey.returnedOn() == null)),
                                feature(
                                        "survey returned before it was sent",
                                        50,
                                        s -> survey(
                                                s, survey -> daysBetween(survey.returnedOn(), survey.sentOn()) > 0)),
                                feature(
                                        "need stated",
                                        300,
                                        s -> survey(s, survey -> Boolean.TRUE.equals(survey.needStated()))),
                                feature(
                                        "survey sent on the day of exit",
                                        60,
                                        s -> s.exit(exit -> survey(
                                                s, survey -> survey.sentOn().equals(exit.date())))),
                                feature(
                                        "survey returned on the last day of the first quarter",
                                        40,
                                        s -> s.exit(exit -> survey(
                                                s,
                                                survey -> Quarters.last(exit.date(), 1)
                                                        .equals(survey.returnedOn())))),
                                feature(
                                        "incentive on the day before the return",
                                        100,
                                        s -> survey(
                                                s,
                                                survey -> s.file().incentives().stream()
                                                        .anyMatch(incentive ->
                                                                daysBetween(incentive.date(), survey.returnedOn())
                                                                        == 1)))))
                .flatMap(x -> x);
    }

    static Stream<Feature> records() {
        return Stream.of(
                        each(
                                "wage evidence",
                                WageEvidenceKind.values(),
                                150,
                                (s, kind) -> evidence(s, evidence -> kind.equals(evidence.kind()))),
                        Stream.of("Active in Pool", "Active", "Employed", "Inactive", "Exited")
                                .map(category -> feature(
                                        "status " + category,
                                        300,
                                        s -> s.file().misStatuses().stream()
                                                .anyMatch(status -> category.equals(status.category())))),
                        Stream.of(
                                feature(
                                        "wage evidence of half a period",
                                        60,
                                        s -> evidence(
                                                s,
                                                evidence -> (evidence.periodStart() == null)
                                                        != (evidence.periodEnd() == null))),
                                feature(
                                        "wage evidence received before its date",
                                        30,
                                        s -> evidence(
                                                s,
                                                evidence -> daysBetween(evidence.receivedOn(), evidence.date()) > 0)),
                                feature(
                                        "wage evidence about another job",
                                        50,
                                        s -> evidence(s, evidence -> "EM-900".equals(evidence.employmentId()))),
                                feature(
                                        "delegated contact",
                                        300,
                                        s -> s.contact(contact -> Boolean.TRUE.equals(contact.delegated()))),
                                feature(
                                        "change reported",
                                        1000,
                                        s -> s.contact(contact -> Boolean.TRUE.equals(contact.reportsChange())))))
                .flatMap(x -> x);
    }

    private static boolean job(Sample s, Predicate<Employment> kind) {
        return s.file().employments().stream().anyMatch(kind);
    }

    private static boolean form(Sample s, Predicate<FollowUpForm> kind) {
        return s.file().followUpForms().stream().anyMatch(kind);
    }

    private static boolean survey(Sample s, Predicate<Survey> kind) {
        return s.file().surveys().stream().anyMatch(kind);
    }

    private static boolean evidence(Sample s, Predicate<WageEvidence> kind) {
        return s.file().wageEvidence().stream().anyMatch(kind);
    }

    private static boolean starts(@Nullable LocalDate after, Employment job, int days) {
        return daysBetween(after, job.startDate()) == days;
    }

    private static @Nullable LocalDate month(Employment job) {
        LocalDate start = job.startDate();
        return start == null ? null : start.plusMonths(1);
    }

    private static boolean contactAfter(Sample s, @Nullable LocalDate day, int days) {
        return s.contact(contact -> daysBetween(day, contact.date()) == days);
    }

    /** A quarter after exit began so many days before a day. */
    private static boolean quarterBegan(Sample s, LocalDate day, int days) {
        return s.exit(exit ->
                IntStream.rangeClosed(1, 4).anyMatch(n -> daysBetween(Quarters.first(exit.date(), n), day) == days));
    }
}
