package org.caseclock.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One case: one period of participation of one person, as the MIS holds it. A later entry into a program is another case.
 *
 * <p>A list that the MIS does not keep is empty.
 *
 * @param caseId names the case among all others
 * @param participant the person, and the entry that began the period
 * @param exit the end of the period; empty while it runs
 * @param services the services that were given
 * @param plannedServices the services that are planned
 * @param attendanceEnds the ends of attendance
 * @param activityClosings the closings of activities
 * @param contacts the contacts and attempts
 * @param caseNotes the case notes
 * @param offers the offers of contact and services
 * @param documents the documents in the file
 * @param employments the jobs
 * @param laborForceStatuses the labor-force statuses
 * @param circumstances the circumstances that bear on exit and performance
 * @param employmentPlans the employment plans or service strategies, each revision its own
 * @param planReviews the reviews of the plan
 * @param scheduledReviews the reviews that are scheduled
 * @param teamMeetings the meetings of the case-management team
 * @param followUpForms the quarterly follow-up forms
 * @param surveys the surveys
 * @param wageEvidence the written verifications of wages
 * @param misStatuses the status rows of the MIS
 * @param referrals the referrals
 * @param incentives the incentives mailed
 * @param credentials the credentials attained
 * @param ownFacts the facts of kinds that a pack declares
 */
@RecordBuilder
public record CaseFile(
        String caseId,
        Participant participant,
        @Nullable Exit exit,
        List<Service> services,
        List<PlannedService> plannedServices,
        List<AttendanceEnd> attendanceEnds,
        List<ActivityClosing> activityClosings,
        List<Contact> contacts,
        List<CaseNote> caseNotes,
        List<Offer> offers,
        List<Document> documents,
        List<Employment> employments,
        List<LaborForceStatus> laborForceStatuses,
        List<Circumstance> circumstances,
        List<EmploymentPlan> employmentPlans,
        List<PlanReview> planReviews,
        List<ScheduledReview> scheduledReviews,
        List<TeamMeeting> teamMeetings,
        List<FollowUpForm> followUpForms,
        List<Survey> surveys,
        List<WageEvidence> wageEvidence,
        List<MisStatus> misStatuses,
        List<Referral> referrals,
        List<Incentive> incentives,
        List<Credential> credentials,
        List<Fact> ownFacts) {

    /** Enough for most cases. */
    private static final int USUAL_NUMBER = 64;

    public CaseFile {
        if (Checked.required(caseId, "caseId", "case file", "?").isBlank()) {
            throw new IllegalArgumentException("The caseId of a case file must not be blank.");
        }
        Checked.required(participant, "participant", "case", caseId);
        services = Checked.list(services);
        plannedServices = Checked.list(plannedServices);
        attendanceEnds = Checked.list(attendanceEnds);
        activityClosings = Checked.list(activityClosings);
        contacts = Checked.list(contacts);
        caseNotes = Checked.list(caseNotes);
        offers = Checked.list(offers);
        documents = Checked.list(documents);
        employments = Checked.list(employments);
        laborForceStatuses = Checked.list(laborForceStatuses);
        circumstances = Checked.list(circumstances);
        employmentPlans = Checked.list(employmentPlans);
        planReviews = Checked.list(planReviews);
        scheduledReviews = Checked.list(scheduledReviews);
        teamMeetings = Checked.list(teamMeetings);
        followUpForms = Checked.list(followUpForms);
        surveys = Checked.list(surveys);
        wageEvidence = Checked.list(wageEvidence);
        misStatuses = Checked.list(misStatuses);
        referrals = Checked.list(referrals);
        incentives = Checked.list(incentives);
        credentials = Checked.list(credentials);
        ownFacts = Checked.list(ownFacts);
    }

    /** Every fact of the case, in the order of the record's components. */
    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>(USUAL_NUMBER);
        if (exit != null) {
            facts.add(exit);
        }
        add(services, facts);
        add(plannedServices, facts);
        add(attendanceEnds, facts);
        add(activityClosings, facts);
        add(contacts, facts);
        add(caseNotes, facts);
        add(offers, facts);
        add(documents, facts);
        add(employments, facts);
        add(laborForceStatuses, facts);
        add(circumstances, facts);
        add(employmentPlans, facts);
        add(planReviews, facts);
        add(scheduledReviews, facts);
        add(teamMeetings, facts);
        add(followUpForms, facts);
        add(surveys, facts);
        add(wageEvidence, facts);
        add(misStatuses, facts);
        add(referrals, facts);
        add(incentives, facts);
        add(credentials, facts);
        add(ownFacts, facts);
        return Collections.unmodifiableList(facts);
    }

    private static void add(List<? extends Fact> kind, List<Fact> to) {
        if (!kind.isEmpty()) { // most are
            to.addAll(kind);
        }
    }
}
