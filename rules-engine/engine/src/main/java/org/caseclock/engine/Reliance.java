package org.caseclock.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.caseclock.engine.kie.RuleReader;
import org.caseclock.engine.rules.Condition;
import org.caseclock.engine.rules.ParsedRule;
import org.caseclock.engine.rules.Statement;
import org.caseclock.facts.CaseSchema;
import org.caseclock.facts.FactKind;
import org.caseclock.ledger.NotKept.About;
import org.caseclock.ledger.NotKept.RestsOn;
import org.caseclock.policy.PolicyPack;
import org.caseclock.policy.PolicyVersion;
import org.caseclock.policy.RuleFile;
import org.caseclock.timeline.Selection;
import org.caseclock.timeline.TimelineDefinition;

/**
 * Which kinds of facts the findings of a pack rest on, as its rules say: those that are gathered could meet what a rule owes,
 * and of those under {@code not} there must be none.
 */
final class Reliance {

    /** By these the fact that a statement is about may meet what is asked of it. */
    private static final Set<String> BY_THE_SUBJECT = Set.of("eachIn", "noneIn", "metIf");

    /** These write of a fact or a window. */
    private static final Set<String> OF_A_SUBJECT = Set.of("owes", "limits", "forbids");

    private final Map<About, RestsOn> rests = new HashMap<>();
    private final Map<FactKind, Set<String>> clauses = new HashMap<>();
    private final Set<String> kept = new HashSet<>();

    private final CaseSchema schema;

    private Reliance(CaseSchema schema) {
        this.schema = schema;
    }

    static Reliance of(PolicyPack pack) {
        Reliance reliance = new Reliance(pack.schema());
        Set<RuleFile> files = new HashSet<>();
        for (PolicyVersion version : pack.versions()) {
            version.rules().stream()
                    .filter(files::add)
                    .flatMap(file -> RuleReader.read(file).rules().stream())
                    .forEach(rule -> reliance.add(rule, version.timeline()));
            reliance.add(version.timeline());
        }
        return reliance;
    }

    /** What the findings rest on. */
    Map<About, RestsOn> rests() {
        return rests;
    }

    /** The kinds that the pack reads, each with the clauses on which more would be said than is known if there were none of the kind. */
    Map<FactKind, Set<String>> kinds() {
        return clauses;
    }

    /** The clauses that would read as kept where nothing is gathered: limits, and what is forbidden if there is something. */
    Set<String> kept() {
        return kept;
    }

    private void add(TimelineDefinition timeline) {
        timeline.parts()
                .getOrDefault("selections", Map.of())
                .values()
                .forEach(selection -> kindsIn(selection).forEach(this::read));
    }

    private Stream<FactKind> kindsIn(Object selection) {
        return selection instanceof Selection one && one.fact() != null
                ? Stream.ofNullable(schema.kind(one.fact()))
                : Stream.empty();
    }

    private Set<String> read(FactKind kind) {
        return clauses.computeIfAbsent(kind, key -> new TreeSet<>());
    }

    private void add(ParsedRule rule, TimelineDefinition timeline) {
        Set<FactKind> gathered = new HashSet<>();
        Set<FactKind> denied = new HashSet<>();
        Map<String, Condition.Pattern> named = new HashMap<>();
        rule.when().forEach(condition -> condition(condition, gathered, denied, named));
        named.values().stream().flatMap(pattern -> missingIn(pattern, timeline)).forEach(denied::add);
        Set<FactKind> needed = new HashSet<>();
        rule.when().forEach(condition -> needed(condition, needed));
        for (Statement statement : rule.then()) {
            RestsOn on = new RestsOn(withSubject(statement, gathered, named), denied);
            boolean isKept = denied.isEmpty() && isKeptByNothing(statement);
            about(rule, statement, named).forEach(about -> {
                if (isKept) {
                    kept.add(about.clause());
                }
                rests.merge(about, on, RestsOn::and);
                // Where there must be one of a kind for the rule to speak, it is silent without the kind.
                Stream.concat(on.evidence().stream(), on.absence().stream())
                        .filter(kind -> !needed.contains(kind))
                        .forEach(kind -> read(kind).add(about.clause()));
            });
        }
    }

    private static boolean isKeptByNothing(Statement statement) {
        String verb = statement.calls().get(0).method();
        return verb.equals("limits")
                || (verb.equals("forbids")
                        && statement.named(Set.of("unlessAny")).isEmpty());
    }

    private void condition(
            Condition condition, Set<FactKind> gathered, Set<FactKind> denied, Map<String, Condition.Pattern> named) {
        condition.patterns().forEach(pattern -> kind(pattern).forEach(this::read));
        if (condition instanceof Condition.Pattern pattern) {
            named.put(pattern.name(), pattern);
        } else if (condition instanceof Condition.Gathered) {
            condition.patterns().flatMap(this::kind).forEach(gathered::add);
        } else if (condition instanceof Condition.None) {
            condition.patterns().flatMap(this::kind).forEach(denied::add);
        } else {
            condition.parts().forEach(part -> condition(part, gathered, denied, named));
        }
    }

    /** A gap is there because nothing of some kinds is. */
    private Stream<FactKind> missingIn(Condition.Pattern pattern, TimelineDefinition timeline) {
        return pattern.type().equals("Window")
                ? pattern.texts("name").stream()
                        .flatMap(window -> timeline.kindsMissingIn(window).stream())
                        .flatMap(type -> Stream.ofNullable(schema.kind(type)))
                : Stream.empty();
    }

    private void needed(Condition condition, Set<FactKind> needed) {
        if (condition instanceof Condition.Pattern pattern) {
            kind(pattern).forEach(needed::add);
        } else if (condition instanceof Condition.All || condition instanceof Condition.Some) {
            condition.parts().forEach(part -> needed(part, needed));
        }
    }

    private Stream<FactKind> kind(Condition.Pattern pattern) {
        return Stream.ofNullable(schema.kind(pattern.type()));
    }

    /** A fact that may itself meet what is asked of it is evidence as well. */
    private Set<FactKind> withSubject(
            Statement statement, Set<FactKind> gathered, Map<String, Condition.Pattern> named) {
        Set<FactKind> evidence = new HashSet<>(gathered);
        if (statement.calls().stream().anyMatch(call -> BY_THE_SUBJECT.contains(call.method()))) {
            statement.calls().get(0).arguments().stream()
                    .flatMap(argument -> Stream.ofNullable(named.get(argument)))
                    .flatMap(this::kind)
                    .forEach(evidence::add);
        }
        return evidence;
    }

    /** What a statement owes; what it only says cannot be told rests on nothing. */
    private static Stream<About> about(ParsedRule rule, Statement statement, Map<String, Condition.Pattern> named) {
        Statement.Call first = statement.calls().get(0);
        if (OF_A_SUBJECT.contains(first.method())) {
            Condition.Pattern subject = named.get(first.arguments().get(1));
            String element =
                    first.arguments().size() > 2 ? text(first.arguments().get(2)) : "";
            return subject == null
                    ? Stream.of()
                    : names(subject)
                            .flatMap(name -> clauses(rule, first).map(clause -> new About(clause, name, element)));
        }
        if (first.method().equals("chooses")) {
            return clauses(rule, first).map(clause -> new About(clause, About.DECISION, ""));
        }
        return statement.calls().stream()
                .filter(call -> call.method().equals("needs"))
                .map(call -> new About(text(call.arguments().get(0)), "exclusion", ""));
    }

    /** The clause that is written or, where the time line gives it, each that the rule is named for. */
    private static Stream<String> clauses(ParsedRule rule, Statement.Call call) {
        String written = call.arguments().get(0);
        return written.startsWith("$") ? rule.clauses().stream() : Stream.of(text(written));
    }

    /** A fact is looked at on its own day, a window goes by its name. */
    private static Stream<String> names(Condition.Pattern subject) {
        if (!subject.type().equals("Window")) {
            return Stream.of(subject.type());
        }
        return subject.texts("name").stream();
    }

    private static String text(String literal) {
        return literal.length() > 1 && literal.startsWith("\"") ? literal.substring(1, literal.length() - 1) : literal;
    }
}
