package org.caseclock.reference;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.caseclock.facts.Document;
import org.caseclock.facts.RecordPlace;
import org.caseclock.facts.Sensitivity;

/** The electronic files: EFM.1, EFM.2, EFM.3 and EFM.3.exposed. */
final class MissouriDocuments {

    private final KnownCase known;
    private final Docket docket;

    MissouriDocuments(KnownCase known, Docket docket) {
        this.known = known;
        this.docket = docket;
    }

    void judge() {
        for (Document document : known.documents) {
            appropriateType(document);
            Sensitivity sensitivity = document.sensitivity();
            if (sensitivity == null) {
                // It decides which of these checks there is at all.
                undetermined("EFM.1", document);
                undetermined("EFM.3", document);
                undetermined("EFM.3.exposed", document);
            } else if (MissouriTerms.isSensitive(sensitivity)) {
                check("EFM.3", document, isIn(document, RecordPlace.of("SHAREFILE_CONFIDENTIAL")), Set.of());
                check("EFM.3.exposed", document, !isIn(document, RecordPlace.of("MO_JOBS")), Set.of());
            } else {
                check("EFM.1", document, isIn(document, RecordPlace.of("MO_JOBS")), Set.of());
            }
        }
    }

    private void appropriateType(Document document) {
        String type = document.fileType();
        boolean appropriate = type != null && MissouriTerms.FILE_TYPES.contains(type.toLowerCase(Locale.ROOT));
        check("EFM.2", document, appropriate, type == null ? Verdict.missing(document, "fileType") : Set.of());
    }

    private boolean isIn(Document document, RecordPlace place) {
        return Knowledge.isIn(document, place, known.asOf);
    }

    private void check(String clause, Document document, boolean met, Set<String> missing) {
        List<Document> evidence = met ? List.of(document) : List.of();
        Verdict verdict = Verdict.checkOfAnyDate(Day.of(document), known.asOf, evidence, () -> missing);
        docket.add(clause, document.id(), Window.onDay(Day.of(document)), verdict);
    }

    private void undetermined(String clause, Document document) {
        docket.add(
                clause, document.id(), Window.onDay(Day.of(document)), Verdict.undetermined(document, "sensitivity"));
    }
}
