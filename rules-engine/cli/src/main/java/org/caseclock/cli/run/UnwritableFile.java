package org.caseclock.cli.run;

import java.io.IOException;
import java.nio.file.Path;

/** A file that the user named for results, and that they cannot be written to. */
public final class UnwritableFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnwritableFile(String option, Path file, IOException e) {
        super("The " + option + " (" + file + ") cannot be written: " + Reasons.of(e) + ".", e);
    }
}
