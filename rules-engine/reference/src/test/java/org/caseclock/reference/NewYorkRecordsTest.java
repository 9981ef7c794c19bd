package org.caseclock.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseclock.reference.NewYorkCase.date;
import static org.caseclock.reference.NewYorkCase.in;
import static org.caseclock.reference.NewYorkCase.of;
import static org.caseclock.reference.Outcomes.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caseclock.facts.Contact;
import org.caseclock.facts.ContactBuilder;
import org.caseclock.facts.ContactMethod;
import org.caseclock.facts.ContactOutcome;
import org.caseclock.facts.ContactWith;
import org.caseclock.facts.Credential;
import org.caseclock.facts.Exit;
import org.caseclock.facts.ExitBuilder;
import org.caseclock.facts.Fact;
import org.caseclock.facts.OwnFields;
import org.caseclock.facts.Program;
import org.caseclock.facts.RecordPlace;
import org.caseclock.facts.Recording;
import org.caseclock.facts.ServiceCategory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NewYorkRecordsTest {

    /** A service on 10 March in the case file and in OSOS since these days. */
    private static Fact service(@Nullable String caseFile, @Nullable String osos) {
        return recorded(in(RecordPlace.CASE_FILE, caseFile), in(RecordPlace.of("OSOS"), osos));
    }

    private static Fact recorded(Recording... places) {
        return Cases.service("s1", ServiceCategory.SELF_SERVICE, "2006-03-10", null)
                .recordedIn(List.of(places));
    }

    private static Map<String, String> s1(String outcome) {
        return Map.of("s1", outcome);
    }

    private static Contact partner(@Nullable ContactWith with, @Nullable ContactOutcome outcome) {
        return contact("c1", "2006-03-10", with, ContactMethod.PHONE, outcome).build();
    }

    @Test
    void fiveDaysAreEnoughInBothPlaces() {
        assertThat(of("PR.5", "2006-06-01", service("2006-03-10", "2006-03-15")))
                .isEqualTo(s1("MET s1"));
        assertThat(of("PR.5", "2006-06-01", service("2006-03-16", "2006-03-10")))
                .isEqualTo(s1("LATE s1"));
        assertThat(of("PR.5", "2006-03-15", service("2006-03-16", "2006-03-10")))
                .isEqualTo(s1("OPEN"));
        assertThat(of("PR.5", "2006-03-15", recorded())).isEqualTo(s1("OPEN"));
        assertThat(of("PR.5", "2006-03-16", recorded())).isEqualTo(s1("MISSED"));
        assertThat(NewYorkCase.judge("2006-03-15", recorded()).owed())
                .containsExactly(new Owed(
                        "PR.5",
                        "s1",
                        LocalDate.parse("2006-03-10"),
                        LocalDate.parse("2006-03-15"),
                        Status.OPEN,
                        List.of()));
    }

    @Test
    void onePlaceAloneIsNotEnough() {
        assertThat(of("PR.5", "2006-06-01", recorded(in(RecordPlace.of("OSOS"), "2006-03-10"))))
                .isEqualTo(s1("MISSED"));
        assertThat(of(
                        "PR.5",
                        "2006-06-01",
                        recorded(in(RecordPlace.CASE_FILE, "2006-03-10"), in(RecordPlace.OTHER, "2006-03-10"))))
                .isEqualTo(s1("MISSED"));
    }

    @Test
    void entryWithoutDateCountsFromTheDayOfTheFactAndTheEarliestOfAPlace() {
        assertThat(of("PR.5", "2006-06-01", service(null, "2006-03-15"))).isEqualTo(s1("MET s1"));
        assertThat(of(
                        "PR.5",
                        "2006-06-01",
                        recorded(
                                in(RecordPlace.of("OSOS"), "2006-03-20"),
                                in(RecordPlace.of("OSOS"), "2006-03-14"),
                                in(RecordPlace.CASE_FILE, "2006-03-11"))))
                .isEqualTo(s1("MET s1"));
    }

    @Test
    void entryAheadOfTheDayDoesNotCount() {
        assertThat(of("PR.5", "2006-03-15", service("2006-03-08", "2006-03-09")))
                .isEqualTo(s1("OPEN"));
        assertThat(of("PR.5", "2006-03-16", service("2006-03-08", "2006-03-09")))
                .isEqualTo(s1("MISSED"));
        assertThat(of("PR.5", "2006-03-16", service("2006-03-08", "2006-03-10")))
                .isEqualTo(s1("MET s1"));
    }

    @Test
    void outcomesAreRecordedToo() {
        Credential credential = new Credential("k1", LocalDate.parse("2006-03-10"), null, List.of(), OwnFields.NONE);
        Fact job = NewYorkCase.job("2006-03-10", "2006-03-20").build();

        assertThat(of("PR.5", "2006-03-16", credential, job)).isEqualTo(Map.of("k1", "MISSED", "job", "MISSED"));
        assertThat(of("PR.5", "2006-03-16", NewYorkCase.meeting("t1", "2006-03-11", true, List.of())))
                .isEqualTo(Map.of("t1", "OPEN"));
    }

    @Test
    void jobWithoutFirstDayIsUndetermined() {
        Fact job = NewYorkCase.job(null, null).build();

        assertThat(NewYorkCase.judge("2006-03-15", job).owed())
                .containsExactly(new Owed("PR.5", "job", null, null, Status.UNDETERMINED, List.of()));
    }

    @Test
    void exitThatIsNoticedLateIsExcused() {
        assertThat(of("PR.5", "2006-06-01", exit("2006-03-15", "2006-03-16"))).isEqualTo(Map.of("exit", "LATE exit"));
        assertThat(of("PR.5", "2006-06-01", exit("2006-03-16", "2006-03-16"))).isEqualTo(Map.of("exit", "EXCUSED"));
        assertThat(of("PR.5", "2006-06-01", exit("2006-03-16", "2006-07-16"))).isEqualTo(Map.of("exit", "EXCUSED"));
        assertThat(of("PR.5", "2006-06-01", exit("2006-03-15", "2006-07-16"))).isEqualTo(Map.of("exit", "MISSED"));
        assertThat(of("PR.5", "2006-06-01", exit(null, null))).isEqualTo(Map.of("exit", "MET exit"));
        assertThat(of("PR.5", "2006-06-01", Cases.exit("2006-03-10", null))).isEqualTo(Map.of("exit", "MISSED"));
        assertThat(of("PR.5", "2006-06-01", Cases.exit("2006-03-10", "2006-03-16")))
                .isEqualTo(Map.of("exit", "EXCUSED"));
    }

    @Test
    void onlyReachedContactsWithAPartnerAreRecorded() {
        Contact reached = partner(ContactWith.PARTNER_AGENCY, ContactOutcome.REACHED);

        assertThat(of("PR.5", "2006-03-16", reached)).isEqualTo(Map.of("c1", "MISSED"));
        assertThat(of("PR.5", "2006-03-16", partner(ContactWith.PARTNER_AGENCY, ContactOutcome.SENT)))
                .isEmpty();
        assertThat(of("PR.5", "2006-03-16", partner(ContactWith.PARTICIPANT, ContactOutcome.REACHED)))
                .isEmpty();
        assertThat(of("PR.5", "2006-03-10", partner(ContactWith.PARTNER_AGENCY, null)))
                .isEqualTo(Map.of("c1", "UNDETERMINED"));
        assertThat(of("PR.5", "2006-03-10", partner(null, ContactOutcome.REACHED)))
                .isEqualTo(Map.of("c1", "UNDETERMINED"));
        assertThat(of("PR.5", "2006-03-10", partner(null, ContactOutcome.NO_ANSWER)))
                .isEmpty();
    }

    @Test
    void monitorReviewsTheGoverned() {
        assertThat(NewYorkCase.judge("2006-03-16").reviews()).containsExactly("PU.2", "PR.5.accuracy");
        assertThat(NewYorkCase.judge("2005-12-12").reviews()).isEmpty();
        Judgement youth = NewYorkReference.judge(
                Cases.of(Program.YOUTH, "2006-01-02", recorded()), LocalDate.parse("2006-06-01"), 30);
        assertThat(youth.reviews()).isEmpty();
        assertThat(youth.owed()).isEmpty();
    }

    @Test
    void laterEntryMakesNoTwinsOfEqualFacts() {
        Contact once = ContactBuilder.builder(partner(ContactWith.PARTNER_AGENCY, ContactOutcome.REACHED))
                .recordings(List.of(in(RecordPlace.of("OSOS"), "2006-03-10")))
                .build();
        Contact twice = ContactBuilder.builder(once)
                .recordings(List.of(in(RecordPlace.of("OSOS"), "2006-03-10"), in(RecordPlace.CASE_FILE, "2006-03-20")))
                .build();

        assertThat(of("PR.5", "2006-03-19", once, twice)).isEqualTo(Map.of("c1", "MISSED"));
        assertThat(of("PR.5", "2006-03-20", once, twice)).isEmpty();
    }

    @Test
    void intensiveServiceAfterExitIsADataIssue() {
        Fact after = NewYorkCase.intensive("s1", "2006-03-11");
        Fact supportive = Cases.service("s2", ServiceCategory.SUPPORTIVE, "2006-03-11", null);

        Judgement judgement = NewYorkCase.judge("2006-06-01", after, supportive, Cases.exit("2006-03-10", null));

        assertThat(judgement.issues()).containsExactly(new Issue(IssueKind.SERVICE_AFTER_EXIT, "s1"));
        assertThat(judgement.owed()).extracting(Owed::subject).containsExactly("s2", "exit");
    }

    /** An exit of 10 March in the case file and in OSOS since these days. */
    private static Exit exit(@Nullable String caseFile, @Nullable String osos) {
        return ExitBuilder.builder()
                .id("exit")
                .date(LocalDate.parse("2006-03-10"))
                .recordedOn(date(null))
                .recordings(List.of(in(RecordPlace.CASE_FILE, caseFile), in(RecordPlace.of("OSOS"), osos)))
                .build();
    }
}
