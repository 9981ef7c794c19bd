package org.caseclock.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseclock.reference.Cases.career;
import static org.caseclock.reference.Cases.circumstance;
import static org.caseclock.reference.Cases.contact;
import static org.caseclock.reference.Cases.exit;
import static org.caseclock.reference.Cases.followUp;
import static org.caseclock.reference.Cases.judge;
import static org.caseclock.reference.Cases.note;
import static org.caseclock.reference.Cases.status;
import static org.caseclock.reference.Cases.training;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caseclock.facts.CircumstanceKind;
import org.caseclock.facts.Contact;
import org.caseclock.facts.ContactBuilder;
import org.caseclock.facts.ContactOutcome;
import org.caseclock.facts.ContactWith;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Service;
import org.caseclock.facts.ServiceBuilder;
import org.junit.jupiter.api.Test;

class MississippiContactsTest {

    private static Map<String, Status> months(String asOf, Fact... facts) {
        Map<String, Status> months = new LinkedHashMap<>();
        for (Owed owed : judge(asOf, facts).owed()) {
            if (owed.clause().equals("II.A.2")) {
                months.put(owed.subject(), owed.status());
            }
        }
        return months;
    }

    @Test
    void onlyWholeMonthsOfTrainingAreOwed() {
        assertThat(months("2024-06-01", training("s1", "2024-01-02", "2024-04-29")))
                .containsOnlyKeys("2024-02", "2024-03");
        assertThat(months("2024-06-01", training("s1", "2024-01-01", "2024-04-30")))
                .containsOnlyKeys("2024-01", "2024-02", "2024-03", "2024-04");
    }

    @Test
    void leapFebruaryEndsOnThe29th() {
        Service training = training("s1", "2024-01-15", "2024-03-15");

        assertThat(months("2024-06-01", training, contact("c1", "2024-02-29", ContactOutcome.REACHED)))
                .containsExactly(Map.entry("2024-02", Status.MET));
        assertThat(months("2024-06-01", training, contact("c1", "2024-03-01", ContactOutcome.REACHED)))
                .containsExactly(Map.entry("2024-02", Status.MISSED));
        assertThat(months("2024-02-29", training)).containsEntry("2024-02", Status.OPEN);
    }

    @Test
    void runningMonthIsOpenAndTheNextUpcoming() {
        assertThat(months("2024-03-15", training("s1", "2024-02-10", null)))
                .containsExactly(Map.entry("2024-03", Status.OPEN), Map.entry("2024-04", Status.UPCOMING));
        assertThat(months("2024-02-15", training("s1", "2024-02-10", null)))
                .containsExactly(Map.entry("2024-03", Status.UPCOMING));
    }

    @Test
    void monthOfExitIsOwedOnlyIfTheExitIsOnItsLastDay() {
        Service training = training("s1", "2024-02-01", "2024-05-31");

        assertThat(months("2024-06-01", training, exit("2024-03-31", "2024-05-31")))
                .containsOnlyKeys("2024-02", "2024-03");
        assertThat(months("2024-06-01", training, exit("2024-03-30", "2024-05-31")))
                .containsOnlyKeys("2024-02");
    }

    @Test
    void sameCaseAsOfTwoDatesFollowsWhatWasKnown() {
        Service training = ServiceBuilder.builder(training("s1", "2024-03-01", "2024-03-20"))
                .endRecordedOn(LocalDate.parse("2024-04-02"))
                .build();

        assertThat(months("2024-04-01", training)).containsEntry("2024-03", Status.MISSED);
        assertThat(months("2024-04-02", training)).isEmpty();
    }

    @Test
    void adjoiningTrainingsAreOneStretch() {
        assertThat(months(
                        "2024-06-01",
                        training("s1", "2024-01-10", "2024-02-14"),
                        training("s2", "2024-02-15", "2024-03-31")))
                .containsOnlyKeys("2024-02", "2024-03");
        assertThat(months(
                        "2024-06-01",
                        training("s1", "2024-01-10", "2024-02-14"),
                        training("s2", "2024-02-16", "2024-03-31")))
                .containsOnlyKeys("2024-03");
    }

    @Test
    void attemptsAndContactsWithOthersDoNotServe() {
        Service training = training("s1", "2024-02-01", "2024-02-29");
        Contact employer = ContactBuilder.builder(contact("c2", "2024-02-11", ContactOutcome.REACHED))
                .contactWith(ContactWith.EMPLOYER)
                .build();

        assertThat(months("2024-03-01", training, contact("c1", "2024-02-10", ContactOutcome.MESSAGE_LEFT), employer))
                .containsEntry("2024-02", Status.MISSED);
    }

    @Test
    void contactWithoutOutcomeLeavesTheMonthUndeterminedOnceItIsOver() {
        Service training = training("s1", "2024-02-01", null);
        Contact unclear = contact("c1", "2024-02-10", null);

        assertThat(months("2024-02-29", training, unclear)).containsEntry("2024-02", Status.OPEN);
        assertThat(months("2024-03-01", training, unclear)).containsEntry("2024-02", Status.UNDETERMINED);
        assertThat(months("2024-03-01", training, unclear, contact("c2", "2024-02-20", ContactOutcome.REACHED)))
                .containsEntry("2024-02", Status.MET);
    }

    @Test
    void monthIsNotOwedIfItEndsOnOrAfterTheFirstDayOfWhatExcludes() {
        Service training = training("s1", "2024-02-01", "2024-04-30");
        var exit = exit("2024-04-30", "2024-05-15");

        assertThat(months(
                        "2024-06-01",
                        training,
                        exit,
                        circumstance(CircumstanceKind.INCARCERATED, "2024-03-31")
                                .build()))
                .containsOnlyKeys("2024-02");
        assertThat(months(
                        "2024-06-01",
                        training,
                        exit,
                        circumstance(CircumstanceKind.INCARCERATED, "2024-04-01")
                                .build()))
                .containsOnlyKeys("2024-02", "2024-03");
    }

    @Test
    void reachedContactHasANote() {
        Service career = career("s1", "2024-01-02", "2024-01-10");
        Contact reached = contact("c1", "2024-01-05", ContactOutcome.REACHED);

        assertThat(status("VI", "2024-01-05", career, reached)).isEqualTo(Status.OPEN);
        assertThat(status("VI", "2024-01-06", career, reached)).isEqualTo(Status.MISSED);
        assertThat(status("VI", "2024-03-01", career, reached, note("n1", "2024-02-20", "c1")))
                .isEqualTo(Status.MET);
        assertThat(status("VI", "2024-03-01", career, contact("c1", "2024-01-05", ContactOutcome.NO_ANSWER)))
                .isNull();
        assertThat(status("VI", "2024-03-01", career, contact("c1", "2024-01-05", null)))
                .isEqualTo(Status.UNDETERMINED);
    }

    @Test
    void followUpServiceHasANote() {
        Judgement judgement = judge(
                "2024-06-01",
                career("s1", "2024-01-02", "2024-01-10"),
                exit("2024-01-10", "2024-04-10"),
                followUp("f1", "2024-05-01"),
                note("n2", "2024-05-01", "f1"),
                note("n1", "2024-05-03", "f1"));

        assertThat(judgement.owed())
                .contains(new Owed(
                        "VI",
                        "f1",
                        LocalDate.parse("2024-05-01"),
                        LocalDate.parse("2024-05-01"),
                        Status.MET,
                        List.of("n2", "n1")));
    }
}
