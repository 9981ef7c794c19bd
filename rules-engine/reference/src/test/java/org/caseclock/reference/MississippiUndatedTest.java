package org.caseclock.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseclock.reference.Cases.career;
import static org.caseclock.reference.Cases.exit;
import static org.caseclock.reference.Cases.judge;
import static org.caseclock.reference.Cases.note;
import static org.caseclock.reference.Cases.offer;
import static org.caseclock.reference.Cases.owed;
import static org.caseclock.reference.Cases.planned;
import static org.caseclock.reference.Cases.service;
import static org.caseclock.reference.Cases.status;
import static org.caseclock.reference.Cases.training;

import java.time.LocalDate;
import java.util.List;
import org.caseclock.facts.Fact;
import org.caseclock.facts.OfferKind;
import org.caseclock.facts.OfferResponse;
import org.caseclock.facts.PlannedServiceBuilder;
import org.caseclock.facts.Service;
import org.caseclock.facts.ServiceCategory;
import org.junit.jupiter.api.Test;

/** Services and plans without a first day, and plans of which it is not said whether they stand in the file (C11). */
class MississippiUndatedTest {

    /** L is 10 January 2024 without any other service, so day 90 is 9 April. */
    private static final Service FIRST = career("s1", "2024-01-02", "2024-01-10");

    private static List<String> missing(String clause, String subject, String asOf, Fact... facts) {
        return new Outcomes(MississippiReference::judge)
                .missing(clause, asOf, Cases.of(facts))
                .getOrDefault(subject, List.of());
    }

    @Test
    void lastDayHangsOnAServiceThatMayFollowABreak() {
        Service undated = career("s2", null, "2024-05-20");

        assertThat(missing("III.A.1", "", "2024-05-30", FIRST, undated)).containsExactly("the startDate of service s2");
        assertThat(owed(judge("2024-05-30", FIRST, undated), "III.A.1").map(Owed::due))
                .isEmpty();
    }

    @Test
    void nothingMayBeOwedOfAServiceThatMayBeginWhenTheChainHasEnded() {
        Service other = service("s1", ServiceCategory.CASE_MANAGEMENT, "2024-01-10", "2024-01-10");

        assertThat(missing("II.A.1.a", "", "2025-01-01", other, career("s2", null, "2024-04-10")))
                .containsExactly("the startDate of service s2");
        assertThat(missing("II.A.1.a", "", "2025-01-01", other, career("s2", null, "2024-04-09")))
                .isEmpty();
    }

    @Test
    void lastDayIsJudgedWhereItIsTheSameInEveryWay() {
        // It ended within 90 days of the other, so that it began within them.
        Service undated = career("s2", null, "2024-04-09");

        assertThat(owed(judge("2024-08-01", FIRST, undated), "III.A.1").map(Owed::due))
                .contains(LocalDate.parse("2024-07-09"));
        // Missed in either way, by the later day at the latest.
        Owed either = owed(judge("2024-12-01", FIRST, career("s2", null, "2024-05-20")), "III.A.1")
                .orElseThrow();
        assertThat(either.status()).isEqualTo(Status.MISSED);
        assertThat(either.opens()).isNull();
        assertThat(either.due()).isEqualTo(LocalDate.parse("2024-08-19"));
    }

    @Test
    void noteAboutAServiceBoundsItsFirstDay() {
        Service undated = career("s2", null, "2024-05-20");

        assertThat(status("III.A.1", "2024-05-30", FIRST, undated, note("n1", "2024-04-09", "s2")))
                .isNull();
        assertThat(status("III.A.1", "2024-05-30", FIRST, undated, note("n1", "2024-04-10", "s2")))
                .isEqualTo(Status.UNDETERMINED);
    }

    @Test
    void runningServiceMayFollowABreakToo() {
        assertThat(missing("III.A.1", "", "2024-05-01", FIRST, career("s2", null, null)))
                .containsExactly("the startDate of service s2");
        assertThat(status("III.A.1", "2024-05-01", career("s2", null, null))).isNull();
    }

    @Test
    void exitDateHangsOnFirstDaysAndEndsTogether() {
        assertThat(missing(
                        "III.A.2",
                        "exit",
                        "2024-12-01",
                        career("s1", null, null),
                        career("s2", null, null),
                        exit("2024-06-03", "2024-09-02")))
                .containsExactly(
                        "the endDate of service s1",
                        "the endDate of service s2",
                        "the startDate of service s1",
                        "the startDate of service s2");
        assertThat(missing(
                        "III.A.2",
                        "exit",
                        "2024-12-01",
                        FIRST,
                        career("s2", null, "2024-06-03"),
                        exit("2024-06-03", "2024-09-02")))
                .containsExactly("the startDate of service s2");
        assertThat(status("III.A.2", "2024-12-01", career("s2", null, "2024-06-03"), exit("2024-06-03", "2024-09-02")))
                .isEqualTo(Status.MET);
    }

    @Test
    void planHangsOnItsDocumentationAndItsDay() {
        assertThat(missing("III.A.1", "", "2024-04-20", FIRST, planned("2024-05-01", null, null)))
                .containsExactly("the documented of planned service plan");
        assertThat(missing("III.A.1", "", "2024-04-20", FIRST, planned(null, null, null)))
                .containsExactly("the documented of planned service plan", "the startDate of planned service plan");
        // The last day of a plan is known without its first.
        assertThat(status("III.A.1", "2024-04-20", FIRST, planned(null, "2024-05-01", true)))
                .isEqualTo(Status.UPCOMING);
        assertThat(missing("II.A.1.a", "", "2024-04-20", FIRST, planned("2024-05-01", null, null)))
                .isEmpty();
    }

    @Test
    void planThatBridgesNothingIsNotNamed() {
        assertThat(missing(
                        "III.A.2",
                        "exit",
                        "2024-12-01",
                        career("s1", "2024-01-02", null),
                        planned("2024-09-01", null, null),
                        exit("2024-06-03", "2024-09-02")))
                .containsExactly("the endDate of service s1");
    }

    @Test
    void planWithoutRecordingDateIsKnownFromItsOwnDay() {
        Service next = career("s2", "2024-04-15", "2024-04-15");
        var recorded = planned(null, null, true);
        var unrecorded =
                PlannedServiceBuilder.builder(recorded).recordedOn(null).build();

        assertThat(missing("III.A.1", "", "2024-04-14", FIRST, recorded))
                .containsExactly("the startDate of planned service plan");
        // Until today it cannot bridge a gap that is over tomorrow.
        assertThat(missing("III.A.1", "", "2024-07-14", FIRST, next, unrecorded))
                .containsExactly("the startDate of planned service plan");
        assertThat(status("III.A.1", "2024-04-09", FIRST, unrecorded)).isEqualTo(Status.UPCOMING);
    }

    @Test
    void offerCountsFromTheFirstServiceOn() {
        Service undated = career("s1", null, "2024-03-01");
        Fact offer = offer("o1", OfferKind.PRE_EXIT, "2024-02-01", OfferResponse.ACCEPTED);

        assertThat(missing("II.A.1.a", "", "2024-04-20", undated, offer))
                .containsExactly("the startDate of service s1");
        assertThat(status("II.A.1.a", "2024-04-20", undated, offer, note("n1", "2024-02-01", "s1")))
                .isEqualTo(Status.MET);
        assertThat(status("II.A.1.a", "2024-04-20", undated, career("s2", "2024-01-05", "2024-01-05"), offer))
                .isEqualTo(Status.MET);
        assertThat(status("II.A.1.a", "2024-04-20", undated)).isEqualTo(Status.OPEN);
        assertThat(status("II.A.1.a", "2024-06-01", undated)).isEqualTo(Status.MISSED);
    }

    @Test
    void firstServiceOfAnyKindOpensTheOfferOfFollowUp() {
        Fact offer = offer("o1", OfferKind.POST_EXIT, "2024-02-01", OfferResponse.ACCEPTED);
        Service supportive = service("s1", ServiceCategory.SUPPORTIVE, null, "2024-03-01");

        assertThat(missing("II.B.1", "", "2024-04-20", supportive, offer))
                .containsExactly("the startDate of service s1");
        assertThat(owed(judge("2024-04-20", supportive), "II.B.1").map(Owed::opens))
                .isEmpty();
        assertThat(status("II.B.1", "2024-04-20", supportive)).isEqualTo(Status.OPEN);
        // A follow-up service begins on the exit date or after it.
        assertThat(owed(
                                judge(
                                        "2024-06-20",
                                        FIRST,
                                        service("s3", ServiceCategory.FOLLOW_UP, null, null),
                                        exit("2024-01-10", "2024-04-10")),
                                "II.B.1")
                        .map(Owed::opens))
                .contains(LocalDate.parse("2024-01-02"));
    }

    @Test
    void followUpServiceWithoutFirstDayIsADoubtWhereItMayBeLate() {
        Service followUp = service("s2", ServiceCategory.FOLLOW_UP, null, null);
        Service ended = service("s2", ServiceCategory.FOLLOW_UP, null, "2025-01-02");

        assertThat(status("IV.1", "2025-01-10", FIRST, followUp, exit("2024-01-10", "2024-04-10")))
                .isEqualTo(Status.MET);
        assertThat(missing("IV.1", "", "2025-01-11", FIRST, followUp, exit("2024-01-10", "2024-04-10")))
                .containsExactly("the startDate of service s2");
        assertThat(status("IV.1", "2025-01-11", FIRST, ended, exit("2024-01-10", "2024-04-10")))
                .isEqualTo(Status.MET);
        assertThat(missing("VI", "s2", "2025-01-11", FIRST, followUp, exit("2024-01-10", "2024-04-10")))
                .containsExactly("the startDate of service s2");
        assertThat(status("VI", "2025-01-11", FIRST, ended, exit("2024-01-10", "2024-04-10")))
                .isEqualTo(Status.MISSED);
    }

    @Test
    void followUpServiceThatEndedBeforeTheExitBeganBeforeIt() {
        Service ended = service("s2", ServiceCategory.FOLLOW_UP, null, "2024-01-09");

        assertThat(judge("2024-06-20", FIRST, ended, exit("2024-01-10", "2024-04-10"))
                        .issues())
                .containsExactly(new Issue(IssueKind.FOLLOW_UP_BEFORE_EXIT, "s2"));
    }

    @Test
    void trainingWithoutFirstDayHasOneFindingOfItsOwn() {
        Fact undated = training("s2", null, "2024-06-30");

        assertThat(missing("II.A.2", "s2", "2024-07-01", undated)).containsExactly("the startDate of service s2");
        assertThat(new Outcomes(MississippiReference::judge)
                        .of("II.A.2", "2024-07-01", Cases.of(undated, training("s1", "2024-02-01", "2024-02-29"))))
                .containsOnlyKeys("s2", "2024-02");
        // Entry was on 2 January.
        assertThat(missing("II.A.2", "s2", "2024-07-01", training("s2", null, "2024-02-28")))
                .isEmpty();
        assertThat(missing("II.A.2", "s2", "2024-07-01", training("s2", null, "2024-02-29")))
                .containsExactly("the startDate of service s2");
        // A contact that may have reached the trainee matters where its month is over.
        assertThat(missing(
                        "II.A.2",
                        "s2",
                        "2024-03-01",
                        training("s2", null, "2024-03-31"),
                        Cases.contact("c1", "2024-02-05", null),
                        Cases.contact("c2", "2024-03-01", null)))
                .containsExactly("the outcome of contact c1", "the startDate of service s2");
    }
}
