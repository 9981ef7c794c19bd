package org.caseclock.input;

import java.time.LocalDate;
import java.util.List;
import org.caseclock.facts.FactKind;
import org.caseclock.facts.OwnFact;
import org.caseclock.facts.OwnFields;
import org.caseclock.facts.Recording;
import org.jspecify.annotations.Nullable;

/** What a fact of a kind that a pack declares has as every fact has it, where the kind has one day. */
record OwnDay(
        String id,
        @Nullable LocalDate date,
        @Nullable LocalDate recordedOn,
        List<Recording> recordings,
        @Nullable OwnFields own)
        implements OwnShape {

    @Override
    public OwnDay with(OwnFields fields) {
        return new OwnDay(id, date, recordedOn, recordings, fields);
    }

    @Override
    public OwnFact of(FactKind kind) {
        return new OwnFact(kind, id, date, recordedOn, recordings, own == null ? OwnFields.NONE : own);
    }
}
