package org.caseclock.cli.options;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where compiled rules are kept from one run to the next. */
final class CompileCache {

    /** The folder of the user's choice; {@code off} for none. */
    private static final String VARIABLE = "CASECLOCK_CACHE";

    private CompileCache() {}

    static Optional<Path> folder() {
        return folder(System.getenv(), System.getProperty("user.home"));
    }

    /** By the XDG Base Directory Specification where the user says nothing. */
    static Optional<Path> folder(Map<String, String> environment, String home) {
        String own = environment.getOrDefault(VARIABLE, "");
        if (!own.isEmpty()) {
            return own.equals("off") ? Optional.empty() : Optional.of(Path.of(own));
        }
        String shared = environment.getOrDefault("XDG_CACHE_HOME", "");
        return Optional.of((shared.isEmpty() ? Path.of(home, ".cache") : Path.of(shared)).resolve("caseclock"));
    }
}
