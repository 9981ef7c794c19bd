package org.caseclock.testkit.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caseclock.facts.DocumentBuilder;
import org.caseclock.facts.DocumentKind;
import org.caseclock.facts.RecordPlace;
import org.caseclock.facts.Recording;
import org.caseclock.facts.Sensitivity;
import org.jspecify.annotations.Nullable;

/** Writes documents into the right place, the wrong one, both or none, each at its own time. */
final class FiledDocuments {

    private static final String[] TYPES = {
        "pdf", "PDF", "docx", "doc", "xls", "xlsx", "jpg", "JPEG", "png", "tif", "Tiff", "txt", "heic", "zip", ".pdf",
        ""
    };

    private FiledDocuments() {}

    static void write(CaseDraft draft) {
        Dice dice = draft.dice;
        for (int n = dice.weighted(15, 25, 25, 20, 15); n > 0; n--) {
            add(
                    draft,
                    dice.dayBetween(
                            draft.entry().minusDays(20),
                            draft.endOfParticipation().plusDays(30)));
        }
    }

    private static void add(CaseDraft draft, LocalDate day) {
        Dice dice = draft.dice;
        Sensitivity sensitivity = sensitivity(dice);
        String type = dice.percent(4, 12) ? null : type(dice);
        List<Recording> places = places(draft, day, sensitivity);
        draft.documents.add(DocumentBuilder.builder()
                .id(draft.nextId("DO"))
                .date(day)
                .kind(dice.pickOrNull(DocumentKind.values(), 10, 20))
                .about(
                        dice.percent(60) || draft.services.isEmpty()
                                ? List.of()
                                : List.of(dice.pick(draft.services).id()))
                .sensitivity(sensitivity)
                .fileName(type == null || dice.percent(20) ? null : "scan." + type)
                .fileType(type)
                .recordedOn(dice.percent(40) ? null : entered(dice, day))
                .recordings(places)
                .build());
    }

    private static @Nullable Sensitivity sensitivity(Dice dice) {
        if (dice.percent(4, 15)) {
            return null;
        }
        return dice.percent(45) ? Sensitivity.ORDINARY : dice.pick(Sensitivity.values());
    }

    private static String type(Dice dice) {
        return dice.isHostile() || dice.percent(20) ? dice.pick(TYPES) : "pdf";
    }

    private static List<Recording> places(CaseDraft draft, LocalDate day, @Nullable Sensitivity sensitivity) {
        Dice dice = draft.dice;
        boolean ordinary = sensitivity == null ? dice.percent(50) : Sensitivity.ORDINARY.equals(sensitivity);
        RecordPlace right = ordinary ? Places.MO_JOBS : Places.SHAREFILE_CONFIDENTIAL;
        RecordPlace wrong = ordinary ? Places.SHAREFILE_CONFIDENTIAL : Places.MO_JOBS;
        List<Recording> places = new ArrayList<>();
        switch (dice.weighted(new int[] {80, 8, 5, 3, 2, 2}, new int[] {34, 18, 22, 8, 8, 10})) {
            case 0 -> places.add(new Recording(right, entered(dice, day)));
            case 1 -> places.add(new Recording(wrong, entered(dice, day)));
            case 2 -> {
                places.add(new Recording(wrong, entered(dice, day)));
                places.add(new Recording(right, entered(dice, day)));
            }
            case 3 -> places.add(new Recording(Places.SHAREFILE, entered(dice, day)));
            case 4 -> {
                places.add(new Recording(right, day.plusDays(dice.between(20, 90))));
                places.add(new Recording(right, entered(dice, day)));
            }
            default -> {
                if (dice.percent(50)) {
                    places.add(new Recording(RecordPlace.CASE_FILE, entered(dice, day)));
                }
            }
        }
        return places;
    }

    private static @Nullable LocalDate entered(Dice dice, LocalDate day) {
        return switch (dice.weighted(new int[] {10, 40, 35, 14, 1}, new int[] {22, 28, 22, 22, 6})) {
            case 0 -> null;
            case 1 -> day;
            case 2 -> day.plusDays(dice.between(1, 5));
            case 3 -> day.plusDays(dice.between(6, 120));
            default -> day.minusDays(dice.between(1, 20));
        };
    }
}
