package org.caseclock.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseclock.reference.Cases.note;
import static org.caseclock.reference.Cases.service;
import static org.caseclock.reference.Outcomes.attempt;
import static org.caseclock.reference.Outcomes.reached;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caseclock.facts.CaseNote;
import org.caseclock.facts.CaseNoteBuilder;
import org.caseclock.facts.Contact;
import org.caseclock.facts.Document;
import org.caseclock.facts.DocumentBuilder;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Program;
import org.caseclock.facts.RecordPlace;
import org.caseclock.facts.Recording;
import org.caseclock.facts.Sensitivity;
import org.caseclock.facts.ServiceCategory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MissouriRecordsTest {

    private static final Outcomes MISSOURI = new Outcomes(MissouriReference::judge);

    /** On a Friday, so that the next business day is Monday, 10 March. */
    private static final Contact FRIDAY = reached("c1", "2025-03-07");

    private static Map<String, String> of(String clause, String asOf, Fact... facts) {
        return MISSOURI.of(clause, asOf, Cases.of(Program.ADULT, "2025-01-25", facts));
    }

    private static CaseNote entered(String id, String date, String recorded) {
        return CaseNoteBuilder.builder(note(id, date, "c1"))
                .recordedOn(LocalDate.parse(recorded))
                .build();
    }

    private static Document document(@Nullable Sensitivity sensitivity, @Nullable String type, Recording... places) {
        return DocumentBuilder.builder()
                .id("d1")
                .date(LocalDate.parse("2025-03-05"))
                .sensitivity(sensitivity)
                .fileType(type)
                .recordings(List.of(places))
                .build();
    }

    private static Recording in(RecordPlace place, @Nullable String day) {
        return new Recording(place, day == null ? null : LocalDate.parse(day));
    }

    @Test
    void noteIsDueOnTheNextBusinessDay() {
        Judgement judgement = MissouriReference.judge(
                Cases.of(Program.ADULT, "2025-01-25", FRIDAY), LocalDate.parse("2025-03-10"), 30);
        assertThat(judgement.owed())
                .contains(new Owed(
                        "CN.1",
                        "c1",
                        LocalDate.parse("2025-03-07"),
                        LocalDate.parse("2025-03-10"),
                        Status.OPEN,
                        List.of()));
        assertThat(of("CN.1", "2025-03-11", FRIDAY)).containsEntry("c1", "MISSED");
    }

    @Test
    void noteCountsByTheDayOfItsEntry() {
        assertThat(of("CN.1", "2025-04-01", FRIDAY, entered("n1", "2025-03-07", "2025-03-10")))
                .containsEntry("c1", "MET n1");
        assertThat(of("CN.1", "2025-04-01", FRIDAY, entered("n1", "2025-03-07", "2025-03-11")))
                .containsEntry("c1", "LATE n1");
        assertThat(of("CN.1", "2025-03-10", FRIDAY, entered("n1", "2025-03-07", "2025-03-11")))
                .containsEntry("c1", "OPEN");
        assertThat(of("CN.1", "2025-04-01", FRIDAY, entered("n1", "2025-03-07", "2025-03-06")))
                .containsEntry("c1", "MISSED");
        assertThat(of("CN.1", "2025-04-01", FRIDAY, note("n1", "2025-03-11", "c1")))
                .containsEntry("c1", "LATE n1");
    }

    @Test
    void earliestEntryCountsAndTheEvidenceFollowsTheEntries() {
        CaseNote early = CaseNoteBuilder.builder(entered("n1", "2025-03-07", "2025-03-20"))
                .recordings(List.of(in(RecordPlace.of("MO_JOBS"), "2025-03-10")))
                .build();

        assertThat(of("CN.1", "2025-04-01", FRIDAY, early, entered("n2", "2025-03-10", "2025-03-07")))
                .containsEntry("c1", "MET n2 n1");
    }

    @Test
    void everyContactAndServiceOwesItsNote() {
        assertThat(of(
                        "CN.1",
                        "2025-04-01",
                        attempt("c2", "2025-03-05", null),
                        service("s1", ServiceCategory.SELF_SERVICE, "2025-03-05", "2025-03-20"),
                        note("n1", "2025-03-06", "s1")))
                .containsExactly(Map.entry("c2", "MISSED"), Map.entry("s1", "MET n1"));
    }

    @Test
    void eventsBeforeThePolicyOweNone() {
        assertThat(of("CN.1", "2025-04-01", reached("c1", "2025-01-21"), reached("c2", "2025-01-22")))
                .containsOnlyKeys("c2");
    }

    @Test
    void ordinaryDocumentIsInMoJobs() {
        Document inMoJobs = document(Sensitivity.ORDINARY, "pdf", in(RecordPlace.of("MO_JOBS"), "2025-03-20"));

        assertThat(of("EFM.1", "2025-03-05", inMoJobs)).isEmpty();
        assertThat(of("EFM.1", "2025-03-05", recorded(inMoJobs))).containsExactly(Map.entry("d1", "OPEN"));
        assertThat(of("EFM.1", "2025-03-19", recorded(inMoJobs))).containsExactly(Map.entry("d1", "MISSED"));
        assertThat(of("EFM.1", "2025-03-20", inMoJobs)).containsExactly(Map.entry("d1", "MET d1"));
        assertThat(of("EFM.3", "2025-03-20", inMoJobs)).isEmpty();
        assertThat(of("EFM.3.exposed", "2025-03-20", inMoJobs)).isEmpty();
    }

    @Test
    void placeWithoutDateIsKnownFromTheDocumentsDate() {
        assertThat(of(
                        "EFM.1",
                        "2025-03-05",
                        document(Sensitivity.ORDINARY, "pdf", in(RecordPlace.of("MO_JOBS"), null))))
                .containsExactly(Map.entry("d1", "MET d1"));
    }

    @Test
    void sensitiveDocumentIsInAConfidentialFolder() {
        Document outside = document(Sensitivity.LEGAL, "pdf", in(RecordPlace.of("SHAREFILE"), null));
        Document inside = document(Sensitivity.MEDICAL, "pdf", in(RecordPlace.of("SHAREFILE_CONFIDENTIAL"), null));

        assertThat(of("EFM.3", "2025-04-01", outside)).containsExactly(Map.entry("d1", "MISSED"));
        assertThat(of("EFM.3", "2025-04-01", inside)).containsExactly(Map.entry("d1", "MET d1"));
        assertThat(of("EFM.3.exposed", "2025-04-01", inside)).containsExactly(Map.entry("d1", "MET d1"));
        assertThat(of("EFM.1", "2025-04-01", inside)).isEmpty();
    }

    @Test
    void sensitiveDocumentInMoJobsIsExposed() {
        Document both = document(
                Sensitivity.CONFIDENTIAL,
                "pdf",
                in(RecordPlace.of("SHAREFILE_CONFIDENTIAL"), null),
                in(RecordPlace.of("MO_JOBS"), "2025-03-20"));

        assertThat(of("EFM.3.exposed", "2025-03-19", recorded(both))).containsExactly(Map.entry("d1", "MET d1"));
        assertThat(of("EFM.3.exposed", "2025-03-20", both)).containsExactly(Map.entry("d1", "MISSED"));
        assertThat(of("EFM.3", "2025-03-20", both)).containsExactly(Map.entry("d1", "MET d1"));
    }

    @Test
    void unknownSensitivityLeavesThreeChecksUndetermined() {
        Document unknown = document(null, "zip", in(RecordPlace.of("MO_JOBS"), null));

        for (String clause : List.of("EFM.1", "EFM.3", "EFM.3.exposed")) {
            assertThat(of(clause, "2025-03-05", unknown)).containsExactly(Map.entry("d1", "UNDETERMINED"));
        }
        assertThat(of("EFM.2", "2025-03-06", unknown)).containsExactly(Map.entry("d1", "MISSED"));
    }

    @Test
    void fileTypeIsAppropriate() {
        assertThat(of("EFM.2", "2025-04-01", document(Sensitivity.MEDICAL, "TIFF")))
                .containsEntry("d1", "MET d1");
        assertThat(of("EFM.2", "2025-04-01", document(Sensitivity.MEDICAL, ".pdf")))
                .containsEntry("d1", "MISSED");
        assertThat(of("EFM.2", "2025-04-01", document(Sensitivity.MEDICAL, null)))
                .containsEntry("d1", "UNDETERMINED");
        assertThat(of("EFM.2", "2025-03-05", document(Sensitivity.MEDICAL, null)))
                .containsEntry("d1", "OPEN");
    }

    private static Document recorded(Document document) {
        return DocumentBuilder.builder(document)
                .recordedOn(LocalDate.parse("2025-03-05"))
                .build();
    }
}
