package org.caseclock.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.caseclock.policy.Clause;
import org.caseclock.policy.ParameterDefinition;
import org.caseclock.policy.ParameterDefinition.DatedValue;
import org.caseclock.policy.PolicyPack;
import org.caseclock.policy.PolicyVersion;
import org.caseclock.policy.Role;
import org.caseclock.timeline.Parameter;

/**
 * What all findings of a clause say alike under one version.
 *
 * @param id the clause's id
 * @param order the clause's place in its pack
 * @param task what is to be done
 * @param role who is to do it
 * @param parameters the parameters that it turns on
 * @param limits those that are numbers, as a sentence: a list of codes says nothing in one
 */
record Wording(
        String id,
        Clause clause,
        PolicyVersion version,
        int order,
        Severity severity,
        String task,
        Role role,
        List<UsedParameter> parameters,
        String limits) {

    static Wording of(PolicyPack pack, PolicyVersion version, String id, int order) {
        Clause clause = Objects.requireNonNull(pack.clauses().get(id));
        List<UsedParameter> used = new ArrayList<>();
        List<UsedParameter> numbers = new ArrayList<>();
        for (String name : clause.parameters()) {
            Parameter parameter = version.parameters().get(name);
            ParameterDefinition definition = pack.parameters().get(name);
            DatedValue value = definition == null ? null : definition.on(version.inForceFrom());
            if (parameter != null && value != null) {
                UsedParameter each = new UsedParameter(name, parameter.inWords(), value.citation());
                used.add(each);
                if (parameter.codes().isEmpty()) {
                    numbers.add(each);
                }
            }
        }
        return new Wording(
                id,
                clause,
                version,
                order,
                Severity.of(clause.modality()),
                Objects.requireNonNullElse(clause.task(), clause.requirement()),
                Objects.requireNonNullElse(clause.role(), Role.CASE_MANAGER),
                List.copyOf(used),
                limits(numbers));
    }

    private static String limits(List<UsedParameter> numbers) {
        return numbers.isEmpty()
                ? ""
                : numbers.stream()
                        .map(each -> "Section " + each.citation() + ", " + each.name() + ": " + each.value())
                        .collect(Collectors.joining("; ", "(", ".)"));
    }

    boolean delegable() {
        return Boolean.TRUE.equals(clause.delegable());
    }
}
