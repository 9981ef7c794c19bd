package org.caseclock.batch;

import java.io.Writer;
import java.util.Locale;

/** How findings are written. */
public enum Format {
    /** An evaluation a line. */
    NDJSON,
    /** An obligation a row. */
    CSV;

    /** How the names of its files end. */
    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    Findings to(Writer out) {
        return this == NDJSON ? new NdjsonFindings(out) : new CsvFindings(out);
    }
}
