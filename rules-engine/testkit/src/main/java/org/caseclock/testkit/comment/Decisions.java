package org.caseclock.testkit.comment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caseclock.engine.rules.Condition;
import org.caseclock.engine.rules.ParsedRule;
import org.caseclock.engine.rules.Statement;
import org.caseclock.engine.rules.Statement.Call;
import org.caseclock.policy.Clause;

/** Says in sentences what a rule writes beside what is owed. */
final class Decisions {

    private static final String EXCLUDES = "Decides whether it excludes the participant.";

    private final ParsedRule rule;
    private final Map<String, Clause> clauses;

    Decisions(ParsedRule rule, Map<String, Clause> clauses) {
        this.rule = rule;
        this.clauses = clauses;
    }

    /** The sentences on a statement; none on what is owed. */
    List<String> of(Statement statement) {
        Call first = statement.calls().get(0);
        return switch (first.method()) {
            case "lists" -> List.of("For the monitor to look at.");
            case "notes" -> List.of("Named on the case, for information.");
            case "outcome" -> List.of("Decides whether that is so: yes, no or, until the record says so, unknown.");
            case "questions" ->
                List.of("Owes nothing: reports a data issue of the "
                        + kind(first.arguments().get(1)) + ": it "
                        + Owing.text(first.arguments().get(3)) + ".");
            case "words" -> words(first);
            case "decides", "decision" -> exclusion(statement);
            default -> List.of();
        };
    }

    private String kind(String name) {
        return rule.when().stream()
                .flatMap(Condition::patterns)
                .filter(pattern -> pattern.name().equals(name))
                .map(pattern -> Nouns.kind(pattern.type()))
                .findFirst()
                .orElse("record");
    }

    private List<String> words(Call call) {
        Clause clause = clauses.get(Owing.text(call.arguments().get(0)));
        String name = Owing.text(call.arguments().get(1));
        if (clause == null || !clause.words().containsKey(name)) {
            return List.of();
        }
        String task = clause.inWords(name).task();
        return List.of("Owes nothing: tells it in other words." + (task == null ? "" : " Task: " + task));
    }

    private static List<String> exclusion(Statement statement) {
        List<String> sentences = new ArrayList<>();
        Owing.calls(statement, "fails")
                .forEach(call -> sentences.add("Decides that it does not exclude the participant: "
                        + Owing.text(call.arguments().get(0)) + "."));
        waived(statement, "waives", "Of the excluded nothing is asked under %s.", sentences);
        waived(
                statement,
                "waivesFromItsFirstDay",
                "From the first day of the circumstance on, nothing is asked of them under %s.",
                sentences);
        boolean isNeed = Owing.calls(statement, "needs").findAny().isPresent();
        return sentences.isEmpty() && !isNeed ? List.of(EXCLUDES) : sentences;
    }

    private static void waived(Statement statement, String method, String sentence, List<String> sentences) {
        List<String> clauses = Owing.calls(statement, method)
                .map(call -> Owing.text(call.arguments().get(0)))
                .toList();
        if (!clauses.isEmpty()) {
            sentences.add(sentence.formatted(Series.or(clauses)));
        }
    }
}
