package org.caseclock.testkit.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days in words, with the numbers of the last version. */
class WindowWordsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "each: contacts, opens: event, due: event + note.days"
                        + "|for each contact, from its day to 5 days after it (note.days)",
                "each: contacts, opens: event, due: event + note.days - 1 day"
                        + "|for each contact, from its day to 4 days after it (note.days - 1 day)",
                "each: contacts, opens: event + 1 day, due: event + note.days"
                        + "|for each contact, from the day after it to 5 days after it (note.days)",
                "each: contacts, opens: event, due: event|for each contact, on its day",
                "each: contacts, opens: event, due: opens|for each contact, on its day",
                "each: contacts, opens: event, due: event + no.days|for each contact, on its day; 0 days more (no.days)",
                "each: contacts, opens: event, due: event + unset.days"
                        + "|for each contact, from its day on, with no due date (unset.days: none)",
                "each: contacts, opens: event|for each contact, from its day on, with no due date",
                "each: contacts, opens: event, endsOn: afterExit.2.firstDay"
                        + "|for each contact, from its day on, with no due date; not owed any more after the first day of"
                        + " the second quarter after exit",
                "each: contacts, opens: event, due: 'event + 1 month - 1 day'"
                        + "|for each contact, from its day to the day before the same day of the next month",
                "each: contacts, opens: event, due: event + 3 business days + 1 month"
                        + "|for each contact, from its day to 1 month after 3 business days after it",
                "each: trainings, opens: event, due: event + 1 day"
                        + "|for each training, from its first day to the day after it",
                "each: trainings, opens: eventEnd, due: eventEnd + 2 days"
                        + "|for each training, from its last day to 2 days after it",
                "each: trainings, opens: event + 1 month, onlyIfOpensBy: eventEnd, due: opens + note.days"
                        + "|for each training, from 1 month after its first day to 5 days after that day (note.days); not"
                        + " owed if the training ended before the first of these days",
                "each: trainings, opens: event, onlyIfOpensBy: exit, due: opens"
                        + "|for each training, on its first day; not owed if the first of these days is after the exit date",
                "each: careerServices, opens: event, due: event"
                        + "|for each service (career services), on its first day",
                "each: plansAndContacts, onePerDay: true, opens: event, due: event + 9 days"
                        + "|for each employment plan or contact (one a day), from its day to 9 days after it",
                "each: all, opens: event, due: event"
                        + "|for each employment plan, contact or training, on its first day",
                "each: surveys, byDay: returnedOn, opens: event, due: event + 1 day"
                        + "|for each survey, from the day it was returned to the day after it",
                "each: plans, byDay: assessmentDate, opens: event + 2 days, due: event + 3 days"
                        + "|for each employment plan, from 2 days after its assessment date to 3 days after its assessment"
                        + " date",
                "each: surveys, eventsFrom: exit, opens: event, due: afterExit.1.lastDay, evidenceFrom: event + 1 day"
                        + "|for each survey dated on the exit date or later, from its day to the last day of the first"
                        + " quarter after exit; what meets it counts from the day after it",
                "each: inTraining, eventsFrom: entry, eventsUntil: exit, opens: event, due: event + 1 day"
                        + "|for each training that begins from the entry date to the exit date, from its first day to the"
                        + " day after it",
                "each: schooling, eventsUntil: exit, opens: event, due: eventEnd"
                        + "|for each schooling that begins on the exit date or earlier, from its first day to its last day",
                "each: services, linked: { of: closings, by: serviceId }, opens: { earliestOf: [eventEnd, linked] }, due: opens"
                        + "|for each service, on its last day or, if earlier, the day of the first activity closing that"
                        + " names it",
                "each: contacts, opens: event, due: { latestOf: [event, eventRecorded] }"
                        + "|for each contact, from its day on, due that day or, if it was recorded later, on the day of recording",
                "each: contacts, opens: event, due: { latestOf: [event + 1 day, eventRecorded] }"
                        + "|for each contact, from its day to the day after it or, if later, the day it was recorded (if that is"
                        + " on record)",
                "each: contacts, opens: event, due: event, evidenceFrom: { latestOf: [ever, previousEvent + 1 day] }"
                        + "|for each contact, on its day; what meets it counts from the day after the previous one",
                "each: contacts, opens: event, due: nextEvent - 1 day"
                        + "|for each contact, from its day to the day before the next one",
                "each: programYear, opens: event, due: eventEnd"
                        + "|for each program year that has a day from entry to exit, from the first such day to the last such"
                        + " day",
                "each: programYear, in: inTraining, opens: event, due: event + 1 month"
                        + "|for each program year that has a day of training, from the first such day to 1 month after"
                        + " it",
                "each: programYear, in: inTraining, atLeast: note.days, opens: periodStart, due: periodEnd + 15 days"
                        + "|for each program year that has at least 5 days (note.days) of training, from the first day of the"
                        + " program year to 15 days after the last day of the program year",
                "each: contacts, opens: event, due: { endOf: programYear, of: event }"
                        + "|for each contact, from its day to the last day of the program year that holds its day",
                "'opens: { startOf: programYear, of: exit + 1 day }, due: exit + 1 day'"
                        + "|from the first day of the program year that holds the day after exit to the day after exit",
                "each: planReview, opens: event, due: eventEnd"
                        + "|for each period of 6 months in the days from entry to exit (counted from the first day, then from each"
                        + " employment plan and, where one goes by without, from its last day; none that ends after the last"
                        + " day), from its first day to its last day",
                "each: trainingContact, opens: event, due: eventEnd"
                        + "|for each period of 14 days in the first 8 weeks of training, and then for each calendar month (whole"
                        + " ones alone), from its first day to its last day",
                "each: week, opens: event, due: event + 1 day"
                        + "|for each period of 5 days (note.days) in the days from entry to exit (whole ones alone), from its first"
                        + " day to the day after it",
                "each: silence, opens: event, due: event + note.days"
                        + "|for each gap of more than 5 days (note.days) without a service or contact in the days from entry to"
                        + " exit, from its first day to 5 days after it (note.days)",
                "each: afterExit, opens: event, due: eventEnd"
                        + "|in each of the first, second and third quarters after exit, from its first day to its last day",
                "each: afterExit, opens: event + 2 months, due: eventEnd"
                        + "|in each of the first, second and third quarters after exit, from the first day of its third month"
                        + " to its last day",
                "each: judged, opens: event, due: event + 1 month - 1 day"
                        + "|in each of the first and third quarters after exit, from its first day to the day before the"
                        + " first day of its second month",
                "opens: entry, due: firstTraining|from the entry date to the day of the first training",
                "opens: entry, due: firstTraining + 1 day|from the entry date to the day after the first training",
                "opens: firstTraining, due: firstTraining|on the day of the first training",
                "opens: exit, due: exit + 12 months|from the exit date to 12 months after it",
                "opens: exitKnown, due: exitRecorded"
                        + "|from the day the exit is known to the day the exit is recorded",
                "'opens: { latestOf: [lastService + 1 day, lastService.heldUntil + 1 day] }, due: opens,"
                        + " evidenceFrom: lastService + 1 day'"
                        + "|on the day after the last day of service or, if later, the day after the last day of a planned"
                        + " service; where the second of these days is later, it opens on that one, and what is done from the first on counts",
                "opens: lastService + note.days, due: opens + no.days"
                        + "|on the day 5 days after the last day of service (note.days); 0 days more (no.days)",
                "opens: entry, due: entry + 9 days, onlyIfDueBy: exit"
                        + "|from the entry date to 9 days after it; not owed if due after the exit date",
                "opens: entry, onlyIfDueBy: exit"
                        + "|from the entry date on, with no due date; not owed any more once the exit date is known"
            })
    void a_window_is_told(String window, String words) throws IOException {
        assertThat(when("{ " + window + " }", "name == \"tested\"")).isEqualTo("When: " + words + ".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "name == \"month\"~each calendar month that lies wholly in the days from entry to exit (month: CALENDAR_MONTH)",
                "name == \"month\", over~each calendar month that lies wholly in the days from entry to exit (month:"
                        + " CALENDAR_MONTH), judged once it is over",
                "name == \"schoolMonth\"~each calendar month that lies wholly in schooling (month: CALENDAR_MONTH)",
                "name == \"trainingMonth\"~every 30 days in training: from the first day, then from the day after each contact,"
                        + " to 30 days after that first day or contact (rolling: ROLLING_30); none due after the last day",
                "name == \"retentionMonth\"~each calendar month that lies wholly in the days from the day after exit to the last"
                        + " day of the third quarter after exit (month: CALENDAR_MONTH)",
                "name == \"tested\", number == 2~in the second quarter after exit, from its first day to its last day",
                "name == \"tested\" || name == \"month\"~in each of the first, second and third quarters after exit, from its"
                        + " first day to its last day; each calendar month that lies wholly in the days from entry to exit (month:"
                        + " CALENDAR_MONTH)"
            })
    void what_a_rule_asks_of_the_window_counts(String asks, String words) throws IOException {
        assertThat(when("{ each: afterExit, opens: event, due: eventEnd }", asks))
                .isEqualTo("When: " + words + ".");
    }

    private String when(String window, String asks) throws IOException {
        return new WordedPack(folder)
                .lines(window, "A.1 A", "$w : Window( " + asks + " )", "ledger.owes( \"A.1\", $w );").stream()
                        .dropWhile(line -> !line.startsWith("//: When"))
                        .takeWhile(line -> !line.startsWith("//: Met"))
                        .map(line -> line.replaceFirst("//: +", ""))
                        .collect(Collectors.joining(" "));
    }
}
