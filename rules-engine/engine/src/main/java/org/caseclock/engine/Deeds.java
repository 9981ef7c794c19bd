package org.caseclock.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseclock.engine.rules.Condition;
import org.caseclock.engine.rules.ParsedRule;
import org.caseclock.engine.rules.Statement;
import org.caseclock.facts.CaseSchema;
import org.caseclock.policy.PolicyVersion;

/** By what single deed each clause of a pack can be met, as its rules say: any of several where there are several. */
final class Deeds {

    private static final String BY_RECORDING = "metByRecording";

    /** By these one fact may meet what is owed, on its own day or on that of its recording. */
    private static final Set<String> BY_ONE = Set.of("metBy", BY_RECORDING);

    /** What says nothing of what meets it, or when. */
    private static final Set<String> BESIDE = Set.of("owes", "worded", "basedOn");

    private final Map<SetRules.Of, Set<Deed>> deeds = new HashMap<>();

    /** Those of which the rules say different things, so that a task does not tell which of them it is about. */
    private final Set<SetRules.Of> several = new HashSet<>();

    /** Those that are met in these ways alone, by facts of the window's days. */
    private final Set<SetRules.Of> complete = new HashSet<>();

    private final CaseSchema schema;

    private Deeds(CaseSchema schema) {
        this.schema = schema;
    }

    static Deeds of(Map<PolicyVersion, List<ParsedRule>> rules, CaseSchema schema) {
        Deeds deeds = new Deeds(schema);
        rules.forEach((version, all) -> all.forEach(rule -> deeds.add(version, rule)));
        return deeds;
    }

    /** Those by any of which a clause of a version can be met; none where it takes more than one, or where that is not certain. */
    Set<Deed> of(String version, String clause) {
        SetRules.Of of = new SetRules.Of(version, clause);
        return several.contains(of) ? Set.of() : deeds.getOrDefault(of, Set.of());
    }

    private void add(PolicyVersion version, ParsedRule rule) {
        for (Statement statement : rule.then()) {
            Statement.Call first = statement.calls().get(0);
            if (first.method().equals("owes")) {
                Set<Deed> by = by(rule, statement);
                for (String clause : SetRules.clauses(rule, first)) {
                    SetRules.Of of = new SetRules.Of(version.id(), clause);
                    Set<Deed> other = deeds.putIfAbsent(of, by);
                    if (other == null && isComplete(version, rule, statement)) {
                        complete.add(of);
                    }
                    if (other != null && !other.equals(by)) {
                        several.add(of);
                    }
                }
            }
        }
    }

    /** Whether a clause of a version can be met in no other way, and by no fact from before its window. */
    boolean areComplete(String version, String clause) {
        SetRules.Of of = new SetRules.Of(version, clause);
        return complete.contains(of) && !several.contains(of);
    }

    private boolean isComplete(PolicyVersion version, ParsedRule rule, Statement statement) {
        boolean allDescribed = statement.calls().stream()
                .allMatch(call -> BESIDE.contains(call.method())
                        || (BY_ONE.contains(call.method())
                                && call.arguments().size() == 1
                                && by(rule, call).count() == 1));
        return allDescribed && !takesEarlier(version, rule);
    }

    /** Whether a window of the rule takes evidence from before it. */
    private static boolean takesEarlier(PolicyVersion version, ParsedRule rule) {
        return rule.when().stream()
                .filter(Condition.Pattern.class::isInstance)
                .map(Condition.Pattern.class::cast)
                .filter(pattern -> pattern.type().equals("Window"))
                .flatMap(pattern -> pattern.texts("name").stream())
                .flatMap(name -> Stream.ofNullable(version.timeline().windows().get(name)))
                .anyMatch(window -> window.evidenceFrom() != null);
    }

    private Set<Deed> by(ParsedRule rule, Statement statement) {
        boolean isOfParts =
                statement.calls().stream().anyMatch(call -> call.method().equals("part"));
        return isOfParts
                ? Set.of()
                : statement.calls().stream()
                        .filter(call -> BY_ONE.contains(call.method()))
                        .flatMap(call -> by(rule, call))
                        .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<Deed> by(ParsedRule rule, Statement.Call call) {
        boolean byRecording = call.method().equals(BY_RECORDING);
        return call.arguments().stream()
                .flatMap(name -> gathered(rule, name))
                .flatMap(pattern -> Stream.ofNullable(Deed.of(pattern, byRecording, schema)));
    }

    /** The pattern whose facts a rule has gathered under a name. */
    static Stream<Condition.Pattern> gathered(ParsedRule rule, String name) {
        return rule.when().stream()
                .filter(Condition.Gathered.class::isInstance)
                .map(Condition.Gathered.class::cast)
                .filter(gathered -> gathered.asks().isEmpty()
                        && gathered.made().stream().anyMatch(made -> made.name().equals(name)))
                .map(Condition.Gathered::from)
                .filter(Condition.Pattern.class::isInstance)
                .map(Condition.Pattern.class::cast);
    }
}
