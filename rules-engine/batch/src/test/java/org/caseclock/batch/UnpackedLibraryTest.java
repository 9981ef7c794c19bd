package org.caseclock.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class UnpackedLibraryTest {

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_process_that_is_killed_leaves_no_copy() throws IOException, SQLException {
        AnyDatabase.open().close();

        assertThat(Files.readAllLines(Path.of("/proc/self/maps")))
                .filteredOn(line -> line.contains("libduckdb_java"))
                .isNotEmpty()
                .allMatch(line -> line.endsWith(".so (deleted)"));
    }
}
