package org.caseclock.testkit.generate;

import static org.caseclock.testkit.generate.Feature.each;
import static org.caseclock.testkit.generate.Feature.feature;
import static org.caseclock.testkit.generate.Sample.between;

import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.caseclock.facts.Document;
import org.caseclock.facts.Program;
import org.caseclock.facts.RecordPlace;
import org.caseclock.facts.Recording;
import org.caseclock.facts.Sensitivity;

/** What the cases of Missouri must show besides. */
final class MissouriFeatures {

    private static final LocalDate POLICY_START = LocalDate.of(2025, 1, 22);

    private MissouriFeatures() {}

    static Stream<Feature> documents() {
        return Stream.of(
                        each("", Sensitivity.values(), 400, (s, x) -> s.document(d -> x.equals(d.sensitivity()))),
                        Stream.of(
                                feature("sensitivity not stated", 300, s -> s.document(d -> d.sensitivity() == null)),
                                feature("type not stated", 300, s -> s.document(d -> d.fileType() == null)),
                                type("pdf"),
                                type("PDF"),
                                type("Tiff"),
                                type("zip"),
                                ordinary("ordinary in MO Jobs", 400, RecordPlace.of("MO_JOBS")),
                                ordinary("ordinary in Sharefile alone", 50, RecordPlace.of("SHAREFILE")),
                                sensitive(
                                        "sensitive in a confidential folder",
                                        400,
                                        d -> in(d, RecordPlace.of("SHAREFILE_CONFIDENTIAL"))),
                                sensitive("sensitive in MO Jobs", 300, d -> in(d, RecordPlace.of("MO_JOBS"))),
                                sensitive(
                                        "sensitive in both",
                                        200,
                                        d -> in(d, RecordPlace.of("MO_JOBS"))
                                                && in(d, RecordPlace.of("SHAREFILE_CONFIDENTIAL"))),
                                sensitive("sensitive outside the folder", 50, d -> in(d, RecordPlace.of("SHAREFILE"))),
                                feature(
                                        "in no place",
                                        300,
                                        s -> s.document(d -> d.recordings().isEmpty())),
                                feature(
                                        "place without date",
                                        400,
                                        s -> s.document(
                                                d -> d.recordings().stream().anyMatch(r -> r.date() == null))),
                                feature(
                                        "place not known yet",
                                        50,
                                        s -> s.document(
                                                d -> d.recordings().stream().anyMatch(r -> isLater(s, d, r)))),
                                feature(
                                        "as of the document's day",
                                        60,
                                        s -> s.document(d -> d.date().equals(s.asOf()))),
                                feature(
                                        "before the policy",
                                        150,
                                        s -> s.document(d -> d.date().isBefore(POLICY_START)))))
                .flatMap(x -> x);
    }

    static Stream<Feature> participants() {
        return Stream.concat(
                each("in", Program.values(), 150, (s, p) -> s.in(p)),
                Stream.of(
                        feature(
                                "in none",
                                50,
                                s -> s.file().participant().programs().isEmpty()),
                        feature(
                                "entry before the policy",
                                400,
                                s -> s.file().participant().entryDate().isBefore(POLICY_START)),
                        feature("as of before the policy", 200, s -> s.asOf().isBefore(POLICY_START)),
                        feature(
                                "as of 1 to 5 days after a contact",
                                300,
                                s -> s.contact(c -> between(c.date(), s.asOf(), 1, 5)))));
    }

    private static boolean isLater(Sample s, Document document, Recording recording) {
        return recording.date() != null
                && recording.date().isAfter(s.asOf())
                && !document.date().isAfter(s.asOf());
    }

    private static Feature type(String type) {
        return feature("type " + type, 100, s -> s.document(d -> type.equals(d.fileType())));
    }

    private static Feature ordinary(String name, int minimum, RecordPlace place) {
        return feature(name, minimum, s -> s.document(d -> d.sensitivity() == Sensitivity.ORDINARY && in(d, place)));
    }

    private static Feature sensitive(String name, int minimum, Predicate<Document> predicate) {
        return feature(
                name,
                minimum,
                s -> s.document(
                        d -> d.sensitivity() != null && d.sensitivity() != Sensitivity.ORDINARY && predicate.test(d)));
    }

    private static boolean in(Document document, RecordPlace place) {
        return document.recordings().stream().anyMatch(recording -> place.equals(recording.place()));
    }
}
