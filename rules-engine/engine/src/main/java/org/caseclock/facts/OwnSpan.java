package org.caseclock.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact of a kind that a pack declares, with a first and a last day.
 *
 * @param kind its kind
 * @param id names the fact in the case
 * @param startDate the first day
 * @param endDate the last day; empty while it runs
 * @param endRecordedOn the day on which the end was written down
 * @param recordedOn the day on which it was first written down
 * @param recordings each place in which it was written down
 * @param own what stands in its fields
 */
@RecordBuilder
public record OwnSpan(
        @NotForRules FactKind kind,
        String id,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,
        @Nullable LocalDate endRecordedOn,
        @Nullable LocalDate recordedOn,
        List<Recording> recordings,
        @NotForRules OwnFields own)
        implements Span {

    public OwnSpan {
        Checked.required(kind, "kind", "fact", id);
        Checked.id(id, kind.words());
        recordings = Checked.list(recordings);
        own = Checked.own(own);
    }

    /** Whether it is of the kind that rules call so. */
    public boolean is(String type) {
        return kind.type().equals(type);
    }

    @NotForRules
    @Override
    public OwnSpan withoutEnd() {
        return new OwnSpan(kind, id, startDate, null, null, recordedOn, recordings, own);
    }

    @Override
    public OwnSpan recordedIn(List<Recording> places) {
        return OwnSpanBuilder.builder(this).recordings(places).build();
    }
}
