package org.caseclock.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.caseclock.facts.Contact;
import org.caseclock.facts.ContactBuilder;
import org.caseclock.facts.Fact;
import org.caseclock.facts.FollowUpForm;
import org.caseclock.facts.FollowUpFormBuilder;
import org.caseclock.facts.RecordPlace;
import org.caseclock.facts.Recording;
import org.caseclock.facts.Span;
import org.caseclock.facts.Survey;
import org.caseclock.facts.SurveyBuilder;
import org.caseclock.facts.WageEvidence;
import org.jspecify.annotations.Nullable;

/** What is known of a fact as of a date (C7). */
final class Knowledge {

    /** By the day of entry, then id. */
    static final Comparator<Fact> BY_ENTRY_THEN_ID = Comparator.comparing(
                    Knowledge::enteredOn, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Fact::id);

    /**
     * By date, then by recording date, then by id, so that the last is the latest (C7). What has no recording date is
     * known, and counts as recorded, from its own date on.
     */
    private static final Comparator<Fact> LATEST_LAST = KnownCase.BY_DATE.thenComparing(BY_ENTRY_THEN_ID);

    private Knowledge() {}

    /** The latest of several facts of a kind (C7); empty where there is none. */
    static <T extends Fact> @Nullable T latest(List<T> facts) {
        return facts.stream().max(LATEST_LAST).orElse(null);
    }

    /** Whether the fact is known: from its recording, or without one from its own date. */
    static boolean isKnown(Fact fact, LocalDate asOf) {
        LocalDate from = enteredOn(fact);
        // Where neither is given, nothing says that the fact came later.
        return from == null || !from.isAfter(asOf);
    }

    /** The day on which the fact was first recorded anywhere; empty where none is given. */
    static @Nullable LocalDate recordedOn(Fact fact) {
        if (fact instanceof WageEvidence evidence && evidence.recordedOn() == null) {
            return evidence.receivedOn();
        }
        return fact.recordings().isEmpty() ? fact.recordedOn() : fact.firstRecordedOn();
    }

    /** The day of entry: the earliest recording or, where none is kept, the fact's own date. */
    static @Nullable LocalDate enteredOn(Fact fact) {
        LocalDate recorded = recordedOn(fact);
        return recorded != null ? recorded : fact.date();
    }

    /** Whether a fact that is known is known to stand in a place: from the entry there, or the fact's own date. */
    static boolean isIn(Fact fact, RecordPlace place, LocalDate asOf) {
        return fact.recordings().stream()
                .anyMatch(recording -> place.equals(recording.place()) && isKnown(recording, fact, asOf));
    }

    /**
     * The first day on which a fact that is known stood in a place. Empty where it is not known to stand there, or has
     * neither a day of entry nor one of its own.
     */
    static @Nullable LocalDate inPlaceSince(Fact fact, RecordPlace place, LocalDate asOf) {
        LocalDate first = null;
        for (Recording recording : fact.recordings()) {
            LocalDate entered = entryOf(recording, fact);
            boolean counts = place.equals(recording.place()) && isKnown(recording, fact, asOf);
            if (counts && entered != null && (first == null || entered.isBefore(first))) {
                first = entered;
            }
        }
        return first;
    }

    /**
     * The fact as it stood in the file on the as-of date: a span whose end was not known yet has none, and no place is
     * listed in which it was entered later. Of a survey nothing is known before its return, and a form has not been
     * forwarded before that day.
     */
    static Fact asKnown(Fact fact, LocalDate asOf) {
        Fact known = fact;
        if (fact instanceof Span span && span.endDate() != null && !isEndKnown(span, span.endDate(), asOf)) {
            known = span.withoutEnd();
        } else if (fact instanceof Contact contact) {
            known = ContactBuilder.builder(contact)
                    .changeEntered(knownPlaces(contact.changeEntered(), Day.of(contact), asOf))
                    .build();
        } else if (fact instanceof Survey survey) {
            known = surveyAsKnown(survey, asOf);
        } else if (fact instanceof FollowUpForm form && isAfter(form.forwardedOn(), asOf)) {
            known = FollowUpFormBuilder.builder(form)
                    .forwardedOn(null)
                    .forwardedTo(null)
                    .build();
        }
        List<Recording> places = fact.recordings().stream()
                .filter(recording -> isKnown(recording, fact, asOf))
                .toList();
        return places.size() == fact.recordings().size() ? known : known.recordedIn(places);
    }

    private static Survey surveyAsKnown(Survey survey, LocalDate asOf) {
        if (isAfter(survey.returnedOn(), asOf)) {
            return SurveyBuilder.builder(survey)
                    .returnedOn(null)
                    .needStated(null)
                    .employmentFinding(null)
                    .reportsChange(null)
                    .changeEntered(List.of())
                    .build();
        }
        LocalDate otherwise = survey.returnedOn() != null ? survey.returnedOn() : Day.of(survey);
        return SurveyBuilder.builder(survey)
                .changeEntered(knownPlaces(survey.changeEntered(), otherwise, asOf))
                .build();
    }

    /** Those of the places in which a change stood by then; one without a date from another day on. */
    private static List<Recording> knownPlaces(List<Recording> places, LocalDate otherwise, LocalDate asOf) {
        List<Recording> known = new ArrayList<>();
        for (Recording place : places) {
            if (!isAfter(place.date() != null ? place.date() : otherwise, asOf)) {
                known.add(place);
            }
        }
        return known;
    }

    private static boolean isAfter(@Nullable LocalDate day, LocalDate asOf) {
        return day != null && day.isAfter(asOf);
    }

    private static boolean isKnown(Recording recording, Fact fact, LocalDate asOf) {
        LocalDate from = entryOf(recording, fact);
        return from == null || !from.isAfter(asOf);
    }

    private static @Nullable LocalDate entryOf(Recording recording, Fact fact) {
        return recording.date() != null ? recording.date() : fact.date();
    }

    private static boolean isEndKnown(Span span, LocalDate endDate, LocalDate asOf) {
        LocalDate recorded = span.endRecordedOn();
        LocalDate from = recorded != null ? recorded : endDate;
        return !from.isAfter(asOf);
    }
}
