package org.caseclock.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One record of a case: something that happened, was said, was written down or was the case on a date. */
public sealed interface Fact
        permits ActivityClosing,
                AttendanceEnd,
                CaseNote,
                Contact,
                Credential,
                Document,
                EmploymentPlan,
                Exit,
                FollowUpForm,
                Incentive,
                LaborForceStatus,
                MisStatus,
                Offer,
                OwnFact,
                Participant,
                PlannedService,
                PlanReview,
                Referral,
                ScheduledReview,
                Span,
                Survey,
                TeamMeeting,
                WageEvidence {

    /** Names the fact within its case, among those of its kind. */
    String id();

    /** What a pack declares of it beside what the library knows. */
    @NotForRules
    OwnFields own();

    /** The day the fact is about; for a span its first day. Empty where the MIS left it out. */
    @Nullable
    LocalDate date();

    /** The day the fact was first written down anywhere. Empty where the MIS does not keep it. */
    @Nullable
    LocalDate recordedOn();

    /** Each place in which the fact was written down; none where the MIS does not keep places. */
    default List<Recording> recordings() {
        return List.of();
    }

    /** The places in which the fact was written down. */
    default List<RecordPlace> getPlaces() {
        return recordings().stream().map(Recording::place).toList();
    }

    /** The earliest recording date of all; empty where none is known. */
    default @Nullable LocalDate firstRecordedOn() {
        LocalDate first = recordedOn();
        List<Recording> places = recordings();
        for (int i = 0; i < places.size(); i++) {
            LocalDate date = places.get(i).date();
            if (date != null && (first == null || date.isBefore(first))) {
                first = date;
            }
        }
        return first;
    }

    /** This fact with other places of recording; only for kinds that keep places. */
    default Fact recordedIn(List<Recording> places) {
        return this;
    }

    /** This fact as it was known on a day: what was recorded of it later is taken off. */
    default Fact knownOn(LocalDate day) {
        return withPlacesKnownOn(this, day);
    }

    /** A fact without the places in which it was recorded later. */
    static Fact withPlacesKnownOn(Fact fact, LocalDate day) {
        List<Recording> places = fact.recordings();
        List<Recording> known = Recording.knownOn(day, fact.date(), places);
        return known.size() == places.size() ? fact : fact.recordedIn(known);
    }

    /** A recording date decides where there is one; else a thing is known from its own date on, or always without one. */
    static boolean isKnown(@Nullable LocalDate recorded, @Nullable LocalDate own, LocalDate day) {
        LocalDate from = recorded != null ? recorded : own;
        return from == null || !from.isAfter(day);
    }
}
