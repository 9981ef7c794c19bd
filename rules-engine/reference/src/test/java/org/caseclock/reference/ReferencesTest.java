package org.caseclock.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseclock.reference.Cases.career;
import static org.caseclock.reference.Cases.contact;
import static org.caseclock.reference.Cases.followUp;
import static org.caseclock.reference.Cases.judge;
import static org.caseclock.reference.Cases.note;
import static org.caseclock.reference.Cases.training;

import java.time.LocalDate;
import java.util.List;
import org.caseclock.facts.CaseNote;
import org.caseclock.facts.CaseNoteBuilder;
import org.caseclock.facts.Contact;
import org.caseclock.facts.ContactOutcome;
import org.caseclock.facts.EmploymentPlan;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Incentive;
import org.caseclock.facts.OwnFields;
import org.caseclock.facts.Program;
import org.caseclock.facts.Sector;
import org.caseclock.facts.WageEvidence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTest {

    /** Two facts of two kinds with one id, which are two facts. */
    private static final Contact CONTACT = contact("1", "2024-02-10", ContactOutcome.REACHED);

    private static final Fact SERVICE = followUp("1", "2024-02-10");

    private static List<Status> statuses(Judgement judgement) {
        return judgement.owed().stream()
                .filter(owed -> owed.clause().equals("VI"))
                .map(Owed::status)
                .toList();
    }

    private static CaseNote notes(String... about) {
        return CaseNoteBuilder.builder()
                .id("n1")
                .date(LocalDate.parse("2024-02-10"))
                .about(List.of(about))
                .build();
    }

    @Test
    void idsAreUniqueAmongTheFactsOfOneKind() {
        Judgement judgement = judge("2024-06-01", CONTACT, SERVICE);

        assertThat(judgement.issues()).isEmpty();
        assertThat(statuses(judgement)).containsExactly(Status.MISSED, Status.MISSED);
    }

    @Test
    void duplicatesOfTwoKindsAreTwoIssues() {
        Judgement judgement = judge(
                "2024-06-01", CONTACT, CONTACT, training("1", "2024-01-02", null), training("1", "2024-01-03", null));

        assertThat(judgement.issues())
                .containsExactly(new Issue(IssueKind.DUPLICATE_ID, "1"), new Issue(IssueKind.DUPLICATE_ID, "1"));
        assertThat(statuses(judgement)).containsExactly(Status.MISSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"contact:1", "Contact:1", "CONTACT:1", "con-tact:1", "con_tact :1"})
    void referenceThatSeveralKindsCouldAnswerNamesItsKind(String reference) {
        Judgement judgement = judge("2024-06-01", CONTACT, SERVICE, notes(reference));

        assertThat(judgement.issues()).isEmpty();
        assertThat(statuses(judgement)).containsExactly(Status.MET, Status.MISSED);
    }

    @Test
    void referenceThatNamesSeveralFactsIsVoid() {
        Judgement judgement = judge("2024-06-01", CONTACT, SERVICE, notes("1"));

        assertThat(judgement.issues()).containsExactly(new Issue(IssueKind.AMBIGUOUS_REFERENCE, "n1", "1"));
        assertThat(statuses(judgement)).containsExactly(Status.MISSED, Status.MISSED);
    }

    @Test
    void idThatLooksLikeAKindIsACandidateToo() {
        Contact odd = contact("contact:1", "2024-02-10", ContactOutcome.REACHED);

        assertThat(judge("2024-06-01", odd, notes("contact:1")).issues()).isEmpty();
        assertThat(judge("2024-06-01", odd, CONTACT, notes("contact:1", "contact:contact:1"))
                        .issues())
                .containsExactly(new Issue(IssueKind.AMBIGUOUS_REFERENCE, "n1", "contact:1"));
    }

    @Test
    void differentFactsUnderOneIdAreSeveralAndEqualOnesAreOne() {
        Contact other = contact("1", "2024-02-11", ContactOutcome.REACHED);

        assertThat(judge("2024-06-01", CONTACT, other, note("n1", "2024-03-01", "1"))
                        .issues())
                .containsExactly(
                        new Issue(IssueKind.DUPLICATE_ID, "1"), new Issue(IssueKind.AMBIGUOUS_REFERENCE, "n1", "1"));
        Judgement equal = judge("2024-06-01", CONTACT, CONTACT, notes("1"));
        assertThat(equal.issues()).containsExactly(new Issue(IssueKind.DUPLICATE_ID, "1"));
        assertThat(statuses(equal)).containsExactly(Status.MET);
    }

    @Test
    void factAndItsOtherReferencesStand() {
        Judgement judgement = judge("2024-06-01", CONTACT, notes("x", "1", "service:1", "y"));

        assertThat(judgement.issues())
                .containsExactly(
                        new Issue(IssueKind.UNKNOWN_REFERENCE, "n1", "service:1"),
                        new Issue(IssueKind.UNKNOWN_REFERENCE, "n1", "x"),
                        new Issue(IssueKind.UNKNOWN_REFERENCE, "n1", "y"));
        assertThat(statuses(judgement)).containsExactly(Status.MET);
    }

    @Test
    void factsWithAnIssueOfTheirOwnAreNamedAndFactsNotYetKnownAreNot() {
        Fact reversed = training("s1", "2024-02-10", "2024-02-09");

        assertThat(judge("2024-06-01", reversed, notes("s1")).issues())
                .containsExactly(new Issue(IssueKind.END_BEFORE_START, "s1"));
        assertThat(judge("2024-02-10", career("s2", "2024-02-11", null), notes("s2"))
                        .issues())
                .containsExactly(new Issue(IssueKind.UNKNOWN_REFERENCE, "n1", "s2"));
    }

    @Test
    void typedReferenceLooksAmongItsKindAlone() {
        EmploymentPlan plan = new EmploymentPlan(
                "p1",
                LocalDate.parse("2024-02-10"),
                null,
                null,
                "1",
                null,
                null,
                null,
                List.of("1", "plan", "planned_service:plan", "contact:1"),
                null,
                List.of(),
                OwnFields.NONE);

        assertThat(judge("2024-06-01", CONTACT, SERVICE, Cases.planned("2024-03-01", null, true), plan)
                        .issues())
                .containsExactly(
                        new Issue(IssueKind.UNKNOWN_REFERENCE, "p1", "1"),
                        new Issue(IssueKind.UNKNOWN_REFERENCE, "p1", "contact:1"));
    }

    @Test
    void incentiveIsMailedForTheSurveyThatItNames() {
        Fact survey = SacramentoCase.survey("1", "2007-05-01", "2007-05-20").build();
        Fact contact = SacramentoCase.reached("1", "2007-05-02");

        assertThat(incentive(survey, contact, mailed("1"))).isEqualTo("MET i1");
        assertThat(incentive(survey, contact, mailed("survey:1"))).isEqualTo("MET i1");
        assertThat(incentive(survey, contact, mailed("contact:1"))).isEqualTo("OPEN");
    }

    @Test
    void wageEvidenceWithAVoidReferenceIsAboutNoJob() {
        Fact exit = SacramentoCase.EXIT;
        Fact job = SacramentoCase.job("j1", "2007-04-01", null, Sector.FEDERAL);

        assertThat(wages(exit, job, stub(null))).isEqualTo("MET w1");
        assertThat(wages(exit, job, stub("employment:j1"))).isEqualTo("MET w1");
        assertThat(wages(exit, job, stub("j2"))).isEqualTo("OPEN");
    }

    private static String incentive(Fact... facts) {
        return SacramentoCase.of("PE.1.c", "2007-06-01", facts).getOrDefault("1/incentive", "");
    }

    private static Incentive mailed(String survey) {
        return new Incentive("i1", LocalDate.parse("2007-05-21"), survey, null, OwnFields.NONE);
    }

    private static String wages(Fact... facts) {
        return SacramentoCase.of("AI.3", "2007-06-01", facts).getOrDefault("2007-Q2", "");
    }

    private static WageEvidence stub(@Nullable String job) {
        return SacramentoCase.stub("w1", "2007-05-01", null).employmentId(job).build();
    }

    @Test
    void noteTiedBeforeItsEventIsStillAnIssue() {
        CaseNote early = note("n1", "2024-02-09", "contact:1");

        assertThat(MississippiReference.judge(
                                Cases.of(Program.ADULT, "2024-01-02", CONTACT, SERVICE, early),
                                LocalDate.parse("2024-06-01"),
                                30)
                        .issues())
                .containsExactly(new Issue(IssueKind.NOTE_BEFORE_EVENT, "n1"));
    }
}
