package org.caseclock.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** How findings are written. */
public enum Format {
    /** An evaluation a line. */
    NDJSON,
    /** An obligation a row. */
    CSV,
    /** An obligation a row, in a table with types. */
    PARQUET;

    /** How the names of its files end. */
    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    Findings to(Path file) throws IOException {
        return switch (this) {
            case NDJSON -> new NdjsonFindings(file);
            case CSV -> new CsvFindings(file);
            case PARQUET -> new ParquetFindings(file);
        };
    }
}
