package org.caseclock.cli.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.caseclock.cli.text.Annotation;
import org.caseclock.cli.text.Page;
import org.caseclock.testkit.lint.Lint;

/** Writes remarks. */
public final class RemarkReport {

    /** The forms in which they can be written. */
    public enum Format {
        TEXT,
        JSON,
        SARIF,
        GITHUB
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    private RemarkReport() {}

    /** Writes them in a form. */
    public static void write(Format format, List<Remark> remarks, PrintWriter out) {
        switch (format) {
            case TEXT -> remarks.forEach(remark -> out.println(Page.printable(remark.toString())));
            case JSON -> print(json(remarks), out);
            case SARIF -> print(sarif(remarks), out);
            case GITHUB -> remarks.forEach(remark -> out.println(github(remark)));
        }
    }

    private static JsonNode json(List<Remark> remarks) {
        ArrayNode all = JSON.createArrayNode();
        for (Remark remark : remarks) {
            ObjectNode each = all.addObject();
            each.put("level", word(remark));
            each.put("id", remark.id());
            each.put("file", remark.problem().source());
            each.put("line", remark.problem().line());
            each.put("column", remark.problem().column());
            each.put("message", remark.problem().message());
            each.put("maybe", remark.problem().hint());
        }
        return all;
    }

    /** SARIF 2.1.0 (OASIS), for code hosts. */
    private static JsonNode sarif(List<Remark> remarks) {
        ObjectNode log = JSON.createObjectNode();
        log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        log.put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "caseclock");
        ArrayNode rules = driver.putArray("rules");
        rule(rules, Remark.REFUSED, "What keeps a pack from being used.");
        Lint.ALL.forEach(lint -> rule(rules, lint.id(), lint.about()));
        ArrayNode results = run.putArray("results");
        for (Remark remark : remarks) {
            ObjectNode result = results.addObject();
            result.put("ruleId", remark.id());
            result.put("level", word(remark));
            String hint = remark.problem().hint();
            result.putObject("message")
                    .put("text", remark.problem().message() + (hint == null ? "" : " Maybe " + hint));
            ObjectNode place = result.putArray("locations").addObject().putObject("physicalLocation");
            place.putObject("artifactLocation")
                    .put("uri", remark.problem().source().replace('\\', '/'));
            place.putObject("region")
                    .put("startLine", remark.problem().line())
                    .put("startColumn", remark.problem().column());
        }
        return log;
    }

    private static void rule(ArrayNode rules, String id, String about) {
        rules.addObject().put("id", id).putObject("shortDescription").put("text", about);
    }

    private static String github(Remark remark) {
        return Annotation.of(
                word(remark),
                remark.problem().source(),
                remark.problem().line(),
                remark.problem().column(),
                remark.id(),
                remark.problem().message());
    }

    private static String word(Remark remark) {
        return remark.level().name().toLowerCase(Locale.ROOT);
    }

    private static void print(JsonNode node, PrintWriter out) {
        try {
            out.println(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(node));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
