package org.caseclock.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.caseclock.facts.ServiceBuilder;
import org.caseclock.ledger.Obligation;
import org.caseclock.support.Cases;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is owed for a service of which the first day is not on record. */
class MissingFirstDayTest {

    @TempDir
    private Path folder;

    /** It began on January 2 or 3, so that it was due on the 3rd or 4th, and late until the 7th or 8th. */
    @ParameterizedTest
    @CsvSource({
        "2024-01-03, MET",
        "2024-01-04, UNDETERMINED",
        "2024-01-05, LATE",
        "2024-01-07, LATE",
        "2024-01-08, UNDETERMINED",
        "2024-01-09, MISSED"
    })
    void each_day_that_it_may_have_begun_on_is_judged(String noted, String status) {
        String policy = TinyPack.POLICY
                .replace("contacts: { fact: Contact }", "services: { fact: Service }")
                .replace("each: contacts", "each: services")
                .replace("due: event + note.days", "due: event + note.days\n      lateUntil: event + 5 days");
        assertThat(policy).contains("lateUntil");
        try (RulesEngine engine = RulesEngine.compile(TinyPack.in(folder, policy, TinyPack.RULES))) {
            assertThat(engine.evaluate(
                                    Cases.of(
                                            ServiceBuilder.builder(Cases.training("t", "2024-01-02", "2024-01-03"))
                                                    .startDate(null)
                                                    .build(),
                                            Cases.note("n", noted, "t")),
                                    LocalDate.of(2024, 8, 1))
                            .obligations())
                    .extracting(Obligation::status)
                    .extracting(Enum::name)
                    .containsExactly(status);
        }
    }

    /** It began on January 2 or 3. */
    @ParameterizedTest
    @CsvSource({"2024-01-02, 1", "2024-01-03, 1", "2024-01-04, 0"})
    void what_began_before_the_first_version_whenever_it_did_is_not_judged(String inForceFrom, int findings) {
        String policy = TinyPack.POLICY
                .replace("contacts: { fact: Contact }", "services: { fact: Service }")
                .replace("each: contacts", "each: services")
                .replace("2020-01-01", inForceFrom);
        try (RulesEngine engine = RulesEngine.compile(TinyPack.in(folder, policy, TinyPack.RULES))) {
            assertThat(engine.evaluate(
                                    Cases.of(ServiceBuilder.builder(Cases.training("t", "2024-01-02", "2024-01-03"))
                                            .startDate(null)
                                            .build()),
                                    LocalDate.of(2024, 8, 1))
                            .obligations())
                    .hasSize(findings);
        }
    }
}
