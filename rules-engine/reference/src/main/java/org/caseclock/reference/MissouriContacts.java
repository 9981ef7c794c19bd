package org.caseclock.reference;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.caseclock.facts.Contact;
import org.caseclock.facts.ContactMethod;
import org.caseclock.facts.ContactTopic;
import org.caseclock.facts.Service;
import org.caseclock.facts.ServicesDiscussed;

/** The monthly contacts: MC.1, MC.2, MC.4 and MC.5. */
final class MissouriContacts {

    private final KnownCase known;
    private final Docket docket;

    MissouriContacts(KnownCase known, Docket docket) {
        this.known = known;
        this.docket = docket;
    }

    /** MC.1 and, where attempts alone serve, MC.2. */
    void monthly() {
        for (YearMonth month : known.participation().wholeMonths(docket.horizonEnd())) {
            Window window = Window.of(month);
            List<Contact> reached = known.contactsIn(window, Reading::isReached);
            List<Contact> attempts = known.contactsIn(window, Reading::isAttempt);
            boolean byAttempts = reached.isEmpty() && attempts.size() >= MissouriTerms.MONTHLY_ATTEMPTS;
            Verdict verdict;
            if (byAttempts || !reached.isEmpty()) {
                verdict = Verdict.met(byAttempts ? attempts : reached);
            } else {
                verdict = Verdict.without(window, known.asOf).orUndetermined(couldBeMet(window));
            }
            docket.add("MC.1", month.toString(), window, verdict);
            if (byAttempts && window.isBefore(known.asOf)) {
                docket.add("MC.2", month.toString(), window, methods(window, attempts));
            }
        }
    }

    /** MC.4. */
    void trainees() {
        List<Stretch> training = stretches(Service::isTraining);
        for (YearMonth month : Stretch.wholeMonths(training, docket.horizonEnd())) {
            about("MC.4", month, MissouriContacts::isAboutTraining, MissouriContacts::couldBeAboutTraining);
        }
    }

    /** MC.5, of a youth. */
    void youth() {
        List<YearMonth> owed = Stretch.wholeMonths(stretches(MissouriTerms::isYouthActivity), docket.horizonEnd());
        List<YearMonth> possible =
                Stretch.wholeMonths(stretches(MissouriTerms::couldBeYouthActivity), docket.horizonEnd());
        for (YearMonth month : possible) {
            if (owed.contains(month)) {
                about("MC.5", month, MissouriContacts::isAboutActivity, MissouriContacts::couldBeAboutActivity);
            } else {
                docket.add("MC.5", month.toString(), Window.of(month), Verdict.of(Status.UNDETERMINED));
            }
        }
    }

    /** Whether filling empty fields could meet MC.1 in a month in which nothing does. */
    private boolean couldBeMet(Window month) {
        return !known.contactsIn(month, Reading::couldBeReached).isEmpty()
                || known.contactsIn(month, Reading::couldBeAttempt).size() >= MissouriTerms.MONTHLY_ATTEMPTS;
    }

    private Verdict methods(Window month, List<Contact> attempts) {
        Set<ContactMethod> methods = EnumSet.noneOf(ContactMethod.class);
        for (Contact attempt : attempts) {
            if (attempt.method() != null) {
                methods.add(attempt.method());
            }
        }
        if (methods.size() >= MissouriTerms.DIFFERENT_METHODS) {
            return Verdict.met(attempts);
        }
        // A contact that reached would leave nothing to check, and another attempt could bring the second method.
        List<Contact> possible = known.contactsIn(
                month,
                contact -> Reading.couldBeReached(contact)
                        || (Reading.couldBeAttempt(contact) && !methods.contains(contact.method())));
        return Verdict.of(possible.isEmpty() ? Status.MISSED : Status.UNDETERMINED);
    }

    private List<Stretch> stretches(Predicate<Service> kind) {
        List<Service> services = new ArrayList<>();
        for (Service service : known.services) {
            if (kind.test(service)) {
                services.add(service);
            }
        }
        return Stretch.of(services, known.exitDate());
    }

    private void about(String clause, YearMonth month, Predicate<Contact> serves, Predicate<Contact> couldServe) {
        Window window = Window.of(month);
        Verdict verdict = Verdict.recurring(
                window, known.asOf, known.contactsIn(window, serves), known.contactsIn(window, couldServe));
        docket.add(clause, month.toString(), window, verdict);
    }

    private static boolean isAboutTraining(Contact contact) {
        return Reading.isReached(contact) && has(contact, ContactTopic.TRAINING_PROGRESS);
    }

    private static boolean couldBeAboutTraining(Contact contact) {
        return Reading.couldBeReached(contact) && couldHave(contact, ContactTopic.TRAINING_PROGRESS);
    }

    private static boolean isAboutActivity(Contact contact) {
        return Reading.isReached(contact)
                && has(contact, ContactTopic.ACTIVITY_PROGRESS)
                && (contact.servicesDiscussed() == ServicesDiscussed.OFFERED
                        || contact.servicesDiscussed() == ServicesDiscussed.NOTHING_NEEDED);
    }

    private static boolean couldBeAboutActivity(Contact contact) {
        return Reading.couldBeReached(contact)
                && couldHave(contact, ContactTopic.ACTIVITY_PROGRESS)
                && contact.servicesDiscussed() != ServicesDiscussed.NOT_DISCUSSED;
    }

    private static boolean has(Contact contact, ContactTopic topic) {
        return contact.topics() != null && contact.topics().contains(topic);
    }

    private static boolean couldHave(Contact contact, ContactTopic topic) {
        return contact.topics() == null || contact.topics().contains(topic);
    }
}
