package org.caseclock.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A credential that the participant attained.
 *
 * @param id names the credential in the case
 * @param date the day of attainment
 * @param recordedOn the day on which it was first written down
 * @param recordings each place in which it was written down
 * @param own what a pack declares of it beside these
 */
@RecordBuilder
public record Credential(
        String id,
        @Nullable LocalDate date,
        @Nullable LocalDate recordedOn,
        List<Recording> recordings,
        @NotForRules OwnFields own)
        implements Fact {

    public Credential {
        Checked.id(id, "credential");
        recordings = Checked.list(recordings);
        own = Checked.own(own);
    }

    @Override
    public Credential recordedIn(List<Recording> places) {
        return CredentialBuilder.builder(this).recordings(places).build();
    }
}
