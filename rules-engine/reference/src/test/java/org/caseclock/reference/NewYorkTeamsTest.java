package org.caseclock.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseclock.reference.NewYorkCase.core;
import static org.caseclock.reference.NewYorkCase.date;
import static org.caseclock.reference.NewYorkCase.job;
import static org.caseclock.reference.NewYorkCase.meeting;
import static org.caseclock.reference.NewYorkCase.of;
import static org.caseclock.reference.NewYorkCase.plan;
import static org.caseclock.reference.NewYorkCase.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caseclock.facts.EmploymentBuilder;
import org.caseclock.facts.Fact;
import org.caseclock.facts.LaborForceState;
import org.caseclock.facts.LaborForceStatus;
import org.caseclock.facts.OwnFields;
import org.caseclock.facts.PartnerAgency;
import org.caseclock.facts.Service;
import org.caseclock.facts.ServiceCategory;
import org.junit.jupiter.api.Test;

class NewYorkTeamsTest {

    private static final Service CORE = core("2006-01-10");
    private static final LaborForceStatus UNEMPLOYED = status("l1", "2006-01-02", LaborForceState.UNEMPLOYED);
    private static final LaborForceStatus EMPLOYED = status("l1", "2006-01-02", LaborForceState.EMPLOYED);
    private static final Map<String, String> OPEN = Map.of("", "OPEN");
    private static final Map<String, String> UNDETERMINED = Map.of("", "UNDETERMINED");

    /** What comes of PR.1 on 1 April, with a core service before the sixtieth day. */
    private static Map<String, String> team(Fact... facts) {
        List<Fact> all = new ArrayList<>(List.of(facts));
        all.add(CORE);
        return of("PR.1", "2006-04-01", all.toArray(new Fact[0]));
    }

    @Test
    void ofTwoStatusesOfOneDayTheOneRecordedLaterIsTheLatest() {
        LaborForceStatus later = new LaborForceStatus(
                "l0",
                LocalDate.parse("2006-01-02"),
                LaborForceState.EMPLOYED,
                LocalDate.parse("2006-01-03"),
                OwnFields.NONE);

        assertThat(of("PR.1", "2006-04-01", CORE, UNEMPLOYED, later)).isEmpty();
    }

    @Test
    void teamTakesUpTheCaseFromTheDayAfterTheSixtieth() {
        assertThat(of("PR.1", "2006-02-01", CORE, UNEMPLOYED)).isEmpty();
        assertThat(of("PR.1", "2006-02-02", CORE, UNEMPLOYED)).isEqualTo(Map.of("", "UPCOMING"));
        assertThat(of("PR.1", "2006-03-03", CORE, UNEMPLOYED)).isEqualTo(Map.of("", "UPCOMING"));
        assertThat(of("PR.1", "2006-03-04", CORE, UNEMPLOYED)).isEqualTo(OPEN);
        assertThat(NewYorkCase.judge("2007-03-04", CORE, UNEMPLOYED).owed())
                .contains(new Owed("PR.1", "", LocalDate.parse("2006-03-04"), null, Status.OPEN, List.of()));
    }

    @Test
    void meetingCountsFromTheOpeningOn() {
        assertThat(team(UNEMPLOYED, meeting("t1", "2006-03-03"))).isEqualTo(OPEN);
        assertThat(team(UNEMPLOYED, meeting("t2", "2006-03-04"), meeting("t1", "2006-03-20")))
                .isEqualTo(Map.of("", "MET t2 t1"));
    }

    @Test
    void onlyAStaffAssistedCoreServiceCounts() {
        assertThat(of("PR.1", "2006-04-01", UNEMPLOYED, NewYorkCase.intensive("s1", "2006-01-10")))
                .isEmpty();
        assertThat(of(
                        "PR.1",
                        "2006-04-01",
                        UNEMPLOYED,
                        Cases.service("s1", ServiceCategory.BASIC_CAREER, "2006-01-10", null)))
                .isEmpty();
    }

    @Test
    void laterCoreServiceOpensTheWindowWithTheStateOfItsDate() {
        LaborForceStatus hired = status("l2", "2006-03-20", LaborForceState.EMPLOYED);

        assertThat(of("PR.1", "2006-04-01", core("2006-03-19"), UNEMPLOYED, hired))
                .isEqualTo(OPEN);
        assertThat(of("PR.1", "2006-04-01", core("2006-03-20"), UNEMPLOYED, hired))
                .isEmpty();
        assertThat(of("PR.1", "2006-04-01", core("2006-03-20"), UNEMPLOYED, meeting("t1", "2006-03-19")))
                .isEqualTo(OPEN);
    }

    @Test
    void stateOfTheSixtiethDayDecides() {
        assertThat(team(UNEMPLOYED, status("l2", "2006-03-03", LaborForceState.EMPLOYED)))
                .isEmpty();
        assertThat(team(UNEMPLOYED, status("l2", "2006-03-04", LaborForceState.EMPLOYED)))
                .isEqualTo(OPEN);
        assertThat(team(EMPLOYED, status("l2", "2006-03-03", LaborForceState.UNDEREMPLOYED)))
                .isEqualTo(OPEN);
        assertThat(team(UNEMPLOYED, status("l2", "2006-03-03", LaborForceState.NOT_IN_LABOR_FORCE)))
                .isEmpty();
    }

    @Test
    void jobThatBeganAfterTheStatusMakesEmployed() {
        assertThat(team(UNEMPLOYED, job("2006-03-03", null).build())).isEmpty();
        assertThat(team(UNEMPLOYED, job("2006-01-03", "2006-03-03").build())).isEmpty();
        assertThat(team(UNEMPLOYED, job("2006-01-03", "2006-03-02").build())).isEqualTo(OPEN);
        assertThat(team(UNEMPLOYED, job("2006-03-04", null).build())).isEqualTo(OPEN);
        assertThat(team(UNEMPLOYED, job("2006-01-02", null).build())).isEqualTo(OPEN);
    }

    @Test
    void jobThatCoveredTheStatusAndHasEndedMakesUnemployed() {
        assertThat(team(EMPLOYED, job("2005-06-01", "2006-03-02").build())).isEqualTo(OPEN);
        assertThat(team(EMPLOYED, job("2005-06-01", "2006-03-03").build())).isEmpty();
        assertThat(team(EMPLOYED, job("2005-06-01", "2006-01-01").build())).isEmpty();
        assertThat(team(EMPLOYED, job("2006-01-03", "2006-03-02").build())).isEmpty();
    }

    @Test
    void withoutStatusTheJobsDecide() {
        assertThat(team()).isEqualTo(UNDETERMINED);
        assertThat(team(job("2006-02-01", null).build())).isEmpty();
        assertThat(team(job("2005-02-01", "2006-03-02").build())).isEqualTo(OPEN);
        assertThat(team(job("2006-03-04", null).build())).isEqualTo(UNDETERMINED);
    }

    @Test
    void stateThatCannotBeToldIsUndeterminedAtOnce() {
        LaborForceStatus unstated = status("l2", "2006-02-01", null);

        assertThat(team(UNEMPLOYED, unstated, meeting("t1", "2006-03-20"))).isEqualTo(UNDETERMINED);
        assertThat(of("PR.1", "2006-02-02", CORE, unstated)).isEqualTo(UNDETERMINED);
        assertThat(of("PR.1", "2006-02-01", CORE, unstated)).isEmpty();
        assertThat(team(UNEMPLOYED, unstated, job("2006-02-02", null).build())).isEmpty();
    }

    @Test
    void jobWithoutFirstDayMattersOnlyWhereItCould() {
        assertThat(team(UNEMPLOYED, job(null, null).build())).isEqualTo(UNDETERMINED);
        assertThat(team(EMPLOYED, job(null, null).build())).isEmpty();
        assertThat(team(UNEMPLOYED, job(null, "2006-03-02").build())).isEqualTo(OPEN);
        assertThat(team(EMPLOYED, job(null, "2006-03-02").build())).isEqualTo(UNDETERMINED);
        assertThat(team(EMPLOYED, job(null, "2006-01-01").build())).isEmpty();
        assertThat(team(job(null, "2006-03-02").build())).isEqualTo(OPEN);
    }

    @Test
    void beforeTheSixtiethDayTheLatestStateLasts() {
        Fact ending = EmploymentBuilder.builder(job("2005-06-01", "2006-02-20").build())
                .endRecordedOn(date("2006-02-01"))
                .build();

        assertThat(of("PR.1", "2006-02-20", CORE, EMPLOYED, ending)).isEmpty();
        assertThat(of("PR.1", "2006-02-21", CORE, EMPLOYED, ending)).isEqualTo(Map.of("", "UPCOMING"));
    }

    @Test
    void exitEndsWhatHasNoDueDate() {
        Fact plan = plan("p1", "2006-03-21").teamMeetingId("t1").build();

        assertThat(team(UNEMPLOYED, meeting("t1", "2006-03-20"), Cases.exit("2006-03-31", null)))
                .isEmpty();
        assertThat(of("PR.2", "2006-04-01", meeting("t1", "2006-03-20"), plan, Cases.exit("2006-03-31", null)))
                .isEmpty();
        assertThat(of("PR.1.team", "2006-04-01", meeting("t1", "2006-03-20"), Cases.exit("2006-03-31", null)))
                .isEqualTo(Map.of("t1", "MET t1"));
    }

    @Test
    void meetingListsTheParticipantAndAPartner() {
        List<PartnerAgency> partners = List.of(PartnerAgency.OTHER);

        assertThat(composition("2006-03-21", meeting("t1", "2006-03-20", true, partners)))
                .isEqualTo("MET t1");
        assertThat(composition("2006-03-20", meeting("t1", "2006-03-20", false, partners)))
                .isEqualTo("OPEN");
        assertThat(composition("2006-03-21", meeting("t1", "2006-03-20", false, partners)))
                .isEqualTo("MISSED");
        assertThat(composition("2006-03-21", meeting("t1", "2006-03-20", true, List.of())))
                .isEqualTo("MISSED");
        assertThat(composition("2006-03-21", meeting("t1", "2006-03-20", null, partners)))
                .isEqualTo("UNDETERMINED");
        assertThat(composition("2006-03-21", meeting("t1", "2006-03-20", true, null)))
                .isEqualTo("UNDETERMINED");
        assertThat(composition("2006-03-20", meeting("t1", "2006-03-20", true, null)))
                .isEqualTo("OPEN");
        assertThat(composition("2006-03-21", meeting("t1", "2006-03-20", false, null)))
                .isEqualTo("MISSED");
    }

    @Test
    void planFollowsTheFirstMeeting() {
        Fact first = meeting("t1", "2006-03-20");
        Fact second = meeting("t2", "2006-04-20");

        assertThat(of("PR.2", "2006-05-01", first, second)).isEqualTo(OPEN);
        assertThat(of("PR.2", "2006-05-01", first, tied("p1", "2006-03-19", "t1")))
                .isEqualTo(OPEN);
        assertThat(of("PR.2", "2006-05-01", first, second, tied("p1", "2006-04-20", "t2")))
                .isEqualTo(OPEN);
        assertThat(of(
                        "PR.2",
                        "2006-05-01",
                        first,
                        tied("p1", "2006-03-20", "t1"),
                        plan("p2", "2006-04-01").build(),
                        tied("p3", "2006-04-02", "t1")))
                .isEqualTo(Map.of("", "MET p1 p3"));
    }

    private static Fact tied(String id, String day, String meetingId) {
        return plan(id, day).teamMeetingId(meetingId).build();
    }

    private static String composition(String asOf, Fact meeting) {
        return of("PR.1.team", asOf, meeting).getOrDefault("t1", "");
    }
}
