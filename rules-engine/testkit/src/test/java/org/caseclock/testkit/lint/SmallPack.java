package org.caseclock.testkit.lint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.caseclock.input.InputProblem;
import org.caseclock.policy.PolicyPack;

/** A pack of two clauses with the rules of a test. */
final class SmallPack {

    static final String POLICY = """
            id: small
            title: A small policy
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
                services: { fact: Service }
              chains:
                lastService: { of: services, gap: note.days }
              windows:
                note: { each: contacts, opens: event, due: event + note.days }
            clauses:
              A: { citation: A, how: note, requirement: A section }
              A.1: { citation: A.1, how: note, requirement: A contact is noted }
              B: { citation: B, how: note, requirement: Something else }
            """;

    private static final String HEAD = """
            package small;

            import org.caseclock.facts.*;
            import org.caseclock.timeline.*;

            global org.caseclock.ledger.Ledger ledger;

            """;

    /** The line of the first rule. */
    static final int FIRST = 8;

    private final Path folder;

    SmallPack(Path folder) {
        this.folder = folder;
    }

    /** A rule of one line of conditions. */
    static String rule(String name, String when, String then) {
        return "rule \"" + name + "\"\nwhen\n" + when + "\nthen\n" + then + "\nend\n";
    }

    LintedPack with(String policy, String rules) throws IOException {
        Files.writeString(folder.resolve("policy.yaml"), policy);
        Files.writeString(folder.resolve("policy.drl"), HEAD + rules);
        return LintedPack.of(PolicyPack.load(folder), folder, LocalDate.of(2026, 11, 22));
    }

    /** What a lint finds in rules, as line and message. */
    List<String> found(Lint lint, String rules) throws IOException {
        return found(lint, POLICY, rules);
    }

    /** What a lint finds in a policy and its rules, as line and message. */
    List<String> found(Lint lint, String policy, String rules) throws IOException {
        return lint.find(with(policy, rules)).map(SmallPack::words).toList();
    }

    private static String words(InputProblem problem) {
        return problem.line() + ":" + problem.column() + ": " + problem.message()
                + (problem.hint() == null ? "" : " Maybe " + problem.hint());
    }
}
