package org.caseclock.cli.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import org.caseclock.cli.text.Annotation;
import org.caseclock.cli.text.Page;

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
        List<Remark> open =
                remarks.stream().filter(remark -> !remark.isAllowed()).toList();
        switch (format) {
            case TEXT -> {
                open.forEach(remark -> out.println(Page.printableLines(remark.toString())));
                remarks.stream()
                        .filter(Remark::isAllowed)
                        .forEach(remark -> out.println(Page.printableLines(remark.toString())));
            }
            case JSON -> print(json(remarks), out);
            case SARIF -> print(SarifLog.of(remarks), out);
            case GITHUB -> open.forEach(remark -> out.println(github(remark)));
        }
    }

    private static JsonNode json(List<Remark> remarks) {
        ArrayNode all = JSON.createArrayNode();
        for (Remark remark : remarks) {
            ObjectNode each = all.addObject();
            each.put("level", remark.level().word());
            each.put("id", remark.id());
            each.put("page", CheckPage.path(remark.id()));
            each.put("file", remark.problem().source());
            each.put("line", remark.problem().line());
            each.put("column", remark.problem().column());
            each.put("message", remark.problem().message());
            each.put("maybe", remark.problem().hint());
            each.put("suppressed", remark.isAllowed());
            each.put("because", remark.because());
        }
        return all;
    }

    private static String github(Remark remark) {
        return Annotation.of(
                remark.level().word(),
                remark.problem().source(),
                remark.problem().line(),
                remark.problem().column(),
                remark.id(),
                remark.problem().message());
    }

    private static void print(JsonNode node, PrintWriter out) {
        try {
            out.println(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(node));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
