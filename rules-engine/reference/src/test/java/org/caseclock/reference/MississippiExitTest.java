package org.caseclock.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseclock.reference.Cases.career;
import static org.caseclock.reference.Cases.exit;
import static org.caseclock.reference.Cases.judge;
import static org.caseclock.reference.Cases.owed;
import static org.caseclock.reference.Cases.planned;
import static org.caseclock.reference.Cases.service;
import static org.caseclock.reference.Cases.status;

import java.time.LocalDate;
import java.util.List;
import org.caseclock.facts.Service;
import org.caseclock.facts.ServiceBuilder;
import org.caseclock.facts.ServiceCategory;
import org.junit.jupiter.api.Test;

class MississippiExitTest {

    /** L is 10 January 2024, so day 90 is 9 April and the exit is due on 10 April. */
    private static final Service LAST = career("s1", "2024-01-02", "2024-01-10");

    @Test
    void exitIsDueOnDay91AndMissedAfterIt() {
        assertThat(status("III.A.1", "2024-04-09", LAST)).isEqualTo(Status.UPCOMING);
        assertThat(status("III.A.1", "2024-04-10", LAST)).isEqualTo(Status.OPEN);
        assertThat(owed(judge("2024-04-11", LAST), "III.A.1"))
                .contains(new Owed(
                        "III.A.1",
                        "",
                        LocalDate.parse("2024-04-10"),
                        LocalDate.parse("2024-04-10"),
                        Status.MISSED,
                        List.of()));
    }

    @Test
    void windowThatOpensAfterTheHorizonIsLeftOut() {
        assertThat(status("III.A.1", "2024-03-10", LAST)).isNull();
        assertThat(status("III.A.1", "2024-03-11", LAST)).isEqualTo(Status.UPCOMING);
    }

    @Test
    void serviceOnDay90KeepsTheChain() {
        Judgement judgement = judge("2024-07-10", LAST, career("s2", "2024-04-09", "2024-04-09"));

        assertThat(owed(judgement, "III.A.1").map(Owed::due)).contains(LocalDate.parse("2024-07-09"));
    }

    @Test
    void serviceOnDay91DoesNotMoveTheLastDay() {
        Judgement judgement = judge("2024-07-10", LAST, career("s2", "2024-04-10", null));

        assertThat(owed(judgement, "III.A.1").map(Owed::due)).contains(LocalDate.parse("2024-04-10"));
    }

    @Test
    void shortServiceInsideALongOneDoesNotBreakTheChain() {
        Judgement judgement = judge(
                "2024-12-01",
                career("s1", "2024-01-02", "2024-06-30"),
                career("s2", "2024-01-05", "2024-01-05"),
                career("s3", "2024-07-15", "2024-07-15"));

        assertThat(owed(judgement, "III.A.1").map(Owed::due)).contains(LocalDate.parse("2024-10-14"));
    }

    @Test
    void supportiveServiceDoesNotCount() {
        Judgement judgement =
                judge("2024-04-10", LAST, service("s2", ServiceCategory.SUPPORTIVE, "2024-02-01", "2024-02-01"));

        assertThat(owed(judgement, "III.A.1").map(Owed::due)).contains(LocalDate.parse("2024-04-10"));
    }

    @Test
    void documentedPlanBridgesAGap() {
        Service next = career("s2", "2024-04-15", "2024-04-15");

        assertThat(owed(judge("2024-07-15", LAST, next, planned("2024-04-15", null, true)), "III.A.1")
                        .map(Owed::due))
                .contains(LocalDate.parse("2024-07-15"));
        assertThat(owed(judge("2024-07-15", LAST, next, planned("2024-04-14", null, true)), "III.A.1")
                        .map(Owed::due))
                .contains(LocalDate.parse("2024-04-15"));
        assertThat(owed(judge("2024-07-15", LAST, next, planned("2024-04-15", null, false)), "III.A.1")
                        .map(Owed::due))
                .contains(LocalDate.parse("2024-04-10"));
    }

    @Test
    void planHoldsTheExitBackUntilTheDayAfterIt() {
        var plan = planned("2024-04-01", "2024-05-01", true);

        assertThat(owed(judge("2024-04-20", LAST, plan), "III.A.1").map(Owed::opens))
                .contains(LocalDate.parse("2024-05-02"));
        assertThat(status("III.A.1", "2024-04-20", LAST, plan, exit("2024-01-10", "2024-04-20")))
                .isEqualTo(Status.MET);
        assertThat(status("III.A.1", "2024-05-10", LAST, plan, exit("2024-01-10", "2024-05-03")))
                .isEqualTo(Status.LATE);
        assertThat(status("III.A.1", "2024-04-20", LAST, plan, exit("2024-01-10", "2024-04-09")))
                .isNull();
    }

    @Test
    void exitRecordedByDay90IsReviewedInstead() {
        Judgement early = judge("2024-06-01", LAST, exit("2024-01-10", "2024-04-09"));
        assertThat(owed(early, "III.A.1")).isEmpty();
        assertThat(early.reviews()).containsExactly("III.C");

        Judgement inTime = judge("2024-06-01", LAST, exit("2024-01-10", "2024-04-10"));
        assertThat(owed(inTime, "III.A.1").map(Owed::status)).contains(Status.MET);
        assertThat(owed(inTime, "III.A.1").map(Owed::evidence)).contains(List.of("exit"));
        assertThat(inTime.reviews()).isEmpty();
    }

    @Test
    void exitRecordedLateIsMissedUntilItIsKnown() {
        assertThat(status("III.A.1", "2024-05-31", LAST, exit("2024-01-10", "2024-06-01")))
                .isEqualTo(Status.MISSED);
        assertThat(status("III.A.1", "2024-06-01", LAST, exit("2024-01-10", "2024-06-01")))
                .isEqualTo(Status.LATE);
    }

    @Test
    void exitWithoutRecordingDateLeavesItUndetermined() {
        Judgement judgement = judge("2024-06-01", LAST, exit("2024-01-10", null));

        assertThat(owed(judgement, "III.A.1").map(Owed::status)).contains(Status.UNDETERMINED);
        assertThat(judgement.reviews()).isEmpty();
    }

    @Test
    void nothingIsOwedWhileAServiceRuns() {
        assertThat(status("III.A.1", "2025-06-01", career("s1", "2024-01-02", null)))
                .isNull();
        Service planned = ServiceBuilder.builder(career("s1", "2024-01-02", "2024-06-01"))
                .endRecordedOn(LocalDate.parse("2024-01-02"))
                .build();
        LocalDate lastDay = LocalDate.parse("2024-06-01");
        assertThat(owed(MississippiReference.judge(Cases.of(planned), lastDay, 120), "III.A.1"))
                .isEmpty();
        assertThat(owed(MississippiReference.judge(Cases.of(planned), lastDay.plusDays(1), 120), "III.A.1"))
                .isPresent();
    }

    @Test
    void withoutCountingServiceTheExitIsUndetermined() {
        Service supportive = service("s1", ServiceCategory.SUPPORTIVE, "2024-01-02", "2024-01-02");

        assertThat(owed(judge("2024-02-01", supportive), "III.A.1"))
                .contains(new Owed("III.A.1", "", null, null, Status.UNDETERMINED, List.of()));
        assertThat(status("III.A.2", "2024-02-01", supportive, exit("2024-01-02", "2024-02-01")))
                .isEqualTo(Status.UNDETERMINED);
    }

    @Test
    void exitDateIsTheLastDayOfService() {
        assertThat(status("III.A.2", "2024-04-10", LAST, exit("2024-01-10", "2024-04-10")))
                .isEqualTo(Status.MET);
        assertThat(status("III.A.2", "2024-04-10", LAST, exit("2024-04-10", "2024-04-10")))
                .isEqualTo(Status.OPEN);
        assertThat(status("III.A.2", "2024-04-11", LAST, exit("2024-04-10", "2024-04-10")))
                .isEqualTo(Status.MISSED);
    }

    @Test
    void serviceWithoutEndLeavesTheExitDateOpenUnlessAnotherEndsLater() {
        Service endless = career("s2", "2024-01-05", null);

        assertThat(status("III.A.2", "2024-06-01", LAST, endless, exit("2024-01-20", "2024-05-01")))
                .isEqualTo(Status.UNDETERMINED);
        assertThat(status("III.A.2", "2024-06-01", LAST, endless, exit("2024-01-09", "2024-05-01")))
                .isEqualTo(Status.MISSED);
    }

    @Test
    void serviceAfterTheExitShowsThatItsDateIsWrong() {
        Service after = career("s2", "2024-02-01", "2024-02-05");
        Judgement judgement = judge("2024-08-01", LAST, after, exit("2024-01-10", "2024-05-06"));

        assertThat(judgement.issues()).containsExactly(new Issue(IssueKind.SERVICE_AFTER_EXIT, "s2"));
        assertThat(owed(judgement, "III.A.2").map(Owed::status)).contains(Status.MISSED);
        assertThat(owed(judgement, "III.A.1").map(Owed::due)).contains(LocalDate.parse("2024-05-06"));
        assertThat(owed(judgement, "III.A.1").map(Owed::status)).contains(Status.MET);
        assertThat(owed(judgement, "II.A.1.a").map(Owed::due)).contains(LocalDate.parse("2024-05-05"));
    }

    @Test
    void serviceAfterTheExitAndABreakDoesNotMoveTheLastDay() {
        Service after = career("s2", "2024-04-10", "2024-04-10");

        assertThat(status("III.A.2", "2024-08-01", LAST, after, exit("2024-01-10", "2024-05-06")))
                .isEqualTo(Status.MET);
        assertThat(status(
                        "III.A.2",
                        "2024-08-01",
                        LAST,
                        after,
                        planned("2024-04-10", null, true),
                        exit("2024-01-10", "2024-05-06")))
                .isEqualTo(Status.MISSED);
    }

    @Test
    void runningServiceLeavesTheExitDateOpenOnlyIfItCouldEndOnIt() {
        Service running = career("s1", "2024-01-02", null);

        assertThat(status("III.A.2", "2024-08-01", LAST, career("s2", "2024-01-11", null), exit("2024-01-10", null)))
                .isEqualTo(Status.MISSED);
        // It may have ended on the exit date, so that the service after it followed on a break.
        assertThat(status(
                        "III.A.2",
                        "2024-08-01",
                        running,
                        career("s2", "2024-04-10", "2024-04-10"),
                        exit("2024-01-10", null)))
                .isEqualTo(Status.UNDETERMINED);
        assertThat(status(
                        "III.A.2",
                        "2024-08-01",
                        running,
                        career("s2", "2024-04-09", "2024-04-09"),
                        exit("2024-01-10", null)))
                .isEqualTo(Status.MISSED);
    }

    @Test
    void exitRecordedBeforeAServiceEndsIsReviewed() {
        Service training = ServiceBuilder.builder(career("s1", "2024-01-02", "2024-06-01"))
                .endRecordedOn(LocalDate.parse("2024-01-02"))
                .build();
        Judgement judgement = judge("2024-05-01", training, exit("2024-04-01", "2024-04-15"));

        assertThat(judgement.reviews()).containsExactly("III.C");
        assertThat(owed(judgement, "III.A.2").map(Owed::status)).contains(Status.MISSED);
    }
}
