package org.caseclock.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caseclock.testkit.fixture.Fixture;
import org.caseclock.testkit.fixture.Fixtures;

/** A pack of one rule, with the fixtures of a test. */
public final class TinyPack {

    private static final String POLICY = """
            id: tiny
            title: A tiny policy
            board: A board
            jurisdiction: A state
            programs: [ADULT]
            source: A source
            versions:
              - id: "2020"
                inForceFrom: 2020-01-01
                citation: "1"
            parameters:
              note.days:
                about: how long a note may take
                unit: days
                stricter: lower
                values:
                  - { from: 2020-01-01, value: 1, citation: "1", source: A source, checkedOn: 2020-01-01 }
            timeline:
              selections:
                contacts: { fact: Contact }
              windows:
                note: { each: contacts, opens: event, due: event + note.days }
            clauses:
              A.1: { citation: A.1, modality: MUST, how: duty, requirement: A contact is noted, metBy: a note, task: Write it. }
            """;

    /** The rules, from their package to the end of the only one. */
    public static final String RULES = """
            package tiny;

            import org.caseclock.facts.*;
            import org.caseclock.timeline.*;

            global org.caseclock.ledger.Ledger ledger;

            rule "A.1 A contact is noted"
            when
                $contact : Contact( reached || attempt, $id : id )
                $window : Window( name == "note", key == $id )
                accumulate( $note : CaseNote( about contains $id ); $notes : collectList( $note ) )
            then
                ledger.owes( "A.1", $window ).metBy( $notes );
            end
            """;

    private static final String CASES = """
            clause: A.1
            base: { caseId: C, participant: { id: P, entryDate: 2024-01-10, programs: [ADULT] } }
            fixtures:
            """;

    private final Path folder;

    /** Writes a pack with these fixtures, each on one line. */
    public TinyPack(Path folder, String... fixtures) throws IOException {
        this(folder, "", RULES, List.of(fixtures));
    }

    /** Writes one that declares more, and has another rule. */
    public TinyPack(Path folder, String declared, String rules, List<String> fixtures) throws IOException {
        this.folder = folder;
        Files.writeString(folder.resolve("policy.yaml"), POLICY + declared);
        Files.writeString(folder.resolve("policy.drl"), rules);
        Files.createDirectories(folder.resolve("cases"));
        Files.writeString(folder.resolve("cases/A.1.yaml"), CASES + String.join("\n", fixtures) + "\n");
    }

    /** Its fixtures. */
    public List<Fixture> fixtures() {
        return Fixtures.of(folder);
    }

    /** A fixture of some contacts and notes. */
    public static String fixture(String contacts, String notes, String expect) {
        return "  - { name: a fixture, asOf: 2024-06-01, case: { contacts: [" + contacts + "], caseNotes: [" + notes
                + "] }, expect: { " + expect + " } }";
    }
}
