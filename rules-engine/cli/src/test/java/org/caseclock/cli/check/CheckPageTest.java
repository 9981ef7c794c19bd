package org.caseclock.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each id has a page of one form, whose examples do what they say, and the index lists them all. */
class CheckPageTest {

    private static final Path PAGES = Path.of("../..", CheckPage.FOLDER);
    private static final Path INDEX = PAGES.resolve("README.md");

    @TempDir
    Path folder;

    static List<CheckId> ids() {
        return CheckId.ALL;
    }

    /** Of all but one sort there is a pack that shows it. */
    static List<CheckId> shown() {
        return CheckId.ALL.stream()
                .filter(id -> !id.equals(CheckId.NEEDS_SESSION))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void has_one_form(CheckId id) {
        String page = CheckPage.of(id.id());

        assertThat(page).startsWith("# " + id.id() + "\n\n## ").endsWith("\n");
        assertThat(page.lines().filter(line -> line.startsWith("## ")).map(line -> line.substring(3)))
                .isEqualTo(CheckPage.HEADINGS);
        assertThat(CheckPage.HEADINGS)
                .allSatisfy(heading ->
                        assertThat(CheckPage.part(page, heading)).as(heading).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("shown")
    void what_is_to_be_avoided_is_found(CheckId id) throws IOException {
        assertThat(new ExamplePack(folder).with(id, CheckPage.part(CheckPage.of(id.id()), "Avoid")))
                .anySatisfy(remark -> {
                    assertThat(remark.id()).isEqualTo(id.id());
                    assertThat(remark.level()).isEqualTo(id.level());
                    assertThat(remark.isAllowed()).isFalse();
                });
    }

    @ParameterizedTest
    @MethodSource("ids")
    void of_what_is_to_be_preferred_there_is_nothing_to_be_said(CheckId id) throws IOException {
        assertThat(new ExamplePack(folder).with(id, CheckPage.part(CheckPage.of(id.id()), "Prefer")))
                .filteredOn(remark -> remark.id().equals(id.id()) || remark.level() == Remark.Level.ERROR)
                .isEmpty();
    }

    @Test
    void there_is_no_page_on_anything_else() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString()).filter(name -> !name.equals("README.md")))
                    .containsExactlyInAnyOrderElementsOf(
                            CheckPage.ids().stream().map(id -> id + ".md").toList());
        }
    }

    @Test
    void the_index_lists_every_page() throws IOException {
        String index = index();
        if (Boolean.getBoolean("caseclock.update")) {
            Files.writeString(INDEX, index);
        }

        assertThat(Files.exists(INDEX) ? Files.readString(INDEX) : "")
                .as("refresh it with -Dtest=CheckPageTest -Dcaseclock.update=true")
                .isEqualTo(index);
    }

    private static String index() {
        StringBuilder index = new StringBuilder("""
                # What `caseclock check` finds

                An error keeps a pack from being used. A warning may be allowed by a comment that says why, on a line of its own
                above the rule, the line or the entry: `// caseclock-allow ID: REASON` in rules, `# caseclock-allow ID: REASON` in
                `policy.yaml`. `caseclock check --explain ID` shows a page, `caseclock check --capabilities` what a rule may say.

                | id | level | finds |
                |---|---|---|
                """);
        for (CheckId id : CheckId.ALL) {
            index.append("| [`" + id.id() + "`](" + id.id() + ".md) | "
                    + id.level().word() + " | " + CheckPage.about(id.id()) + " |\n");
        }
        return index.toString();
    }
}
