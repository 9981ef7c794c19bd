package org.caseclock.testkit.generate;

import java.time.LocalDate;
import org.caseclock.facts.DocumentBuilder;
import org.caseclock.facts.DocumentKind;
import org.caseclock.facts.Offer;
import org.caseclock.facts.OfferBuilder;
import org.caseclock.facts.OfferKind;
import org.caseclock.facts.OfferResponse;
import org.caseclock.facts.Service;
import org.jspecify.annotations.Nullable;

/** Writes the offers of contact and follow-up, and the signed refusals of some. */
final class Offers {

    private Offers() {}

    static void write(CaseDraft draft) {
        Dice dice = draft.dice;
        if (dice.percent(65)) {
            for (int n = dice.weighted(0, 75, 20, 5); n > 0; n--) {
                add(draft, OfferKind.PRE_EXIT, preExitDay(draft));
            }
        }
        if (dice.percent(60)) {
            for (int n = dice.weighted(0, 70, 22, 8); n > 0; n--) {
                OfferKind kind = dice.percent(50) ? OfferKind.POST_EXIT : OfferKind.FOLLOW_UP;
                add(draft, kind, postExitDay(draft));
            }
        }
    }

    private static LocalDate preExitDay(CaseDraft draft) {
        Dice dice = draft.dice;
        LocalDate first = firstService(draft);
        LocalDate last = draft.lastServiceDay();
        return switch (dice.weighted(new int[] {2, 10, 70, 2, 10, 2, 4}, new int[] {12, 10, 30, 16, 12, 12, 8})) {
            case 0 -> first.minusDays(dice.between(1, 30));
            case 1 -> first;
            case 2 -> dice.dayBetween(first, last);
            case 3 -> last.plusDays(dice.between(Mississippi.INACTIVITY_DAYS - 1, Mississippi.INACTIVITY_DAYS + 2));
            case 4 -> last.plusDays(dice.between(1, Mississippi.INACTIVITY_DAYS));
            case 5 -> exitKnownFrom(draft).plusDays(dice.between(-1, 1));
            default -> last.plusDays(dice.between(92, 300));
        };
    }

    private static LocalDate postExitDay(CaseDraft draft) {
        Dice dice = draft.dice;
        LocalDate exitDate = draft.endOfParticipation();
        LocalDate windowEnd = exitDate.plusMonths(Mississippi.FOLLOW_UP_MONTHS);
        return switch (dice.weighted(new int[] {2, 28, 5, 57, 2, 3, 3}, new int[] {10, 16, 10, 32, 14, 9, 9})) {
            case 0 -> firstService(draft).minusDays(dice.between(1, 30));
            case 1 -> dice.dayBetween(firstService(draft), exitDate);
            case 2 -> exitDate.plusDays(dice.between(-1, 1));
            case 3 -> dice.dayBetween(exitDate, windowEnd);
            case 4 -> windowEnd.plusDays(dice.between(-1, 1));
            case 5 -> windowEnd.plusDays(dice.between(2, 150));
            default -> exitKnownFrom(draft).plusDays(dice.between(-1, 20));
        };
    }

    private static LocalDate firstService(CaseDraft draft) {
        return draft.services.stream()
                .map(Service::startDate)
                .min(LocalDate::compareTo)
                .orElse(draft.entry());
    }

    private static LocalDate exitKnownFrom(CaseDraft draft) {
        return draft.exit == null ? draft.lastServiceDay() : ExitRecord.knownFrom(draft.exit);
    }

    private static void add(CaseDraft draft, OfferKind kind, LocalDate day) {
        Offer offer = OfferBuilder.builder()
                .id(draft.nextId("OF"))
                .date(day)
                .kind(kind)
                .response(response(draft.dice))
                .recordedOn(MisEntry.dayOrNull(draft.dice, day))
                .build();
        draft.offers.add(offer);
        if (draft.dice.percent(offer.isDeclined() ? 30 : 2)) {
            refusal(draft, offer);
        }
    }

    private static @Nullable OfferResponse response(Dice dice) {
        return switch (dice.weighted(new int[] {62, 30, 6, 2}, new int[] {38, 40, 12, 10})) {
            case 0 -> OfferResponse.ACCEPTED;
            case 1 -> OfferResponse.DECLINED;
            case 2 -> OfferResponse.PENDING;
            default -> null;
        };
    }

    /** The refusal in writing: on the day of the offer, days later, or bearing an earlier date. */
    private static void refusal(CaseDraft draft, Offer offer) {
        Dice dice = draft.dice;
        int delay = dice.weighted(new int[] {80, 18, 2}, new int[] {55, 30, 15});
        LocalDate day =
                FirstDay.of(offer).plusDays(delay == 0 ? 0 : delay == 1 ? dice.between(1, 60) : -dice.between(1, 20));
        MisEntry entry = MisEntry.of(dice, day);
        draft.documents.add(DocumentBuilder.builder()
                .id(draft.nextId("DO"))
                .date(day)
                .kind(dice.percent(85) ? DocumentKind.REFUSAL : dice.pickOrNull(DocumentKind.values(), 30, 30))
                .about(CaseNotes.about(draft, offer.id()))
                .fileType("pdf")
                .recordedOn(entry.on())
                .recordings(entry.places())
                .build());
    }
}
