package org.caseclock.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.Contact;
import org.caseclock.facts.ContactBuilder;
import org.caseclock.facts.ContactMethod;
import org.caseclock.facts.ContactOutcome;
import org.caseclock.facts.ContactWith;
import org.jspecify.annotations.Nullable;

/** Judges cases under one clause, and writes what comes of it as text. */
record Outcomes(Agreement.Reference reference) {

    /** By subject, the status and the evidence, such as {@code MET c1 c2}. */
    Map<String, String> of(String clause, String asOf, CaseFile caseFile) {
        return of(clause, asOf, 30, caseFile);
    }

    Map<String, String> of(String clause, String asOf, int horizonDays, CaseFile caseFile) {
        Map<String, String> outcomes = new TreeMap<>();
        for (Owed owed :
                reference.judge(caseFile, LocalDate.parse(asOf), horizonDays).owed()) {
            if (owed.clause().equals(clause)) {
                String outcome = owed.status() + " " + String.join(" ", owed.evidence());
                if (outcomes.put(owed.subject(), outcome.strip()) != null) {
                    throw new IllegalStateException("Twice: " + owed);
                }
            }
        }
        return outcomes;
    }

    /** By subject, what keeps it undetermined. */
    Map<String, List<String>> missing(String clause, String asOf, CaseFile caseFile) {
        Map<String, List<String>> missing = new TreeMap<>();
        for (Doubt doubt : reference.judge(caseFile, LocalDate.parse(asOf), 30).doubts()) {
            if (doubt.clause().equals(clause)) {
                missing.put(doubt.subject(), doubt.missing());
            }
        }
        return missing;
    }

    static ContactBuilder contact(
            String id,
            String day,
            @Nullable ContactWith with,
            @Nullable ContactMethod method,
            @Nullable ContactOutcome outcome) {
        return ContactBuilder.builder()
                .id(id)
                .date(LocalDate.parse(day))
                .contactWith(with)
                .method(method)
                .outcome(outcome);
    }

    static Contact reached(String id, String day) {
        return contact(id, day, ContactWith.PARTICIPANT, ContactMethod.PHONE, ContactOutcome.REACHED)
                .build();
    }

    static Contact attempt(String id, String day, @Nullable ContactMethod method) {
        return contact(id, day, ContactWith.PARTICIPANT, method, ContactOutcome.NO_ANSWER)
                .build();
    }

    static Contact sent(String id, String day, @Nullable ContactMethod method) {
        return contact(id, day, ContactWith.PARTICIPANT, method, ContactOutcome.SENT)
                .build();
    }
}
