package org.caseclock.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.caseclock.input.InputProblem;
import org.junit.jupiter.api.Test;

/** The log is as the schema of SARIF 2.1.0 says. */
class SarifLogTest {

    private static final Remark ERROR = new Remark(
            Remark.Level.ERROR,
            "unknown-field",
            new InputProblem("a folder/policy.drl", 3, 7, "", "The field is unknown.", "about."),
            null);
    private static final Remark ALLOWED = new Remark(
            Remark.Level.WARNING,
            "unused-parameter",
            new InputProblem("policy.drl", 1, 1, "", "Nothing uses it.", null),
            "the next version uses it");

    @Test
    void remarks_are_valid() throws IOException {
        assertThat(errors(SarifLog.of(List.of(ERROR, ALLOWED)))).isEmpty();
        assertThat(errors(SarifLog.of(List.of()))).isEmpty();
    }

    @Test
    void the_schema_finds_what_is_not() throws IOException {
        JsonNode log = SarifLog.of(List.of(new Remark(
                ERROR.level(), ERROR.id(), new InputProblem("policy.drl", 0, 1, "", "No line.", null), null)));

        assertThat(errors(log)).isNotEmpty();
    }

    @Test
    void what_is_allowed_is_suppressed_with_its_reason() {
        JsonNode results = SarifLog.of(List.of(ERROR, ALLOWED)).at("/runs/0/results");

        assertThat(results.at("/0/suppressions").isMissingNode()).isTrue();
        assertThat(results.at("/0/locations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .isEqualTo("a%20folder/policy.drl");
        assertThat(results.at("/1/suppressions/0/kind").asText()).isEqualTo("inSource");
        assertThat(results.at("/1/suppressions/0/justification").asText()).isEqualTo("the next version uses it");
    }

    @Test
    void a_place_is_an_address_whatever_the_file_is_called() {
        assertThat(uri("rules/a b/po#li?cy%2é.drl")).isEqualTo("rules/a%20b/po%23li%3Fcy%252%C3%A9.drl");
        assertThat(uri("./rules/../policy.drl")).isEqualTo("policy.drl");
        assertThat(uri("a:b/policy.drl")).isEqualTo("a%3Ab/policy.drl");
        assertThat(uri("//rules//policy.drl")).isEqualTo("file:///rules/policy.drl");
        assertThat(uri("/rules/a b/policy.drl")).isEqualTo("file:///rules/a%20b/policy.drl");
    }

    @Test
    void the_tool_says_which_version_it_is_and_where_more_is_known() {
        JsonNode driver = SarifLog.of(List.of()).at("/runs/0/tool/driver");
        assertThat(driver.get("version").asText()).isNotBlank();
        assertThat(driver.get("informationUri").asText()).startsWith("https://");
    }

    private static String uri(String file) {
        Remark remark =
                new Remark(ERROR.level(), ERROR.id(), new InputProblem(file, 1, 1, "", "Some words.", null), null);
        return SarifLog.of(List.of(remark))
                .at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri")
                .asText();
    }

    private static List<?> errors(JsonNode log) throws IOException {
        try (InputStream text =
                Objects.requireNonNull(SarifLogTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
            Schema schema = SchemaRegistry.withDialect(Dialects.getDraft7())
                    .getSchema(new String(text.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
            return schema.validate(log.toString(), InputFormat.JSON);
        }
    }
}
