package org.caseclock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class SchemaCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void it_has_what_the_pack_declares() throws Exception {
        Cli cli = Cli.run("schema", "--pack", "../../examples/three-rivers-training");

        assertThat(cli.exitCode()).isZero();
        JsonNode schema = JSON.readTree(cli.out());
        assertThat(schema.at("/properties/payments/items/$ref").asText()).isEqualTo("#/$defs/Payment");
        assertThat(schema.at("/$defs/Employment/properties/weeklyHours/description")
                        .asText())
                .isEqualTo("hours a week");
        assertThat(schema.at("/$defs/DocumentKind/enum").toString()).contains("\"GRADES\"", "\"EO_NOTICE\"");
    }

    @Test
    void without_a_pack_it_is_what_every_pack_knows() throws Exception {
        JsonNode schema = JSON.readTree(Cli.run("schema").out());

        assertThat(schema.at("/properties/contacts").isMissingNode()).isFalse();
        assertThat(schema.at("/properties/payments").isMissingNode()).isTrue();
    }

    @Test
    void a_wrong_pack_is_refused() {
        Cli cli = Cli.run("schema", "--pack", "ms-partnrship");

        assertThat(cli.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(cli.err()).contains("Maybe ms-partnership");
    }
}
