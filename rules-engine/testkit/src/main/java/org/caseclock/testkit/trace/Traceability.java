package org.caseclock.testkit.trace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.caseclock.engine.RulesEngine;
import org.caseclock.policy.ParameterDefinition.DatedValue;
import org.caseclock.policy.PolicyPack;
import org.caseclock.policy.PolicyRule;
import org.caseclock.policy.PolicyVersion;
import org.caseclock.testkit.fixture.Fixture;
import org.caseclock.testkit.fixture.FixtureResult;

/**
 * A pack's clauses, each with the rules, parameters and fixtures that it rests on.
 *
 * @param pack the pack
 * @param rules its rules
 * @param clauses its clauses, in the policy's own order
 * @param parameters all values of its parameters, by parameter
 * @param strays the fixtures that are about no clause of the pack
 */
public record Traceability(
        PolicyPack pack,
        List<PolicyRule> rules,
        List<ClauseTrace> clauses,
        List<ParameterTrace> parameters,
        List<Fixture> strays) {

    public Traceability {
        rules = List.copyOf(rules);
        clauses = List.copyOf(clauses);
        parameters = List.copyOf(parameters);
        strays = List.copyOf(strays);
    }

    /** Runs the fixtures, and follows each clause of the engine's pack to what it rests on. */
    public static Traceability of(RulesEngine engine, List<Fixture> fixtures) {
        PolicyPack pack = engine.pack();
        List<ParameterTrace> parameters = parameters(pack);
        List<ClauseTrace> clauses = new ArrayList<>();
        pack.told()
                .forEach((id, clause) -> clauses.add(new ClauseTrace(
                        id,
                        clause,
                        pack.inherits(id),
                        rules(engine, id),
                        clause.parameters().stream()
                                .flatMap(name -> parameters.stream()
                                        .filter(parameter -> parameter.current()
                                                && parameter.name().equals(name)))
                                .toList(),
                        fixtures.stream()
                                .filter(fixture -> fixture.clause().equals(id))
                                .map(fixture -> FixtureTrace.of(FixtureResult.of(engine, fixture)))
                                .toList())));
        List<Fixture> strays = fixtures.stream()
                .filter(fixture -> !pack.clauses().containsKey(fixture.clause()))
                .toList();
        return new Traceability(pack, engine.rules(), clauses, parameters, strays);
    }

    /** The file of a rule: by its name, and by that of its folder where it belongs to a pack that this one extends. */
    public String file(PolicyRule rule) {
        return isOwn(rule) ? rule.file() : rule.pack() + "/" + rule.file();
    }

    /** Whether a rule lies in the pack's own folder. */
    boolean isOwn(PolicyRule rule) {
        return rule.pack().equals(pack.id());
    }

    /** How many fixtures were run. */
    public int fixtureCount() {
        return clauses.stream().mapToInt(clause -> clause.fixtures().size()).sum();
    }

    /** What is missing in the pack, a sentence each. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        clauses.forEach(clause -> missing.addAll(clause.missing()));
        strays.forEach(fixture -> missing.add("The clause (" + fixture.clause() + ") of the fixture \"" + fixture.name()
                + "\" (" + fixture.file() + ":" + fixture.line() + ") must be one of the pack."));
        return List.copyOf(missing);
    }

    private static List<PolicyRule> rules(RulesEngine engine, String clause) {
        return engine.rules().stream()
                .filter(rule -> rule.clauses().contains(clause))
                .toList();
    }

    private static List<ParameterTrace> parameters(PolicyPack pack) {
        LocalDate lastVersion = pack.versions().get(pack.versions().size() - 1).inForceFrom();
        List<ParameterTrace> parameters = new ArrayList<>();
        pack.parameters().forEach((name, definition) -> {
            for (DatedValue dated : definition.values()) {
                parameters.add(new ParameterTrace(
                        name,
                        definition.about(),
                        inWords(pack, name, dated),
                        definition.unit(),
                        definition.stricter(),
                        dated.equals(definition.on(lastVersion)),
                        dated.from(),
                        dated.citation(),
                        dated.source(),
                        dated.checkedOn()));
            }
        });
        return parameters;
    }

    private static String inWords(PolicyPack pack, String name, DatedValue dated) {
        // A pack is refused where a value changes on a day on which no version begins.
        PolicyVersion version = Objects.requireNonNull(pack.versionOn(dated.from()));
        return Objects.requireNonNull(version.parameters().get(name)).inWords();
    }
}
