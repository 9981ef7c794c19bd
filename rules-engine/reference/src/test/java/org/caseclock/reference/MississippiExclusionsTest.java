package org.caseclock.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseclock.reference.Cases.career;
import static org.caseclock.reference.Cases.circumstance;
import static org.caseclock.reference.Cases.document;
import static org.caseclock.reference.Cases.exit;
import static org.caseclock.reference.Cases.judge;
import static org.caseclock.reference.Cases.owed;
import static org.caseclock.reference.Cases.status;

import java.time.LocalDate;
import java.util.List;
import org.caseclock.facts.CircumstanceBuilder;
import org.caseclock.facts.CircumstanceKind;
import org.caseclock.facts.Exit;
import org.caseclock.facts.ExitKind;
import org.caseclock.facts.Service;
import org.junit.jupiter.api.Test;

class MississippiExclusionsTest {

    private static final Service CAREER = career("s1", "2024-01-02", "2024-01-10");
    private static final Exit EXIT = exit("2024-01-10", "2024-02-01");
    private static final String AS_OF = "2024-06-01";

    private static Outcome outcome(CircumstanceBuilder circumstance) {
        return judge(AS_OF, CAREER, EXIT, circumstance.build()).decided().get(0).outcome();
    }

    private static CircumstanceBuilder medical(int days) {
        return circumstance(CircumstanceKind.MEDICAL_TREATMENT, "2023-12-01")
                .expectedDays(days)
                .precludesParticipation(true);
    }

    @Test
    void medicalTreatmentIsExpectedToLastLongerThan90Days() {
        assertThat(outcome(medical(90))).isEqualTo(Outcome.NOT_EXCLUDED);
        assertThat(outcome(medical(91))).isEqualTo(Outcome.EXCLUDED);
        assertThat(outcome(medical(91).precludesParticipation(false))).isEqualTo(Outcome.NOT_EXCLUDED);
        assertThat(outcome(medical(91).precludesParticipation(null))).isEqualTo(Outcome.PENDING);
        assertThat(outcome(medical(91).expectedDays(null))).isEqualTo(Outcome.PENDING);
    }

    @Test
    void activeDutyIsExpectedToLastAtLeast90Days() {
        var duty = circumstance(CircumstanceKind.CALLED_TO_ACTIVE_DUTY, "2023-12-01");

        assertThat(outcome(duty.expectedDays(89))).isEqualTo(Outcome.NOT_EXCLUDED);
        assertThat(outcome(duty.expectedDays(90))).isEqualTo(Outcome.EXCLUDED);
    }

    @Test
    void institutionOfAKindThatIsNotKeptIsAnInstitution() {
        assertThat(outcome(circumstance(CircumstanceKind.INSTITUTIONALIZED, "2024-01-01")))
                .isEqualTo(Outcome.NOT_EXCLUDED);
        assertThat(judge(
                                AS_OF,
                                CAREER,
                                EXIT,
                                circumstance(CircumstanceKind.INSTITUTIONALIZED, "2024-01-02")
                                        .build())
                        .decided())
                .containsExactly(new Decided("III.B.1", "circumstance", "01", Outcome.EXCLUDED));
    }

    @Test
    void fosterCareDecidesNothing() {
        Judgement judgement = judge(
                AS_OF,
                CAREER,
                EXIT,
                circumstance(CircumstanceKind.FOSTER_CARE, "2024-01-05").build());

        assertThat(judgement.decided()).isEmpty();
        assertThat(owed(judgement, "III.B.doc")).isEmpty();
        assertThat(owed(judgement, "III.B.exit")).isEmpty();
        assertThat(owed(judgement, "IV.1")).isPresent();
    }

    @Test
    void institutionalizedFromEntryOn() {
        assertThat(outcome(circumstance(CircumstanceKind.RESIDENT_OF_FACILITY, "2024-01-01")))
                .isEqualTo(Outcome.NOT_EXCLUDED);
        assertThat(outcome(circumstance(CircumstanceKind.RESIDENT_OF_FACILITY, "2024-01-02")))
                .isEqualTo(Outcome.EXCLUDED);
    }

    @Test
    void holdsFromTheExitDateToTheRecordingOfTheExit() {
        assertThat(outcome(circumstance(CircumstanceKind.DECEASED, "2024-02-01")))
                .isEqualTo(Outcome.EXCLUDED);
        assertThat(outcome(circumstance(CircumstanceKind.DECEASED, "2024-02-02")))
                .isEqualTo(Outcome.NOT_EXCLUDED);
        var incarcerated = circumstance(CircumstanceKind.INCARCERATED, "2024-01-03");
        assertThat(outcome(incarcerated.endDate(LocalDate.parse("2024-01-10")))).isEqualTo(Outcome.EXCLUDED);
        assertThat(outcome(incarcerated.endDate(LocalDate.parse("2024-01-09")))).isEqualTo(Outcome.NOT_EXCLUDED);
    }

    @Test
    void failedConditionWinsOverAnEmptyField() {
        assertThat(outcome(medical(90).startDate(null).documented(null))).isEqualTo(Outcome.NOT_EXCLUDED);
        assertThat(outcome(medical(91).startDate(null))).isEqualTo(Outcome.PENDING);
    }

    @Test
    void undocumentedReasonIsPendingUntilADocumentIsAboutIt() {
        var incarcerated = circumstance(CircumstanceKind.INCARCERATED, "2024-01-03")
                .documented(false)
                .build();

        Judgement without = judge(AS_OF, CAREER, EXIT, incarcerated);
        assertThat(without.decided()).containsExactly(new Decided("III.B.1", "circumstance", "01", Outcome.PENDING));
        assertThat(owed(without, "III.B.doc"))
                .contains(new Owed(
                        "III.B.doc", "circumstance", LocalDate.parse("2024-01-03"), null, Status.OPEN, List.of()));

        Judgement with = judge(AS_OF, CAREER, EXIT, incarcerated, document("d1", "2024-01-01", "circumstance"));
        assertThat(with.decided().get(0).outcome()).isEqualTo(Outcome.EXCLUDED);
        assertThat(owed(with, "III.B.doc").map(Owed::evidence)).contains(List.of("d1"));
    }

    @Test
    void exclusionNeedsAManualExit() {
        var deceased = circumstance(CircumstanceKind.DECEASED, "2024-01-05").build();

        Judgement automatic = judge(AS_OF, CAREER, exit("2024-01-10", "2024-02-01", ExitKind.AUTOMATIC), deceased);
        assertThat(automatic.decided().get(0).outcome()).isEqualTo(Outcome.PENDING);
        assertThat(owed(automatic, "III.B.exit").map(Owed::status)).contains(Status.OPEN);
        assertThat(status("III.B.exit", AS_OF, CAREER, EXIT, deceased)).isEqualTo(Status.MET);
    }

    @Test
    void withoutExitWhatEndedBeforeTheLastServiceCannotHold() {
        var incarcerated = circumstance(CircumstanceKind.INCARCERATED, "2024-01-03");

        assertThat(judge(
                                AS_OF,
                                CAREER,
                                incarcerated
                                        .endDate(LocalDate.parse("2024-01-09"))
                                        .build())
                        .decided())
                .containsExactly(new Decided("III.B.1", "circumstance", "01", Outcome.NOT_EXCLUDED));
        assertThat(judge(
                                AS_OF,
                                CAREER,
                                incarcerated
                                        .endDate(LocalDate.parse("2024-01-10"))
                                        .build())
                        .decided())
                .containsExactly(new Decided("III.B.1", "circumstance", "01", Outcome.PENDING));
        assertThat(judge(
                                AS_OF,
                                career("s1", "2024-01-02", null),
                                incarcerated
                                        .endDate(LocalDate.parse("2024-05-31"))
                                        .build())
                        .decided())
                .containsExactly(new Decided("III.B.1", "circumstance", "01", Outcome.NOT_EXCLUDED));
    }

    @Test
    void excludedAreOwedNoOfferAfterExit() {
        var deceased = circumstance(CircumstanceKind.DECEASED, "2024-01-05").build();

        assertThat(status("IV.1", AS_OF, CAREER, EXIT, deceased)).isNull();
        assertThat(status("II.B.1", AS_OF, CAREER, EXIT, deceased)).isNull();
        assertThat(status("II.A.1.a", AS_OF, CAREER, EXIT, deceased)).isEqualTo(Status.MISSED);
    }
}
