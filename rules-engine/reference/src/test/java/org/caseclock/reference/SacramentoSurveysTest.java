package org.caseclock.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseclock.reference.SacramentoCase.EXIT;
import static org.caseclock.reference.SacramentoCase.LATE_EXIT;
import static org.caseclock.reference.SacramentoCase.judge;
import static org.caseclock.reference.SacramentoCase.of;
import static org.caseclock.reference.SacramentoCase.reached;
import static org.caseclock.reference.SacramentoCase.survey;
import static org.caseclock.reference.SacramentoCase.window;
import static org.caseclock.reference.SacramentoCase.withoutOutcome;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.caseclock.facts.Contact;
import org.caseclock.facts.ContactMethod;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Incentive;
import org.caseclock.facts.OwnFields;
import org.caseclock.facts.Referral;
import org.caseclock.facts.ReferralKind;
import org.caseclock.facts.Survey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SacramentoSurveysTest {

    private static final Survey OUT = survey("s1", "2007-05-01", null).build();

    /** What comes of PE.1.d for a survey that was sent on 1 May. */
    private static String silence(String asOf, Fact... facts) {
        Fact[] all = Arrays.copyOf(facts, facts.length + 2);
        all[facts.length] = EXIT;
        all[facts.length + 1] = OUT;
        return of("PE.1.d", asOf, all).getOrDefault("s1", "");
    }

    private static Contact call(String id, String day) {
        return Outcomes.attempt(id, day, ContactMethod.PHONE);
    }

    @Test
    void returnIsRewarded() {
        Survey returned =
                survey("s1", "2007-05-01", "2007-05-10").needStated(false).build();

        assertThat(of("PE.1.c", "2007-05-09", returned)).isEmpty();
        assertThat(of("PE.1.c", "2009-05-09", returned)).isEqualTo(Map.of("s1/incentive", "OPEN"));
        assertThat(window("PE.1.c", "s1/incentive", judge("2007-06-01", returned)))
                .isEqualTo("2007-05-10..null");
        assertThat(of("PE.1.c", "2007-06-01", returned, incentive("2007-05-10", "s1")))
                .isEqualTo(Map.of("s1/incentive", "MET i1"));
        assertThat(of("PE.1.c", "2007-06-01", returned, incentive("2007-05-09", "s1")))
                .isEqualTo(Map.of("s1/incentive", "OPEN"));
        assertThat(of("PE.1.c", "2007-06-01", returned, incentive("2007-05-10", "s2")))
                .isEqualTo(Map.of("s1/incentive", "OPEN"));
        assertThat(of("PE.1.c", "2007-06-01", returned, incentive("2007-05-10", null)))
                .isEqualTo(Map.of("s1/incentive", "OPEN"));
    }

    private static Fact incentive(String day, @Nullable String surveyId) {
        return new Incentive("i1", LocalDate.parse(day), surveyId, null, OwnFields.NONE);
    }

    @Test
    void statedNeedIsReferred() {
        Survey needs = survey("s1", "2007-05-01", "2007-05-10").needStated(true).build();
        Survey unstated = survey("s1", "2007-05-01", "2007-05-10").build();

        assertThat(of("PE.1.c", "2007-05-10", needs)).containsEntry("s1/need", "OPEN");
        assertThat(of("PE.1.c", "2007-05-20", needs, referral("2007-05-10"))).containsEntry("s1/need", "MET r1");
        assertThat(of("PE.1.c", "2007-05-20", needs, referral("2007-05-09"))).containsEntry("s1/need", "OPEN");
        assertThat(of("PE.1.c", "2007-05-10", unstated)).containsEntry("s1/need", "UNDETERMINED");
    }

    private static Fact referral(String day) {
        return new Referral("r1", LocalDate.parse(day), ReferralKind.COMMUNITY_INFORMATION, null, OwnFields.NONE);
    }

    @Test
    void silentCustomersAreTriedThreeTimesByTheEndOfTheQuarter() {
        assertThat(window("PE.1.d", "s1", judge("2007-06-01", EXIT, OUT))).isEqualTo("2007-05-01..2007-06-30");
        assertThat(silence("2007-06-30")).isEqualTo("OPEN");
        assertThat(silence("2007-07-01")).isEqualTo("MISSED");
        assertThat(silence("2007-07-01", call("c1", "2007-05-02"), call("c2", "2007-06-30")))
                .isEqualTo("MISSED");
        assertThat(silence("2007-06-30", call("c3", "2007-05-02"), call("c1", "2007-06-30"), call("c2", "2007-06-30")))
                .isEqualTo("MET c3 c1 c2");
        assertThat(silence("2007-07-02", call("c1", "2007-05-01"), call("c2", "2007-06-29"), call("c3", "2007-06-30")))
                .isEqualTo("MISSED");
        assertThat(silence("2007-07-02", call("c1", "2007-05-02"), call("c2", "2007-06-29"), call("c3", "2007-07-01")))
                .isEqualTo("LATE c1 c2 c3");
    }

    @Test
    void oneReachedContactMeetsItAlone() {
        assertThat(silence("2007-06-01", reached("c1", "2007-05-02"), call("c2", "2007-05-03")))
                .isEqualTo("MET c1");
        assertThat(silence("2007-07-01", reached("c1", "2007-05-01"))).isEqualTo("MISSED");
        assertThat(silence("2007-07-01", reached("c1", "2007-07-01"))).isEqualTo("LATE c1");
        assertThat(silence("2007-07-01", withoutOutcome(reached("c1", "2007-06-30"))))
                .isEqualTo("UNDETERMINED");
    }

    @Test
    void attemptsThatAreNotSureMatterByTheirNumber() {
        Contact somehow = Outcomes.sent("c3", "2007-06-01", null);

        assertThat(silence("2007-07-01", call("c1", "2007-05-02"), somehow)).isEqualTo("MISSED");
        assertThat(silence("2007-07-01", call("c1", "2007-05-02"), call("c2", "2007-05-02"), somehow))
                .isEqualTo("UNDETERMINED");
        assertThat(silence("2007-07-01", call("c1", "2007-05-02"), somehow, call("c4", "2007-07-01")))
                .isEqualTo("UNDETERMINED");
        assertThat(silence(
                        "2007-07-02",
                        call("c1", "2007-05-02"),
                        call("c4", "2007-07-01"),
                        call("c5", "2007-07-02"),
                        withoutOutcome(reached("c6", "2007-07-02"))))
                .isEqualTo("LATE c1 c4 c5");
        assertThat(silence(
                        "2007-07-02",
                        call("c1", "2007-05-02"),
                        call("c4", "2007-07-01"),
                        call("c5", "2007-07-02"),
                        withoutOutcome(reached("c6", "2007-06-02"))))
                .isEqualTo("UNDETERMINED");
    }

    @Test
    void onlySurveysOfThatTimeWhichDidNotComeBackInIt() {
        assertThat(of(
                        "PE.1.d",
                        "2007-08-01",
                        EXIT,
                        survey("s1", "2007-02-09", null).build()))
                .isEmpty();
        assertThat(of(
                        "PE.1.d",
                        "2007-08-01",
                        EXIT,
                        survey("s1", "2007-02-10", null).build()))
                .containsOnlyKeys("s1");
        assertThat(of(
                        "PE.1.d",
                        "2007-08-01",
                        EXIT,
                        survey("s1", "2007-06-30", null).build()))
                .containsOnlyKeys("s1");
        assertThat(of(
                        "PE.1.d",
                        "2007-08-01",
                        EXIT,
                        survey("s1", "2007-07-01", null).build()))
                .isEmpty();
        Fact back = survey("s1", "2007-05-01", "2007-06-30").build();
        assertThat(of("PE.1.d", "2007-06-29", EXIT, back)).isEqualTo(Map.of("s1", "OPEN"));
        assertThat(of("PE.1.d", "2007-06-30", EXIT, back)).isEmpty();
        assertThat(of(
                        "PE.1.d",
                        "2007-08-01",
                        EXIT,
                        survey("s1", "2007-05-01", "2007-07-01").build()))
                .isEqualTo(Map.of("s1", "MISSED"));
    }

    @Test
    void lateRecordedExitExcusesIt() {
        assertThat(of("PE.1.d", "2007-08-01", LATE_EXIT, OUT)).isEqualTo(Map.of("s1", "EXCUSED"));
        assertThat(of("PE.1.d", "2007-08-01", LATE_EXIT, OUT, reached("c1", "2007-06-01")))
                .isEqualTo(Map.of("s1", "MET c1"));
        assertThat(of("PE.1.d", "2007-08-01", LATE_EXIT, OUT, reached("c1", "2007-07-10")))
                .isEqualTo(Map.of("s1", "EXCUSED"));
    }
}
