package org.caseclock.input;

import java.time.LocalDate;
import java.util.List;
import org.caseclock.facts.FactKind;
import org.caseclock.facts.OwnFields;
import org.caseclock.facts.OwnSpan;
import org.caseclock.facts.Recording;
import org.jspecify.annotations.Nullable;

/** What a fact of a kind that a pack declares has as every fact has it, where the kind has a first and a last day. */
record OwnLasting(
        String id,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,
        @Nullable LocalDate endRecordedOn,
        @Nullable LocalDate recordedOn,
        List<Recording> recordings,
        @Nullable OwnFields own)
        implements OwnShape {

    @Override
    public OwnLasting with(OwnFields fields) {
        return new OwnLasting(id, startDate, endDate, endRecordedOn, recordedOn, recordings, fields);
    }

    @Override
    public OwnSpan of(FactKind kind) {
        return new OwnSpan(
                kind,
                id,
                startDate,
                endDate,
                endRecordedOn,
                recordedOn,
                recordings,
                own == null ? OwnFields.NONE : own);
    }
}
