package org.caseclock.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseclock.reference.Cases.career;
import static org.caseclock.reference.Cases.circumstance;
import static org.caseclock.reference.Cases.contact;
import static org.caseclock.reference.Cases.exit;
import static org.caseclock.reference.Cases.followUp;
import static org.caseclock.reference.Cases.judge;
import static org.caseclock.reference.Cases.note;
import static org.caseclock.reference.Cases.owed;
import static org.caseclock.reference.Cases.planned;
import static org.caseclock.reference.Cases.training;

import java.time.LocalDate;
import java.util.List;
import org.caseclock.facts.CircumstanceKind;
import org.caseclock.facts.Contact;
import org.caseclock.facts.ContactBuilder;
import org.caseclock.facts.ContactOutcome;
import org.caseclock.facts.Program;
import org.caseclock.facts.RecordPlace;
import org.caseclock.facts.Recording;
import org.caseclock.facts.Service;
import org.junit.jupiter.api.Test;

class DataIssuesTest {

    private static final Service CAREER = career("s1", "2024-01-02", "2024-01-10");
    private static final Contact REACHED = contact("c1", "2024-02-10", ContactOutcome.REACHED);

    @Test
    void exitBeforeEntryIsNoExit() {
        Judgement judgement = judge("2025-06-01", CAREER, exit("2024-01-01", "2024-02-01"));

        assertThat(judgement.issues()).containsExactly(new Issue(IssueKind.EXIT_BEFORE_ENTRY, "exit"));
        assertThat(owed(judgement, "IV.1")).isEmpty();
        assertThat(owed(judgement, "III.A.2")).isEmpty();
        assertThat(owed(judgement, "II.B.1").map(Owed::status)).contains(Status.OPEN);
        assertThat(owed(judgement, "III.A.1").map(Owed::status)).contains(Status.MISSED);
    }

    @Test
    void serviceThatEndsBeforeItStartsIsNotUsed() {
        Judgement judgement = judge("2024-06-01", CAREER, training("s2", "2024-02-10", "2024-02-09"));

        assertThat(judgement.issues()).containsExactly(new Issue(IssueKind.END_BEFORE_START, "s2"));
        assertThat(owed(judgement, "II.A.1.a")).isPresent();
    }

    @Test
    void eventAfterTheAsOfDateIsAnIssueOnlyIfItWasRecordedByThen() {
        Contact recordedBefore = ContactBuilder.builder(REACHED)
                .recordedOn(LocalDate.parse("2024-02-01"))
                .build();

        assertThat(judge("2024-02-05", CAREER, recordedBefore).issues())
                .containsExactly(new Issue(IssueKind.AFTER_AS_OF, "c1"));
        assertThat(judge("2024-02-05", CAREER, REACHED).issues()).isEmpty();
        assertThat(judge("2024-02-05", CAREER, planned("2024-03-01", null, true))
                        .issues())
                .isEmpty();
    }

    @Test
    void noteDatedBeforeItsEventIsNoEvidence() {
        Judgement judgement = judge("2024-06-01", CAREER, REACHED, note("n1", "2024-02-09", "c1"));

        assertThat(judgement.issues()).containsExactly(new Issue(IssueKind.NOTE_BEFORE_EVENT, "n1"));
        assertThat(owed(judgement, "VI").map(Owed::status)).contains(Status.MISSED);
        assertThat(judge("2024-06-01", CAREER, REACHED, note("n1", "2024-02-10", "c1"))
                        .issues())
                .isEmpty();
    }

    @Test
    void servicesOnTheWrongSideOfTheExit() {
        Judgement judgement = judge(
                "2024-06-01",
                CAREER,
                exit("2024-01-10", "2024-04-10"),
                followUp("f1", "2024-01-09"),
                followUp("f2", "2024-01-10"),
                career("s2", "2024-01-10", "2024-01-10"),
                career("s3", "2024-01-11", "2024-01-11"));

        assertThat(judgement.issues())
                .containsExactly(
                        new Issue(IssueKind.FOLLOW_UP_BEFORE_EXIT, "f1"),
                        new Issue(IssueKind.SERVICE_AFTER_EXIT, "s3"));
        assertThat(owed(judgement, "III.A.2").map(Owed::status)).contains(Status.MISSED);
        assertThat(owed(judgement, "IV.1").map(Owed::evidence)).contains(List.of("f2"));
    }

    @Test
    void ofSeveralFactsWithOneIdNoneIsUsedUnlessTheyAreEqual() {
        Service training = training("s2", "2024-02-01", "2024-02-29");
        Contact other = contact("c1", "2024-02-11", ContactOutcome.REACHED);

        Judgement unequal = judge("2024-06-01", training, REACHED, other);
        assertThat(unequal.issues()).containsExactly(new Issue(IssueKind.DUPLICATE_ID, "c1"));
        assertThat(owed(unequal, "II.A.2").map(Owed::status)).contains(Status.MISSED);

        Judgement equal = judge("2024-06-01", training, REACHED, REACHED);
        assertThat(equal.issues()).containsExactly(new Issue(IssueKind.DUPLICATE_ID, "c1"));
        assertThat(owed(equal, "II.A.2").map(Owed::evidence)).contains(List.of("c1"));
    }

    @Test
    void factIsKnownFromItsEarliestRecording() {
        Service training = training("s2", "2024-02-01", "2024-02-29");
        Contact contact = ContactBuilder.builder(REACHED)
                .recordedOn(LocalDate.parse("2024-05-01"))
                .recordings(List.of(new Recording(RecordPlace.of("MS_WORKS"), LocalDate.parse("2024-04-01"))))
                .build();

        assertThat(owed(judge("2024-03-31", training, contact), "II.A.2").map(Owed::status))
                .contains(Status.MISSED);
        assertThat(owed(judge("2024-04-01", training, contact), "II.A.2").map(Owed::status))
                .contains(Status.MET);
    }

    @Test
    void circumstanceWithoutAnyDateIsKnown() {
        Judgement judgement = judge(
                "2024-06-01",
                CAREER,
                circumstance(CircumstanceKind.INCARCERATED, null).build());

        assertThat(judgement.decided()).containsExactly(new Decided("III.B.1", "circumstance", "01", Outcome.PENDING));
        assertThat(owed(judgement, "III.B.doc"))
                .contains(new Owed("III.B.doc", "circumstance", null, null, Status.MET, List.of("circumstance")));
    }

    @Test
    void caseInNoGovernedProgramHasNoObligations() {
        var youth = Cases.of(Program.YOUTH, "2024-01-02", CAREER, training("s2", "2024-02-10", "2024-02-09"));
        Judgement judgement = MississippiReference.judge(youth, LocalDate.parse("2024-06-01"), 30);

        assertThat(judgement.owed()).isEmpty();
        assertThat(judgement.issues())
                .containsExactly(new Issue(IssueKind.END_BEFORE_START, "s2"), new Issue(IssueKind.NOT_GOVERNED, ""));
    }

    @Test
    void everyPolicySaysOfACaseInNoProgramThatItIsNotGoverned() {
        var none = Cases.of(List.<Program>of(), "2026-01-02", CAREER);

        for (Agreement.Reference reference : List.<Agreement.Reference>of(
                MississippiReference::judge,
                MissouriReference::judge,
                NewYorkReference::judge,
                SacramentoReference::judge,
                MinnesotaReference::judge)) {
            Judgement judgement = reference.judge(none, LocalDate.parse("2026-06-01"), 30);
            assertThat(judgement.issues()).containsExactly(new Issue(IssueKind.NOT_GOVERNED, ""));
            assertThat(judgement.owed()).isEmpty();
            assertThat(judgement.tasks()).isEmpty();
        }
    }
}
