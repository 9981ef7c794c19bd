package org.caseclock.engine;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.CodeSource;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The version of this library, as the build wrote it down. */
final class EngineVersion {

    static final String VALUE = read();

    private static final String IN_THE_MAKING = "-SNAPSHOT";

    private EngineVersion() {}

    /**
     * What tells this build of the library from others of its version; nothing where that cannot be told. While a version is
     * in the making, many builds bear its name.
     */
    static @Nullable String build() {
        if (!VALUE.endsWith(IN_THE_MAKING)) {
            return VALUE;
        }
        CodeSource source = EngineVersion.class.getProtectionDomain().getCodeSource();
        File jar = source == null ? null : new File(source.getLocation().getPath());
        return jar == null || !jar.isFile() ? null : VALUE + "-" + Long.toHexString(jar.lastModified());
    }

    private static String read() {
        try (InputStream stream = EngineVersion.class.getResourceAsStream("version.properties")) {
            Properties properties = new Properties();
            properties.load(stream);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
