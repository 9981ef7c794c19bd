package org.caseclock.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseclock.support.Cases.contact;
import static org.caseclock.support.Cases.day;

import java.time.LocalDate;
import java.util.List;
import org.caseclock.facts.CircumstanceKind;
import org.caseclock.facts.Contact;
import org.caseclock.facts.ContactBuilder;
import org.caseclock.facts.Fact;
import org.caseclock.facts.FollowUpForm;
import org.caseclock.facts.FollowUpFormBuilder;
import org.caseclock.facts.FormRecipient;
import org.caseclock.facts.RecordPlace;
import org.caseclock.facts.Recording;
import org.caseclock.facts.Service;
import org.caseclock.facts.ServiceBuilder;
import org.caseclock.facts.Survey;
import org.caseclock.facts.SurveyBuilder;
import org.caseclock.facts.WageEvidenceBuilder;
import org.caseclock.support.Cases;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnowledgeTest {

    @ParameterizedTest(name = "dated {0}, recorded {1}, place entry {2}, as of {3}: {4}")
    @CsvSource({
        "2024-03-02,           ,           , 2024-03-01, false",
        "2024-03-02,           ,           , 2024-03-02, true",
        "2024-03-02, 2024-03-10,           , 2024-03-09, false",
        "2024-03-02, 2024-03-10,           , 2024-03-10, true",
        "2024-03-02,           , 2024-03-08, 2024-03-07, false",
        "2024-03-02,           , 2024-03-08, 2024-03-08, true",
        "2024-03-02, 2024-03-10, 2024-03-08, 2024-03-07, false",
        "2024-03-02, 2024-03-10, 2024-03-08, 2024-03-08, true",
        "2024-03-02, 2024-03-06, 2024-03-08, 2024-03-06, true"
    })
    void a_fact_is_known_from_its_first_recording_or_else_from_its_own_date(
            String date, @Nullable String recorded, @Nullable String entered, String asOf, boolean expected) {
        Fact contact = ContactBuilder.builder(contact("c", date))
                .recordedOn(day(recorded))
                .recordings(
                        entered == null ? List.of() : List.of(new Recording(RecordPlace.of("MS_WORKS"), day(entered))))
                .build();
        assertThat(known(asOf, contact).facts().isEmpty()).isEqualTo(!expected);
    }

    @ParameterizedTest(name = "ended {0}, end recorded {1}, as of {2}: known {3}")
    @CsvSource({
        "2024-05-10,           , 2024-05-09, false",
        "2024-05-10,           , 2024-05-10, true",
        "2024-05-10, 2024-05-20, 2024-05-19, false",
        "2024-05-10, 2024-05-20, 2024-05-20, true",
        "2024-05-10, 2024-04-01, 2024-04-15, true"
    })
    void the_end_of_a_span_is_known_from_its_recording_or_else_from_its_day(
            String end, @Nullable String recorded, String asOf, boolean expected) {
        Fact service = ServiceBuilder.builder(Cases.training("s", "2024-03-01", end))
                .endRecordedOn(day(recorded))
                .build();
        Service seen = (Service) known(asOf, service).facts().get(0);
        assertThat(seen.endDate()).isEqualTo(expected ? LocalDate.parse(end) : null);
    }

    @Test
    void what_a_survey_reports_is_known_from_its_return_and_an_entry_of_it_from_its_own_day() {
        Survey survey = SurveyBuilder.builder()
                .id("y")
                .sentOn(LocalDate.of(2024, 3, 1))
                .returnedOn(LocalDate.of(2024, 3, 9))
                .needStated(true)
                .reportsChange(true)
                .changeEntered(List.of(
                        new Recording(RecordPlace.of("SMARTWARE"), null),
                        new Recording(RecordPlace.of("JTA"), day("2024-03-12"))))
                .build();
        Survey out = (Survey) known("2024-03-08", survey).facts().get(0);
        assertThat(out.returnedOn()).isNull();
        assertThat(out.needStated()).isNull();
        assertThat(out.changeEntered()).isEmpty();
        Survey back = (Survey) known("2024-03-11", survey).facts().get(0);
        assertThat(back.needStated()).isTrue();
        assertThat(back.changeEntered()).extracting(Recording::place).containsExactly(RecordPlace.of("SMARTWARE"));
        assertThat(known("2024-03-12", survey).facts()).containsExactly(survey);
    }

    @Test
    void that_a_form_was_forwarded_is_known_from_that_day() {
        FollowUpForm form = FollowUpFormBuilder.builder()
                .id("f")
                .quarterAfterExit(1)
                .date(LocalDate.of(2024, 3, 1))
                .forwardedOn(LocalDate.of(2024, 3, 9))
                .forwardedTo(FormRecipient.SETA_MIS)
                .build();
        FollowUpForm kept = (FollowUpForm) known("2024-03-08", form).facts().get(0);
        assertThat(kept.forwardedOn()).isNull();
        assertThat(kept.forwardedTo()).isNull();
        assertThat(known("2024-03-09", form).facts()).containsExactly(form);
    }

    @Test
    void wage_evidence_is_known_from_its_receipt() {
        Fact stub = WageEvidenceBuilder.builder()
                .id("w")
                .date(LocalDate.of(2024, 3, 1))
                .receivedOn(LocalDate.of(2024, 3, 9))
                .build();
        assertThat(known("2024-03-08", stub).facts()).isEmpty();
        assertThat(known("2024-03-09", stub).facts()).containsExactly(stub);
    }

    @Test
    void where_a_change_was_entered_is_known_from_each_entry() {
        Contact contact = ContactBuilder.builder(contact("c", "2024-03-02"))
                .changeEntered(List.of(
                        new Recording(RecordPlace.of("SMARTWARE"), null),
                        new Recording(RecordPlace.of("JTA"), day("2024-03-12"))))
                .build();
        Contact before = (Contact) known("2024-03-11", contact).facts().get(0);
        assertThat(before.changeEntered()).extracting(Recording::place).containsExactly(RecordPlace.of("SMARTWARE"));
        assertThat(known("2024-03-12", contact).facts()).containsExactly(contact);
    }

    @Test
    void an_exit_is_not_known_before_it_is_recorded() {
        Fact exit = Cases.exit("2024-05-10", "2024-08-01");
        assertThat(known("2024-07-31", exit).exit()).isNull();
        assertThat(known("2024-08-01", exit).exit()).isEqualTo(exit);
    }

    @Test
    void a_circumstance_without_dates_is_always_known() {
        Fact circumstance = Cases.circumstance("k", CircumstanceKind.DECEASED, null);
        assertThat(known("2024-01-02", circumstance).facts()).containsExactly(circumstance);
    }

    @Test
    void an_old_date_can_be_looked_at_again_when_more_is_known() {
        Fact early = contact("c1", "2024-03-01");
        Fact late = ContactBuilder.builder(contact("c2", "2024-03-02"))
                .recordedOn(LocalDate.of(2024, 6, 1))
                .build();
        assertThat(known("2024-03-31", early, late)).isEqualTo(known("2024-03-31", early));
        assertThat(known("2024-06-01", early, late).facts()).containsExactly(early, late);
    }

    private static KnownCase known(String asOf, Fact... facts) {
        return KnownCase.of(Cases.of(facts), LocalDate.parse(asOf), Service::isTraining);
    }

    @Test
    void each_place_of_recording_is_known_from_its_own_date_and_an_undated_one_from_the_facts() {
        Fact contact = ContactBuilder.builder(contact("c", "2024-03-02"))
                .recordings(List.of(
                        new Recording(RecordPlace.of("MS_WORKS"), day("2024-03-08")),
                        new Recording(RecordPlace.CASE_FILE, day("2024-03-20")),
                        new Recording(RecordPlace.OTHER, null)))
                .build();
        assertThat(places(contact, "2024-03-07")).isEmpty();
        assertThat(places(contact, "2024-03-08")).containsExactly(RecordPlace.of("MS_WORKS"), RecordPlace.OTHER);
        assertThat(places(contact, "2024-03-20"))
                .containsExactly(RecordPlace.of("MS_WORKS"), RecordPlace.CASE_FILE, RecordPlace.OTHER);
    }

    private static List<RecordPlace> places(Fact fact, String asOf) {
        return known(asOf, fact).facts().stream()
                .flatMap(known -> known.recordings().stream())
                .map(Recording::place)
                .toList();
    }
}
