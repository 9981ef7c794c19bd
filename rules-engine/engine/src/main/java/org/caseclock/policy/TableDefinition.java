package org.caseclock.policy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table of a policy that an analyst edits in a spreadsheet, in {@code policy.yaml}. Rules match its rows.
 *
 * @param about what it governs
 * @param columns its columns, by the names in its first line
 * @param files its files, each from a day on
 */
public record TableDefinition(
        String about,
        @JsonProperty(required = true) Map<String, Column> columns,
        @JsonProperty(required = true) List<DatedFile> files) {

    /**
     * A column.
     *
     * @param codes the values that a cell may hold; any where nothing is said
     * @param several whether a cell may hold several values, parted by semicolons
     * @param none the word that says that there is no value
     */
    public record Column(
            @Nullable List<String> codes,
            @Nullable Boolean several,
            @Nullable String none) {}

    /**
     * The rows from a day on.
     *
     * @param from the day from which they hold
     * @param file the file, in the pack's folder: comma-separated values, the names of the columns in the first line
     * @param citation the section that sets them
     * @param source the document that the section is of
     * @param checkedOn the day on which they were last compared with the source
     */
    public record DatedFile(LocalDate from, String file, String citation, String source, LocalDate checkedOn) {}

    /** The file in force on a day, the last that began on or before it; none before the first. */
    public @Nullable DatedFile on(LocalDate day) {
        DatedFile current = null;
        for (DatedFile file : files) {
            if (!file.from().isAfter(day)) {
                current = file;
            }
        }
        return current;
    }
}
