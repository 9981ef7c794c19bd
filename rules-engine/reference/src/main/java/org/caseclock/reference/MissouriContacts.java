package org.caseclock.reference;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.caseclock.facts.Contact;
import org.caseclock.facts.ContactTopic;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Service;
import org.caseclock.facts.ServicesDiscussed;

/** The monthly contacts: MC.1, MC.2, MC.4 and MC.5. */
final class MissouriContacts {

    private static final EmptyFields<Attempts> MONTHLY =
            new EmptyFields<>(ContactFields.KIND, Attempts.NONE, Attempts::with, Attempts::isMet);

    private static final EmptyFields<Attempts> METHODS =
            new EmptyFields<>(ContactFields.KIND, Attempts.NONE, Attempts::with, Attempts::methodsDiffer);

    private static final EmptyFields<Boolean> ABOUT_TRAINING = new EmptyFields<>(
            List.of(ContactFields.WITH, ContactFields.OUTCOME, ContactFields.TOPICS),
            false,
            (served, fact) -> served || isAboutTraining((Contact) fact),
            served -> served);

    private static final EmptyFields<Boolean> ABOUT_ACTIVITY = new EmptyFields<>(
            List.of(ContactFields.WITH, ContactFields.OUTCOME, ContactFields.TOPICS, ContactFields.SERVICES_DISCUSSED),
            false,
            (served, fact) -> served || isAboutActivity((Contact) fact),
            served -> served);

    private final KnownCase known;
    private final Docket docket;

    MissouriContacts(KnownCase known, Docket docket) {
        this.known = known;
        this.docket = docket;
    }

    /** MC.1 and, where attempts alone serve or could, MC.2. */
    void monthly() {
        for (YearMonth month : known.participation().wholeMonths(docket.horizonEnd())) {
            Window window = Window.of(month);
            List<Contact> contacts = known.contactsIn(window, contact -> true);
            List<Contact> reached = known.contactsIn(window, Reading::isReached);
            List<Contact> attempts = known.contactsIn(window, Reading::isAttempt);
            // Of two tries it does not matter which of them reached.
            List<Contact> tries = known.contactsIn(window, Reading::isContactOrAttempt);
            Verdict verdict;
            if (!reached.isEmpty()) {
                verdict = Verdict.met(reached);
            } else if (tries.size() >= MissouriTerms.MONTHLY_ATTEMPTS) {
                verdict = Verdict.met(tries);
            } else {
                verdict = Verdict.without(window, known.asOf).orUndetermined(() -> MONTHLY.of(contacts));
            }
            docket.add("MC.1", month.toString(), window, verdict);
            if (window.isBefore(known.asOf)) {
                boolean byAttempts = reached.isEmpty() && attempts.size() >= MissouriTerms.MONTHLY_ATTEMPTS;
                methods(month, contacts, byAttempts, attempts);
            }
        }
    }

    /** MC.4. */
    void trainees() {
        for (Service service : known.services) {
            if (service.isTraining()) {
                undated("MC.4", service, Set.of(), Service::isTraining, this::training);
            }
        }
        List<Stretch> training = stretches(Service::isTraining);
        for (YearMonth month : Stretch.wholeMonths(training, docket.horizonEnd())) {
            docket.add("MC.4", month.toString(), Window.of(month), training(month));
        }
    }

    /** MC.5, of a youth. */
    void youth() {
        List<YearMonth> owed = Stretch.wholeMonths(stretches(MissouriTerms::isYouthActivity), docket.horizonEnd());
        List<YearMonth> possible =
                Stretch.wholeMonths(stretches(MissouriTerms::couldBeYouthActivity), docket.horizonEnd());
        for (Service service : known.services) {
            if (MissouriTerms.couldBeYouthActivity(service)) {
                Set<String> kind =
                        MissouriTerms.isYouthActivity(service) ? Set.of() : Verdict.missing(service, "youthActivity");
                undated("MC.5", service, kind, MissouriTerms::isYouthActivity, this::activity);
            }
        }
        for (YearMonth month : possible) {
            if (owed.contains(month)) {
                docket.add("MC.5", month.toString(), Window.of(month), activity(month));
            } else {
                docket.add("MC.5", month.toString(), Window.of(month), Verdict.undetermined(missing(month)));
            }
        }
    }

    /**
     * A service without first day may make months owed that are not owed without it.
     *
     * @param kindMissing the empty fields on which its kind hangs
     * @param kind the services whose months are owed
     * @param verdict where a month stands if it is owed
     */
    private void undated(
            String clause,
            Service service,
            Set<String> kindMissing,
            Predicate<Service> kind,
            Function<YearMonth, Verdict> verdict) {
        if (service.startDate() != null) {
            return;
        }
        List<YearMonth> added = Stretch.addedMonths(
                known.startingAsEarlyAsCanBe(service),
                known.startingAsLateAsCanBe(known.services.stream()
                        .filter(each -> kind.test(each) || each.id().equals(service.id()))
                        .toList()),
                known.exitDate(),
                MissouriTerms.IN_FORCE_FROM,
                docket.horizonEnd());
        if (!added.isEmpty()) {
            Set<String> missing = new TreeSet<>(Verdict.missing(service, "startDate"));
            missing.addAll(kindMissing);
            added.forEach(month -> missing.addAll(verdict.apply(month).missing()));
            docket.add(clause, service.id(), Window.NO_DAYS, Verdict.undetermined(missing));
        }
    }

    /** MC.2, of a month that is over. */
    private void methods(YearMonth month, List<Contact> contacts, boolean byAttempts, List<Contact> attempts) {
        Set<String> missing = METHODS.of(contacts);
        if (!missing.isEmpty()) {
            docket.add("MC.2", month.toString(), Window.of(month), Verdict.undetermined(missing));
        } else if (byAttempts) {
            long methods = attempts.stream().map(Contact::method).distinct().count();
            boolean different = methods >= MissouriTerms.DIFFERENT_METHODS;
            Verdict verdict = different ? Verdict.met(attempts) : Verdict.of(Status.MISSED);
            docket.add("MC.2", month.toString(), Window.of(month), verdict);
        }
    }

    /** Whether a month is one of MC.5 is asked at once, what could serve it only when it is over. */
    private Set<String> missing(YearMonth month) {
        Window window = Window.of(month);
        List<Field<?, ?>> fields = new ArrayList<>(List.of(ServiceFields.YOUTH_ACTIVITY));
        if (window.isBefore(known.asOf)) {
            fields.addAll(ABOUT_ACTIVITY.fields());
        }
        List<Fact> facts = new ArrayList<>(known.startingAsLateAsCanBe(known.services));
        facts.addAll(known.contactsIn(window, contact -> true));
        return new EmptyFields<>(
                        fields,
                        new YouthMonth(Set.of(), false),
                        (soFar, fact) -> soFar.with(fact, month),
                        whole -> whole.outcome(month))
                .of(facts);
    }

    /**
     * What MC.5 asks of a month.
     *
     * @param days the days of the month that such an activity covers
     * @param served whether a contact serves it
     */
    private record YouthMonth(Set<Integer> days, boolean served) {

        YouthMonth with(Fact fact, YearMonth month) {
            if (fact instanceof Contact contact) {
                return new YouthMonth(days, served || isAboutActivity(contact));
            }
            Service service = (Service) fact;
            if (!MissouriTerms.isYouthActivity(service) || service.startDate() == null) {
                return this;
            }
            Set<Integer> covered = new TreeSet<>(days);
            Window span = new Window(service.startDate(), service.endDate());
            for (int day = 1; day <= month.lengthOfMonth(); day++) {
                if (span.holds(month.atDay(day))) {
                    covered.add(day);
                }
            }
            return new YouthMonth(covered, served);
        }

        String outcome(YearMonth month) {
            return days.size() < month.lengthOfMonth() ? "not owed" : served ? "met" : "not met";
        }
    }

    private List<Stretch> stretches(Predicate<Service> kind) {
        List<Service> services = new ArrayList<>();
        for (Service service : known.services) {
            if (kind.test(service)) {
                services.add(service);
            }
        }
        return Stretch.of(known.startingAsLateAsCanBe(services), known.exitDate());
    }

    private Verdict training(YearMonth month) {
        return about(month, MissouriContacts::isAboutTraining, ABOUT_TRAINING);
    }

    private Verdict activity(YearMonth month) {
        return about(month, MissouriContacts::isAboutActivity, ABOUT_ACTIVITY);
    }

    private Verdict about(YearMonth month, Predicate<Contact> serves, EmptyFields<Boolean> serving) {
        Window window = Window.of(month);
        return Verdict.recurring(
                window,
                known.asOf,
                known.contactsIn(window, serves),
                () -> serving.of(known.contactsIn(window, contact -> true)));
    }

    private static boolean isAboutTraining(Contact contact) {
        return Reading.isReached(contact) && has(contact, ContactTopic.TRAINING_PROGRESS);
    }

    private static boolean isAboutActivity(Contact contact) {
        return Reading.isReached(contact)
                && has(contact, ContactTopic.ACTIVITY_PROGRESS)
                && (ServicesDiscussed.OFFERED.equals(contact.servicesDiscussed())
                        || ServicesDiscussed.NOTHING_NEEDED.equals(contact.servicesDiscussed()));
    }

    private static boolean has(Contact contact, ContactTopic topic) {
        return contact.topics() != null && contact.topics().contains(topic);
    }
}
