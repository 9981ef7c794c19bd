package org.caseclock.cli.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.caseclock.testkit.coverage.ConditionSeen;
import org.caseclock.testkit.coverage.Coverage;
import org.caseclock.testkit.coverage.RuleCoverage;
import org.caseclock.testkit.mutation.MutationScore;
import org.jspecify.annotations.Nullable;

/** Tells it to programs. */
public final class QualityJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private QualityJson() {}

    /** What fixtures try; nothing where nobody asked. */
    public static @Nullable JsonNode coverage(@Nullable Quality quality) {
        Coverage coverage = quality == null ? null : quality.coverage();
        if (coverage == null) {
            return null;
        }
        ObjectNode node = share(coverage.share());
        ObjectNode clauses = node.putObject("clauses");
        coverage.byClause().forEach((clause, share) -> clauses.set(clause, share(share)));
        ArrayNode rules = node.putArray("rules");
        for (RuleCoverage each : coverage.rules()) {
            ObjectNode rule = rules.addObject();
            rule.put("file", each.rule().file());
            rule.put("line", each.rule().line());
            rule.put("rule", each.rule().name());
            rule.put("fired", each.fired());
            ArrayNode conditions = rule.putArray("conditions");
            each.conditions().forEach(condition -> conditions.add(condition(condition)));
        }
        return node;
    }

    private static ObjectNode share(Coverage.Share share) {
        ObjectNode node = JSON.createObjectNode();
        node.put("seen", share.seen());
        node.put("all", share.all());
        node.put("percent", Math.round(share.percent() * 10) / 10.0);
        return node;
    }

    private static ObjectNode condition(ConditionSeen condition) {
        ObjectNode node = JSON.createObjectNode();
        node.put("line", condition.line());
        node.put("column", condition.column());
        node.put("condition", condition.text());
        node.put("true", condition.seenTrue());
        node.put("false", condition.seenFalse());
        return node;
    }

    /** What fixtures would notice; nothing where nobody asked. */
    public static @Nullable JsonNode mutation(@Nullable Quality quality) {
        MutationScore score = quality == null ? null : quality.mutation();
        if (score == null) {
            return null;
        }
        ObjectNode node = JSON.createObjectNode();
        node.put("noticed", score.killed());
        node.put("all", score.all());
        node.put("percent", Math.round(score.percent() * 10) / 10.0);
        node.set("survivors", JSON.valueToTree(score.survivors()));
        node.set("equivalent", JSON.valueToTree(score.equivalents()));
        node.set("unused", JSON.valueToTree(score.unused()));
        return node;
    }
}
