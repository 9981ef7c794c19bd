package org.caseclock.testkit.generate;

import java.util.List;
import java.util.function.UnaryOperator;
import org.caseclock.facts.CaseNoteBuilder;
import org.caseclock.facts.CircumstanceBuilder;
import org.caseclock.facts.ContactBuilder;
import org.caseclock.facts.ContactWith;
import org.caseclock.facts.DocumentBuilder;
import org.caseclock.facts.Fact;
import org.caseclock.facts.OfferBuilder;
import org.caseclock.facts.PlannedServiceBuilder;
import org.caseclock.facts.ServiceBuilder;

/** Gives one id to several facts: equal ones, different ones of a kind, and facts of different kinds. */
final class DuplicateIds {

    private DuplicateIds() {}

    static void write(CaseDraft draft) {
        if (draft.dice.percent(1, 9)) {
            twice(draft);
        }
        if (draft.dice.perMille(5, 80)) {
            differentTwins(draft);
        }
        if (draft.dice.perMille(5, 70)) {
            acrossKinds(draft);
        }
    }

    private static void twice(CaseDraft draft) {
        copy(draft, draft.services, UnaryOperator.identity());
        switch (draft.dice.below(6)) {
            case 0 -> copy(draft, draft.contacts, UnaryOperator.identity());
            case 1 -> copy(draft, draft.offers, UnaryOperator.identity());
            case 2 -> copy(draft, draft.circumstances, UnaryOperator.identity());
            case 3 -> copy(draft, draft.caseNotes, UnaryOperator.identity());
            case 4 -> copy(draft, draft.plannedServices, UnaryOperator.identity());
            default -> copy(draft, draft.documents, UnaryOperator.identity());
        }
    }

    private static void differentTwins(CaseDraft draft) {
        long days = draft.dice.between(1, 20);
        switch (draft.dice.below(7)) {
            case 0 ->
                copy(
                        draft,
                        draft.services,
                        service -> ServiceBuilder.builder(service)
                                .startDate(FirstDay.of(service).minusDays(days))
                                .build());
            case 1 ->
                copy(
                        draft,
                        draft.contacts,
                        contact -> ContactBuilder.builder(contact)
                                .contactWith(ContactWith.EMPLOYER)
                                .date(FirstDay.of(contact).plusDays(days))
                                .build());
            case 2 ->
                copy(
                        draft,
                        draft.offers,
                        offer -> OfferBuilder.builder(offer)
                                .date(FirstDay.of(offer).plusDays(days))
                                .build());
            case 3 ->
                copy(
                        draft,
                        draft.circumstances,
                        circumstance -> CircumstanceBuilder.builder(circumstance)
                                .expectedDays(91 + (int) days)
                                .recordedOn(draft.endOfParticipation().plusDays(days))
                                .build());
            case 4 ->
                copy(
                        draft,
                        draft.caseNotes,
                        note -> CaseNoteBuilder.builder(note)
                                .date(FirstDay.of(note).plusDays(days))
                                .build());
            case 5 ->
                copy(
                        draft,
                        draft.plannedServices,
                        plan -> PlannedServiceBuilder.builder(plan)
                                .startDate(FirstDay.of(plan).plusDays(days))
                                .endDate(null)
                                .build());
            default ->
                copy(
                        draft,
                        draft.documents,
                        document -> DocumentBuilder.builder(document)
                                .date(FirstDay.of(document).plusDays(days))
                                .build());
        }
    }

    private static <T extends Fact> void copy(CaseDraft draft, List<T> facts, UnaryOperator<T> change) {
        if (!facts.isEmpty()) {
            facts.add(change.apply(draft.dice.pick(facts)));
        }
    }

    private static void acrossKinds(CaseDraft draft) {
        Dice dice = draft.dice;
        if (draft.exit != null && dice.percent(20)) {
            contactWithId(draft, draft.exit.id());
        } else if (!draft.services.isEmpty() && dice.percent(40)) {
            contactWithId(draft, dice.pick(draft.services).id());
        } else if (!draft.offers.isEmpty() && dice.percent(40)) {
            contactWithId(draft, dice.pick(draft.offers).id());
        } else if (!draft.circumstances.isEmpty()) {
            contactWithId(draft, dice.pick(draft.circumstances).id());
        } else if (!draft.plannedServices.isEmpty()) {
            contactWithId(draft, dice.pick(draft.plannedServices).id());
        }
    }

    private static void contactWithId(CaseDraft draft, String id) {
        if (draft.contacts.isEmpty()) {
            draft.contacts.add(ContactMaker.make(draft, draft.endOfParticipation()));
        }
        int index = draft.dice.below(draft.contacts.size());
        draft.contacts.set(
                index, ContactBuilder.builder(draft.contacts.get(index)).id(id).build());
    }
}
