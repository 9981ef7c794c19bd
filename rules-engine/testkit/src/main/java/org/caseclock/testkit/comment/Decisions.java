package org.caseclock.testkit.comment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseclock.engine.rules.Condition;
import org.caseclock.engine.rules.ParsedRule;
import org.caseclock.engine.rules.Statement;
import org.caseclock.engine.rules.Statement.Call;
import org.caseclock.policy.Clause;
import org.jspecify.annotations.Nullable;

/** Says in sentences what a rule writes beside what is owed. */
final class Decisions {

    private static final String NOBODY = "Who: nobody owes it";
    private static final String DECIDES = NOBODY + "; it is a decision, and has no due date.";
    private static final String EXCLUDES =
            "This rule: it excludes the participant, unless another rule says that it does"
                    + " not, or something is missing (then the decision is pending).";

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
                Stream.of(
                                Stream.of(NOBODY + "; it is listed for the monitor to look at."),
                                said("If", Clause::onlyIf),
                                Stream.of("What an empty field leaves open is not listed.")
                                        .filter(sentence -> first.arguments().size() > 1))
                        .flatMap(each -> each)
                        .toList();
            case "notes" -> List.of(NOBODY + "; it is named on the case, for information.");
            case "outcome" -> outcome();
            case "chooses" -> options(first, statement);
            case "questions" ->
                List.of(NOBODY + "; it reports a data issue of the "
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
        return List.of(NOBODY + "; it tells the task in other words" + (task == null ? "." : ": " + task));
    }

    private List<String> exclusion(Statement statement) {
        List<String> sentences = new ArrayList<>();
        Owing.calls(statement, "fails")
                .forEach(call -> sentences.add("This rule: it does not exclude if "
                        + Owing.text(call.arguments().get(0)) + "; the rules beside this one judge the rest."));
        waived(statement, "waives", "This rule: of the excluded nothing is asked under %s.", sentences);
        waived(
                statement,
                "waivesFromItsFirstDay",
                "Nor is asked of them under %s what is due on the first day of the circumstance or later, what is under"
                        + " way that day included.",
                sentences);
        if (Stream.of("waives", "waivesFromItsFirstDay")
                .anyMatch(call -> Owing.calls(statement, call).findAny().isPresent())) {
            sentences.add(
                    "While the decision is pending, all of that is judged as usual, but nobody is given a task to do it.");
        }
        boolean isNeed = Owing.calls(statement, "needs").findAny().isPresent();
        if (sentences.isEmpty() && !isNeed) {
            sentences.add(EXCLUDES);
        }
        return isNeed
                ? sentences
                : Stream.of(Stream.of(DECIDES), said("If", Clause::onlyIf), sentences.stream())
                        .flatMap(each -> each)
                        .toList();
    }

    /** What the clauses that the rule is named for say of something. */
    private Stream<String> said(String label, Function<Clause, @Nullable String> text) {
        return rule.clauses().stream()
                .flatMap(id -> Stream.ofNullable(clauses.get(id)))
                .flatMap(clause -> Stream.ofNullable(text.apply(clause)))
                .distinct()
                .map(said -> label + ": " + RuleComment.sentence(said));
    }

    /** The outcomes that a statement leads to, in the words of the clause. */
    private List<String> options(Call first, Statement statement) {
        Clause clause = clauses.get(Owing.text(first.arguments().get(0)));
        Stream<String> named = clause == null
                ? Stream.of()
                : clause.outcomes().entrySet().stream()
                        .filter(outcome -> Owing.calls(statement, "option")
                                .anyMatch(call ->
                                        Owing.text(call.arguments().get(0)).equals(outcome.getKey())))
                        .map(outcome -> outcome.getKey() + ": " + outcome.getValue());
        return Stream.of(
                        Stream.of(
                                DECIDES,
                                "Outcomes, of which the first that holds is decided: "
                                        + named.collect(Collectors.joining("; ")) + "."),
                        said("If", Clause::onlyIf))
                .flatMap(each -> each)
                .toList();
    }

    private List<String> outcome() {
        return Stream.of(
                        Stream.of(DECIDES, "Yes goes before no; until the record says either, it is unknown."),
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
