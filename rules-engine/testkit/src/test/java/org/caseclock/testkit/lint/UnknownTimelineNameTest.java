package org.caseclock.testkit.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseclock.testkit.lint.SmallPack.rule;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownTimelineNameTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Window( name == \"notes\" )~The name (notes) of a Window must be one of note. Maybe note.",
                "Window( name == \"note\" || name == \"nota\" )~The name (nota) of a Window must be one of note.",
                "Chain( name == \"note\" )~The name (note) of a Chain must be one of lastService.",
                "Parameter( name == \"note.day\" )~The name (note.day) of a Parameter must be one of note.days.",
                "Stretch( name == \"training\" )~The name (training) of a Stretch must be one of participation.",
                "Row( table == \"statuses\" )~The table (statuses) of a Row must be one of"
            })
    void a_name_that_the_pack_does_not_declare_is_found(String when, String message) throws IOException {
        assertThat(find(when)).singleElement().asString().startsWith("10:").contains(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Window( name == \"note\", key == \"c1\" )",
                "Chain( name == \"lastService\" )",
                "Stretch( name == \"participation\" )",
                "Parameter( name == \"note.days\" )",
                "Contact( id == \"note\" )"
            })
    void one_that_it_declares_is_not(String when) throws IOException {
        assertThat(find(when)).isEmpty();
    }

    private List<String> find(String when) throws IOException {
        return new SmallPack(folder)
                .found(new UnknownTimelineName(), rule("A.1 Looked at", when, "ledger.lists( \"A.1\" );"));
    }
}
