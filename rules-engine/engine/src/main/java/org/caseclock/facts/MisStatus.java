package org.caseclock.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A status row of the MIS (SMARTware in Sacramento), in the MIS's own words.
 *
 * @param id names the row in the case
 * @param date the day from which it holds
 * @param department the activity department, such as {@code Intensive} or {@code (S,DLP) Intensive}
 * @param category the activity category, such as {@code Active}
 * @param status the activity status, such as {@code Complete}
 * @param role the role, such as {@code Case Manager}
 * @param code the enrollment or exit code; empty for none
 * @param recordedOn the day on which it was written down
 * @param own what a pack declares of it beside these
 */
@RecordBuilder
public record MisStatus(
        String id,
        @Nullable LocalDate date,
        @Nullable String department,
        @Nullable String category,
        @Nullable String status,
        @Nullable String role,
        @Nullable String code,
        @Nullable LocalDate recordedOn,
        @NotForRules OwnFields own)
        implements Fact {

    private static final Pattern CENTER = Pattern.compile("^\\s*\\([^()]*\\)\\s*");

    public MisStatus {
        Checked.id(id, "MIS status");
        own = Checked.own(own);
    }

    /** The department without the center that may stand in brackets before it. */
    public @Nullable String getDepartmentKind() {
        // Rules ask for it of every row, and mostly there are no brackets.
        return department == null || department.indexOf('(') < 0
                ? department
                : CENTER.matcher(department).replaceFirst("");
    }
}
