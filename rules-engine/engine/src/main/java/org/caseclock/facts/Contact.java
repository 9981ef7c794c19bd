package org.caseclock.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
 * @param own what a pack declares of it beside these
 */
@RecordBuilder
public record Contact(
        String id,
        @Nullable LocalDate date,
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
        List<Recording> recordings,
        @NotForRules OwnFields own)
        implements Fact {

    // Kept, since each contact of each case is asked of them.
    private static final Set<ContactOutcome> TRIED = Set.of(ContactOutcome.MESSAGE_LEFT, ContactOutcome.NO_ANSWER);
    private static final Set<ContactOutcome> WRITTEN = Set.of(ContactOutcome.SENT, ContactOutcome.RETURNED);
    private static final Set<ContactOutcome> REACHED_OR_TRIED =
            Set.of(ContactOutcome.REACHED, ContactOutcome.MESSAGE_LEFT, ContactOutcome.NO_ANSWER);
    private static final Set<ContactMethod> IN_WRITING = Set.of(ContactMethod.LETTER, ContactMethod.EMAIL);

    public Contact {
        Checked.id(id, "contact");
        topics = Checked.optionalList(topics);
        updates = Checked.optionalList(updates);
        changeEntered = Checked.list(changeEntered);
        recordings = Checked.list(recordings);
        own = Checked.own(own);
    }

    /** Two-way: it reached somebody. */
    public boolean isReached() {
        return reachedAnswer().isYes();
    }

    public Answer reachedAnswer() {
        return Answer.is(this, "outcome", outcome, ContactOutcome.REACHED);
    }

    /** It was with the participant. */
    public boolean isWithParticipant() {
        return withParticipantAnswer().isYes();
    }

    public Answer withParticipantAnswer() {
        return Answer.is(this, "contactWith", contactWith, ContactWith.PARTICIPANT);
    }

    /** It reached the participant. */
    public boolean isReachedParticipant() {
        return reachedParticipantAnswer().isYes();
    }

    public Answer reachedParticipantAnswer() {
        return reachedAnswer().and(withParticipantAnswer());
    }

    /** A letter or e-mail was sent; a text message is neither (C3). */
    public boolean isLetterOrEmailSent() {
        return letterOrEmailSentAnswer().isYes();
    }

    public Answer letterOrEmailSentAnswer() {
        return Answer.is(this, "outcome", outcome, ContactOutcome.SENT).and(letterOrEmail());
    }

    /** An attempt: a message left, an unanswered call, a letter or e-mail sent, also one that came back (C3). */
    public boolean isAttempt() {
        return attemptAnswer().isYes();
    }

    public Answer attemptAnswer() {
        return Answer.among(this, "outcome", outcome, TRIED)
                .or(Answer.among(this, "outcome", outcome, WRITTEN).and(letterOrEmail()));
    }

    /** An attempt to reach the participant (C3). */
    public boolean isAttemptAtParticipant() {
        return attemptAtParticipantAnswer().isYes();
    }

    public Answer attemptAtParticipantAnswer() {
        return attemptAnswer().and(withParticipantAnswer());
    }

    /** It reached the participant or was an attempt to (C3). */
    public boolean isReachedOrTriedParticipant() {
        return reachedOrTriedParticipantAnswer().isYes();
    }

    /** Whatever came of a letter or e-mail, it is one or the other. */
    public Answer reachedOrTriedParticipantAnswer() {
        Answer whateverItWas = Answer.among(this, "outcome", outcome, REACHED_OR_TRIED);
        return whateverItWas.or(letterOrEmail()).and(withParticipantAnswer());
    }

    /** It reached the participant, or was a letter or e-mail sent to the participant. */
    public boolean isReachedOrWroteToParticipant() {
        return reachedOrWroteToParticipantAnswer().isYes();
    }

    public Answer reachedOrWroteToParticipantAnswer() {
        return reachedAnswer().or(letterOrEmailSentAnswer()).and(withParticipantAnswer());
    }

    /** It reports a change of status or contact information; only what reached the participant can. */
    public boolean isChangeReported() {
        return changeReportedAnswer().isYes();
    }

    public Answer changeReportedAnswer() {
        return reportsChange != null
                ? Answer.of(reportsChange)
                : Answer.unknown(this, "reportsChange").and(reachedParticipantAnswer());
    }

    private Answer letterOrEmail() {
        return Answer.among(this, "method", method, IN_WRITING);
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
