package org.caseclock.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A referral.
 *
 * @param id names the referral in the case
 * @param date its day
 * @param kind to what
 * @param recordedOn the day on which it was written down
 * @param own what a pack declares of it beside these
 */
@RecordBuilder
public record Referral(
        String id,
        @Nullable LocalDate date,
        ReferralKind kind,
        @Nullable LocalDate recordedOn,
        @NotForRules OwnFields own)
        implements Fact {

    public Referral {
        Checked.id(id, "referral");
        Checked.required(kind, "kind", "referral", id);
        own = Checked.own(own);
    }
}
