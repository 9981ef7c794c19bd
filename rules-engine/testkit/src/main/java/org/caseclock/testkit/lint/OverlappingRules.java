package org.caseclock.testkit.lint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.caseclock.engine.rules.ParsedRule;
import org.caseclock.engine.rules.Statement;
import org.caseclock.engine.rules.Statement.Call;
import org.caseclock.input.InputProblem;

/** Two rules that write of one clause for the same window or fact, where one of them fires whenever the other does. */
final class OverlappingRules implements Lint {

    private static final Set<String> OF_ONE_SUBJECT = Set.of("owes", "limits", "forbids", "lists");

    @Override
    public String id() {
        return "overlapping-rules";
    }

    @Override
    public Stream<InputProblem> find(LintedPack pack) {
        List<InputProblem> found = new ArrayList<>();
        for (LintedRules file : pack.rules()) {
            for (int i = 0; i < file.rules().size(); i++) {
                for (ParsedRule earlier : file.rules().subList(0, i)) {
                    ParsedRule later = file.rules().get(i);
                    shared(earlier, later)
                            .or(() -> shared(later, earlier))
                            .ifPresent(what -> found.add(file.problem(
                                    later.place(),
                                    "The rule \"" + later.name() + "\" and the rule \"" + earlier.name() + "\" on line "
                                            + earlier.place().line() + " both speak of " + what + ".",
                                    "one of them must ask for something that the other excludes.")));
                }
            }
        }
        return found.stream();
    }

    /** What both write of whenever the narrower rule fires. */
    private static Optional<String> shared(ParsedRule wider, ParsedRule narrower) {
        if (Collections.disjoint(wider.clauses(), narrower.clauses())) {
            return Optional.empty();
        }
        return Cover.of(wider.when(), narrower.when()).flatMap(names -> {
            Set<String> others = new HashSet<>();
            narrower.then().forEach(statement -> others.add(subject(statement, Map.of())));
            return wider.then().stream()
                    .map(statement -> subject(statement, names))
                    .filter(subject -> !subject.isEmpty() && others.contains(subject))
                    .findFirst();
        });
    }

    /** The clause and the window or fact that a statement writes of; blank for what several rules may write. */
    private static String subject(Statement statement, Map<String, String> names) {
        Call call = statement.calls().get(0);
        if (!OF_ONE_SUBJECT.contains(call.method()) || call.arguments().size() < 2) {
            return "";
        }
        List<String> arguments = call.arguments();
        String fact = names.getOrDefault(arguments.get(1), arguments.get(1));
        String element = call.method().equals("owes") && arguments.size() > 2 ? ", " + arguments.get(2) : "";
        return arguments.get(0).replace("\"", "") + " for the same " + fact + element;
    }
}
