package org.caseclock.reference.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.caseclock.engine.RulesEngine;
import org.caseclock.facts.CaseFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The pack and its plain Java say the same of random cases. The property {@code caseclock.cases} sets how many (20,000),
 * {@code caseclock.seed} the seed (1). On disagreement it prints the smallest case that still shows it, once a clause.
 */
@Execution(ExecutionMode.CONCURRENT)
class TrainingAgreementTest {

    private static final int[] HORIZONS = {30, 0, 120};

    @Test
    void agrees_on_random_cases() {
        int cases = Integer.getInteger("caseclock.cases", 20_000);
        long seed = Long.getLong("caseclock.seed", 1);
        Map<String, String> disagreements = new LinkedHashMap<>();
        try (RulesEngine engine = RulesEngine.compile(Comparison.PACK)) {
            for (int i = 0; i < cases; i++) {
                TrainingCases.Made made = TrainingCases.make(seed, i);
                int horizon = HORIZONS[i % HORIZONS.length];
                for (String clause : differing(engine, made.file(), made.asOf(), horizon)) {
                    disagreements.computeIfAbsent(clause, each -> told(engine, made, horizon, each));
                }
            }
        }
        if (!disagreements.isEmpty()) {
            fail(String.join(System.lineSeparator() + System.lineSeparator(), disagreements.values()));
        }
    }

    @Test
    void draws_cases_on_both_sides_of_each_clause() {
        Map<String, Set<String>> reached = new TreeMap<>();
        for (int i = 0; i < 3_000; i++) {
            TrainingCases.Made made = TrainingCases.make(1, i);
            Comparison.plain(Comparison.read(made.file()), made.asOf(), HORIZONS[i % HORIZONS.length])
                    .forEach((key, told) -> reached.computeIfAbsent(Comparison.clauseOf(key), clause -> new TreeSet<>())
                            .add(told.split(" ")[0]));
        }

        assertThat(reached.remove("D.1")).containsExactly("FIRST", "NONE", "SECOND", "THIRD");
        assertThat(reached.keySet())
                .containsExactly(
                        "E.1", "E.3", "E.4", "E.5", "P.1", "P.3", "P.4", "P.5", "P.6", "S.1", "S.2", "S.3", "S.4",
                        "S.5", "S.6", "T.1", "T.2", "T.3", "T.4", "T.5", "T.6", "T.7", "W.1", "W.2", "Y.1", "Y.2",
                        "Y.3");
        reached.remove("P.6", Set.of("MISSED", "OPEN"));
        assertThat(reached)
                .allSatisfy((clause, statuses) -> assertThat(statuses).contains("MET", "MISSED"));
    }

    private static String told(RulesEngine engine, TrainingCases.Made made, int horizon, String clause) {
        LocalDate asOf = made.asOf();
        ObjectNode smallest = Shrinking.shrink(
                made.file(),
                smaller -> differing(engine, smaller, asOf, horizon).contains(clause));
        CaseFile caseFile = Comparison.read(smallest);
        return String.format(
                "They disagree on %s, as of %s, horizon %d.%n%s%nThe rules say     %s%nThe reference says %s",
                clause,
                asOf,
                horizon,
                smallest,
                Comparison.of(clause, Comparison.rules(engine, caseFile, asOf, horizon)),
                Comparison.of(clause, Comparison.plain(caseFile, asOf, horizon)));
    }

    private static Set<String> differing(RulesEngine engine, ObjectNode file, LocalDate asOf, int horizon) {
        CaseFile caseFile = Comparison.read(file);
        Map<String, String> rules = Comparison.rules(engine, caseFile, asOf, horizon);
        Map<String, String> plain = Comparison.plain(caseFile, asOf, horizon);
        return Comparison.differing(rules, plain);
    }
}
