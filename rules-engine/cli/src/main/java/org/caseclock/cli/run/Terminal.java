package org.caseclock.cli.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Help.Ansi;

/** Whether somebody looks at a stream. */
public enum Terminal {
    STANDARD_OUTPUT("1"),
    STANDARD_ERROR("2");

    private final Path link;

    Terminal(String descriptor) {
        this.link = Path.of("/proc/self/fd/" + descriptor);
    }

    /** Java knows only whether input and output both are terminals; Linux knows each stream by itself. */
    public boolean isWatched() {
        try {
            String target = Files.readSymbolicLink(link).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException e) {
            return Ansi.AUTO.enabled();
        }
    }
}
