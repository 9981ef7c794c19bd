package org.caseclock.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.caseclock.facts.ActivityClosing;
import org.caseclock.facts.AttendanceEnd;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.CaseNote;
import org.caseclock.facts.Circumstance;
import org.caseclock.facts.Contact;
import org.caseclock.facts.Credential;
import org.caseclock.facts.Document;
import org.caseclock.facts.Employment;
import org.caseclock.facts.EmploymentPlan;
import org.caseclock.facts.Exit;
import org.caseclock.facts.Fact;
import org.caseclock.facts.FollowUpForm;
import org.caseclock.facts.Incentive;
import org.caseclock.facts.LaborForceStatus;
import org.caseclock.facts.MisStatus;
import org.caseclock.facts.Offer;
import org.caseclock.facts.PlanReview;
import org.caseclock.facts.PlannedService;
import org.caseclock.facts.Referral;
import org.caseclock.facts.Service;
import org.caseclock.facts.ServiceCategory;
import org.caseclock.facts.Survey;
import org.caseclock.facts.TeamMeeting;
import org.caseclock.facts.WageEvidence;
import org.jspecify.annotations.Nullable;

/** A case as of a date: the facts that are known then and free of data issues, each list by date, then id. */
final class KnownCase {

    /** By date; what has no date comes first. */
    static final Comparator<Fact> BY_DATE =
            Comparator.comparing(Fact::date, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));
    /** By date, then id. */
    static final Comparator<Fact> BY_DATE_THEN_ID = BY_DATE.thenComparing(Fact::id);

    final LocalDate asOf;
    final LocalDate entryDate;
    final References references;
    final List<Issue> issues;
    /** The services that are set aside because they count toward exit and are dated after it. */
    final List<Service> servicesAfterExit = new ArrayList<>();

    final List<Service> services = new ArrayList<>();
    final List<PlannedService> plannedServices = new ArrayList<>();
    final List<Contact> contacts = new ArrayList<>();
    final List<Offer> offers = new ArrayList<>();
    final List<Circumstance> circumstances = new ArrayList<>();
    final List<Document> documents = new ArrayList<>();
    final List<AttendanceEnd> attendanceEnds = new ArrayList<>();
    final List<ActivityClosing> activityClosings = new ArrayList<>();
    final List<EmploymentPlan> employmentPlans = new ArrayList<>();
    final List<PlanReview> planReviews = new ArrayList<>();
    final List<TeamMeeting> teamMeetings = new ArrayList<>();
    final List<Employment> employments = new ArrayList<>();
    final List<LaborForceStatus> laborForceStatuses = new ArrayList<>();
    final List<Credential> credentials = new ArrayList<>();
    final List<FollowUpForm> followUpForms = new ArrayList<>();
    final List<Survey> surveys = new ArrayList<>();
    final List<WageEvidence> wageEvidence = new ArrayList<>();
    final List<MisStatus> misStatuses = new ArrayList<>();
    final List<Referral> referrals = new ArrayList<>();
    final List<Incentive> incentives = new ArrayList<>();
    private final Map<FactKey, List<Fact>> notesAbout = new HashMap<>();
    private final Map<FactKey, List<Fact>> documentsAbout = new HashMap<>();
    private final LocalDate inForceFrom;
    private final FirstDays firstDays;
    private @Nullable Exit exit;

    private KnownCase(
            LocalDate asOf,
            LocalDate entryDate,
            LocalDate inForceFrom,
            References references,
            DataIssues found,
            FirstDays firstDays) {
        this.asOf = asOf;
        this.entryDate = entryDate;
        this.references = references;
        this.issues = found.all();
        this.inForceFrom = inForceFrom;
        this.firstDays = firstDays;
        for (Fact fact : found.setAsideFor(IssueKind.SERVICE_AFTER_EXIT)) {
            servicesAfterExit.add((Service) fact);
        }
    }

    /**
     * The case as of a date.
     *
     * @param caseFile the whole case
     * @param asOf the as-of date
     * @param inForceFrom the first day of the policy's first version
     * @param nonExtending the categories of service that do not count toward exit
     */
    static KnownCase of(CaseFile caseFile, LocalDate asOf, LocalDate inForceFrom, Set<ServiceCategory> nonExtending) {
        List<Fact> known = new ArrayList<>();
        for (Fact fact : caseFile.facts()) {
            if (Knowledge.isKnown(fact, asOf)) {
                known.add(Knowledge.asKnown(fact, asOf));
            }
        }
        LocalDate entryDate = caseFile.participant().entryDate();
        References references = new References(known);
        DataIssues found = DataIssues.find(known, references, entryDate, asOf, nonExtending);
        FirstDays firstDays = found.firstDays(known, entryDate, asOf, nonExtending);
        KnownCase knownCase = new KnownCase(asOf, entryDate, inForceFrom, references, found, firstDays);
        List<Fact> usable = found.usable();
        usable.sort(BY_DATE_THEN_ID);
        for (Fact fact : usable) {
            knownCase.file(fact);
        }
        return knownCase;
    }

    /** The exit; empty where there is none that is usable. */
    @Nullable
    Exit exit() {
        return exit;
    }

    /** The days of participation, from entry to exit (C6). */
    Stretch participation() {
        return new Stretch(entryDate, exitDate());
    }

    /** The exit date; empty where there is no exit that is usable. */
    @Nullable
    LocalDate exitDate() {
        return exit == null ? null : exit.date();
    }

    /** The days on which a service may have begun; its first day alone where there is one. */
    Window firstDays(Service service) {
        return firstDays.of(service);
    }

    /**
     * The first days that are not on record.
     *
     * @param of the services
     * @param told days that a first day may be after or not, beside the last before the policy (C9)
     */
    Map<Service, Gap<LocalDate>> starts(List<Service> of, Collection<LocalDate> told) {
        Map<Service, Gap<LocalDate>> starts = new LinkedHashMap<>();
        List<LocalDate> thresholds = new ArrayList<>(told);
        thresholds.add(inForceFrom.minusDays(1));
        for (Service service : of) {
            if (service.startDate() == null) {
                List<LocalDate> days = FirstDays.thatMatter(firstDays(service), thresholds);
                starts.put(service, new Gap<>(Verdict.missing(service, "startDate"), days));
            }
        }
        return starts;
    }

    /** A service without first day, as if it had begun on the first that it can have. */
    Service startingAsEarlyAsCanBe(Service undated) {
        return ServiceFields.startingOn(
                Objects.requireNonNull(firstDays(undated).opens()), undated);
    }

    /** Services, those without first day as if they had begun on the last that they can have; by date, then id. */
    List<Service> startingAsLateAsCanBe(Collection<Service> all) {
        List<Service> late = new ArrayList<>();
        for (Service service : all) {
            late.add(
                    service.startDate() != null
                            ? service
                            : ServiceFields.startingOn(
                                    Objects.requireNonNull(firstDays(service).due()), service));
        }
        late.sort(BY_DATE_THEN_ID);
        return late;
    }

    /** The days for which a service may have been planned to begin; its first day alone where there is one. */
    Window firstDays(PlannedService plan) {
        return firstDays.of(plan);
    }

    /** The contacts of a kind in a window. */
    List<Contact> contactsIn(Window window, Predicate<Contact> kind) {
        List<Contact> found = new ArrayList<>();
        for (Contact contact : contacts) {
            if (window.holds(Day.of(contact)) && kind.test(contact)) {
                found.add(contact);
            }
        }
        return found;
    }

    /** The case notes that are tied to a fact. */
    List<Fact> notesAbout(Fact fact) {
        return notesAbout.getOrDefault(FactKey.of(fact), List.of());
    }

    /** The documents that are about a fact. */
    List<Fact> documentsAbout(Fact fact) {
        return documentsAbout.getOrDefault(FactKey.of(fact), List.of());
    }

    private void file(Fact fact) {
        if (fact instanceof Exit theExit) {
            exit = theExit;
        } else if (fact instanceof Service service) {
            services.add(service);
        } else if (fact instanceof PlannedService planned) {
            plannedServices.add(planned);
        } else if (fact instanceof Contact contact) {
            contacts.add(contact);
        } else if (fact instanceof Offer offer) {
            offers.add(offer);
        } else if (fact instanceof Circumstance circumstance) {
            circumstances.add(circumstance);
        } else if (fact instanceof CaseNote note) {
            index(notesAbout, note.about(), note);
        } else if (fact instanceof AttendanceEnd end) {
            attendanceEnds.add(end);
        } else if (fact instanceof ActivityClosing closing) {
            activityClosings.add(closing);
        } else if (fact instanceof EmploymentPlan plan) {
            employmentPlans.add(plan);
        } else if (fact instanceof PlanReview review) {
            planReviews.add(review);
        } else if (fact instanceof TeamMeeting meeting) {
            teamMeetings.add(meeting);
        } else if (fact instanceof Employment employment) {
            employments.add(employment);
        } else if (fact instanceof LaborForceStatus status) {
            laborForceStatuses.add(status);
        } else if (fact instanceof Credential credential) {
            credentials.add(credential);
        } else if (fact instanceof Document document) {
            documents.add(document);
            index(documentsAbout, document.about(), document);
        } else {
            fileFollowUp(fact);
        }
    }

    private void fileFollowUp(Fact fact) {
        if (fact instanceof FollowUpForm form) {
            followUpForms.add(form);
        } else if (fact instanceof Survey survey) {
            surveys.add(survey);
        } else if (fact instanceof WageEvidence evidence) {
            wageEvidence.add(evidence);
        } else if (fact instanceof MisStatus status) {
            misStatuses.add(status);
        } else if (fact instanceof Referral referral) {
            referrals.add(referral);
        } else if (fact instanceof Incentive incentive) {
            incentives.add(incentive);
        }
    }

    private void index(Map<FactKey, List<Fact>> index, List<String> about, Fact fact) {
        // A fact that is named twice is still one tie.
        Set<FactKey> named = new LinkedHashSet<>();
        for (String reference : about) {
            Fact event = references.about(reference);
            if (event != null) {
                named.add(FactKey.of(event));
            }
        }
        for (FactKey key : named) {
            index.computeIfAbsent(key, each -> new ArrayList<>()).add(fact);
        }
    }
}
