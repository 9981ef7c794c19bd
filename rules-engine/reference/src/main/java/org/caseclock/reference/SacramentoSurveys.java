package org.caseclock.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caseclock.facts.Contact;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Incentive;
import org.caseclock.facts.RecordPlace;
import org.caseclock.facts.Recording;
import org.caseclock.facts.Survey;
import org.jspecify.annotations.Nullable;

/** What follows from a reported change, PE.1.b, and from a returned survey, PE.1.c. */
final class SacramentoSurveys {

    /** Only what reached the participant can report a change. */
    private static final EmptyFields<Boolean> CHANGE = new EmptyFields<>(
            List.of(ContactFields.WITH, ContactFields.OUTCOME, ContactFields.REPORTS_CHANGE),
            false,
            (none, fact) -> Reading.isReached((Contact) fact) && Boolean.TRUE.equals(((Contact) fact).reportsChange()),
            change -> change);

    private final KnownCase known;
    private final Docket docket;

    SacramentoSurveys(KnownCase known, Docket docket) {
        this.known = known;
        this.docket = docket;
    }

    /** PE.1.b. */
    void changes() {
        for (Contact contact : known.contacts) {
            if (contact.reportsChange() != null) {
                change(contact, Day.of(contact), contact.reportsChange(), contact.changeEntered());
            } else if (Reading.couldBeReached(contact)) {
                Window window = Window.onDay(Day.of(contact));
                docket.add("PE.1.b", contact.id(), window, Verdict.undetermined(CHANGE.of(contact)));
            }
        }
        for (Survey survey : known.surveys) {
            if (survey.returnedOn() != null) {
                change(survey, survey.returnedOn(), survey.reportsChange(), survey.changeEntered());
            }
        }
    }

    /** PE.1.c. */
    void returns() {
        for (Survey survey : known.surveys) {
            LocalDate returned = survey.returnedOn();
            if (returned == null) {
                continue;
            }
            Window window = new Window(returned, null);
            docket.add(
                    "PE.1.c",
                    survey.id() + "/incentive",
                    window,
                    Verdict.duty(window, known.asOf, incentivesOf(survey)));
            if (survey.needStated() == null) {
                docket.add("PE.1.c", survey.id() + "/need", window, Verdict.undetermined(survey, "needStated"));
            } else if (survey.needStated()) {
                docket.add("PE.1.c", survey.id() + "/need", window, Verdict.duty(window, known.asOf, known.referrals));
            }
        }
    }

    private void change(Fact fact, LocalDate day, @Nullable Boolean reportsChange, List<Recording> entered) {
        if (reportsChange == null) {
            docket.add("PE.1.b", fact.id(), Window.onDay(day), Verdict.undetermined(fact, "reportsChange"));
        } else if (reportsChange) {
            boolean both = isIn(entered, RecordPlace.of("SMARTWARE")) && isIn(entered, RecordPlace.of("JTA"));
            List<Fact> meeting = both ? List.of(fact) : List.of();
            docket.add(
                    "PE.1.b",
                    fact.id(),
                    Window.onDay(day),
                    Verdict.checkOfAnyDate(day, known.asOf, meeting, Verdict::nothing));
        }
    }

    private List<Incentive> incentivesOf(Survey survey) {
        List<Incentive> incentives = new ArrayList<>();
        for (Incentive incentive : known.incentives) {
            if (known.references.isTo(survey, incentive.surveyId())) {
                incentives.add(incentive);
            }
        }
        return incentives;
    }

    private static boolean isIn(List<Recording> entered, RecordPlace place) {
        return entered.stream().anyMatch(recording -> place.equals(recording.place()));
    }
}
