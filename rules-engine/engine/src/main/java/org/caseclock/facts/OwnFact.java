package org.caseclock.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact of a kind that a pack declares, with one day.
 *
 * @param kind its kind
 * @param id names the fact in the case
 * @param date its day
 * @param recordedOn the day on which it was first written down
 * @param recordings each place in which it was written down
 * @param own what stands in its fields
 */
@RecordBuilder
public record OwnFact(
        @NotForRules FactKind kind,
        String id,
        @Nullable LocalDate date,
        @Nullable LocalDate recordedOn,
        List<Recording> recordings,
        @NotForRules OwnFields own)
        implements Fact {

    public OwnFact {
        Checked.required(kind, "kind", "fact", id);
        Checked.id(id, kind.words());
        recordings = Checked.list(recordings);
        own = Checked.own(own);
    }

    /** Whether it is of the kind that rules call so. */
    public boolean is(String type) {
        return kind.type().equals(type);
    }

    @Override
    public OwnFact recordedIn(List<Recording> places) {
        return OwnFactBuilder.builder(this).recordings(places).build();
    }
}
