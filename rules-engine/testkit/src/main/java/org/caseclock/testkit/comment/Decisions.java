package org.caseclock.testkit.comment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caseclock.engine.rules.Condition;
import org.caseclock.engine.rules.ParsedRule;
import org.caseclock.engine.rules.Statement;
import org.caseclock.engine.rules.Statement.Call;
import org.caseclock.policy.Clause;
import org.jspecify.annotations.Nullable;

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
            case "lists" ->
                Stream.concat(
                                said("If", Clause::onlyIf),
                                Stream.of("For the monitor to look at."
                                        + (first.arguments().size() < 2
                                                ? ""
                                                : " What an empty field leaves open is not listed.")))
                        .toList();
            case "notes" -> List.of("Named on the case, for information.");
            case "outcome" -> outcome();
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

    private List<String> exclusion(Statement statement) {
        List<String> sentences = new ArrayList<>();
        Owing.calls(statement, "fails")
                .forEach(call -> sentences.add(
                        "Does not exclude if " + Owing.text(call.arguments().get(0)) + "."));
        waived(statement, "waives", "Of the excluded nothing is asked under %s.", sentences);
        waived(
                statement,
                "waivesFromItsFirstDay",
                "From the first day of the circumstance on, nothing is asked of them under %s.",
                sentences);
        if (Stream.of("waives", "waivesFromItsFirstDay")
                .anyMatch(call -> Owing.calls(statement, call).findAny().isPresent())) {
            sentences.add("While that is pending, all of it is judged as usual, and gives no tasks.");
        }
        boolean isNeed = Owing.calls(statement, "needs").findAny().isPresent();
        if (sentences.isEmpty() && !isNeed) {
            sentences.add(EXCLUDES);
        }
        said("If", Clause::onlyIf).forEach(condition -> sentences.add(0, condition));
        return sentences;
    }

    /** What the clauses that the rule is named for say of something. */
    private Stream<String> said(String label, Function<Clause, @Nullable String> text) {
        return rule.clauses().stream()
                .flatMap(id -> Stream.ofNullable(clauses.get(id)))
                .flatMap(clause -> Stream.ofNullable(text.apply(clause)))
                .distinct()
                .map(said -> label + ": " + RuleComment.sentence(said));
    }

    private List<String> outcome() {
        return Stream.of(
                        Stream.of("Decides whether that is so. Yes goes before no; until the record says either,"
                                + " it is unknown."),
                        said("If", Clause::onlyIf),
                        said("Yes by", Clause::metBy),
                        said("No, once the quarter is over, by", Clause::notMetBy))
                .flatMap(each -> each)
                .toList();
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
