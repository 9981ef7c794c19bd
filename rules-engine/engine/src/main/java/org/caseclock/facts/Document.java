package org.caseclock.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document in the participant's file.
 *
 * @param id names the document in the case
 * @param date the date that it bears
 * @param kind what it is
 * @param about the ids of the facts that it documents
 * @param sensitivity whether it needs protection
 * @param fileName its file name
 * @param fileType its file type, such as {@code pdf}
 * @param recordedOn the day on which it was first filed
 * @param recordings each place in which it is filed
 * @param own what a pack declares of it beside these
 */
@RecordBuilder
public record Document(
        String id,
        @Nullable LocalDate date,
        @Nullable DocumentKind kind,
        List<String> about,
        @Nullable Sensitivity sensitivity,
        @Nullable String fileName,
        @Nullable String fileType,
        @Nullable LocalDate recordedOn,
        List<Recording> recordings,
        @NotForRules OwnFields own)
        implements Fact {

    public Document {
        Checked.id(id, "document");
        about = Checked.list(about);
        recordings = Checked.list(recordings);
        own = Checked.own(own);
    }

    /** Medical, legal or confidential. */
    public boolean isSensitive() {
        return sensitiveAnswer().isYes();
    }

    public Answer sensitiveAnswer() {
        return Answer.is(this, "sensitivity", sensitivity, Sensitivity.ORDINARY).not();
    }

    @Override
    public Document recordedIn(List<Recording> places) {
        return DocumentBuilder.builder(this).recordings(places).build();
    }
}
