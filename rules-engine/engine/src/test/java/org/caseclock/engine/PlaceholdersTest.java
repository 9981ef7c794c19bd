package org.caseclock.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.caseclock.facts.CaseFile;
import org.caseclock.input.CaseFiles;
import org.caseclock.ledger.DueTask;
import org.caseclock.ledger.Obligation;
import org.caseclock.policy.Clause;
import org.caseclock.policy.Placeholders;
import org.caseclock.policy.PolicyPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers stand in the parameters, and texts take them from there. */
class PlaceholdersTest {

    private static final String CHANGED = TinyPack.POLICY
            .replace("closures: []", "  - { id: '2021', inForceFrom: 2021-01-01, citation: '1' }\nclosures: []")
            .replace(
                    "timeline:",
                    "      - { from: 2021-01-01, value: 5, citation: '1', source: A source, checkedOn: 2026-11-22 }\ntimeline:")
            .replace("A contact is noted", "A contact is noted within {note.days}")
            .replace("metBy: a note", "metBy: a note in {note.days}")
            .replace("Write the note.", "Write it within {note.days}.");

    @TempDir
    private Path folder;

    @Test
    void a_finding_says_the_number_in_force_for_it() {
        CaseFile caseFile = CaseFiles.one("case.json", """
                { "caseId": "C", "participant": { "id": "P", "entryDate": "2020-01-01", "programs": ["ADULT"] },
                  "contacts": [
                    { "id": "c1", "date": "2020-06-01", "contactWith": "PARTICIPANT", "outcome": "REACHED" },
                    { "id": "c2", "date": "2021-06-01", "contactWith": "PARTICIPANT", "outcome": "REACHED" } ] }
                """);

        assertThat(RulesEngine.compile(changed()).evaluate(caseFile, LocalDate.parse("2021-12-31")))
                .satisfies(
                        evaluation -> assertThat(evaluation.obligations())
                                .extracting(Obligation::explanation)
                                .satisfiesExactly(
                                        first -> assertThat(first)
                                                .contains(
                                                        "A contact is noted within 1 day.", "met by a note in 1 day."),
                                        second -> assertThat(second)
                                                .contains(
                                                        "A contact is noted within 5 days.",
                                                        "met by a note in 5 days.")),
                        evaluation -> assertThat(evaluation.dueTasks())
                                .extracting(DueTask::action)
                                .containsExactly("Write it within 1 day.", "Write it within 5 days."));
    }

    @Test
    void a_pack_tells_its_clauses_with_the_numbers_of_its_last_version() {
        assertThat(changed().told("A.1")).extracting(Clause::requirement).isEqualTo("A contact is noted within 5 days");
        assertThat(changed().told()).containsOnlyKeys("A.1");
        assertThat(changed().told("A.2")).isNull();
        assertThat(changed().trying("note.days", "9").told("A.1"))
                .extracting(Clause::metBy)
                .isEqualTo("a note in 9 days");
    }

    @Test
    void who_may_change_a_number_is_told_its_name() {
        PolicyPack pack = changed();

        assertThat(Placeholders.cited(
                        pack.clauses().get("A.1"), pack.versions().get(1).parameters()))
                .extracting(Clause::requirement, Clause::metBy)
                .containsExactly("A contact is noted within 5 days (note.days)", "a note in 5 days (note.days)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "days, DAYS|within {note.days}|within 1 day",
                "business days, BUSINESS_DAYS|within {note.days}|within 1 business day",
                "months, MONTHS|{note.days} and {note.days}|1 month and 1 month",
                "count, COUNT|{note.days}|1",
                "count, COUNT|{note.days attempts}|1 attempt"
            })
    void a_number_has_its_unit(String unit, String text, String filled) {
        String policy = TinyPack.POLICY
                .replace("unit: days", "unit: " + unit.split(",")[0])
                .replace("due: event + note.days", "due: event")
                .replace("metBy: a note", "metBy: \"" + text + "\"");

        assertThat(TinyPack.in(folder, policy, TinyPack.RULES).told("A.1"))
                .extracting(Clause::metBy)
                .isEqualTo(filled);
    }

    @ParameterizedTest
    @CsvSource({"CALENDAR_MONTH, calendar month", "ROLLING_30, 30 days", "OTHER, OTHER"})
    void what_a_month_is_is_told_in_words(String code, String words) {
        String policy = TinyPack.POLICY
                .replace("unit: days", "unit: code")
                .replace("stricter: lower", "stricter: neither")
                .replace("value: 1", "value: " + code)
                .replace("due: event + note.days", "due: event")
                .replace("metBy: a note", "metBy: \"a note every {note.days}\"");

        assertThat(TinyPack.in(folder, policy, TinyPack.RULES).told("A.1"))
                .extracting(Clause::metBy)
                .isEqualTo("a note every " + words);
    }

    private PolicyPack changed() {
        return TinyPack.in(folder, CHANGED, TinyPack.RULES);
    }
}
