package org.caseclock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.caseclock.cli.text.Drawing;
import org.caseclock.ledger.Evidence;
import org.caseclock.ledger.Obligation;
import org.caseclock.ledger.Severity;
import org.caseclock.ledger.Status;
import org.caseclock.ledger.Subject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DrawingTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    @Test
    void whatComesADayOutsideALongWindowStandsOutsideItsBrackets() {
        assertThat(draw(FIRST, FIRST.plusYears(5), null, FIRST.minusDays(1), FIRST.plusYears(20)))
                .containsPattern("-x\\[=+\\]-+>");
        assertThat(draw(FIRST, FIRST.plusYears(5), null, FIRST.plusYears(5).plusDays(1), FIRST.plusYears(20)))
                .containsPattern("\\[=+\\]x-+>");
    }

    @Test
    void whatComesOnTheFirstOrLastDayStandsInside() {
        assertThat(draw(FIRST, FIRST.plusYears(5), FIRST, null, FIRST.plusYears(20)))
                .containsPattern("\\[\\*=+\\]");
        assertThat(draw(FIRST, FIRST.plusYears(5), FIRST.plusYears(5), null, FIRST.plusYears(20)))
                .containsPattern("\\[=+\\*\\]");
    }

    @Test
    void aWindowOfOneDayHasRoomForItsEvidence() {
        assertThat(draw(FIRST, FIRST, FIRST, null, FIRST.plusYears(1))).contains("-[*]-");
    }

    @Test
    void theAsOfDateStandsWhereItIs() {
        assertThat(draw(FIRST, FIRST.plusDays(30), null, null, FIRST.plusDays(15)))
                .containsPattern("\\[=+\\^=+\\]");
        assertThat(draw(FIRST, FIRST.plusDays(30), null, null, FIRST.minusDays(5)))
                .containsPattern("\\^-+\\[=+\\]");
        assertThat(draw(FIRST, FIRST.plusDays(30), null, null, FIRST.plusDays(40)))
                .containsPattern("\\[=+\\]-+\\^");
    }

    @Test
    void aWindowWithoutAnEndRunsOn() {
        assertThat(draw(FIRST, null, null, null, FIRST.plusDays(20)))
                .containsPattern("\\[=+\\^")
                .doesNotContain("]");
        assertThat(draw(null, null, null, null, FIRST)).isEmpty();
    }

    private static String draw(
            @Nullable LocalDate opens,
            @Nullable LocalDate due,
            @Nullable LocalDate evidence,
            @Nullable LocalDate nearest,
            LocalDate asOf) {
        return Drawing.of(
                new Obligation(
                        "id",
                        "I",
                        "I",
                        Severity.REQUIRED,
                        Status.MET,
                        new Subject("case", "C", null),
                        opens,
                        due,
                        evidence == null ? List.of() : List.of(new Evidence("contact", "c", evidence)),
                        nearest == null ? null : new Evidence("contact", "n", nearest),
                        List.of(),
                        null,
                        "",
                        List.of(),
                        List.of(),
                        "v",
                        null),
                asOf);
    }
}
