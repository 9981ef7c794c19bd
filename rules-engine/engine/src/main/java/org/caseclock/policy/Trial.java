package org.caseclock.policy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caseclock.input.Nearest;
import org.caseclock.policy.ParameterDefinition.DatedValue;
import org.caseclock.timeline.Parameter;

/** A pack of which one parameter is changed, to try what that would do. */
final class Trial {

    private static final YAMLMapper YAML = new YAMLMapper();

    private Trial() {}

    static PolicyPack of(PolicyPack pack, String name, String value) {
        ParameterDefinition definition = pack.parameters().get(name);
        if (definition == null) {
            throw new IllegalArgumentException("The pack " + pack.id() + " has no parameter named " + name + "."
                    + Nearest.to(name, pack.parameters().keySet())
                            .map(near -> System.lineSeparator() + "  Maybe " + near + ".")
                            .orElse(""));
        }
        DatedValue last = definition.values().get(definition.values().size() - 1);
        DatedValue tried = new DatedValue(last.from(), node(value), last.citation(), last.source(), last.checkedOn());
        String problem = definition.problemWith(tried);
        if (problem != null) {
            throw new IllegalArgumentException("The value (" + value + ") of " + name + " " + problem + ".");
        }
        Parameter parameter = definition.as(name, tried);
        List<PolicyVersion> versions = pack.versions().stream()
                .map(version -> with(version, name, parameter))
                .toList();
        return new PolicyPack(
                pack.id(),
                pack.title(),
                pack.board(),
                pack.jurisdiction(),
                pack.programs(),
                pack.source(),
                versions,
                pack.closures(),
                pack.parameters(),
                pack.tables(),
                pack.clauses(),
                pack.terms(),
                pack.schema(),
                pack.digest() + "+" + name + "=" + value,
                pack.base());
    }

    private static PolicyVersion with(PolicyVersion version, String name, Parameter parameter) {
        Map<String, Parameter> parameters = new HashMap<>(version.parameters());
        parameters.put(name, parameter);
        return new PolicyVersion(
                version.id(),
                version.inForceFrom(),
                version.supersededFrom(),
                version.rules(),
                parameters,
                version.rows(),
                version.timeline(),
                version.emptyMeans());
    }

    private static JsonNode node(String value) {
        try {
            return YAML.readTree(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The value (" + value + ") is no YAML.", e);
        }
    }
}
