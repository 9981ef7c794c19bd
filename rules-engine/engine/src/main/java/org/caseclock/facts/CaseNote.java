package org.caseclock.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case note. Its text stays in the MIS.
 *
 * @param id names the note in the case
 * @param date the date that the note bears
 * @param about the ids of the facts that it documents
 * @param states what it states about the contact that it documents
 * @param recordedOn the day on which it was entered
 * @param recordings each place in which it was entered
 * @param own what a pack declares of it beside these
 */
@RecordBuilder
public record CaseNote(
        String id,
        @Nullable LocalDate date,
        List<String> about,
        @Nullable List<NoteElement> states,
        @Nullable LocalDate recordedOn,
        List<Recording> recordings,
        @NotForRules OwnFields own)
        implements Fact {

    public CaseNote {
        Checked.id(id, "case note");
        about = Checked.list(about);
        states = Checked.optionalList(states);
        recordings = Checked.list(recordings);
        own = Checked.own(own);
    }

    @Override
    public CaseNote recordedIn(List<Recording> places) {
        return CaseNoteBuilder.builder(this).recordings(places).build();
    }
}
