package org.caseclock.cli.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import org.caseclock.facts.CaseSchema;
import org.caseclock.input.CaseFileJson;
import org.caseclock.input.CaseFiles;
import org.caseclock.input.InputException;
import org.caseclock.policy.PolicyPack;
import org.caseclock.testkit.fixture.Fixture;
import org.caseclock.testkit.fixture.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseFileSchemaTest {

    private static final Path FOLDER = Path.of("../../examples/three-rivers-training");
    private static final CaseSchema DECLARED = PolicyPack.load(FOLDER).schema();
    private static final Schema SCHEMA = schema(DECLARED);

    private static final String CASE = "{\"caseId\":\"C\",\"participant\":{\"id\":\"P\",\"entryDate\":\"2024-09-03\","
            + "\"programs\":[\"ADULT\"],\"veteran\":null},\"employments\":[{\"id\":\"e\",\"weeklyHours\":20.5,"
            + "\"placement\":true}],\"payments\":[{\"id\":\"p\",\"date\":\"2024-10-10\",\"amount\":120.50,"
            + "\"purpose\":\"TUITION\",\"training\":\"s\"}],\"approvals\":[{\"id\":\"a\",\"about\":[\"p\"],\"recordings\":"
            + "[{\"place\":\"CASE_FILE\"}]}],\"assessments\":[{\"id\":\"t\",\"areas\":[\"INTERESTS\"]}],"
            + "\"documents\":[{\"id\":\"d\",\"kind\":\"EO_NOTICE\"}]}";

    private static Schema schema(CaseSchema declared) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(CaseFileSchema.of(declared).toString(), InputFormat.JSON);
    }

    private static boolean fits(String text) {
        return SCHEMA.validate(text, InputFormat.JSON, context -> {}).isEmpty();
    }

    private static boolean isRead(String text) {
        try {
            CaseFiles.one(DECLARED, "case.json", text);
            return true;
        } catch (InputException e) {
            return false;
        }
    }

    @Test
    void without_declarations_it_is_that_of_the_library() throws Exception {
        JsonNode library = new ObjectMapper()
                .readTree(Path.of("../engine/src/main/resources/org/caseclock/facts/case-file.schema.json")
                        .toFile());

        assertThat((JsonNode) CaseFileSchema.of(CaseSchema.STANDARD)).isEqualTo(library);
    }

    @Test
    void the_cases_of_a_packs_fixtures_fit() {
        for (Fixture fixture : Fixtures.of(FOLDER)) {
            assertThat(fits(CaseFileJson.compact(fixture.caseFile())))
                    .as(fixture.name())
                    .isTrue();
        }
        assertThat(fits(CASE)).isTrue();
        assertThat(isRead(CASE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.01", "-0.1", "0.29", "19.99", "999999999999.99", "1e3", "120.500", "null"})
    void amounts_of_dollars_and_cents_fit(String amount) {
        String text = CASE.replace("120.50", amount);

        assertThat(isRead(text)).as(text).isTrue();
        assertThat(fits(text)).as(text).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "120.50      | \"120.50\"",
                "120.50      | 1000000000000",
                "120.50      | 120.505",
                "120.50      | 0.001",
                ":20.5,      | :20.1234567,",
                "120.50      | {}",
                "\"TUITION\" | \"TUTION\"",
                "\"TUITION\" | 3",
                "\"s\"       | 7",
                ":20.5,      | :\"20\",",
                "true        | \"yes\"",
                "[\"p\"]     | \"p\"",
                "[\"p\"]     | [null]",
                "INTERESTS   | INTEREST",
                "[\"INTERESTS\"] | [null]",
                "EO_NOTICE   | RECEIPTS",
                "CASE_FILE   | DRAWER",
                "purpose     | use",
                "weeklyHours | hours",
                "veteran     | veterans",
                "payments    | payment",
                "2024-10-10  | 10/10/2024",
                "{\"id\":\"a\",\"about\" | {\"about\"",
            })
    void what_the_reader_refuses_does_not_fit(String good, String bad) {
        assertThat(CASE).contains(good);
        String text = CASE.replace(good, bad);

        assertThat(isRead(text)).as(text).isFalse();
        assertThat(fits(text)).as(text).isFalse();
    }
}
