package org.caseclock.cli.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.caseclock.engine.RulesEngine;

/** Remarks in SARIF 2.1.0 (OASIS), for code hosts. */
final class SarifLog {

    private SarifLog() {}

    static JsonNode of(List<Remark> remarks) {
        ObjectNode log = JsonNodeFactory.instance.objectNode();
        log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        log.put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "caseclock");
        driver.put("version", RulesEngine.version());
        driver.put("informationUri", "https://caseclock.org");
        ArrayNode rules = driver.putArray("rules");
        CheckId.ALL.forEach(id -> rule(rules.addObject(), id));
        ArrayNode results = run.putArray("results");
        remarks.forEach(remark -> result(results.addObject(), remark));
        return log;
    }

    private static void rule(ObjectNode rule, CheckId id) {
        rule.put("id", id.id());
        rule.putObject("shortDescription").put("text", CheckPage.about(id.id()));
        rule.putObject("help")
                .put("text", CheckPage.part(CheckPage.of(id.id()), "Why").strip())
                .put("markdown", CheckPage.of(id.id()));
        rule.putObject("defaultConfiguration").put("level", id.level().word());
        rule.putObject("properties").put("page", CheckPage.path(id.id()));
    }

    private static void result(ObjectNode result, Remark remark) {
        result.put("ruleId", remark.id());
        result.put("level", remark.level().word());
        String hint = remark.problem().hint();
        result.putObject("message").put("text", remark.problem().message() + (hint == null ? "" : " Maybe " + hint));
        ObjectNode place = result.putArray("locations").addObject().putObject("physicalLocation");
        place.putObject("artifactLocation").put("uri", uri(remark.problem().source()));
        place.putObject("region")
                .put("startLine", remark.problem().line())
                .put("startColumn", remark.problem().column());
        if (remark.isAllowed()) {
            result.putArray("suppressions").addObject().put("kind", "inSource").put("justification", remark.because());
        }
    }

    /** A relative file stays one, and whatever a name holds is no part of the address. */
    private static String uri(String file) {
        Path path = Path.of(file);
        if (path.isAbsolute()) {
            return path.toUri().normalize().toASCIIString();
        }
        List<String> parts = new ArrayList<>();
        path.normalize().forEach(part -> parts.add(encoded(part.toString())));
        return String.join("/", parts);
    }

    private static String encoded(String part) {
        StringBuilder encoded = new StringBuilder();
        for (byte each : part.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = each > 0 && (Character.isLetterOrDigit(each) || "-._~".indexOf(each) >= 0);
            encoded.append(plain ? String.valueOf((char) each) : "%%%02X".formatted(each));
        }
        return encoded.toString();
    }
}
