package org.caseclock.testkit.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.caseclock.facts.Circumstance;
import org.caseclock.facts.CircumstanceBuilder;
import org.caseclock.facts.CircumstanceKind;
import org.caseclock.facts.DocumentBuilder;
import org.caseclock.facts.DocumentKind;
import org.caseclock.facts.Sensitivity;
import org.jspecify.annotations.Nullable;

/** Writes the circumstances around exit that can exclude a participant, and the proof of some. */
final class Circumstances {

    /** What realistic cases have. */
    private static final List<CircumstanceKind> USUAL = List.of(
            CircumstanceKind.INCARCERATED,
            CircumstanceKind.RESIDENT_OF_FACILITY,
            CircumstanceKind.MEDICAL_TREATMENT,
            CircumstanceKind.DECEASED,
            CircumstanceKind.CALLED_TO_ACTIVE_DUTY);

    private Circumstances() {}

    static void write(CaseDraft draft) {
        Dice dice = draft.dice;
        for (int n = 1 + dice.weighted(new int[] {94, 5, 1}, new int[] {68, 22, 10}); n > 0; n--) {
            Circumstance circumstance = make(draft);
            draft.circumstances.add(circumstance);
            if (dice.percent(55)) {
                proof(draft, circumstance);
            }
        }
    }

    private static Circumstance make(CaseDraft draft) {
        Dice dice = draft.dice;
        LocalDate exitDate = draft.endOfParticipation();
        LocalDate knownFrom = draft.exit == null ? exitDate.plusDays(91) : ExitRecord.knownFrom(draft.exit);
        LocalDate start = start(dice, draft.entry(), exitDate, knownFrom);
        LocalDate from = Objects.requireNonNullElse(start, exitDate);
        CircumstanceKind kind = dice.pick(dice.isHostile() ? CircumstanceKind.values() : USUAL);
        // A death has no end; only a hostile case gives it one.
        boolean lasts = CircumstanceKind.DECEASED.equals(kind) && !dice.isHostile();
        LocalDate end = lasts ? null : end(dice, from, exitDate, knownFrom);
        return CircumstanceBuilder.builder()
                .id(draft.nextId("CI"))
                .kind(kind)
                .startDate(start)
                .endDate(end)
                .endRecordedOn(end == null ? null : MisEntry.dayOrNull(dice, end))
                .expectedDays(expectedDays(dice))
                .precludesParticipation(dice.mostlyTrue())
                .documented(dice.percent(40) ? null : dice.mostlyTrue())
                .recordedOn(MisEntry.dayOrNull(dice, from))
                .build();
    }

    private static @Nullable LocalDate start(Dice dice, LocalDate entry, LocalDate exitDate, LocalDate knownFrom) {
        return switch (dice.weighted(
                new int[] {10, 4, 1, 45, 4, 2, 25, 3, 2, 3, 1}, new int[] {12, 8, 5, 18, 9, 6, 12, 8, 8, 7, 7})) {
            case 0 -> entry.minusDays(dice.between(2, 400));
            case 1 -> entry;
            case 2 -> entry.minusDays(1);
            case 3 -> dice.dayBetween(entry, exitDate);
            case 4 -> exitDate;
            case 5 -> exitDate.plusDays(1);
            case 6 -> dice.dayBetween(exitDate, knownFrom);
            case 7 -> knownFrom;
            case 8 -> knownFrom.plusDays(1);
            case 9 -> knownFrom.plusDays(dice.between(2, 200));
            default -> null;
        };
    }

    private static @Nullable LocalDate end(Dice dice, LocalDate from, LocalDate exitDate, LocalDate knownFrom) {
        LocalDate end = switch (dice.weighted(new int[] {60, 5, 3, 2, 26, 4, 0}, new int[] {45, 10, 10, 5, 18, 8, 4})) {
            case 0 -> null;
            case 1 -> exitDate.minusDays(1);
            case 2 -> exitDate;
            case 3 -> exitDate.plusDays(1);
            case 4 -> from.plusDays(dice.between(0, 400));
            case 5 -> knownFrom;
            default -> from.minusDays(dice.between(1, 30));
        };
        boolean reversed = end != null && end.isBefore(from);
        return reversed && !dice.percent(0, 40) ? null : end;
    }

    private static @Nullable Integer expectedDays(Dice dice) {
        return switch (dice.weighted(new int[] {8, 3, 12, 7, 70}, new int[] {18, 14, 18, 18, 32})) {
            case 0 -> null;
            case 1 -> 89;
            case 2 -> 90;
            case 3 -> 91;
            default -> dice.between(0, 40) * 10;
        };
    }

    private static void proof(CaseDraft draft, Circumstance circumstance) {
        Dice dice = draft.dice;
        LocalDate start = Objects.requireNonNullElse(circumstance.startDate(), draft.endOfParticipation());
        boolean early = dice.percent(12, 25);
        LocalDate day = start.plusDays(early ? -dice.between(1, 30) : dice.between(0, dice.percent(70) ? 20 : 200));
        MisEntry entry = MisEntry.of(dice, day);
        draft.documents.add(DocumentBuilder.builder()
                .id(draft.nextId("DO"))
                .date(day)
                .kind(
                        dice.percent(90)
                                ? DocumentKind.CIRCUMSTANCE_EVIDENCE
                                : dice.pickOrNull(DocumentKind.values(), 10, 30))
                .about(CaseNotes.about(draft, circumstance.id()))
                .sensitivity(Sensitivity.CONFIDENTIAL)
                .fileType("pdf")
                .recordedOn(entry.on())
                .recordings(entry.places())
                .build());
    }
}
