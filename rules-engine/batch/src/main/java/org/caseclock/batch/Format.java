package org.caseclock.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.caseclock.engine.Policies;

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

    <E> Findings<E> to(Path file, Policies<E> policies) throws IOException {
        return switch (this) {
            case NDJSON -> new NdjsonFindings<>(file, policies.json());
            case CSV -> new CsvFindings<>(file, policies.table());
            case PARQUET -> new ParquetFindings<>(file, policies.table());
        };
    }
}
