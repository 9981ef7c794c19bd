package org.caseclock.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.caseclock.facts.Contact;
import org.caseclock.facts.ContactBuilder;
import org.caseclock.facts.ContactMethod;
import org.caseclock.facts.DocumentBuilder;
import org.caseclock.facts.Fact;
import org.caseclock.facts.RecordPlace;
import org.caseclock.facts.Recording;
import org.caseclock.facts.TeamMeetingBuilder;
import org.caseclock.support.Cases;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Of the empty fields those are named, and no others, whose filling could change how something stands. */
class DoubtsTest {

    private static final Contact EARLY = contact("early", "2024-03-05", null);
    private static final Contact OTHER = contact("other", "2024-03-06", null);
    private static final Contact LATE = contact("late", "2024-04-05", null);

    private static Contact contact(String id, String date, @Nullable ContactMethod method) {
        return ContactBuilder.builder(Cases.contact(id, date)).method(method).build();
    }

    private static Obligation judged(Consumer<Owed> evidence) {
        return Docket.settle(
                        "2024-05-01",
                        ledger -> evidence.accept(ledger.owes("duty", Docket.window("2024-03-01", "2024-03-31"))))
                .obligations()
                .get(0);
    }

    private static void stands(Obligation obligation, Status status, String... missing) {
        assertThat(obligation.status()).isEqualTo(status);
        if (status == Status.UNDETERMINED) {
            assertThat(obligation.missing()).containsExactly(missing);
        }
    }

    @Test
    void each_that_could_meet_it_is_named_the_late_ones_too() {
        stands(
                judged(owed -> owed.metBy(Docket.doubtful(List.of(LATE, EARLY), "method"))),
                Status.UNDETERMINED,
                "the method of contact early",
                "the method of contact late");
    }

    @Test
    void where_it_is_late_already_only_what_could_make_it_met_is_named() {
        Contact sure = contact("sure", "2024-04-02", ContactMethod.PHONE);
        stands(judged(owed -> owed.metBy(sure).metBy(Docket.doubtful(List.of(LATE), "method"))), Status.LATE);
        stands(
                judged(owed -> owed.metBy(sure).metBy(Docket.doubtful(List.of(LATE, EARLY), "method"))),
                Status.UNDETERMINED,
                "the method of contact early");
    }

    @Test
    void a_number_that_cannot_be_completed_names_none() {
        stands(judged(owed -> owed.orByAtLeast(2, Docket.doubtful(List.of(EARLY), "method"))), Status.MISSED);
        stands(
                judged(owed -> owed.orByAtLeast(2, Docket.doubtful(List.of(EARLY, OTHER), "method"))),
                Status.UNDETERMINED,
                "the method of contact early",
                "the method of contact other");
    }

    @Test
    void a_part_that_cannot_be_met_leaves_nothing_open() {
        stands(
                judged(owed -> owed.part("one")
                        .metBy(Docket.doubtful(List.of(EARLY), "method"))
                        .part("another")),
                Status.MISSED);
    }

    @Test
    void where_it_is_open_whether_it_is_owed_the_evidence_in_doubt_is_named_beside() {
        stands(
                judged(owed -> owed.given(List.of("the startDate of service s"))
                        .metBy(Docket.doubtful(List.of(EARLY), "method"))),
                Status.UNDETERMINED,
                "the method of contact early",
                "the startDate of service s");
    }

    @Test
    void an_answer_or_a_list_of_the_fact_itself_may_meet_it() {
        TeamMeetingBuilder meeting = TeamMeetingBuilder.builder().id("t").date(Cases.day("2024-03-05"));
        stands(
                ofFact(
                        owed -> owed.metIf("participantPresent"),
                        meeting.participantPresent(true).build()),
                Status.MET);
        stands(
                ofFact(
                        owed -> owed.metIf("participantPresent"),
                        meeting.participantPresent(false).build()),
                Status.MISSED);
        stands(
                ofFact(
                        owed -> owed.metIf("participantPresent"),
                        meeting.participantPresent(null).build()),
                Status.UNDETERMINED,
                "the participantPresent of team meeting t");
        DocumentBuilder document = DocumentBuilder.builder().id("d").date(Cases.day("2024-03-05"));
        stands(
                ofFact(
                        owed -> owed.noneIn("places", RecordPlace.of("MO_JOBS")),
                        document.recordings(List.of(new Recording(RecordPlace.of("MO_JOBS"), null)))
                                .build()),
                Status.MISSED);
        stands(
                ofFact(
                        owed -> owed.noneIn("places", RecordPlace.of("MO_JOBS")),
                        document.recordings(List.of(new Recording(RecordPlace.of("SHAREFILE"), null)))
                                .build()),
                Status.MET);
    }

    private static Obligation ofFact(Consumer<Owed> evidence, Fact fact) {
        return Docket.settle("2024-05-01", ledger -> evidence.accept(ledger.owes("check", fact)))
                .obligations()
                .get(0);
    }
}
