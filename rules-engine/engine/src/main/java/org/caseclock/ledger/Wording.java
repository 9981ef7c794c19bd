package org.caseclock.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.caseclock.policy.Clause;
import org.caseclock.policy.ParameterDefinition;
import org.caseclock.policy.ParameterDefinition.DatedValue;
import org.caseclock.policy.PolicyPack;
import org.caseclock.policy.PolicyVersion;
import org.caseclock.policy.Role;
import org.caseclock.timeline.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * What all findings of a clause say alike under one version.
 *
 * @param id the clause's id
 * @param name the name of these words in the clause; empty for its usual ones
 * @param order the clause's place in its pack
 * @param task what is to be done
 * @param role who is to do it
 * @param parameters the parameters that it turns on
 * @param limits those that are numbers, each with what it governs, as a sentence: a list of codes says nothing in one
 * @param others the same for findings that have other words, by their name
 */
record Wording(
        String id,
        @Nullable String name,
        Clause clause,
        PolicyVersion version,
        int order,
        Severity severity,
        String task,
        Role role,
        List<UsedParameter> parameters,
        Limits limits,
        Map<String, Wording> others) {

    /**
     * The numbers that a clause turns on.
     *
     * @param inWords each with what it governs, as a sentence; empty where there is none
     * @param highest the highest of them; 0 where there is none
     */
    record Limits(String inWords, int highest) {}

    static Wording of(PolicyPack pack, PolicyVersion version, String id, int order) {
        Clause clause = version.told(Objects.requireNonNull(pack.clauses().get(id)));
        List<UsedParameter> used = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        int highest = 0;
        for (String name : clause.parameters()) {
            Parameter parameter = version.parameters().get(name);
            ParameterDefinition definition = pack.parameters().get(name);
            DatedValue value = definition == null ? null : definition.on(version.inForceFrom());
            if (parameter != null && definition != null && value != null) {
                used.add(new UsedParameter(name, parameter.inWords(), value.citation()));
                if (parameter.set() && parameter.codes().isEmpty()) {
                    numbers.add(label(definition.about()) + ": " + parameter.inWords() + ", under " + value.citation());
                    highest = Math.max(highest, parameter.number());
                }
            }
        }
        Map<String, Wording> others = new HashMap<>();
        Limits limits = new Limits(inWords(numbers), highest);
        Wording usual = of(null, clause, version, id, order, used, limits, Map.of());
        clause.words()
                .keySet()
                .forEach(name ->
                        others.put(name, of(name, clause.inWords(name), version, id, order, used, limits, Map.of())));
        return others.isEmpty() ? usual : of(null, clause, version, id, order, used, limits, others);
    }

    private static Wording of(
            @Nullable String name,
            Clause clause,
            PolicyVersion version,
            String id,
            int order,
            List<UsedParameter> used,
            Limits limits,
            Map<String, Wording> others) {
        return new Wording(
                id,
                name,
                clause,
                version,
                order,
                Severity.of(clause.modality()),
                Objects.requireNonNullElse(clause.task(), clause.requirement()),
                Objects.requireNonNullElse(clause.role(), Role.CASE_MANAGER),
                List.copyOf(used),
                limits,
                Map.copyOf(others));
    }

    /**
     * That of a finding: by the name that its rule gives it, or else that of its element, or else the one that a rule gives to
     * all findings of the clause in this case.
     *
     * @throws LedgerException if the clause has no words of a name that a rule gives
     */
    Wording of(Owed owed, @Nullable String ofTheCase) {
        String element = owed.window().element();
        if (owed.worded() != null) {
            return named(owed.worded());
        }
        if (element != null && others.containsKey(element)) {
            return named(element);
        }
        return ofTheCase == null ? this : named(ofTheCase);
    }

    private Wording named(String name) {
        Wording other = others.get(name);
        if (other == null) {
            throw new LedgerException("A rule names words (" + name + ") that the clause " + id + " does not have.");
        }
        return other;
    }

    /** Whether these are the words of one element, so that it need not be named beside them. */
    boolean isOfElement(String element) {
        return element.equals(name);
    }

    private static String inWords(List<String> numbers) {
        return numbers.isEmpty() ? "" : "(" + String.join("; ", numbers) + ".)";
    }

    /** What a parameter is about, without what is added to it, to stand before its value. */
    private static String label(String about) {
        String first = about.split("[;:]", 2)[0].strip();
        return first.substring(0, 1).toUpperCase(Locale.ROOT) + first.substring(1);
    }

    /** The values of the parameters that it turns on. */
    List<String> values() {
        return parameters.stream().map(UsedParameter::value).toList();
    }

    boolean delegable() {
        return Boolean.TRUE.equals(clause.delegable());
    }
}
