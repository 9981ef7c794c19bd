package org.caseclock.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.EmploymentPlanBuilder;
import org.caseclock.facts.Fact;
import org.caseclock.ledger.Evaluation;
import org.caseclock.ledger.Obligation;
import org.caseclock.ledger.Status;
import org.caseclock.policy.PolicyPack;
import org.caseclock.support.Cases;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A stretch that begins, or ends, with a moment whose day is not known. What is said of its windows for sure is said whichever day
 * that is. The entry is on 2 January 2024.
 */
class OpenStretchesTest {

    private static final LocalDate ENTRY = LocalDate.of(2024, 1, 2);

    private static final String TIMELINE = """
            timeline:
              selections:
                contacts: { fact: Contact }
                plans: { fact: EmploymentPlan }
              moments:
                planMade: { first: plans }
              stretches:
                planned: { STRETCH }
              calendars:
                quarter: { begins: "01-01", months: 3 }
              periods:
                review: { in: planned, every: 30 days }
              months:
                month: { in: planned, since: contacts, shape: shape }
              gaps:
                silence: { without: [contacts], longerThan: 20 days, in: planned }
              windows:
                periods: { each: review, opens: event, due: eventEnd }
                quarters: { each: quarter, in: planned, opens: event, due: eventEnd }
                halves: { each: quarter, in: planned, atLeast: 10 days, opens: event, due: eventEnd }
                gaps: { each: silence, opens: event + 20 days, due: event + 30 days }
            """;

    @TempDir
    Path folder;

    private PolicyPack pack(String stretch, String window) {
        String policy = TinyPack.POLICY
                .replaceFirst("(?s)timeline:.*?clauses:", TIMELINE.replace("STRETCH", stretch) + "clauses:")
                .replace("parameters: [note.days]", "parameters: [note.days, shape]")
                .replaceFirst(
                        "  note\\.days:\n", """
                          shape:
                            about: the shape of a month
                            unit: code
                            stricter: neither
                            values: [{ from: 2020-01-01, value: CALENDAR_MONTH, citation: "1", source: S, checkedOn: 2026-11-22 }]
                          note.days:
                        """.replaceFirst("^ {10}", "  ").replaceAll("(?m)^ {8}", ""));
        String rules = TinyPack.RULES
                .replace("name == \"note\", $id : key", "name == \"" + window + "\"")
                .replaceFirst("accumulate\\(.*\\)", "\\$notes : List() from collect( Contact() )")
                .replace("import org.caseclock.facts.*;", "import java.util.List;\nimport org.caseclock.facts.*;");
        return TinyPack.in(folder, policy, rules);
    }

    private static Evaluation evaluate(RulesEngine engine, @Nullable LocalDate planned, LocalDate asOf) {
        List<Fact> facts =
                new ArrayList<>(List.of(Cases.contact("c1", "2024-02-10"), Cases.contact("c2", "2024-05-01")));
        facts.add(EmploymentPlanBuilder.builder().id("p1").date(planned).build());
        CaseFile caseFile = Cases.of(facts.toArray(Fact[]::new));
        return engine.evaluate(caseFile, asOf, 60);
    }

    private static Map<String, Status> byId(Evaluation evaluation) {
        return evaluation.obligations().stream().collect(Collectors.toMap(Obligation::id, Obligation::status));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "from: planMade; periods",
                "from: planMade, to: exit; periods",
                "from: entry, to: planMade; periods",
                "from: planMade; quarters",
                "from: entry, to: planMade; quarters",
                "from: planMade; halves",
                "from: entry, to: planMade; halves",
                "from: planMade; month",
                "from: entry, to: planMade; month",
                "from: planMade; gaps",
                "from: entry, to: planMade; gaps"
            })
    void what_is_sure_stays_so_whichever_day_it_is(String stretch, String window) {
        try (RulesEngine engine = RulesEngine.compile(pack(stretch, window))) {
            int undetermined = 0;
            for (LocalDate asOf : List.of(LocalDate.of(2024, 3, 20), LocalDate.of(2024, 8, 15))) {
                Evaluation unknown = evaluate(engine, null, asOf);
                Map<String, Status> said = byId(unknown);
                for (LocalDate day = ENTRY; !day.isAfter(asOf); day = day.plusDays(1)) {
                    Map<String, Status> filled = byId(evaluate(engine, day, asOf));
                    LocalDate planned = day;
                    said.forEach((id, status) -> {
                        if (status != Status.UNDETERMINED) {
                            assertThat(filled).as("planned on %s", planned).containsEntry(id, status);
                        }
                    });
                    assertThat(filled.isEmpty() || !said.isEmpty())
                            .as("something is owed, and was told of before, planned on %s", day)
                            .isTrue();
                }
                undetermined += unknown.obligations().stream()
                        .filter(each -> each.status() == Status.UNDETERMINED)
                        .peek(each -> assertThat(each.missing()).contains("the date of employment plan p1"))
                        .toList()
                        .size();
            }
            assertThat(undetermined).isPositive();
        }
    }
}
