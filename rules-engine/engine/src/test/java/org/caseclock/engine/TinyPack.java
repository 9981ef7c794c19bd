package org.caseclock.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caseclock.policy.PolicyPack;

/** A pack of one clause and one rule, to be varied by tests. */
final class TinyPack {

    static final String POLICY = """
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
            closures: []
            parameters:
              note.days:
                about: how long a note may take
                unit: days
                stricter: lower
                values:
                  - from: 2020-01-01
                    value: 1
                    citation: "1"
                    source: A source
                    checkedOn: 2026-11-22
            timeline:
              selections:
                contacts: { fact: Contact }
              windows:
                note:
                  each: contacts
                  opens: event
                  due: event + note.days
            clauses:
              A.1:
                citation: A.1
                modality: MUST
                how: duty
                requirement: A contact is noted
                metBy: a note
                task: Write the note.
                parameters: [note.days]
            """;

    static final String RULES = """
            package tiny;

            import org.caseclock.facts.*;
            import org.caseclock.timeline.*;

            global org.caseclock.ledger.Ledger ledger;

            rule "A.1 A contact is noted"
            when
                $window : Window( name == "note", $id : key )
                accumulate( $note : CaseNote( about contains $id ); $notes : collectList( $note ) )
            then
                ledger.owes( "A.1", $window ).metBy( $notes );
            end
            """;

    private TinyPack() {}

    static PolicyPack in(Path folder) {
        return in(folder, POLICY, RULES);
    }

    static PolicyPack in(Path folder, String policy, String rules) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("policy.yaml"), policy);
            Files.writeString(folder.resolve("policy.drl"), rules);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return PolicyPack.load(folder);
    }
}
