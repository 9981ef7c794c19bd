package org.caseclock.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.caseclock.facts.CaseNote;
import org.caseclock.facts.CaseNoteBuilder;
import org.caseclock.facts.Contact;
import org.caseclock.facts.Fact;
import org.caseclock.facts.NoteElement;

/** What is recorded of each contact: the elements of its notes, 3.a, the review, 4, and contacts with others, 6. */
final class MinnesotaRecords {

    private static final Field<CaseNote, List<NoteElement>> STATES = new Field<>(
            CaseNote.class,
            "states",
            CaseNote::states,
            List.of(List.of(), NoteElement.values()),
            (note, states) -> CaseNoteBuilder.builder(note).states(states).build());

    private static final EmptyFields<Boolean> REACHED = new EmptyFields<>(
            ContactFields.KIND, false, (none, fact) -> Reading.isReached((Contact) fact), reached -> reached);

    private static final EmptyFields<String> REVIEWED = new EmptyFields<>(
            List.of(ContactFields.WITH, ContactFields.OUTCOME, ContactFields.RECORD_REVIEWED),
            "",
            (none, fact) -> review((Contact) fact),
            review -> review);

    private static final EmptyFields<Boolean> WITH_ANOTHER = new EmptyFields<>(
            ContactFields.KIND, false, (none, fact) -> isWithAnother((Contact) fact), another -> another);

    private final KnownCase known;
    private final Docket docket;

    MinnesotaRecords(KnownCase known, Docket docket) {
        this.known = known;
        this.docket = docket;
    }

    /** 3.a. */
    void progressNotes() {
        for (Contact contact : known.contacts) {
            boolean applies = Reading.isContactOrAttempt(contact);
            if (applies || Reading.couldBeReached(contact) || Reading.couldBeAttempt(contact)) {
                for (NoteElement element : NoteElement.values()) {
                    Verdict verdict =
                            applies ? stated(contact, element) : Verdict.undetermined(missing(contact, element));
                    docket.add("3.a", contact.id() + "/" + element, Window.onDay(Day.of(contact)), verdict);
                }
            }
        }
    }

    /** The half of 4 that is about contacts. */
    void reviews() {
        for (Contact contact : known.contacts) {
            if (Reading.isReached(contact)) {
                Boolean reviewed = contact.recordReviewed();
                List<Contact> evidence = Boolean.TRUE.equals(reviewed) ? List.of(contact) : List.of();
                Verdict verdict =
                        Verdict.checkOfAnyDate(Day.of(contact), known.asOf, evidence, () -> REVIEWED.of(contact));
                docket.add("4", "4 review", contact.id(), Window.onDay(Day.of(contact)), verdict);
            } else if (Reading.couldBeReached(contact)) {
                undetermined("4", "4 review", contact, isOver(contact) ? REVIEWED.of(contact) : REACHED.of(contact));
            }
        }
    }

    /** 6, of contacts that reached somebody, and of letters and e-mails sent. */
    void othersInNotes() {
        for (Contact contact : known.contacts) {
            boolean could = Reading.couldBeTwoWay(contact) || Reading.couldBeSent(contact);
            if (isWithAnother(contact)) {
                Verdict verdict = Verdict.check(Day.of(contact), known.asOf, known.notesAbout(contact));
                docket.add("6", contact.id(), Window.onDay(Day.of(contact)), verdict);
            } else if (could && !contact.isWithParticipant()) {
                undetermined("6", "6", contact, WITH_ANOTHER.of(contact));
            }
        }
    }

    private Verdict stated(Contact contact, NoteElement element) {
        List<Fact> stating = new ArrayList<>();
        for (Fact fact : known.notesAbout(contact)) {
            if (states(fact, element)) {
                stating.add(fact);
            }
        }
        return Verdict.check(Day.of(contact), known.asOf, stating).orUndetermined(() -> missing(contact, element));
    }

    /** Whether there is anything to state is asked at once, what the notes state only when the day is over. */
    private Set<String> missing(Contact contact, NoteElement element) {
        List<Field<?, ?>> fields = new ArrayList<>(ContactFields.KIND);
        if (isOver(contact)) {
            fields.add(STATES);
        }
        List<Fact> facts = new ArrayList<>(known.notesAbout(contact));
        facts.add(contact);
        return new EmptyFields<>(
                        fields,
                        new Stated(false, false),
                        (stated, fact) -> stated.with(fact, element),
                        stated -> stated.outcome())
                .of(facts);
    }

    private static String review(Contact contact) {
        if (!Reading.isReached(contact)) {
            return "not owed";
        }
        return Boolean.TRUE.equals(contact.recordReviewed()) ? "met" : "missed";
    }

    private boolean isOver(Contact contact) {
        return known.asOf.isAfter(contact.date());
    }

    private void undetermined(String clause, String row, Contact contact, Set<String> missing) {
        docket.add(clause, row, contact.id(), Window.onDay(Day.of(contact)), Verdict.undetermined(missing));
    }

    /** A contact that reached somebody else, or a letter or e-mail sent to somebody else. */
    private static boolean isWithAnother(Contact contact) {
        boolean reachedAnother = contact.isReached() && contact.contactWith() != null && !contact.isWithParticipant();
        return reachedAnother || Reading.isSentToAnother(contact);
    }

    private static boolean states(Fact fact, NoteElement element) {
        return fact instanceof CaseNote note
                && note.states() != null
                && note.states().contains(element);
    }

    /**
     * What 3.a asks of one element.
     *
     * @param owed whether it is owed
     * @param stated whether a note states it
     */
    private record Stated(boolean owed, boolean stated) {

        Stated with(Fact fact, NoteElement element) {
            return fact instanceof Contact contact
                    ? new Stated(Reading.isContactOrAttempt(contact), stated)
                    : new Stated(owed, stated || states(fact, element));
        }

        String outcome() {
            return !owed ? "not owed" : stated ? "met" : "missed";
        }
    }
}
