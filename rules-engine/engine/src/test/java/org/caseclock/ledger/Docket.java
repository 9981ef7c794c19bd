package org.caseclock.ledger;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.caseclock.facts.CaseSchema;
import org.caseclock.facts.Exit;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Program;
import org.caseclock.facts.Service;
import org.caseclock.knowledge.KnownCase;
import org.caseclock.policy.Clause;
import org.caseclock.policy.ClauseBuilder;
import org.caseclock.policy.How;
import org.caseclock.policy.Modality;
import org.caseclock.policy.PolicyPack;
import org.caseclock.policy.PolicyVersion;
import org.caseclock.support.Cases;
import org.caseclock.timeline.TimelineDefinition;
import org.caseclock.timeline.Window;
import org.caseclock.timeline.WindowBuilder;
import org.jspecify.annotations.Nullable;

/** Settles what a test writes to a ledger, under a pack of a few clauses. */
final class Docket {

    private static final PolicyVersion VERSION = new PolicyVersion(
            "2018",
            LocalDate.of(2018, 1, 1),
            null,
            List.of(),
            Map.of(),
            List.of(),
            TimelineDefinition.EMPTY,
            org.caseclock.policy.EmptyMeans.UNKNOWN);

    private Docket() {}

    /** The evaluation of a case with these facts, of which an exit may be one. */
    static Evaluation settle(String asOf, Consumer<Ledger> rules, Fact... facts) {
        KnownCase known = KnownCase.of(Cases.of(facts), LocalDate.parse(asOf), Service::isTraining);
        Ledger ledger = new Ledger(org.caseclock.policy.EmptyMeans.UNKNOWN, known::days, CaseSchema.STANDARD);
        rules.accept(ledger);
        Settlement settlement = new Settlement(Wordings.of(pack()), known, 30, NotKept.NONE);
        settlement.take(VERSION, ledger);
        return settlement.evaluation("test");
    }

    /** Facts of which it is unknown whether they are what a rule gathers while these fields are empty. */
    static List<Doubtful> doubtful(List<? extends Fact> facts, String... emptyFields) {
        return facts.stream()
                .map(fact -> new Doubtful(fact, Fields.empty(fact, emptyFields)))
                .toList();
    }

    static Exit exit(String date, @Nullable String recorded) {
        return Cases.exit(date, recorded);
    }

    static Window window(@Nullable String opens, @Nullable String due) {
        return builder(opens, due).build();
    }

    static WindowBuilder builder(@Nullable String opens, @Nullable String due) {
        return WindowBuilder.builder()
                .name("window")
                .key("")
                .opens(Cases.day(opens))
                .due(Cases.day(due));
    }

    private static PolicyPack pack() {
        Map<String, Clause> clauses = new LinkedHashMap<>();
        clauses.put("duty", clause(Modality.MUST, How.DUTY, false));
        clauses.put("advice", clause(Modality.SHOULD, How.DUTY, false));
        clauses.put("leave", clause(Modality.MAY, How.DUTY, false));
        clauses.put("check", clause(Modality.MUST, How.CHECK, false));
        clauses.put("lateCheck", clause(Modality.MUST, How.CHECK, true));
        clauses.put(
                "toldCheck",
                ClauseBuilder.builder(clause(Modality.MUST, How.CHECK, false))
                        .missed("There is no {element}.")
                        .build());
        clauses.put("exclusion", clause(null, How.DECISION, false));
        clauses.put("proof", clause(Modality.MUST, How.CHECK, false));
        clauses.put("note", clause(null, How.NOTE, false));
        clauses.put("look", clause(Modality.SHOULD, How.REVIEW, false));
        return new PolicyPack(
                "pack",
                "A policy",
                "A board",
                "A state",
                List.of(Program.ADULT),
                "A source",
                List.of(VERSION),
                Map.of(),
                Map.of(),
                Map.of(),
                clauses,
                Map.of(),
                CaseSchema.STANDARD,
                "",
                null);
    }

    private static Clause clause(@Nullable Modality modality, How how, boolean acceptsLate) {
        return ClauseBuilder.builder()
                .citation("1")
                .modality(modality)
                .how(how)
                .requirement("Something is done")
                .metBy("doing it")
                .task("Do it.")
                .acceptsLate(acceptsLate)
                .words(Map.of(
                        "other",
                        new Clause.Words("Another thing is done", null, null, null, null, "Do the other.", null)))
                .federalCode("09")
                .build();
    }
}
