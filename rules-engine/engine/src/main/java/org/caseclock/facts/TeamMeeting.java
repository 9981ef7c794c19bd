package org.caseclock.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of the case-management team.
 *
 * @param id names the meeting in the case
 * @param date its day
 * @param participantPresent whether the participant took part
 * @param partners the partner agencies that took part
 * @param recordedOn the day on which it was first written down
 * @param recordings each place in which it was written down
 * @param own what a pack declares of it beside these
 */
@RecordBuilder
public record TeamMeeting(
        String id,
        @Nullable LocalDate date,
        @Nullable Boolean participantPresent,
        @Nullable List<PartnerAgency> partners,
        @Nullable LocalDate recordedOn,
        List<Recording> recordings,
        @NotForRules OwnFields own)
        implements Fact {

    public TeamMeeting {
        Checked.id(id, "team meeting");
        partners = Checked.optionalList(partners);
        recordings = Checked.list(recordings);
        own = Checked.own(own);
    }

    /** Whether at least one partner agency took part. */
    public boolean isWithPartner() {
        return withPartnerAnswer().isYes();
    }

    public Answer withPartnerAnswer() {
        return partners == null ? Answer.unknown(this, "partners") : Answer.of(!partners.isEmpty());
    }

    @Override
    public TeamMeeting recordedIn(List<Recording> places) {
        return TeamMeetingBuilder.builder(this).recordings(places).build();
    }
}
