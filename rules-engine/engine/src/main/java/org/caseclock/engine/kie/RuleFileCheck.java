package org.caseclock.engine.kie;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseclock.engine.rules.Condition;
import org.caseclock.engine.rules.ParsedFile;
import org.caseclock.engine.rules.ParsedRule;
import org.caseclock.engine.rules.Statement.Argument;
import org.caseclock.engine.rules.Statement.Call;
import org.caseclock.input.InputProblem;
import org.caseclock.input.InputProblem.Kind;
import org.caseclock.input.Locations.Place;
import org.caseclock.input.Nearest;
import org.caseclock.policy.Clause;
import org.caseclock.policy.How;
import org.caseclock.policy.PackException;
import org.caseclock.policy.PolicyPack;
import org.caseclock.policy.PolicyRule;
import org.caseclock.policy.PolicyVersion;
import org.caseclock.policy.RuleFile;
import org.jspecify.annotations.Nullable;

/**
 * Holds a rule file against the clauses of its pack: every rule is named for a clause, writes of no other, and no clause
 * that a rule must judge is without one. Says on the way where each rule stands.
 */
final class RuleFileCheck {

    private static final Set<String> OWN_CLAUSE_ONLY = Set.of(
            "owes",
            "owesEach",
            "limits",
            "forbids",
            "chooses",
            "decides",
            "outcome",
            "questions",
            "lists",
            "notes",
            "words",
            "needs");

    /** These write of a clause, or name one, in their first argument. */
    private static final Set<String> OF_A_CLAUSE = Stream.concat(
                    OWN_CLAUSE_ONLY.stream(), Stream.of("waives", "waivesFromItsFirstDay"))
            .collect(Collectors.toUnmodifiableSet());

    /** How a clause must be judged of which these write; of others, something is to be done. */
    private static final Map<String, How> BY_VERB = Map.of("limits", How.LIMIT, "forbids", How.PROHIBITION);

    /** What the time line gives a clause. */
    private static final Set<String> CLAUSE_OF = Set.of("Window", "Quarter");

    private final PolicyPack pack;
    private final PolicyVersion version;
    private final ParsedFile rules;
    private final RuleFile file;
    private final List<InputProblem> problems = new ArrayList<>();
    private final Set<String> judged = new HashSet<>();
    private final List<PolicyRule> found = new ArrayList<>();
    private final Set<String> written = new HashSet<>();
    private final Set<String> options = new HashSet<>();

    RuleFileCheck(PolicyPack pack, PolicyVersion version, ParsedFile rules) {
        this.pack = Layers.of(pack, rules.file());
        this.version = version;
        this.rules = rules;
        this.file = rules.file();
    }

    /**
     * The rules of the file, in its order.
     *
     * @throws PackException naming all that is wrong
     */
    List<PolicyRule> run() {
        Map<String, Integer> names = new HashMap<>();
        for (ParsedRule rule : rules.rules()) {
            Integer line = names.putIfAbsent(rule.name(), rule.place().line());
            if (line != null) {
                report(
                        Kind.DUPLICATE_RULE,
                        rule.place(),
                        "The rule \"" + rule.name() + "\" stands on line " + line + " already.",
                        null);
            }
            check(rule);
        }
        pack.clauses().forEach((id, clause) -> {
            if (clause.how() != How.NOTE
                    && clause.isInForce(version.inForceFrom())
                    && !pack.inherits(id)
                    && !judged.contains(id)) {
                report(
                        Kind.CLAUSE_WITHOUT_RULE,
                        new Place(1, 1),
                        "No rule judges the clause " + id + " ("
                                + version.told(clause).requirement() + ").",
                        "how: note.");
            }
        });
        pack.clauses()
                .forEach((id, clause) -> clause.words().keySet().forEach(name -> {
                    if (!pack.inherits(id) && clause.isInForce(version.inForceFrom()) && !isWritten(name)) {
                        report(
                                Kind.UNKNOWN_TIMELINE_NAME,
                                new Place(1, 1),
                                "The clause " + id + " has words named " + name + ", and no rule uses them.",
                                null);
                    }
                }));
        pack.clauses()
                .forEach((id, clause) -> clause.outcomes().keySet().forEach(outcome -> {
                    if (!pack.inherits(id) && clause.isInForce(version.inForceFrom()) && !options.contains(outcome)) {
                        report(
                                Kind.UNKNOWN_TIMELINE_NAME,
                                new Place(1, 1),
                                "The clause " + id + " has the outcome " + outcome + ", and no rule leads to it.",
                                null);
                    }
                }));
        if (!problems.isEmpty()) {
            throw new PackException(problems);
        }
        return List.copyOf(found);
    }

    private void check(ParsedRule rule) {
        List<String> own = rule.clauses();
        own.forEach(clause -> clauseOrSection(clause, rule));
        Set<String> spokenOf = new LinkedHashSet<>();
        own.forEach(clause -> spokenOf.addAll(ownOrDecisions(clause)));
        Set<String> writtenOf = new HashSet<>();
        for (Call call : calls(rule)) {
            Argument first = call.given().isEmpty() ? null : call.given().get(0);
            if (first == null || !OF_A_CLAUSE.contains(call.method())) {
                continue;
            }
            if (first.isText()) {
                writtenOf.add(first.value());
                writes(rule, own, call.method(), first.value(), place(first));
                spokenOf.add(first.value());
            } else if (isBoundToAClause(rule, first.text())) {
                // That these are the clauses which the time line gives is looked at with its other names.
                for (String clause : own) {
                    writtenOf.add(clause);
                    writes(rule, own, call.method(), clause, place(first));
                }
            } else if (first.text().startsWith("$")) {
                report(
                        Kind.OTHER_CLAUSE,
                        place(first),
                        "What the rule \"" + rule.name() + "\" writes of (" + first.text()
                                + ") must be a clause, or the clause of a window or quarter.",
                        "\"" + own.get(0) + "\".");
            }
        }
        own.stream()
                .filter(clause -> own.size() > 1 && !writtenOf.contains(clause))
                .forEach(clause -> report(
                        Kind.OTHER_CLAUSE,
                        rule.place(),
                        "The rule \"" + rule.name() + "\" is named for " + clause + " and writes nothing of it.",
                        null));
        words(rule, own);
        options(rule, own);
        otherClauses(rule);
        found.add(new PolicyRule(
                rule.name(),
                List.copyOf(spokenOf),
                file.pack(),
                file.file(),
                rule.place().line()));
    }

    private static List<Call> calls(ParsedRule rule) {
        return rule.then().stream()
                .flatMap(statement -> statement.calls().stream())
                .toList();
    }

    /** Where an argument begins; of a text, what stands between its quotation marks. */
    private static Place place(Argument argument) {
        Place place = argument.source().place();
        return argument.isText() ? new Place(place.line(), place.column() + 1) : place;
    }

    private static boolean isBoundToAClause(ParsedRule rule, String name) {
        return rule.when().stream()
                .filter(Condition.Pattern.class::isInstance)
                .map(Condition.Pattern.class::cast)
                .filter(pattern -> CLAUSE_OF.contains(pattern.type()))
                .flatMap(pattern -> pattern.names().stream())
                .anyMatch(field -> field.name().equals(name) && field.field().equals("clause"));
    }

    private void clauseOrSection(String own, ParsedRule rule) {
        if (!isClauseOrSection(own)) {
            int name = file.text().indexOf(own, rule.title().start());
            report(
                    Kind.UNKNOWN_CLAUSE,
                    Place.of(file.text(), name < 0 ? rule.title().start() : name),
                    "The rule \"" + rule.name() + "\" must begin with the id of a clause.",
                    nearest(own));
        }
    }

    private void writes(ParsedRule rule, List<String> own, String verb, String clause, Place place) {
        if (!pack.clauses().containsKey(clause)) {
            report(
                    Kind.UNKNOWN_CLAUSE,
                    place,
                    "The rule \"" + rule.name() + "\" writes of the clause " + clause
                            + ", which the pack does not have.",
                    nearest(clause));
        } else if (OWN_CLAUSE_ONLY.contains(verb)) {
            judged.add(clause);
            suits(rule, verb, clause, place);
            if (!isInForce(clause)) {
                report(
                        Kind.OTHER_CLAUSE,
                        place,
                        "The rule \"" + rule.name() + "\" writes of the clause " + clause
                                + ", which is not in force yet in version " + version.id() + ".",
                        "the versions from " + clause(clause).from() + " on need a file of rules of their own.");
            }
            if (!own.contains(clause)) {
                report(
                        Kind.OTHER_CLAUSE,
                        place,
                        "The rule \"" + rule.name() + "\" is named for " + String.join(", ", own) + " and writes of "
                                + clause + ".",
                        null);
            }
        }
    }

    /** A limit is written of as one, and so is a prohibition. */
    private void suits(ParsedRule rule, String verb, String clause, Place place) {
        How how = clause(clause).how();
        How wanted = BY_VERB.get(verb);
        boolean isSuited = wanted != null ? how == wanted : !(how.isToBeLeft() && verb.startsWith("owes"));
        if (!isSuited) {
            report(
                    Kind.OTHER_CLAUSE,
                    place,
                    "The rule \"" + rule.name() + "\" writes " + verb + " of the clause " + clause + ", which is a "
                            + how.inWords() + ".",
                    wanted != null
                            ? "how: " + wanted.inWords() + "."
                            : how == How.LIMIT ? "ledger.limits." : "ledger.forbids.");
        }
    }

    /** The outcomes of a decision are those that the clause lists. */
    private void options(ParsedRule rule, List<String> own) {
        List<String> known = own.stream()
                .flatMap(clause -> Stream.ofNullable(pack.clauses().get(clause)))
                .flatMap(clause -> clause.outcomes().keySet().stream())
                .toList();
        for (Call call : calls(rule)) {
            Argument first = call.given().isEmpty() ? null : call.given().get(0);
            if (first == null || !call.method().equals("option")) {
                continue;
            }
            String named = first.isText() ? first.value() : first.text();
            options.add(named);
            if (known.isEmpty()) {
                report(
                        Kind.UNKNOWN_CODE,
                        place(first),
                        "The outcome (" + named + ") must be one of those that " + String.join(", ", own)
                                + " lists in policy.yaml, and it lists none.",
                        "outcomes: { " + named + ": what it is called in a sentence } there.");
            } else if (!known.contains(named)) {
                report(
                        Kind.UNKNOWN_CODE,
                        place(first),
                        "The outcome (" + named + ") must be one of " + String.join(", ", known) + ".",
                        Nearest.to(named, known).map(near -> near + ".").orElse(null));
            }
        }
    }

    /** What a decision rests on beside facts are clauses under which something may be missed. */
    private void otherClauses(ParsedRule rule) {
        for (Call call : calls(rule)) {
            Argument first = call.given().isEmpty() ? null : call.given().get(0);
            if (first == null || !call.method().equals("ifViolated")) {
                continue;
            }
            String named = first.isText() ? first.value() : first.text();
            Clause clause = pack.clauses().get(named);
            if (clause == null || !clause.how().isJudged()) {
                report(
                        Kind.UNKNOWN_CLAUSE,
                        place(first),
                        "What the rule \"" + rule.name() + "\" rests on (" + named + ") must be "
                                + (clause == null
                                        ? "a clause of the pack."
                                        : "a clause that can be missed; it is a "
                                                + clause.how().inWords() + "."),
                        clause == null ? nearest(named) : null);
            }
        }
    }

    /** Looks at where a rule names other words of its clause. */
    private void words(ParsedRule rule, List<String> own) {
        List<String> known = own.stream()
                .flatMap(clause -> Stream.ofNullable(pack.clauses().get(clause)))
                .flatMap(clause -> clause.words().keySet().stream())
                .toList();
        for (Call call : calls(rule)) {
            call.given().forEach(argument -> written.add(argument.value()));
            int named = call.method().equals("words")
                    ? 1
                    : call.method().equals("worded") ? 0 : call.given().size();
            if (named < call.given().size()
                    && call.given().get(named).isText()
                    && !known.contains(call.given().get(named).value())) {
                String name = call.given().get(named).value();
                report(
                        Kind.UNKNOWN_TIMELINE_NAME,
                        place(call.given().get(named)),
                        "The rule \"" + rule.name() + "\" names words (" + name + ") that the clause "
                                + String.join(", ", own) + " does not have.",
                        Nearest.to(name, known).map(near -> near + ".").orElse(null));
            }
        }
    }

    /** As a text, or as the code of an element. */
    private boolean isWritten(String name) {
        return written.contains(name) || written.stream().anyMatch(each -> each.endsWith("." + name));
    }

    private boolean isInForce(String clause) {
        return clause(clause).isInForce(version.inForceFrom());
    }

    private Clause clause(String id) {
        return Objects.requireNonNull(pack.clauses().get(id));
    }

    /** A rule that is named for a section speaks of a circumstance, and so of each decision that it may lead to. */
    private List<String> ownOrDecisions(String own) {
        if (pack.clauses().containsKey(own)) {
            return List.of(own);
        }
        return pack.clauses().entrySet().stream()
                .filter(clause -> clause.getKey().startsWith(own + ".")
                        && clause.getValue().how() == How.DECISION)
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean isClauseOrSection(String id) {
        return pack.clauses().keySet().stream().anyMatch(clause -> clause.equals(id) || clause.startsWith(id + "."));
    }

    private @Nullable String nearest(String clause) {
        return Nearest.to(clause, pack.clauses().keySet())
                .map(near -> near + ".")
                .orElse(null);
    }

    private void report(Kind kind, Place place, String message, @Nullable String hint) {
        problems.add(new InputProblem(file.name(), place.line(), place.column(), "", message, hint, kind));
    }
}
