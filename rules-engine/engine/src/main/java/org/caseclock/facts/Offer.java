package org.caseclock.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An offer of contact or of services.
 *
 * @param id names the offer in the case
 * @param date the day on which it was made, and declined if it was
 * @param kind what was offered
 * @param response how the participant answered
 * @param recordedOn the day on which it was written down
 * @param own what a pack declares of it beside these
 */
@RecordBuilder
public record Offer(
        String id,
        @Nullable LocalDate date,
        OfferKind kind,
        @Nullable OfferResponse response,
        @Nullable LocalDate recordedOn,
        @NotForRules OwnFields own)
        implements Fact {

    public Offer {
        Checked.id(id, "offer");
        Checked.required(kind, "kind", "offer", id);
        own = Checked.own(own);
    }

    /** Of contact or follow-up before exit. */
    public boolean isPreExit() {
        return OfferKind.PRE_EXIT.equals(kind);
    }

    /** Of contact or follow-up after exit. */
    public boolean isAfterExit() {
        return !isPreExit();
    }

    /** The participant declined. */
    public boolean isDeclined() {
        return declinedAnswer().isYes();
    }

    public Answer declinedAnswer() {
        return Answer.is(this, "response", response, OfferResponse.DECLINED);
    }
}
