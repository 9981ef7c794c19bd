package org.caseclock.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caseclock.policy.PolicyPack;

/** An overlay over {@link TinyPack}, to be varied by tests: a day less for a note, and a clause more. */
final class TinyOverlay {

    static final String POLICY = """
            extends: ../base
            id: operator
            title: An operator's procedure
            board: An operator
            source: A procedure
            versions:
              - id: "op-2024"
                inForceFrom: 2024-01-01
                citation: P.1
            tightened:
              note.days:
                - from: 2024-01-01
                  value: 0
                  citation: P.2
                  source: A procedure
                  checkedOn: 2026-11-22
            parameters:
              review.days:
                about: how soon a contact is reviewed
                unit: days
                stricter: lower
                values:
                  - from: 2024-01-01
                    value: 7
                    citation: P.3
                    source: A procedure
                    checkedOn: 2026-11-22
            timeline:
              windows:
                review:
                  each: contacts
                  opens: event
                  due: event + review.days
            clauses:
              P.3:
                citation: P.3
                modality: SHOULD
                how: duty
                requirement: A contact is reviewed
                metBy: a second note
                task: Review the contact.
                parameters: [review.days]
            """;

    static final String RULES = """
            package tiny;

            import org.caseclock.facts.*;
            import org.caseclock.timeline.*;

            global org.caseclock.ledger.Ledger ledger;

            rule "P.3 A contact is reviewed"
            when
                $window : Window( name == "review", $id : key )
                accumulate( $note : CaseNote( about contains $id ); $notes : collectList( $note ) )
            then
                ledger.owes( "P.3", $window ).metBy( $notes );
            end
            """;

    private TinyOverlay() {}

    static PolicyPack in(Path folder) {
        return in(folder, TinyPack.POLICY, POLICY, RULES);
    }

    /** The overlay in the folder {@code operator}, over the tiny pack in the folder {@code base}. */
    static PolicyPack in(Path folder, String base, String policy, String rules) {
        TinyPack.in(folder.resolve("base"), base, TinyPack.RULES);
        return write(folder.resolve("operator"), policy, rules);
    }

    static PolicyPack write(Path folder, String policy, String rules) {
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
