package org.caseclock.testkit.generate;

import java.time.LocalDate;
import org.caseclock.facts.Employment;
import org.caseclock.facts.Sector;
import org.caseclock.facts.WageEvidence;
import org.caseclock.facts.WageEvidenceBuilder;
import org.caseclock.facts.WageEvidenceKind;
import org.jspecify.annotations.Nullable;

/** Writes the written verifications of wages that the wage records may lack. */
final class SacramentoWageProof {

    private SacramentoWageProof() {}

    static void write(CaseDraft draft) {
        Dice dice = draft.dice;
        for (Employment job : draft.employments) {
            if (!Sector.COVERED.equals(job.sector()) || dice.percent(5)) {
                for (int n = dice.weighted(25, 45, 30); n > 0; n--) {
                    draft.wageEvidence.add(proof(draft, dice.percent(55) ? 1 : 3));
                }
            }
        }
    }

    private static WageEvidence proof(CaseDraft draft, int quarter) {
        Dice dice = draft.dice;
        LocalDate exit = draft.endOfParticipation();
        LocalDate first = Quarters.first(exit, quarter);
        LocalDate last = Quarters.last(exit, quarter);
        LocalDate date = date(dice, first, last);
        LocalDate received = received(dice, date, last);
        WageEvidenceBuilder proof = WageEvidenceBuilder.builder()
                .id(draft.nextId("WE"))
                .kind(dice.pickOrNull(WageEvidenceKind.values(), 3, 10))
                .date(date)
                .receivedOn(received)
                .employmentId(about(draft))
                .recordedOn(recordedOn(dice, received == null ? date : received));
        if (dice.percent(55)) {
            period(dice, proof, first, last);
        }
        return proof.build();
    }

    private static LocalDate date(Dice dice, LocalDate first, LocalDate last) {
        return switch (dice.weighted(new int[] {70, 10, 12, 8}, new int[] {46, 18, 22, 14})) {
            case 0 -> dice.dayBetween(first, last);
            case 1 -> first.plusDays(dice.between(-1, 1));
            case 2 -> last.plusDays(dice.between(-1, 1));
            default -> last.plusDays(dice.between(2, 100));
        };
    }

    private static @Nullable LocalDate received(Dice dice, LocalDate date, LocalDate last) {
        return switch (dice.weighted(new int[] {20, 50, 15, 15, 0}, new int[] {26, 24, 24, 22, 4})) {
            case 0 -> null;
            case 1 -> date.plusDays(dice.between(0, 14));
            case 2 -> last.plusDays(dice.between(-1, 1));
            // Up to the next quarter for which it is owed, and beyond.
            case 3 -> last.plusDays(dice.percent(50) ? dice.between(90, 94) : dice.between(2, 150));
            default -> date.minusDays(dice.between(1, 20));
        };
    }

    private static @Nullable LocalDate recordedOn(Dice dice, LocalDate received) {
        return switch (dice.weighted(45, 30, 22, 3)) {
            case 0 -> null;
            case 1 -> received;
            case 2 -> received.plusDays(dice.between(1, 30));
            default -> received.minusDays(dice.between(1, 20));
        };
    }

    private static void period(Dice dice, WageEvidenceBuilder proof, LocalDate first, LocalDate last) {
        LocalDate start = switch (dice.weighted(50, 20, 30)) {
            case 0 -> dice.dayBetween(first, last);
            case 1 -> last.plusDays(dice.between(-1, 1));
            default -> first.minusDays(dice.between(1, 40));
        };
        LocalDate end = start.isBefore(first) && dice.percent(60)
                ? first.plusDays(dice.between(-1, 1))
                : start.plusDays(dice.between(0, 30));
        boolean reversed = end.isBefore(start);
        proof.periodStart(dice.percent(3, 15) ? null : start);
        proof.periodEnd(dice.percent(3, 15) ? null : reversed ? start : end);
    }

    private static @Nullable String about(CaseDraft draft) {
        Dice dice = draft.dice;
        return switch (dice.weighted(35, 60, 5)) {
            case 0 -> null;
            case 1 -> dice.pick(draft.employments).id();
            default -> "EM-900";
        };
    }
}
