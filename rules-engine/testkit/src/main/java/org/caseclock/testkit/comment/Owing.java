package org.caseclock.testkit.comment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.caseclock.engine.rules.ParsedRule;
import org.caseclock.engine.rules.Statement;
import org.caseclock.engine.rules.Statement.Call;
import org.caseclock.policy.Clause;

/**
 * Something that a rule says is owed.
 *
 * @param id the id of the clause
 * @param clause the clause, in the words in which it is told
 * @param about what the rule calls the window or the fact; {@code ledger} where a decision needs it
 * @param atAnyTime whether what meets it may be of any day
 */
record Owing(String id, Clause clause, String about, boolean atAnyTime) {

    /** Stands for the decision that needs it. */
    static final String DECISION = "ledger";

    /** These write of a fact or a window. */
    private static final Set<String> OF_A_SUBJECT = Set.of("owes", "owesEach", "limits", "forbids");

    /** What a rule says is owed, or must not be, in its order. */
    static List<Owing> in(ParsedRule rule, Map<String, Clause> clauses) {
        List<Owing> owings = new ArrayList<>();
        for (Statement statement : rule.then()) {
            Call first = statement.calls().get(0);
            if (OF_A_SUBJECT.contains(first.method())) {
                ids(first.arguments().get(0), rule)
                        .filter(clauses::containsKey)
                        .forEach(id -> owings.add(new Owing(
                                id,
                                inWords(Objects.requireNonNull(clauses.get(id)), statement),
                                first.arguments().get(1),
                                calls(statement, "atAnyTime").findAny().isPresent())));
            }
            calls(statement, "needs")
                    .map(call -> text(call.arguments().get(0)))
                    .filter(clauses::containsKey)
                    .forEach(id -> owings.add(new Owing(id, Objects.requireNonNull(clauses.get(id)), DECISION, true)));
        }
        return owings.stream().distinct().toList();
    }

    /** The calls of a statement to a method. */
    static Stream<Call> calls(Statement statement, String method) {
        return statement.calls().stream().filter(call -> call.method().equals(method));
    }

    /** The clauses that stand for one that is written, or for one that the time line gives. */
    private static Stream<String> ids(String argument, ParsedRule rule) {
        return argument.startsWith("\"") ? Stream.of(text(argument)) : rule.clauses().stream();
    }

    private static Clause inWords(Clause clause, Statement statement) {
        Stream<String> element = statement.calls().get(0).arguments().stream().skip(2);
        Stream<String> worded = calls(statement, "worded").flatMap(call -> call.arguments().stream());
        Predicate<String> isText = each -> each.startsWith("\"");
        return Stream.concat(element, worded)
                .filter(isText)
                .map(Owing::text)
                .filter(clause.words()::containsKey)
                .findFirst()
                .map(clause::inWords)
                .orElse(clause);
    }

    /** What stands between the quotation marks of an argument. */
    static String text(String argument) {
        return argument.startsWith("\"") ? argument.substring(1, argument.length() - 1) : argument;
    }
}
