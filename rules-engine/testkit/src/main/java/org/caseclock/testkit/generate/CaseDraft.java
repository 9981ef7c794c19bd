package org.caseclock.testkit.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caseclock.facts.ActivityClosing;
import org.caseclock.facts.AttendanceEnd;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.CaseFileBuilder;
import org.caseclock.facts.CaseNote;
import org.caseclock.facts.Circumstance;
import org.caseclock.facts.Contact;
import org.caseclock.facts.Credential;
import org.caseclock.facts.Document;
import org.caseclock.facts.Employment;
import org.caseclock.facts.EmploymentPlan;
import org.caseclock.facts.Exit;
import org.caseclock.facts.FollowUpForm;
import org.caseclock.facts.Incentive;
import org.caseclock.facts.LaborForceStatus;
import org.caseclock.facts.MisStatus;
import org.caseclock.facts.Offer;
import org.caseclock.facts.Participant;
import org.caseclock.facts.PlanReview;
import org.caseclock.facts.PlannedService;
import org.caseclock.facts.RecordPlace;
import org.caseclock.facts.Referral;
import org.caseclock.facts.ScheduledReview;
import org.caseclock.facts.Service;
import org.caseclock.facts.Survey;
import org.caseclock.facts.TeamMeeting;
import org.caseclock.facts.WageEvidence;
import org.jspecify.annotations.Nullable;

/** A case file while it is being written: each writer adds its facts and reads those of the writers before it. */
final class CaseDraft {

    final Dice dice;
    final String caseId;
    final Participant participant;

    /** The MIS in which staff write things down. */
    final RecordPlace mis;

    @Nullable
    Exit exit;

    final List<Service> services = new ArrayList<>();
    final List<PlannedService> plannedServices = new ArrayList<>();
    final List<Contact> contacts = new ArrayList<>();
    final List<CaseNote> caseNotes = new ArrayList<>();
    final List<Offer> offers = new ArrayList<>();
    final List<Document> documents = new ArrayList<>();
    final List<Circumstance> circumstances = new ArrayList<>();

    final List<Employment> employments = new ArrayList<>();
    final List<LaborForceStatus> laborForceStatuses = new ArrayList<>();
    final List<AttendanceEnd> attendanceEnds = new ArrayList<>();
    final List<ActivityClosing> activityClosings = new ArrayList<>();
    final List<EmploymentPlan> employmentPlans = new ArrayList<>();
    final List<PlanReview> planReviews = new ArrayList<>();
    final List<ScheduledReview> scheduledReviews = new ArrayList<>();
    final List<TeamMeeting> teamMeetings = new ArrayList<>();
    final List<Referral> referrals = new ArrayList<>();
    final List<Credential> credentials = new ArrayList<>();
    final List<FollowUpForm> followUpForms = new ArrayList<>();
    final List<Survey> surveys = new ArrayList<>();
    final List<Incentive> incentives = new ArrayList<>();
    final List<WageEvidence> wageEvidence = new ArrayList<>();
    final List<MisStatus> misStatuses = new ArrayList<>();

    private final Map<String, Integer> lastNumbers = new HashMap<>();

    CaseDraft(Dice dice, String caseId, Participant participant) {
        this(dice, caseId, participant, Places.MS_WORKS);
    }

    CaseDraft(Dice dice, String caseId, Participant participant, RecordPlace mis) {
        this.dice = dice;
        this.caseId = caseId;
        this.participant = participant;
        this.mis = mis;
    }

    LocalDate entry() {
        return participant.entryDate();
    }

    /** The next free id with this prefix, such as {@code CT-003}. */
    String nextId(String prefix) {
        String number = Integer.toString(1000 + lastNumbers.merge(prefix, 1, Integer::sum));
        return prefix + "-" + number.substring(1);
    }

    /** The last day of the services that count toward exit, whatever gaps lie between; without any the entry. */
    LocalDate lastServiceDay() {
        return services.stream()
                .filter(Counting::counts)
                .map(Counting::lastDay)
                .max(LocalDate::compareTo)
                .orElse(entry());
    }

    /** Where the participation ends: the exit date or, without exit, the last day of service. */
    LocalDate endOfParticipation() {
        return exit == null ? lastServiceDay() : exit.date();
    }

    /** The case file, with the facts of each kind in a random order. */
    CaseFile finish() {
        List.of(services, plannedServices, contacts, caseNotes, offers, documents, circumstances)
                .forEach(dice::shuffle);
        List.of(activityClosings, employmentPlans).forEach(dice::shuffle);
        return CaseFileBuilder.builder()
                .caseId(caseId)
                .participant(participant)
                .exit(exit)
                .services(services)
                .plannedServices(plannedServices)
                .attendanceEnds(attendanceEnds)
                .activityClosings(activityClosings)
                .contacts(contacts)
                .caseNotes(caseNotes)
                .offers(offers)
                .documents(documents)
                .employments(employments)
                .laborForceStatuses(laborForceStatuses)
                .circumstances(circumstances)
                .employmentPlans(employmentPlans)
                .planReviews(planReviews)
                .scheduledReviews(scheduledReviews)
                .teamMeetings(teamMeetings)
                .referrals(referrals)
                .credentials(credentials)
                .followUpForms(followUpForms)
                .surveys(surveys)
                .incentives(incentives)
                .wageEvidence(wageEvidence)
                .misStatuses(misStatuses)
                .build();
    }
}
