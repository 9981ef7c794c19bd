package org.caseclock.testkit.generate;

import static org.caseclock.testkit.generate.Feature.each;
import static org.caseclock.testkit.generate.Feature.feature;
import static org.caseclock.testkit.generate.Sample.between;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.caseclock.facts.CaseNote;
import org.caseclock.facts.Contact;
import org.caseclock.facts.ContactMethod;
import org.caseclock.facts.ContactOutcome;
import org.caseclock.facts.ContactWith;
import org.caseclock.facts.DocumentKind;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Offer;
import org.caseclock.facts.OfferKind;
import org.caseclock.facts.OfferResponse;
import org.caseclock.facts.Service;

/** What the contacts, the notes and the offers must show. */
final class EventFeatures {

    private EventFeatures() {}

    static Stream<Feature> contacts() {
        return Stream.of(
                        each("contact by", ContactMethod.values(), 300, (s, m) -> s.contact(c -> m.equals(c.method()))),
                        each("contact", ContactOutcome.values(), 300, (s, o) -> s.contact(c -> o.equals(c.outcome()))),
                        each(
                                "contact with",
                                ContactWith.values(),
                                150,
                                (s, w) -> s.contact(c -> w.equals(c.contactWith()))),
                        Stream.of(
                                feature("no outcome", 300, s -> s.contact(c -> c.outcome() == null)),
                                feature("with nobody stated", 300, s -> s.contact(c -> c.contactWith() == null)),
                                feature(
                                        "on the first of a month",
                                        400,
                                        s -> s.contact(c -> c.date().getDayOfMonth() == 1)),
                                feature(
                                        "on the last of a month",
                                        400,
                                        s -> s.contact(c -> c.date().plusDays(1).getDayOfMonth() == 1)),
                                feature(
                                        "on a leap day",
                                        10,
                                        s -> s.contact(c -> c.date().getMonthValue() == 2
                                                && c.date().getDayOfMonth() == 29)),
                                feature(
                                        "after exit",
                                        500,
                                        s -> s.exit(e -> s.contact(c -> c.date().isAfter(e.date())))),
                                feature(
                                        "training without contact",
                                        100,
                                        s -> s.service(Service::isTraining)
                                                && s.file().contacts().isEmpty())))
                .flatMap(x -> x);
    }

    static Stream<Feature> notes() {
        Predicate<Fact> contact = Contact.class::isInstance;
        Predicate<Fact> followUp = f -> f instanceof Service service && service.isFollowUp();
        Predicate<Fact> declined = f -> f instanceof Offer offer && offer.isDeclined();
        List<Feature> features = new ArrayList<>(List.of(
                feature(
                        "note about several facts",
                        500,
                        s -> s.file().caseNotes().stream()
                                .anyMatch(n -> n.about().size() > 1)),
                feature(
                        "note about an unknown id",
                        200,
                        s -> s.file().caseNotes().stream().anyMatch(n -> unknown(s, n)))));
        String[] names = {"contact", "follow-up", "declined offer"};
        List<Predicate<Fact>> kinds = List.of(contact, followUp, declined);
        for (int i = 0; i < names.length; i++) {
            Predicate<Fact> kind = kinds.get(i);
            features.add(feature(names[i] + " noted the same day", 300, s -> s.note(kind, 0, 0)));
            features.add(feature(names[i] + " noted late", 100, s -> s.note(kind, 1, 120)));
            features.add(feature(names[i] + " noted before", 60, s -> s.note(kind, -99, -1)));
            features.add(feature(
                    names[i] + " not noted",
                    150,
                    s -> s.file().facts().stream()
                            .anyMatch(f -> kind.test(f) && s.notes(f).findAny().isEmpty())));
        }
        return features.stream();
    }

    private static boolean unknown(Sample s, CaseNote note) {
        Set<String> ids = new HashSet<>();
        s.file().facts().forEach(fact -> ids.add(fact.id()));
        return !ids.containsAll(note.about());
    }

    static Stream<Feature> offers() {
        return Stream.of(
                        each("offer", OfferKind.values(), 800, (s, k) -> s.offer(o -> k.equals(o.kind()))),
                        each("response", OfferResponse.values(), 400, (s, r) -> s.offer(o -> r.equals(o.response()))),
                        Stream.of(
                                feature("no response", 300, s -> s.offer(o -> o.response() == null)),
                                feature(
                                        "before any service",
                                        300,
                                        s -> s.offer(o -> !s.service(x -> between(x.startDate(), o.date(), 0, 9999)))),
                                feature(
                                        "pre-exit on day 90",
                                        50,
                                        s -> s.offer(o -> o.isPreExit()
                                                && s.service(x -> between(x.endDate(), o.date(), 90, 90)))),
                                feature(
                                        "pre-exit on day 91",
                                        50,
                                        s -> s.offer(o -> o.isPreExit()
                                                && s.service(x -> between(x.endDate(), o.date(), 91, 91)))),
                                feature(
                                        "on exit + 12 months",
                                        50,
                                        s -> s.exit(e -> s.offer(
                                                o -> o.date().equals(e.date().plusMonths(12))))),
                                feature(
                                        "the day after that",
                                        50,
                                        s -> s.exit(e -> s.offer(o -> o.date()
                                                .equals(e.date().plusMonths(12).plusDays(1))))),
                                feature(
                                        "later",
                                        100,
                                        s -> s.exit(e -> s.offer(o -> o.date()
                                                .isAfter(e.date().plusMonths(12).plusDays(1))))),
                                feature(
                                        "inside the follow-up",
                                        400,
                                        s -> s.exit(e ->
                                                s.offer(o -> o.isAfterExit() && between(e.date(), o.date(), 1, 360)))),
                                feature(
                                        "refusal of an offer",
                                        200,
                                        s -> s.document(d -> d.kind() == DocumentKind.REFUSAL
                                                && s.offer(o -> d.about().contains(o.id())))),
                                feature(
                                        "refusal in writing alone",
                                        50,
                                        s -> s.offer(o -> o.isDeclined()
                                                && s.notes(o).findAny().isEmpty()
                                                && s.document(d -> d.about().contains(o.id()))))))
                .flatMap(x -> x);
    }
}
