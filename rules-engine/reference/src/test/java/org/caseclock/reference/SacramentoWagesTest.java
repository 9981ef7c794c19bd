package org.caseclock.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseclock.reference.SacramentoCase.EXIT;
import static org.caseclock.reference.SacramentoCase.LATE_EXIT;
import static org.caseclock.reference.SacramentoCase.date;
import static org.caseclock.reference.SacramentoCase.job;
import static org.caseclock.reference.SacramentoCase.judge;
import static org.caseclock.reference.SacramentoCase.of;
import static org.caseclock.reference.SacramentoCase.stub;
import static org.caseclock.reference.SacramentoCase.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Sector;
import org.caseclock.facts.WageEvidenceBuilder;
import org.caseclock.facts.WageEvidenceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SacramentoWagesTest {

    private static final Fact FEDERAL = job("j1", "2007-01-10", null, Sector.FEDERAL);

    private static String wages(String asOf, WageEvidenceBuilder... evidence) {
        List<Fact> facts = new ArrayList<>(List.of(EXIT, FEDERAL));
        Stream.of(evidence).map(WageEvidenceBuilder::build).forEach(facts::add);
        return of("AI.3", asOf, facts.toArray(new Fact[0])).getOrDefault("2007-Q2", "");
    }

    @ParameterizedTest
    @MethodSource("org.caseclock.facts.Sector#values")
    void owedInEverySectorButThatOfTheWageRecords(Sector sector) {
        Map<String, String> owed = of("AI.3", "2007-04-01", EXIT, job("j1", "2007-01-10", null, sector));

        assertThat(owed).isEqualTo(sector == Sector.COVERED ? Map.of() : Map.of("2007-Q2", "OPEN"));
    }

    @Test
    void owedFromTheFirstDayThatIsWorkedInTheQuarter() {
        assertThat(window("AI.3", "2007-Q2", judge("2007-04-01", EXIT, FEDERAL)))
                .isEqualTo("2007-04-01..2007-06-30");
        assertThat(of("AI.3", "2007-03-31", EXIT, FEDERAL)).isEmpty();
        assertThat(of("AI.3", "2008-03-31", EXIT, job("j1", "2007-01-10", "2007-03-31", Sector.POSTAL)))
                .isEmpty();
        assertThat(of("AI.3", "2008-03-31", EXIT, job("j1", "2007-01-10", "2007-04-01", Sector.POSTAL)))
                .containsOnlyKeys("2007-Q2");
        assertThat(of("AI.3", "2008-03-31", EXIT, job("j1", "2007-12-31", null, Sector.POSTAL)))
                .containsOnlyKeys("2007-Q4");
        assertThat(of("AI.3", "2008-03-31", EXIT, job("j1", "2008-01-01", null, Sector.POSTAL)))
                .isEmpty();
    }

    @Test
    void evidenceCountsByItsReceipt() {
        assertThat(wages("2007-06-30")).isEqualTo("OPEN");
        assertThat(wages("2007-07-01")).isEqualTo("MISSED");
        assertThat(wages("2007-07-01", stub("w1", "2007-06-30", "2007-06-30"))).isEqualTo("MET w1");
        assertThat(wages("2007-07-01", stub("w1", "2007-06-30", "2007-07-01"))).isEqualTo("LATE w1");
        assertThat(wages("2007-07-01", stub("w1", "2007-06-30", null))).isEqualTo("MET w1");
        assertThat(wages("2007-06-29", stub("w1", "2007-06-15", "2007-06-30"))).isEqualTo("OPEN");
        assertThat(wages("2008-02-01", stub("w1", "2007-06-30", "2007-09-30"))).isEqualTo("LATE w1");
        assertThat(wages("2008-02-01", stub("w1", "2007-06-30", "2007-10-01"))).isEqualTo("MISSED");
    }

    @Test
    void payPeriodOverlapsTheQuarter() {
        assertThat(wages("2007-08-01", period("2007-06-30", "2007-07-13"))).isEqualTo("LATE w1");
        assertThat(wages("2007-08-01", period("2007-07-01", "2007-07-13"))).isEqualTo("MISSED");
        assertThat(wages("2007-08-01", period("2007-03-20", "2007-04-01"))).isEqualTo("LATE w1");
        assertThat(wages("2007-08-01", period("2007-03-20", "2007-03-31"))).isEqualTo("MISSED");
        assertThat(wages("2007-08-01", stub("w1", "2007-07-15", null))).isEqualTo("MISSED");
        assertThat(wages("2007-08-01", period("2007-03-20", "2007-04-01").periodEnd(null)))
                .isEqualTo("UNDETERMINED");
        assertThat(wages("2007-08-01", period("2007-05-20", "2007-05-30").periodEnd(null)))
                .isEqualTo("LATE w1");
        assertThat(wages("2007-08-01", period("2007-05-20", "2007-03-31").periodStart(null)))
                .isEqualTo("MISSED");
    }

    private static WageEvidenceBuilder period(String first, String last) {
        return stub("w1", "2007-07-15", null).periodStart(date(first)).periodEnd(date(last));
    }

    @Test
    void evidenceIsOfAKindAndAboutTheJob() {
        WageEvidenceBuilder stub = stub("w1", "2007-05-15", null);

        assertThat(wages("2007-08-01", stub.kind(WageEvidenceKind.OTHER))).isEqualTo("MISSED");
        assertThat(wages("2007-08-01", stub.kind(null))).isEqualTo("UNDETERMINED");
        assertThat(wages("2007-08-01", stub.kind(WageEvidenceKind.W2))).isEqualTo("MET w1");
        assertThat(wages("2007-08-01", stub.employmentId("j1"))).isEqualTo("MET w1");
        assertThat(wages("2007-08-01", stub.employmentId("j2"))).isEqualTo("MISSED");
    }

    @Test
    void emptyFieldOfTheJobIsUndeterminedAtOnce() {
        assertThat(of("AI.3", "2007-04-01", EXIT, job("j1", "2007-01-10", null, null)))
                .isEqualTo(Map.of("2007-Q2", "UNDETERMINED"));
        assertThat(of("AI.3", "2007-03-31", EXIT, job("j1", "2007-01-10", null, null)))
                .isEmpty();
        assertThat(of("AI.3", "2007-04-01", EXIT, job("j1", null, null, Sector.MILITARY)))
                .isEqualTo(Map.of("2007-Q2", "UNDETERMINED"));
        assertThat(of("AI.3", "2007-04-01", EXIT, job("j1", null, "2007-03-31", Sector.MILITARY)))
                .isEmpty();
        assertThat(of("AI.3", "2007-04-01", EXIT, job("j1", null, null, Sector.COVERED)))
                .isEmpty();
        assertThat(of("AI.3", "2007-04-01", EXIT, FEDERAL, job("j2", "2007-01-10", null, null)))
                .isEqualTo(Map.of("2007-Q2", "OPEN"));
    }

    @Test
    void lateRecordedExitExcusesWhatNoFilledFieldCouldMeet() {
        Fact unstated = job("j1", "2007-01-10", null, null);

        assertThat(of("AI.3", "2007-08-01", LATE_EXIT, FEDERAL)).isEqualTo(Map.of("2007-Q2", "EXCUSED"));
        assertThat(of("AI.3", "2007-08-01", LATE_EXIT, unstated)).isEqualTo(Map.of("2007-Q2", "UNDETERMINED"));
        assertThat(of(
                        "AI.3",
                        "2007-08-01",
                        LATE_EXIT,
                        unstated,
                        stub("w1", "2007-05-10", null).build()))
                .isEqualTo(Map.of("2007-Q2", "UNDETERMINED"));
    }
}
