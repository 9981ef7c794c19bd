package org.caseclock.testkit.generate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.CaseNote;
import org.caseclock.facts.Circumstance;
import org.caseclock.facts.Contact;
import org.caseclock.facts.Document;
import org.caseclock.facts.Exit;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Offer;
import org.caseclock.facts.PlannedService;
import org.caseclock.facts.Program;
import org.caseclock.facts.Service;
import org.caseclock.facts.ServiceCategory;
import org.jspecify.annotations.Nullable;

/** A generated case and a day as of which it is evaluated, with the questions that the feature table asks. */
record Sample(CaseFile file, LocalDate asOf) {

    boolean service(Predicate<Service> predicate) {
        return file.services().stream().anyMatch(predicate);
    }

    boolean has(ServiceCategory category) {
        return service(service -> category.equals(service.category()));
    }

    boolean only(ServiceCategory... categories) {
        return !file.services().isEmpty()
                && file.services().stream()
                        .allMatch(service -> List.of(categories).contains(service.category()));
    }

    boolean in(Program program) {
        return file.participant().programs().contains(program);
    }

    /** A service that counts begins so many days after another that counts and has ended. */
    boolean gap(int days) {
        return gap(days, days);
    }

    /** The same with a range of days. */
    boolean gap(int first, int last) {
        return pairs(Counting::counts, first, last);
    }

    /** The same between two trainings. */
    boolean trainingGap(int days) {
        return pairs(Service::isTraining, days, days);
    }

    private boolean pairs(Predicate<Service> kind, int shortest, int longest) {
        return service(first -> kind.test(first)
                && service(second -> kind.test(second)
                        && !first.equals(second)
                        && between(first.endDate(), second.startDate(), shortest, longest)));
    }

    boolean overlappingTraining() {
        return service(first -> first.isTraining()
                && service(second -> second.isTraining()
                        && between(first.startDate(), second.startDate(), 1, 9999)
                        && daysBetween(second.startDate(), first.endDate()) >= 0));
    }

    boolean contact(Predicate<Contact> predicate) {
        return file.contacts().stream().anyMatch(predicate);
    }

    boolean offer(Predicate<Offer> predicate) {
        return file.offers().stream().anyMatch(predicate);
    }

    boolean planned(Predicate<PlannedService> predicate) {
        return file.plannedServices().stream().anyMatch(predicate);
    }

    boolean circumstance(Predicate<Circumstance> predicate) {
        return file.circumstances().stream().anyMatch(predicate);
    }

    boolean document(Predicate<Document> predicate) {
        return file.documents().stream().anyMatch(predicate);
    }

    boolean exit(Predicate<Exit> predicate) {
        Exit exit = file.exit();
        return exit != null && predicate.test(exit);
    }

    /** A circumstance began so many days after the exit. */
    boolean beganAfterExit(int days) {
        return exit(exit -> circumstance(c -> daysBetween(exit.date(), c.startDate()) == days));
    }

    /** A circumstance began so many days after the recording of the exit. */
    boolean beganAfterRecording(int days) {
        return exit(exit -> circumstance(c -> daysBetween(exit.firstRecordedOn(), c.startDate()) == days));
    }

    /** The exit was recorded so many days after a service that counts. */
    boolean exitRecordedAfterService(int first, int last) {
        return exit(exit -> service(service -> Counting.counts(service)
                && within(daysBetween(service.endDate(), exit.firstRecordedOn()), first, last)));
    }

    /** A note about a fact bears a date so many days after it. */
    boolean note(Predicate<Fact> about, int first, int last) {
        return file.facts().stream()
                .filter(about)
                .anyMatch(fact ->
                        notes(fact).anyMatch(note -> within(daysBetween(fact.date(), note.date()), first, last)));
    }

    Stream<CaseNote> notes(Fact fact) {
        return file.caseNotes().stream().filter(note -> note.about().contains(fact.id()));
    }

    boolean recorded(Predicate<Fact> kind, int first, int last) {
        return file.facts().stream()
                .filter(kind)
                .anyMatch(fact -> within(daysBetween(fact.date(), fact.firstRecordedOn()), first, last));
    }

    boolean asOfAfterService(int days) {
        return service(service -> Counting.counts(service) && daysBetween(service.endDate(), asOf) == days);
    }

    private static boolean within(long days, int first, int last) {
        return first <= days && days <= last;
    }

    /** The days from one date to another; if one is missing, a number no test asks for. */
    static long daysBetween(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null ? Long.MIN_VALUE : ChronoUnit.DAYS.between(from, to);
    }

    static boolean between(@Nullable LocalDate from, @Nullable LocalDate to, int first, int last) {
        return within(daysBetween(from, to), first, last);
    }

    /** The last day of the services that count; without any the entry. */
    LocalDate lastServiceDay() {
        return file.services().stream()
                .filter(Counting::counts)
                .flatMap(service ->
                        Stream.ofNullable(service.endDate() == null ? service.startDate() : service.endDate()))
                .max(LocalDate::compareTo)
                .orElse(file.participant().entryDate());
    }
}
