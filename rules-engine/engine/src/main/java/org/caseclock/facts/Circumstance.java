package org.caseclock.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A circumstance of the participant's life that bears on exit and performance.
 *
 * @param id names the circumstance in the case
 * @param kind what it is
 * @param startDate the first day; for a death its day
 * @param endDate the last day; empty while it lasts
 * @param endRecordedOn the day on which the end was written down
 * @param expectedDays how many days it is expected to last, in calendar days
 * @param precludesParticipation whether it is recorded that it precludes employment or continued participation
 * @param documented whether the reason is fully documented in the participant's file; a {@link Document} about it does
 *     as well
 * @param recordedOn the day on which it was written down
 * @param own what a pack declares of it beside these
 */
@RecordBuilder
public record Circumstance(
        String id,
        CircumstanceKind kind,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,
        @Nullable LocalDate endRecordedOn,
        @Nullable Integer expectedDays,
        @Nullable Boolean precludesParticipation,
        @Nullable Boolean documented,
        @Nullable LocalDate recordedOn,
        @NotForRules OwnFields own)
        implements Span {

    public Circumstance {
        Checked.id(id, "circumstance");
        Checked.required(kind, "kind", "circumstance", id);
        if (expectedDays != null && expectedDays < 0) {
            throw new IllegalArgumentException(
                    "The expectedDays (" + expectedDays + ") of circumstance " + id + " must not be negative.");
        }
        own = Checked.own(own);
    }

    /** Incarcerated, or resident of a facility with 24-hour support. */
    public boolean isInstitutionalized() {
        return CircumstanceKind.INSTITUTIONALIZED.equals(kind)
                || CircumstanceKind.INCARCERATED.equals(kind)
                || CircumstanceKind.RESIDENT_OF_FACILITY.equals(kind);
    }

    @NotForRules
    @Override
    public Circumstance withoutEnd() {
        return new Circumstance(
                id, kind, startDate, null, null, expectedDays, precludesParticipation, documented, recordedOn, own);
    }
}
