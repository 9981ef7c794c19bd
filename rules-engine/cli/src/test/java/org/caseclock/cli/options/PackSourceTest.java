package org.caseclock.cli.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A folder hides a pack that comes with the command only where it is a pack itself. */
class PackSourceTest {

    private static final CommandSpec SPEC = CommandSpec.create();
    private static final Path FOLDER = Path.of("ms-partnership");

    static {
        new picocli.CommandLine(SPEC);
    }

    @AfterEach
    void remove() throws IOException {
        Files.deleteIfExists(FOLDER.resolve("policy.yaml"));
        Files.deleteIfExists(FOLDER);
    }

    @Test
    void a_folder_of_the_name_of_a_pack_does_not_hide_it() throws IOException {
        Files.createDirectory(FOLDER);
        PackSource source = PackSource.named(SPEC, FOLDER.toString());
        assertThat(source.folder()).isNull();
        assertThat(source.pack().id()).isEqualTo("ms-partnership");

        Files.writeString(FOLDER.resolve("policy.yaml"), "id: ms-partnership");
        assertThat(PackSource.named(SPEC, FOLDER.toString()).folder()).isEqualTo(FOLDER);
        assertThat(PackSource.named(SPEC, "./ms-partnership").folder()).isNotNull();
    }

    @Test
    void those_that_there_are_are_listed() {
        assertThatThrownBy(() -> PackSource.named(SPEC, "ms-partnershp"))
                .isInstanceOf(ParameterException.class)
                .hasMessageContaining("ca-seta, mn-northwest, mo-west-central, ms-partnership, ny-cdo.")
                .hasMessageContaining("Maybe ms-partnership");
    }
}
