package org.caseclock.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caseclock.cli.options.RunOptions;
import org.caseclock.cli.run.Counts;
import org.caseclock.ledger.Obligation;
import org.caseclock.ledger.Status;
import org.jspecify.annotations.Nullable;

/** The monitor's report as JSON: an object with a list of staff members, each with counts and violations. */
public final class MonitorJson {

    private final JsonGenerator json;

    private MonitorJson(JsonGenerator json) {
        this.json = json;
    }

    /** One report, or a list of those of several policies. */
    public static void write(PrintWriter out, RunOptions options, List<MonitorReport> reports) {
        try (JsonGenerator json = JsonMapper.builder()
                .build()
                .createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .setPrettyPrinter(new DefaultPrettyPrinter()
                        .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                        .withArrayIndenter(new DefaultIndenter("  ", "\n")))) {
            MonitorJson page = new MonitorJson(json);
            boolean areSeveral = reports.size() > 1;
            if (areSeveral) {
                json.writeStartArray();
            }
            for (MonitorReport report : reports) {
                page.report(options, report);
            }
            if (areSeveral) {
                json.writeEndArray();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.print('\n');
    }

    private void report(RunOptions options, MonitorReport report) throws IOException {
        Counts counts = report.counts();
        json.writeStartObject();
        json.writeStringField("pack", report.pack().id());
        json.writeStringField("digest", report.pack().digest());
        json.writeStringField("asOf", options.asOf().toString());
        if (report.clauseId() != null) {
            json.writeStringField("clause", report.clauseId());
        }
        json.writeNumberField("casesEvaluated", counts.evaluated());
        json.writeNumberField("casesNotGoverned", counts.notGoverned());
        json.writeNumberField("casesNotRead", counts.unread());
        json.writeNumberField("casesNotEvaluated", counts.failed());
        json.writeArrayFieldStart("staff");
        for (Map.Entry<String, StaffRecord> entry : report.staff().entrySet()) {
            member(entry.getKey(), entry.getValue());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void member(String name, StaffRecord record) throws IOException {
        json.writeStartObject();
        if (!name.isEmpty()) {
            json.writeStringField("staff", name);
        }
        json.writeNumberField("met", record.counts.of(Status.MET));
        json.writeNumberField("late", record.counts.of(Status.LATE));
        json.writeNumberField("missed", record.counts.of(Status.MISSED));
        json.writeArrayFieldStart("violations");
        for (StaffRecord.Violation violation : record.violations) {
            violation(violation.caseId(), violation.obligation());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void violation(String caseId, Obligation obligation) throws IOException {
        json.writeStartObject();
        json.writeStringField("caseId", caseId);
        json.writeStringField("id", obligation.id());
        json.writeStringField("clause", obligation.clause());
        json.writeStringField("citation", obligation.citation());
        json.writeStringField("severity", obligation.severity().name());
        json.writeStringField("status", obligation.status().name());
        json.writeObjectFieldStart("subject");
        json.writeStringField("kind", obligation.subject().kind());
        json.writeStringField("id", obligation.subject().id());
        if (obligation.subject().element() != null) {
            json.writeStringField("element", obligation.subject().element());
        }
        json.writeEndObject();
        day("opens", obligation.opens());
        day("due", obligation.due());
        json.writeStringField("explanation", obligation.explanation());
        json.writeEndObject();
    }

    private void day(String field, @Nullable LocalDate day) throws IOException {
        if (day != null) {
            json.writeStringField(field, day.toString());
        }
    }
}
