package org.caseclock.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseclock.reference.SacramentoCase.EXIT;
import static org.caseclock.reference.SacramentoCase.job;

import java.time.LocalDate;
import org.caseclock.facts.Fact;
import org.caseclock.facts.MisStatus;
import org.caseclock.facts.OwnFields;
import org.caseclock.facts.Program;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SacramentoStatusesTest {

    private static final String MANAGER = "Case Manager";

    private static MisStatus row(
            @Nullable String department,
            @Nullable String category,
            @Nullable String status,
            @Nullable String role,
            @Nullable String code,
            String day) {
        return new MisStatus(
                "m1", LocalDate.parse(day), department, category, status, role, code, null, OwnFields.NONE);
    }

    private static MisStatus intensive(@Nullable String category, @Nullable String code, String day) {
        return row("Intensive", category, "Active", MANAGER, code, day);
    }

    private static String of(String asOf, Fact... facts) {
        return SacramentoCase.of("JR.10", asOf, facts).getOrDefault("m1", "");
    }

    @ParameterizedTest
    @CsvSource({
        "Intake Pool, Active in Pool, Active, Intake Pool Manager, , MET m1",
        "Intake Pool, Inactive, Complete, Intake Pool Manager, , MET m1",
        "Intake Pool, Inactive, Active, Intake Pool Manager, , MISSED",
        "Intake Pool, Active in Pool, Active, Case Manager, , MISSED",
        "Intake Pool, Active in Pool, Active, Intake Pool Manager, 15, MISSED",
        "Intake Pool, Active, Active, Intake Pool Manager, , MISSED",
        "Intensive, Active, Active, Case Manager, 15, MET m1",
        "Intensive, Active, Active, Case Manager, 42, MET m1",
        "'(S,DLP) Intensive', Active, Active, Case Manager, 15, MET m1",
        "'(S,DLP) Intensive/Training', Active, Active, Case Manager, 54, MET m1",
        "'(S,DLP)', Active, Active, Case Manager, 15, MISSED",
        "Intensive (S), Active, Active, Case Manager, 15, MISSED",
        "Intake Pool, Inactive, Complete, Intake Pool Manager, NA, MET m1",
        "Intensive, Active, Active, Case Manager, NA, MISSED",
        "Intensive, Active, Active, Case Manager, 54, MISSED",
        "Intensive, Active, Active, Case Manager, , MISSED",
        "Intensive, Active, Complete, Case Manager, 15, MISSED",
        "Intensive, Inactive, Active, Case Manager, 15, MISSED",
        "Intensive/Training, Active, Active, Case Manager, 54, MET m1",
        "Intensive/Training, Active, Active, Case Manager, 15, MISSED",
        "intensive, Active, Active, Case Manager, 15, MISSED",
        "Intensive, Exited, Active, Case Manager, 1, MISSED",
        "Intensive, Employed, Active, Case Manager, 10, MISSED",
        ", Active, Active, Case Manager, 15, UNDETERMINED",
        "Intensive, , Active, Case Manager, 15, UNDETERMINED",
        "Intensive, , Active, Case Manager, 10, MISSED",
        "Intensive, Active, , Case Manager, 15, UNDETERMINED",
        "Intensive, Active, Active, , 15, UNDETERMINED",
        "Intensive, Active, Active, , 99, MISSED"
    })
    void rowIsOneOfTheTable(
            @Nullable String department,
            @Nullable String category,
            @Nullable String status,
            @Nullable String role,
            @Nullable String code,
            String expected) {
        MisStatus row = row(department, category, status, role, code, "2006-05-10");

        assertThat(of("2006-05-11", row)).isEqualTo(expected);
        assertThat(of("2006-05-10", row)).isEqualTo(expected.startsWith("MET") ? expected : "OPEN");
    }

    @Test
    void exitedFromTheExitDateOn() {
        assertThat(of("2007-05-10", EXIT, intensive("Exited", "1", "2007-02-10")))
                .isEqualTo("MET m1");
        assertThat(of("2007-05-10", EXIT, intensive("Exited", "1", "2007-02-09")))
                .isEqualTo("MISSED");
        assertThat(of("2007-05-10", EXIT, intensive("Active", "15", "2007-02-09")))
                .isEqualTo("MET m1");
        assertThat(of("2007-05-10", EXIT, intensive("Active", "15", "2007-02-10")))
                .isEqualTo("MISSED");
        assertThat(of("2007-05-10", EXIT, job("j1", "2007-01-10", null), intensive("Employed", "10", "2007-02-10")))
                .isEqualTo("MISSED");
    }

    @Test
    void employedWhileAJobCoversTheDay() {
        Fact job = job("j1", "2006-05-10", "2006-06-10");

        assertThat(of("2006-07-01", job, intensive("Employed", "10", "2006-05-10")))
                .isEqualTo("MET m1");
        assertThat(of("2006-07-01", job, intensive("Employed", "10", "2006-06-11")))
                .isEqualTo("MISSED");
        assertThat(of("2006-07-01", job, intensive("Active", "15", "2006-06-10")))
                .isEqualTo("MISSED");
        assertThat(of("2006-07-01", job, intensive("Active", "15", "2006-05-09")))
                .isEqualTo("MET m1");
        assertThat(of("2006-07-01", job("j1", null, null), intensive("Active", "15", "2006-05-09")))
                .isEqualTo("UNDETERMINED");
        assertThat(of("2006-07-01", job("j1", null, "2006-05-08"), intensive("Active", "15", "2006-05-09")))
                .isEqualTo("MET m1");
    }

    @Test
    void onlyAdultsAndDislocatedWorkersHaveTheTable() {
        MisStatus row = intensive("Active", "15", "2006-05-09");

        assertThat(SacramentoCase.judge(Program.OLDER_YOUTH, "2006-07-01", row).owed())
                .isEmpty();
        assertThat(SacramentoCase.judge(Program.DISLOCATED_WORKER, "2006-07-01", row)
                        .owed())
                .hasSize(1);
    }
}
