package org.caseclock.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseclock.reference.Cases.career;
import static org.caseclock.reference.Cases.document;
import static org.caseclock.reference.Cases.exit;
import static org.caseclock.reference.Cases.followUp;
import static org.caseclock.reference.Cases.judge;
import static org.caseclock.reference.Cases.note;
import static org.caseclock.reference.Cases.offer;
import static org.caseclock.reference.Cases.owed;
import static org.caseclock.reference.Cases.service;
import static org.caseclock.reference.Cases.status;
import static org.caseclock.reference.Cases.training;

import java.time.LocalDate;
import java.util.List;
import org.caseclock.facts.Offer;
import org.caseclock.facts.OfferKind;
import org.caseclock.facts.OfferResponse;
import org.caseclock.facts.Program;
import org.caseclock.facts.Service;
import org.caseclock.facts.ServiceCategory;
import org.junit.jupiter.api.Test;

class MississippiOffersTest {

    /** Day 90 after it is 9 April 2024. */
    private static final Service CAREER = career("s1", "2024-01-02", "2024-01-10");

    private static Offer preExit(String day) {
        return offer("offer", OfferKind.PRE_EXIT, day, OfferResponse.ACCEPTED);
    }

    private static Offer postExit(String day) {
        return offer("offer", OfferKind.POST_EXIT, day, OfferResponse.ACCEPTED);
    }

    @Test
    void preExitOfferServesUntilDay90() {
        assertThat(status("II.A.1.a", "2024-04-09", CAREER)).isEqualTo(Status.OPEN);
        assertThat(status("II.A.1.a", "2024-04-10", CAREER)).isEqualTo(Status.MISSED);
        assertThat(status("II.A.1.a", "2024-06-01", CAREER, preExit("2024-04-09")))
                .isEqualTo(Status.MET);
        assertThat(status("II.A.1.a", "2024-06-01", CAREER, preExit("2024-04-10")))
                .isEqualTo(Status.LATE);
        assertThat(status("II.A.1.a", "2024-06-01", CAREER, preExit("2024-01-01")))
                .isEqualTo(Status.MISSED);
    }

    @Test
    void preExitOfferServesUntilTheExitIsRecorded() {
        var exit = exit("2024-01-10", "2024-02-01");

        assertThat(status("II.A.1.a", "2024-06-01", CAREER, exit, preExit("2024-02-01")))
                .isEqualTo(Status.MET);
        assertThat(status("II.A.1.a", "2024-06-01", CAREER, exit, preExit("2024-02-02")))
                .isEqualTo(Status.LATE);
    }

    @Test
    void missingRecordingDateLeavesThePreExitOfferOpenOnlyWhereItMatters() {
        var exit = exit("2024-01-10", null);

        assertThat(status("II.A.1.a", "2024-06-01", CAREER, exit, preExit("2024-01-10")))
                .isEqualTo(Status.MET);
        assertThat(status("II.A.1.a", "2024-06-01", CAREER, exit, preExit("2024-01-11")))
                .isEqualTo(Status.UNDETERMINED);
        assertThat(status("II.A.1.a", "2024-06-01", CAREER, exit)).isEqualTo(Status.MISSED);
    }

    @Test
    void preExitOfferIsNotOwedWhereItsWindowEndsBeforeItBegins() {
        Service youth = service("s0", ServiceCategory.YOUTH_ELEMENT, "2024-01-02", "2024-01-10");

        assertThat(status("II.A.1.a", "2024-12-01", youth, career("s1", "2024-04-09", "2024-04-09")))
                .isEqualTo(Status.MISSED);
        assertThat(status("II.A.1.a", "2024-12-01", youth, career("s1", "2024-04-10", "2024-04-10")))
                .isNull();
    }

    @Test
    void preExitOfferIsNotOwedToTrainees() {
        assertThat(status("II.A.1.a", "2024-06-01", CAREER, training("s2", "2024-02-01", "2024-02-02")))
                .isNull();
    }

    @Test
    void preExitOfferHasNoDueDateWhileAServiceRuns() {
        assertThat(owed(judge("2026-06-01", career("s1", "2024-01-02", null)), "II.A.1.a"))
                .contains(new Owed("II.A.1.a", "", LocalDate.parse("2024-01-02"), null, Status.OPEN, List.of()));
    }

    @Test
    void declineIsNotedOnItsDay() {
        Offer declined = offer("offer", OfferKind.PRE_EXIT, "2024-01-05", OfferResponse.DECLINED);

        assertThat(status("II.A.1.b", "2024-06-01", CAREER, declined, note("n1", "2024-01-05", "offer")))
                .isEqualTo(Status.MET);
        assertThat(owed(judge("2024-06-01", CAREER, declined, note("n1", "2024-01-06", "offer")), "II.A.1.b"))
                .contains(new Owed(
                        "II.A.1.b",
                        "offer",
                        LocalDate.parse("2024-01-05"),
                        LocalDate.parse("2024-01-05"),
                        Status.LATE,
                        List.of("n1")));
        assertThat(status("II.A.1.b", "2024-01-05", CAREER, declined)).isEqualTo(Status.OPEN);
        assertThat(status("II.A.1.b", "2024-01-06", CAREER, declined)).isEqualTo(Status.MISSED);
        assertThat(status("II.A.1.b", "2024-01-06", CAREER, declined, document("d1", "2024-01-05", "offer")))
                .isEqualTo(Status.MISSED);
    }

    @Test
    void answerThatIsMissingLeavesTheNoteUndetermined() {
        Offer unanswered = offer("offer", OfferKind.PRE_EXIT, "2024-01-05", null);

        assertThat(status("II.A.1.b", "2024-01-05", CAREER, unanswered)).isEqualTo(Status.UNDETERMINED);
        assertThat(status("II.A.1.b", "2024-06-01", CAREER, preExit("2024-01-05")))
                .isNull();
    }

    @Test
    void postExitDeclineIsInTheFile() {
        Offer declined = offer("offer", OfferKind.FOLLOW_UP, "2024-01-05", OfferResponse.DECLINED);

        assertThat(status("II.B.2", "2024-06-01", CAREER, declined, document("d1", "2024-01-05", "offer")))
                .isEqualTo(Status.MET);
        assertThat(owed(
                                judge(
                                        "2024-06-01",
                                        CAREER,
                                        declined,
                                        note("n1", "2024-01-05", "offer"),
                                        document("d1", "2024-01-05", "offer")),
                                "II.B.2")
                        .map(Owed::evidence))
                .contains(List.of("d1", "n1"));
        assertThat(status("II.B.2", "2024-06-01", CAREER, declined, document("d1", "2024-01-04", "offer")))
                .isEqualTo(Status.MISSED);
    }

    @Test
    void postExitOfferIsOwedFromTheFirstServiceToTwelveMonthsAfterExit() {
        assertThat(owed(judge("2024-06-01", CAREER), "II.B.1"))
                .contains(new Owed("II.B.1", "", LocalDate.parse("2024-01-02"), null, Status.OPEN, List.of()));
        var exit = exit("2024-01-10", "2024-04-10");
        assertThat(status("II.B.1", "2025-01-10", CAREER, exit)).isEqualTo(Status.OPEN);
        assertThat(status("II.B.1", "2025-01-11", CAREER, exit)).isEqualTo(Status.MISSED);
        assertThat(status("II.B.1", "2025-06-01", CAREER, exit, postExit("2025-01-11")))
                .isEqualTo(Status.LATE);
        assertThat(status("II.B.1", "2025-06-01", CAREER, exit, postExit("2024-01-05")))
                .isEqualTo(Status.MET);
    }

    @Test
    void twelveMonthsAfterALeapDayEndOnTheLastOfFebruary() {
        Judgement judgement =
                judge("2024-06-01", career("s1", "2024-02-01", "2024-02-29"), exit("2024-02-29", "2024-05-30"));

        assertThat(owed(judgement, "IV.1").map(Owed::due)).contains(LocalDate.parse("2025-02-28"));
    }

    @Test
    void followUpServiceServesForTheOffer() {
        var exit = exit("2024-01-10", "2024-04-10");

        assertThat(owed(judge("2024-06-01", CAREER, exit, followUp("f1", "2024-05-01"), postExit("2024-04-11")), "IV.1")
                        .map(Owed::evidence))
                .contains(List.of("offer", "f1"));
        assertThat(status("IV.1", "2024-06-01", CAREER, exit, postExit("2024-01-09")))
                .isEqualTo(Status.OPEN);
        assertThat(status("IV.1", "2025-02-01", CAREER, exit, followUp("f1", "2025-01-11")))
                .isEqualTo(Status.LATE);
    }

    @Test
    void exitRecordedAfterTheTwelveMonthsExcuses() {
        var late = exit("2024-01-10", "2025-01-11");

        assertThat(status("IV.1", "2025-03-01", CAREER, late)).isEqualTo(Status.EXCUSED);
        assertThat(status("IV.1", "2025-03-01", CAREER, late, postExit("2025-02-01")))
                .isEqualTo(Status.EXCUSED);
        assertThat(status("IV.1", "2025-03-01", CAREER, late, postExit("2025-01-10")))
                .isEqualTo(Status.MET);
        assertThat(status("II.B.1", "2025-03-01", CAREER, late)).isEqualTo(Status.MISSED);
    }

    @Test
    void exitRecordedOnTheLastDayOrWithoutDateExcusesNothing() {
        assertThat(status("IV.1", "2025-03-01", CAREER, exit("2024-01-10", "2025-01-10")))
                .isEqualTo(Status.MISSED);
        assertThat(status("IV.1", "2025-03-01", CAREER, exit("2024-01-10", null)))
                .isEqualTo(Status.MISSED);
    }

    @Test
    void nothingIsJudgedBeforeThePolicy() {
        LocalDate asOf = LocalDate.parse("2019-01-01");
        var before = Cases.of(
                Program.ADULT,
                "2018-06-01",
                career("s1", "2018-06-01", "2018-06-30"),
                exit("2018-06-30", "2018-10-01"));
        assertThat(owed(MississippiReference.judge(before, asOf, 30), "IV.1")).isEmpty();

        var after = Cases.of(
                Program.ADULT,
                "2018-06-01",
                career("s1", "2018-06-01", "2018-07-01"),
                exit("2018-07-01", "2018-10-01"));
        assertThat(owed(MississippiReference.judge(after, asOf, 30), "IV.1")).isPresent();
        assertThat(owed(MississippiReference.judge(after, asOf, 30), "II.B.1")).isEmpty();
    }
}
