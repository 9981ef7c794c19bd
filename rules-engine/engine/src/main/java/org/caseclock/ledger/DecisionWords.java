package org.caseclock.ledger;

import java.util.List;
import java.util.stream.Collectors;
import org.caseclock.facts.CaseSchema;
import org.caseclock.facts.Circumstance;
import org.caseclock.facts.EmptyWords;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Kinds;
import org.caseclock.policy.Clause;
import org.jspecify.annotations.Nullable;

/** Says in words what was decided, and what it rests on. */
final class DecisionWords extends Sentence {

    private final CaseSchema schema;

    /**
     * @param schema what the pack declares beside the library
     */
    DecisionWords(CaseSchema schema) {
        this.schema = schema;
    }

    String of(Outcome outcome, Circumstance circumstance, Wording wording, List<String> failed, List<String> lacking) {
        String who = "Circumstance " + Kinds.id(circumstance) + " ("
                + wording.clause().requirement() + ")";
        return switch (outcome) {
            case EXCLUDED ->
                who + " excludes the participant from performance measures, federal code "
                        + wording.clause().federalCode() + ".";
            case PENDING -> who + " would exclude the participant from performance measures." + lacking(lacking);
            case NOT_EXCLUDED ->
                who + " does not exclude the participant from performance measures: " + String.join("; ", failed) + "."
                        + expected(circumstance, wording);
        };
    }

    /** How long it is expected to last, where that may not be beyond the clause's limit. */
    private static String expected(Circumstance circumstance, Wording wording) {
        Integer days = circumstance.expectedDays();
        return days == null || days > wording.limits().highest()
                ? ""
                : " It is expected to last " + days + (days == 1 ? " day. " : " days. ")
                        + wording.limits().inWords();
    }

    private String lacking(List<String> lacking) {
        List<String> records = lacking.stream()
                .filter(each -> !EmptyWords.isField(each, schema))
                .toList();
        List<String> fields = lacking.stream()
                .filter(each -> EmptyWords.isField(each, schema))
                .toList();
        return (records.isEmpty() ? "" : " Still missing: " + String.join("; ", records) + ".")
                + (fields.isEmpty() ? "" : " " + MissingWords.sentence(fields, schema));
    }

    String of(QuarterOutcome outcome, Clause clause, List<Dated> evidence) {
        begin();
        String quarter = outcome.quarter().label();
        switch (outcome.outcome()) {
            case POSITIVE ->
                say("Yes for ")
                        .say(quarter)
                        .say(": ")
                        .say(clause.requirement())
                        .say(". Shown by ")
                        .names(evidence)
                        .say(".");
            case NEGATIVE ->
                say("No for ")
                        .say(quarter)
                        .say(": ")
                        .say(clause.requirement())
                        .say(". Shown by ")
                        .names(evidence)
                        .say(".");
            case UNKNOWN ->
                say("Not known for ")
                        .say(quarter)
                        .say(": ")
                        .say(clause.requirement())
                        .say(". ")
                        .say(
                                outcome.missing().isEmpty()
                                        ? "Not enough information: nothing on record shows whether this is so."
                                        : MissingWords.sentence(outcome.missing(), schema));
        }
        return text();
    }

    String of(Choice.Chosen chosen, @Nullable Fact about, Clause clause, List<Dated> by) {
        begin();
        say(clause.requirement());
        if (about != null) {
            say(" (").name(Dated.of(about)).say(")");
        }
        if (chosen.outcome() == null) {
            say(": not known. ").say(MissingWords.sentence(chosen.missing(), schema));
            return text();
        }
        say(": ").say(clause.outcomes().get(chosen.outcome())).say(".");
        if (!by.isEmpty()) {
            say(" It rests on ").names(by).say(".");
        }
        for (Reached reached : chosen.reached()) {
            Measured.Unit unit = Measured.Unit.of(reached.field(), schema);
            say(" The total is ").say(unit.inWords(reached.total()));
            say(reached.total().compareTo(reached.amount()) > 0 ? ", which is more than " : ", which reaches ");
            say(unit.inWords(reached.amount())).say(".");
        }
        if (!chosen.violations().isEmpty()) {
            say(" It rests on what was missed or late: ");
            say(chosen.violations().stream().map(DecisionWords::violation).collect(Collectors.joining("; ")));
            say(".");
        }
        return text();
    }

    private static String violation(Obligation violation) {
        Subject subject = violation.subject();
        return violation.clause()
                + (subject.kind().equals("case") ? "" : " for " + subject.kind() + " " + subject.id())
                + (subject.element() == null ? "" : " (" + subject.element() + ")")
                + (violation.status() == Status.LATE ? ", late" : ", missed");
    }
}
