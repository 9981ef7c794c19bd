package org.caseclock.testkit.comment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caseclock.policy.PolicyPack;
import org.caseclock.policy.RuleFile;

/** A pack of some clauses and windows, whose rules are to be commented. */
final class WordedPack {

    private static final String POLICY = """
            id: worded
            title: A policy
            board: A board
            jurisdiction: A state
            programs: [ADULT]
            source: A source
            versions:
              - { id: "2020", inForceFrom: 2020-01-01, citation: "1" }
              - { id: "2021", inForceFrom: 2021-01-01, citation: "1" }
            parameters:
              note.days:
                about: how long a note may take
                unit: days
                stricter: lower
                values:
                  - { from: 2020-01-01, value: 7, citation: "1", source: A source, checkedOn: 2020-01-01 }
                  - { from: 2021-01-01, value: 5, citation: "1", source: A source, checkedOn: 2020-01-01 }
              no.days:
                about: none
                unit: days
                stricter: lower
                values: [{ from: 2020-01-01, value: 0, citation: "1", source: A source, checkedOn: 2020-01-01 }]
              unset.days:
                about: none
                unit: days
                stricter: lower
                values: [{ from: 2020-01-01, value: none, citation: "1", source: A source, checkedOn: 2020-01-01 }]
              month:
                about: what a month is
                unit: code
                stricter: neither
                values: [{ from: 2020-01-01, value: CALENDAR_MONTH, citation: "1", source: A source, checkedOn: 2020-01-01 }]
              rolling:
                about: what a month is
                unit: code
                stricter: neither
                values: [{ from: 2020-01-01, value: ROLLING_30, citation: "1", source: A source, checkedOn: 2020-01-01 }]
            tables:
              codes:
                about: the codes
                columns: { code: { codes: ["1", "2", "3"], several: true, none: NA } }
                files: [{ from: 2020-01-01, file: codes.csv, citation: "1", source: A source, checkedOn: 2020-01-01 }]
            timeline:
              selections:
                contacts: { fact: Contact }
                plans: { fact: EmploymentPlan }
                surveys: { fact: Survey }
                closings: { fact: ActivityClosing }
                services: { fact: Service }
                careerServices: { fact: Service, where: { career: true } }
                trainings: { fact: Service, where: { training: true }, about: training }
                plansAndContacts: { anyOf: [plans, contacts] }
                all: { anyOf: [plans, contacts, trainings] }
                planned: { fact: PlannedService }
              moments:
                firstTraining: { first: trainings }
              chains:
                lastService: { of: services, gap: note.days, heldBy: planned, about: service }
              quarters:
                afterExit: { after: exit, numbers: [1, 2, 3] }
                judged: { after: exit, clauses: { 1: A.1, 3: A.2 } }
              calendars:
                programYear: { begins: "07-01" }
              stretches:
                inTraining: { of: trainings, about: training }
                schooling: { of: services }
                retention: { from: exit + 1 day, to: afterExit.3.lastDay }
              periods:
                planReview: { every: 6 months, restartedBy: plans }
                trainingContact: { in: inTraining, every: 14 days, for: 8 weeks, then: calendar months }
                week: { every: note.days }
              gaps:
                silence: { without: [services, contacts], longerThan: note.days }
              months:
                month: { in: participation, shape: month, since: contacts }
                trainingMonth: { in: inTraining, shape: rolling, since: contacts }
                schoolMonth: { in: schooling, shape: month, since: contacts }
                retentionMonth: { in: retention, shape: month, since: contacts }
              windows:
                tested: WINDOW
                other: { clause: A.2, each: contacts, opens: event, due: event + 1 month }
            clauses:
              A.1:
                citation: Section 1
                modality: MUST
                how: duty
                requirement: a contact is noted
                metBy: a note
                task: Write it.
                delegable: true
                words: { second: { requirement: A second one is noted } }
              A.2:
                citation: A.2
                modality: SHOULD
                how: duty
                requirement: A contact is followed up
                metBy: a letter
                task: Write it.
                role: site supervisor
              C.1:
                citation: C.1
                modality: MUST
                how: check
                requirement: "A contact is looked at within {note.days}"
                onlyIf: "it took {note.days} or more"
                metBy: "a look every {month}"
                notMetBy: a glance
                task: Look.
              C.2:
                citation: C.2
                modality: MUST
                how: check
                requirement: A contact was kind
                metBy: kindness
                task: Be kind.
                canBeMended: false
              O: { citation: O, how: decision, requirement: a day is worked, onlyIf: it is asked, metBy: a job, notMetBy: a form }
              D: { citation: D, how: decision, requirement: in a hospital, federalCode: "02" }
              R: { citation: R, modality: MUST, how: review, requirement: Staff are kind, task: Look. }
              N: { citation: N, how: note, requirement: A section }
            emptyMeans:
              Survey.returnedOn: { means: NOT_YET, because: "A.1: it is still out" }
            """;

    private static final String HEAD = """
            package worded;

            import java.util.List;
            import org.caseclock.facts.*;
            import org.caseclock.knowledge.DataIssueKind;
            import org.caseclock.timeline.*;

            global org.caseclock.ledger.Ledger ledger;

            """;

    private final Path folder;

    WordedPack(Path folder) {
        this.folder = folder;
    }

    /** The lines above a rule, where a window called {@code tested} is as {@code policy.yaml} says here. */
    List<String> lines(String window, String name, String when, String then) throws IOException {
        return ofFile("rule \"" + name + "\"\nwhen\n" + when + "\nthen\n" + then + "\nend\n", window)
                .get(0);
    }

    /** The lines above each of some rules. */
    List<List<String>> ofFile(String rules, String window) throws IOException {
        Files.writeString(folder.resolve("policy.yaml"), POLICY.replace("WINDOW", window));
        Files.writeString(folder.resolve("codes.csv"), "code\n1\n");
        Files.writeString(folder.resolve("policy.drl"), HEAD + rules);
        PolicyPack pack = PolicyPack.load(folder);
        RuleFile file = pack.versions().get(0).rules().get(0);
        return RuleComments.of(pack).above(file).orElseThrow();
    }
}
