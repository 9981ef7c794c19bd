package org.caseclock.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseclock.reference.SacramentoCase.in;

import java.time.LocalDate;
import java.util.List;
import org.caseclock.facts.Contact;
import org.caseclock.facts.ContactBuilder;
import org.caseclock.facts.EmploymentFinding;
import org.caseclock.facts.FollowUpForm;
import org.caseclock.facts.RecordPlace;
import org.caseclock.facts.Recording;
import org.caseclock.facts.Survey;
import org.caseclock.facts.WageEvidence;
import org.caseclock.facts.WageEvidenceBuilder;
import org.junit.jupiter.api.Test;

/** What is known of the facts of follow-up, and from when. */
class SacramentoKnowledgeTest {

    private static final Recording DATED = in(RecordPlace.of("SMARTWARE"), "2007-05-20");
    private static final Recording UNDATED = in(RecordPlace.of("JTA"), null);

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void whatASurveyReportsIsKnownFromItsReturn() {
        Survey survey = SacramentoCase.survey("s1", "2007-05-01", "2007-05-10")
                .needStated(true)
                .reportsChange(true)
                .employmentFinding(EmploymentFinding.EMPLOYED)
                .changeEntered(List.of(DATED, UNDATED))
                .build();

        assertThat(Knowledge.asKnown(survey, day("2007-05-09")))
                .isEqualTo(SacramentoCase.survey("s1", "2007-05-01", null).build());
        assertThat(((Survey) Knowledge.asKnown(survey, day("2007-05-10"))).changeEntered())
                .containsExactly(UNDATED);
        assertThat(Knowledge.asKnown(survey, day("2007-05-20"))).isEqualTo(survey);
    }

    @Test
    void formIsForwardedFromThatDay() {
        FollowUpForm form =
                SacramentoCase.form("f1", 1, "2007-06-01", "2007-06-10").build();
        FollowUpForm before = (FollowUpForm) Knowledge.asKnown(form, day("2007-06-09"));

        assertThat(before.forwardedOn()).isNull();
        assertThat(before.forwardedTo()).isNull();
        assertThat(before.contactInformationUpdated()).isTrue();
        assertThat(Knowledge.asKnown(form, day("2007-06-10"))).isEqualTo(form);
    }

    @Test
    void wageEvidenceIsKnownFromItsReceiptUnlessItWasRecorded() {
        WageEvidence evidence =
                SacramentoCase.stub("w1", "2007-05-01", "2007-05-10").build();
        WageEvidence recorded = WageEvidenceBuilder.builder(evidence)
                .recordedOn(day("2007-05-20"))
                .build();

        assertThat(Knowledge.isKnown(evidence, day("2007-05-09"))).isFalse();
        assertThat(Knowledge.isKnown(evidence, day("2007-05-10"))).isTrue();
        assertThat(Knowledge.isKnown(recorded, day("2007-05-19"))).isFalse();
        assertThat(Knowledge.isKnown(
                        SacramentoCase.stub("w1", "2007-05-01", null).build(), day("2007-05-01")))
                .isTrue();
    }

    @Test
    void changeThatAContactReportsIsEnteredPlaceByPlace() {
        Contact contact = ContactBuilder.builder(SacramentoCase.reached("c1", "2007-05-10"))
                .changeEntered(List.of(DATED, UNDATED))
                .build();

        assertThat(((Contact) Knowledge.asKnown(contact, day("2007-05-10"))).changeEntered())
                .containsExactly(UNDATED);
        assertThat(Knowledge.asKnown(contact, day("2007-05-20"))).isEqualTo(contact);
    }
}
