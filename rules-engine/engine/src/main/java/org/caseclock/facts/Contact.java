package org.caseclock.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contact, or an attempt at one. A contact has one date: the day it became two-way or, where sending suffices, the day
 * it was sent.
 *
 * @param id names the contact in the case
 * @param date its day
 * @param contactWith with whom
 * @param method how
 * @param outcome what came of it
 * @param topics what was talked about
 * @param servicesDiscussed whether services were offered or nothing was needed
 * @param updates what was brought up to date on its occasion
 * @param employmentFinding what it found out about work
 * @param recordReviewed whether the participant's record was reviewed on its occasion
 * @param reportsChange whether the participant reported a change of status or contact information
 * @param changeEntered where that change was entered
 * @param partnerAgency which agency; for contacts with a partner agency
 * @param staff the staff member who made it
 * @param delegated whether it was a task delegated to clerical staff
 * @param reasonNotPersonal why it was not in person
 * @param recordedOn the day on which it was first written down
 * @param recordings each place in which it was written down
 */
@RecordBuilder
public record Contact(
        String id,
        LocalDate date,
        @Nullable ContactWith contactWith,
        @Nullable ContactMethod method,
        @Nullable ContactOutcome outcome,
        @Nullable List<ContactTopic> topics,
        @Nullable ServicesDiscussed servicesDiscussed,
        @Nullable List<ContactUpdate> updates,
        @Nullable EmploymentFinding employmentFinding,
        @Nullable Boolean recordReviewed,
        @Nullable Boolean reportsChange,
        List<Recording> changeEntered,
        @Nullable PartnerAgency partnerAgency,
        @Nullable String staff,
        @Nullable Boolean delegated,
        @Nullable String reasonNotPersonal,
        @Nullable LocalDate recordedOn,
        List<Recording> recordings)
        implements Fact {

    public Contact {
        Checked.id(id, "contact");
        Checked.required(date, "date", "contact", id);
        topics = Checked.optionalList(topics);
        updates = Checked.optionalList(updates);
        changeEntered = Checked.list(changeEntered);
        recordings = Checked.list(recordings);
    }

    /** Two-way: it reached somebody. */
    public boolean isReached() {
        return outcome == ContactOutcome.REACHED;
    }

    /** It was with the participant. */
    public boolean isWithParticipant() {
        return contactWith == ContactWith.PARTICIPANT;
    }

    /** It reached the participant. */
    public boolean isReachedParticipant() {
        return isReached() && isWithParticipant();
    }

    /** It would have reached the participant if its empty fields, outcome or contactWith, were filled so. */
    public boolean isMaybeReachedParticipant() {
        return !isReachedParticipant()
                && (outcome == null || isReached())
                && (contactWith == null || isWithParticipant());
    }

    /** It reached the participant, or would have if its empty fields, outcome or contactWith, were filled so. */
    public boolean isPossiblyReachedParticipant() {
        return isReachedParticipant() || isMaybeReachedParticipant();
    }

    /** It would have reached a partner agency if its empty fields, outcome or contactWith, were filled so. */
    public boolean isMaybeReachedPartner() {
        return (outcome == null || contactWith == null)
                && (outcome == null || isReached())
                && (contactWith == null || contactWith == ContactWith.PARTNER_AGENCY);
    }

    /** A letter or e-mail was sent; a text message is neither (C3). */
    public boolean isLetterOrEmailSent() {
        return outcome == ContactOutcome.SENT && isLetterOrEmail();
    }

    /** An attempt: a message left, an unanswered call, a letter or e-mail sent, also one that came back (C3). */
    public boolean isAttempt() {
        return outcome == ContactOutcome.MESSAGE_LEFT
                || outcome == ContactOutcome.NO_ANSWER
                || isLetterOrEmailSent()
                || (outcome == ContactOutcome.RETURNED && isLetterOrEmail());
    }

    /** An attempt to reach the participant (C3). */
    public boolean isAttemptAtParticipant() {
        return isAttempt() && isWithParticipant();
    }

    /** It would be an attempt to reach the participant if its empty fields, outcome, contactWith or method, were filled so. */
    public boolean isMaybeAttemptAtParticipant() {
        return !isAttemptAtParticipant()
                && (outcome == null || isAttempt() || isSentSomehow() || isReturnedSomehow())
                && (contactWith == null || isWithParticipant());
    }

    /** It reached the participant, or was a letter or e-mail sent to the participant (Minnesota, section 2). */
    public boolean isReachedOrWroteToParticipant() {
        return isWithParticipant() && (isReached() || isLetterOrEmailSent());
    }

    /** It would have reached or written to the participant if its empty fields, outcome, contactWith or method, were filled so. */
    public boolean isMaybeReachedOrWroteToParticipant() {
        return !isReachedOrWroteToParticipant()
                && (outcome == null || isReached() || isLetterOrEmailSent() || isSentSomehow())
                && (contactWith == null || isWithParticipant());
    }

    /** It would be a personal contact if its empty fields, outcome or method, were filled so. */
    public boolean isPossiblyPersonal() {
        return (outcome == null || isReached()) && (method == null || method == ContactMethod.IN_PERSON);
    }

    private boolean isLetterOrEmail() {
        return method == ContactMethod.LETTER || method == ContactMethod.EMAIL;
    }

    private boolean isReturnedSomehow() {
        return outcome == ContactOutcome.RETURNED && method == null;
    }

    private boolean isSentSomehow() {
        return outcome == ContactOutcome.SENT && method == null;
    }

    /** Where the change that it reports was entered. */
    public List<RecordPlace> getChangePlaces() {
        return changeEntered.stream().map(Recording::place).toList();
    }

    /** Where a change was entered is known from each entry on. */
    @Override
    public Fact knownOn(LocalDate day) {
        List<Recording> entered = Recording.knownOn(day, date, changeEntered);
        Contact known = entered.size() == changeEntered.size()
                ? this
                : ContactBuilder.builder(this).changeEntered(entered).build();
        return Fact.withPlacesKnownOn(known, day);
    }

    @Override
    public Contact recordedIn(List<Recording> places) {
        return ContactBuilder.builder(this).recordings(places).build();
    }
}
