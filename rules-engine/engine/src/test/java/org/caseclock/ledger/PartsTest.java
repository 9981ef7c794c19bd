package org.caseclock.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.caseclock.facts.Contact;
import org.caseclock.facts.ContactBuilder;
import org.caseclock.facts.ContactUpdate;
import org.caseclock.facts.RecordPlace;
import org.caseclock.facts.Recording;
import org.caseclock.support.Cases;
import org.caseclock.timeline.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Something of several parts, owed from 1 to 31 March 2024. */
class PartsTest {

    @ParameterizedTest(name = "bread {0}, salt {1}, as of {2}: {3}, missing {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2024-03-05, 2024-03-06, 2024-05-01, MET, ''",
                "2024-03-05, -, 2024-05-01, MISSED, salt",
                "-, 2024-03-05, 2024-05-01, MISSED, bread",
                "-, -, 2024-05-01, MISSED, bread salt",
                "2024-03-05, -, 2024-03-31, OPEN, salt",
                "-, -, 2024-02-20, UPCOMING, bread salt",
                // the worst decides: what is lacking goes before what is late
                "2024-03-05, 2024-04-01, 2024-05-01, LATE, ''",
                "2024-04-01, 2024-04-02, 2024-05-01, LATE, ''",
                "2024-04-01, -, 2024-05-01, MISSED, salt"
            })
    void it_takes_all_parts(@Nullable String bread, @Nullable String salt, String asOf, Status status, String missing) {
        Obligation obligation = judge(
                asOf,
                owed -> owed.part("bread")
                        .metBy(contacts("b", bread))
                        .part("salt")
                        .metBy(contacts("s", salt)));
        assertThat(obligation.status()).isEqualTo(status);
        assertThat(String.join(" ", obligation.missing())).isEqualTo(missing);
    }

    @Test
    void evidence_of_all_parts_is_listed_by_date() {
        Obligation obligation = judge(
                "2024-05-01",
                owed -> owed.part("bread")
                        .metBy(contacts("b", "2024-03-09"))
                        .part("salt")
                        .metBy(contacts("s", "2024-03-06")));
        assertThat(obligation.evidence()).extracting(Evidence::id).containsExactly("s0", "b0");
    }

    @Test
    void one_fact_may_serve_several_parts_and_is_listed_once() {
        Contact both = Cases.contact("c", "2024-03-09");
        Obligation obligation = judge(
                "2024-05-01",
                owed -> owed.part("bread").metBy(both).part("salt").metBy(both));
        assertThat(obligation.status()).isEqualTo(Status.MET);
        assertThat(obligation.evidence()).extracting(Evidence::id).containsExactly("c");
    }

    @ParameterizedTest(name = "salt {0}, perhaps salt {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {"-, 2024-03-09, UNDETERMINED", "-, 2024-02-29, MISSED", "2024-03-05, 2024-03-09, MISSED"})
    void a_doubt_about_one_part_matters_where_it_could_change_the_whole(
            @Nullable String salt, String perhaps, Status status) {
        // the bread is lacking only where the salt is there
        List<Contact> bread = salt == null ? contacts("b", "2024-03-05") : List.of();
        Obligation obligation = judge(
                "2024-05-01",
                owed -> owed.part("bread")
                        .metBy(bread)
                        .part("salt")
                        .metBy(contacts("s", salt))
                        .metBy(Docket.doubtful(List.of(Cases.contact("p", perhaps, null)), "outcome")));
        assertThat(obligation.status()).isEqualTo(status);
        assertThat(obligation.missing())
                .isEqualTo(
                        status == Status.UNDETERMINED
                                ? List.of("the outcome of contact p")
                                : List.of(salt == null ? "salt" : "bread"));
    }

    @Test
    void an_exit_recorded_late_excuses_the_whole_where_a_part_is_lacking() {
        Window window =
                Docket.builder("2024-03-01", "2024-03-31").afterExit(true).build();
        Evaluation evaluation = Docket.settle(
                "2024-05-01",
                ledger -> ledger.owes("duty", window)
                        .part("bread")
                        .metBy(Cases.contact("b", "2024-03-05"))
                        .part("salt")
                        .metBy(Cases.contact("s", "2024-04-20")),
                Docket.exit("2024-02-20", "2024-04-01"));
        assertThat(evaluation.obligations()).extracting(Obligation::status).containsExactly(Status.EXCUSED);
    }

    @ParameterizedTest(name = "SMARTware {0}, case file {1}: {2}, counted {3}, missing {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2024-03-05, 2024-03-20, MET, 2024-03-20, ''",
                "2024-03-20, 2024-03-05, MET, 2024-03-20, ''",
                // an entry without a date counts from the first day
                "?, 2024-03-05, MET, 2024-03-05, ''",
                "?, ?, MET, 2024-03-01, ''",
                "2024-03-05, 2024-04-02, LATE, 2024-04-02, ''",
                "2024-03-05, -, MISSED, -, the entry in the case file",
                "-, ?, MISSED, -, the entry in SMARTWARE",
                "-, -, MISSED, -, the entry in SMARTWARE; the entry in the case file"
            })
    void entries_in_several_places_count_by_the_later(
            @Nullable String smartware,
            @Nullable String file,
            Status status,
            @Nullable String counted,
            String missing) {
        List<Recording> entries = new ArrayList<>();
        entries.addAll(entry(RecordPlace.of("SMARTWARE"), smartware));
        entries.addAll(entry(RecordPlace.CASE_FILE, file));
        entries.add(new Recording(RecordPlace.of("JTA"), null));
        Contact contact = Cases.contact("c", "2024-03-05");
        Obligation obligation = judge(
                "2024-05-01",
                owed -> owed.metByEntriesIn(contact, entries, RecordPlace.of("SMARTWARE"), RecordPlace.CASE_FILE));
        assertThat(obligation.status()).isEqualTo(status);
        assertThat(obligation.evidence())
                .extracting(Evidence::date)
                .isEqualTo(counted == null ? List.of() : List.of(Cases.day(counted)));
        assertThat(String.join("; ", obligation.missing())).isEqualTo(missing);
    }

    @Test
    void of_several_entries_in_one_place_the_first_counts() {
        List<Recording> entries = new ArrayList<>();
        entries.addAll(entry(RecordPlace.of("SMARTWARE"), "2024-03-20"));
        entries.addAll(entry(RecordPlace.of("SMARTWARE"), "2024-03-08"));
        Obligation obligation = judge(
                "2024-05-01",
                owed -> owed.metByEntriesIn(Cases.contact("c", "2024-03-05"), entries, RecordPlace.of("SMARTWARE")));
        assertThat(obligation.evidence())
                .extracting(Evidence::id, each -> String.valueOf(each.date()))
                .containsExactly(tuple("c", "2024-03-08"));
    }

    @ParameterizedTest(name = "updates {0}: {1}, missing {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "CONTACT_IN_CASE_FILE ALTERNATE_IN_SMARTWARE, MET, ''",
                "CONTACT_IN_CASE_FILE, MISSED, alternate-contact information in SMARTware",
                "CONTACT_IN_SMARTWARE, MISSED, contact information in the case file; alternate-contact information in SMARTware",
                "-, UNDETERMINED, the updates of contact c"
            })
    void each_element_must_be_in_the_list(@Nullable String updates, Status status, String missing) {
        Contact contact = ContactBuilder.builder(Cases.contact("c", "2024-03-05"))
                .updates(
                        updates == null
                                ? null
                                : List.of(updates.split(" ")).stream()
                                        .map(ContactUpdate::of)
                                        .toList())
                .build();
        Evaluation evaluation = Docket.settle(
                "2024-05-01",
                ledger -> ledger.owes("check", contact)
                        .eachIn("updates", ContactUpdate.CONTACT_IN_CASE_FILE, ContactUpdate.ALTERNATE_IN_SMARTWARE));
        Obligation obligation = evaluation.obligations().get(0);
        assertThat(obligation.status()).isEqualTo(status);
        assertThat(String.join("; ", obligation.missing())).isEqualTo(missing);
    }

    @ParameterizedTest(name = "ends on 2024-04-30: evidence {0}, as of {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-, 2024-04-30, OPEN",
                "-, 2024-05-01, -",
                "2024-04-30, 2025-05-01, MET",
                "2024-05-01, 2025-05-01, -"
            })
    void what_has_no_last_day_is_owed_until_it_ends(@Nullable String evidence, String asOf, @Nullable Status status) {
        Window window = Docket.builder("2024-03-01", null)
                .endsOn(Cases.day("2024-04-30"))
                .build();
        Evaluation evaluation =
                Docket.settle(asOf, ledger -> ledger.owes("duty", window).metBy(contacts("c", evidence)));
        assertThat(evaluation.obligations())
                .extracting(Obligation::status)
                .isEqualTo(status == null ? List.of() : List.of(status));
    }

    private static Obligation judge(String asOf, Consumer<Owed> parts) {
        return Docket.settle(
                        asOf, ledger -> parts.accept(ledger.owes("duty", Docket.window("2024-03-01", "2024-03-31"))))
                .obligations()
                .get(0);
    }

    private static List<Recording> entry(RecordPlace place, @Nullable String date) {
        return date == null ? List.of() : List.of(new Recording(place, date.equals("?") ? null : Cases.day(date)));
    }

    private static List<Contact> contacts(String prefix, @Nullable String date) {
        return date == null ? List.of() : List.of(Cases.contact(prefix + "0", date));
    }
}
