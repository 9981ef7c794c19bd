package org.caseclock.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.caseclock.engine.RulesEngine;
import org.caseclock.policy.PolicyPack;
import org.junit.jupiter.api.Test;

class NightlyCheckTest {

    @Test
    void writes_the_rows_of_its_host() throws Exception {
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        try (RulesEngine engine = RulesEngine.compile(PolicyPack.load("ms-partnership"))) {
            new NightlyCheck(engine, new PrintStream(rows, false, StandardCharsets.UTF_8))
                    .run(Path.of("caseload/ms-partnership.ndjson"), LocalDate.of(2026, 9, 30));
        }
        assertThat(rows.toString(StandardCharsets.UTF_8).lines())
                .anyMatch(row -> row.matches("violation MS-\\d+/II\\.A\\.2/\\d{4}-\\d{2} REQUIRED MISSED"))
                .anyMatch(row -> row.matches("task MS-\\d+/III\\.A\\.1 overdue: Record the exit.*"))
                .noneMatch(row -> row.startsWith("could not be read"));
    }
}
