package org.caseclock.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseclock.reference.SacramentoCase.EXIT;
import static org.caseclock.reference.SacramentoCase.in;
import static org.caseclock.reference.SacramentoCase.of;
import static org.caseclock.reference.SacramentoCase.reached;
import static org.caseclock.reference.SacramentoCase.survey;
import static org.caseclock.reference.SacramentoCase.withoutOutcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caseclock.facts.CaseFileBuilder;
import org.caseclock.facts.Contact;
import org.caseclock.facts.ContactBuilder;
import org.caseclock.facts.ContactMethod;
import org.caseclock.facts.ContactOutcome;
import org.caseclock.facts.ContactUpdate;
import org.caseclock.facts.ContactWith;
import org.caseclock.facts.Fact;
import org.caseclock.facts.ParticipantBuilder;
import org.caseclock.facts.Program;
import org.caseclock.facts.RecordPlace;
import org.caseclock.facts.Recording;
import org.caseclock.facts.SurveyBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SacramentoRecordsTest {

    private static final List<Recording> BOTH =
            List.of(in(RecordPlace.of("SMARTWARE"), "2006-05-12"), in(RecordPlace.CASE_FILE, "2006-05-10"));
    private static final List<Recording> SMARTWARE_AND_JTA =
            List.of(in(RecordPlace.of("SMARTWARE"), null), in(RecordPlace.of("JTA"), "2006-05-12"));

    private static String outcome(String clause, String asOf, Fact fact) {
        return of(clause, asOf, fact).getOrDefault(fact.id(), "");
    }

    private static Contact updating(@Nullable List<ContactUpdate> updates) {
        return ContactBuilder.builder(reached("c1", "2006-05-10"))
                .updates(updates)
                .build();
    }

    @Test
    void eachContactUpdatesAllFour() {
        List<ContactUpdate> all = ContactUpdate.values();

        assertThat(outcome("JR.1", "2006-05-10", updating(all))).isEqualTo("MET c1");
        assertThat(outcome("JR.1", "2006-05-10", updating(all.subList(0, 3)))).isEqualTo("OPEN");
        assertThat(outcome("JR.1", "2006-05-11", updating(all.subList(0, 3)))).isEqualTo("MISSED");
        assertThat(outcome("JR.1", "2006-05-11", updating(List.of()))).isEqualTo("MISSED");
        assertThat(outcome("JR.1", "2006-05-10", updating(null))).isEqualTo("OPEN");
        assertThat(outcome("JR.1", "2006-05-11", updating(null))).isEqualTo("UNDETERMINED");
        assertThat(outcome("JR.1", "2006-05-10", withoutOutcome(updating(all)))).isEqualTo("UNDETERMINED");
        assertThat(outcome("JR.1", "2006-05-11", Outcomes.attempt("c1", "2006-05-10", ContactMethod.PHONE)))
                .isEmpty();
        assertThat(outcome("JR.1", "2006-05-11", with(ContactWith.ALTERNATE_CONTACT)))
                .isEmpty();
    }

    private static Contact with(@Nullable ContactWith other) {
        return Outcomes.contact("c1", "2006-05-10", other, ContactMethod.PHONE, ContactOutcome.REACHED)
                .build();
    }

    @Test
    void eachContactAndAttemptStandsInBothPlaces() {
        Contact call = Outcomes.attempt("c1", "2006-05-10", ContactMethod.PHONE);

        assertThat(outcome("JR.9", "2006-05-10", call)).isEqualTo("OPEN");
        assertThat(outcome("JR.9", "2006-05-11", call)).isEqualTo("MISSED");
        assertThat(outcome("JR.9", "2006-05-11", call.recordedIn(BOTH))).isEqualTo("MISSED");
        assertThat(outcome("JR.9", "2006-05-12", call.recordedIn(BOTH))).isEqualTo("MET c1");
        assertThat(outcome("JR.9", "2006-05-12", call.recordedIn(BOTH.subList(0, 1))))
                .isEqualTo("MISSED");
        assertThat(outcome("JR.9", "2006-05-12", Outcomes.sent("c1", "2006-05-10", ContactMethod.TEXT_MESSAGE)))
                .isEmpty();
        assertThat(outcome("JR.9", "2006-05-10", Outcomes.sent("c1", "2006-05-10", null)))
                .isEqualTo("UNDETERMINED");
        assertThat(outcome("JR.9", "2006-05-12", with(null).recordedIn(BOTH))).isEqualTo("UNDETERMINED");
        assertThat(outcome("JR.9", "2006-05-12", with(ContactWith.EMPLOYER))).isEmpty();
    }

    @Test
    void contactsBeforeThePolicyAreNotJudged() {
        Outcomes sacramento = new Outcomes(SacramentoReference::judge);
        var early = Cases.of(Program.ADULT, "2005-01-03", reached("c1", "2005-06-30"), reached("c2", "2005-07-01"));

        assertThat(sacramento.of("JR.9", "2005-08-01", early)).containsOnlyKeys("c2");
        assertThat(sacramento.of("JR.1", "2005-08-01", early)).containsOnlyKeys("c2");
    }

    @Test
    void changesAreEnteredInSmartwareAndJta() {
        Contact change = ContactBuilder.builder(with(ContactWith.ALTERNATE_CONTACT))
                .reportsChange(true)
                .build();
        Contact entered =
                ContactBuilder.builder(change).changeEntered(SMARTWARE_AND_JTA).build();

        assertThat(outcome("PE.1.b", "2006-05-10", change)).isEqualTo("OPEN");
        assertThat(outcome("PE.1.b", "2006-05-11", change)).isEqualTo("MISSED");
        assertThat(outcome("PE.1.b", "2006-05-11", entered)).isEqualTo("MISSED");
        assertThat(outcome("PE.1.b", "2006-05-12", entered)).isEqualTo("MET c1");
        assertThat(outcome("PE.1.b", "2006-05-10", reached("c1", "2006-05-10"))).isEqualTo("UNDETERMINED");
        assertThat(outcome("PE.1.b", "2006-05-11", with(ContactWith.EMPLOYER))).isEmpty();
        assertThat(outcome("PE.1.b", "2006-05-11", Outcomes.attempt("c1", "2006-05-10", ContactMethod.PHONE)))
                .isEmpty();
        assertThat(outcome(
                        "PE.1.b",
                        "2006-05-11",
                        ContactBuilder.builder(reached("c1", "2006-05-10"))
                                .reportsChange(false)
                                .build()))
                .isEmpty();
    }

    @Test
    void changeOnASurveyCountsByItsReturn() {
        SurveyBuilder survey = survey("s1", "2006-05-01", "2006-05-10").reportsChange(true);
        Fact entered = survey.changeEntered(SMARTWARE_AND_JTA).build();

        assertThat(outcome("PE.1.b", "2006-05-09", entered)).isEmpty();
        assertThat(outcome("PE.1.b", "2006-05-10", entered)).isEqualTo("OPEN");
        assertThat(outcome("PE.1.b", "2006-05-11", entered)).isEqualTo("MISSED");
        assertThat(outcome("PE.1.b", "2006-05-12", entered)).isEqualTo("MET s1");
        assertThat(outcome("PE.1.b", "2006-05-12", survey.reportsChange(null).build()))
                .isEqualTo("UNDETERMINED");
        assertThat(outcome(
                        "PE.1.b",
                        "2006-05-12",
                        survey("s1", "2006-05-01", null).reportsChange(true).build()))
                .isEmpty();
    }

    @Test
    void contactsByOthersAreListedForTheMonitor() {
        assertThat(reviews("2008-02-01", by("cm-2", null, "2007-12-31"))).containsExactly("JR.0");
        assertThat(reviews("2008-02-01", by("cm-2", false, "2007-12-31"))).containsExactly("JR.0");
        assertThat(reviews("2008-02-01", by("cm-2", true, "2007-12-31"))).isEmpty();
        assertThat(reviews("2008-02-01", by("cm-1", null, "2007-12-31"))).isEmpty();
        assertThat(reviews("2008-02-01", by(null, null, "2007-12-31"))).isEmpty();
        assertThat(reviews("2008-02-01", by("cm-2", null, "2008-01-01"))).isEmpty();
    }

    private static Contact by(@Nullable String staff, @Nullable Boolean delegated, String day) {
        return ContactBuilder.builder(Outcomes.attempt("c1", day, ContactMethod.PHONE))
                .staff(staff)
                .delegated(delegated)
                .build();
    }

    private static List<String> reviews(String asOf, Contact contact) {
        var caseFile = Cases.of(Program.ADULT, "2006-01-03", contact, EXIT);
        var managed = CaseFileBuilder.builder(caseFile)
                .participant(ParticipantBuilder.builder(caseFile.participant())
                        .caseManager("cm-1")
                        .build())
                .build();
        assertThat(SacramentoReference.judge(caseFile, LocalDate.parse(asOf), 30)
                        .reviews())
                .isEmpty();
        return SacramentoReference.judge(managed, LocalDate.parse(asOf), 30).reviews();
    }

    @Test
    void equalContactsAreJudgedOnceAndDifferentOnesNotAtAll() {
        Contact contact = updating(ContactUpdate.values());

        assertThat(of("JR.1", "2006-05-11", contact, contact)).isEqualTo(Map.of("c1", "MET c1"));
        assertThat(of("JR.1", "2006-05-11", contact, updating(List.of()))).isEmpty();
    }
}
