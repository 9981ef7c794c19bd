package org.caseclock.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.caseclock.policy.PackException;
import org.caseclock.policy.PolicyPack;
import org.caseclock.timeline.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TableRefusalTest {

    private static final String TABLES = """
            tables:
              rows:
                about: the rows
                columns:
                  name: {}
                  category: { codes: [Active, Employed] }
                  code: { codes: ["1", "15"], several: true, none: NA }
                files:
                  - from: 2020-01-01
                    file: tables/rows.csv
                    citation: "1"
                    source: A source
                    checkedOn: 2026-11-22
            clauses:
            """;
    private static final String POLICY = TinyPack.POLICY.replace("clauses:\n", TABLES);
    private static final String CSV = "name,category,code\nIntensive,Active,1; 15\nCore,Employed,NA\n";

    @TempDir
    private Path folder;

    @Test
    void a_sound_table_is_read_row_by_row() {
        assertThat(load(POLICY, CSV).versions().get(0).rows())
                .extracting(Row::line, row -> row.cells().values().toString())
                .containsExactly(
                        tuple(2, "{name=[Intensive], category=[Active], code=[1, 15]}"),
                        tuple(3, "{name=[Core], category=[Employed], code=[]}"));
    }

    @Test
    void columns_may_stand_in_any_order_and_cells_between_quotes() {
        assertThat(load(POLICY, "code,name,category\r\n15,\"Intensive, North\",Active\r\n")
                        .versions()
                        .get(0)
                        .rows())
                .extracting(row -> row.cells().values().toString())
                .containsExactly("{code=[15], name=[Intensive, North], category=[Active]}");
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("tables")
    void a_wrong_table_is_refused_with_the_place(String csv, String message) {
        String file = folder.resolve("tables/rows.csv").toString();
        assertThat(refusal(POLICY, csv)).isEqualTo(file + message.replace("%s", file));
    }

    static Stream<Arguments> tables() {
        String categories = "must be one of Active, Employed.";
        return Stream.of(
                arguments("", ":1:1: The table is empty; its first line must name the columns."),
                arguments(
                        "name,categry,code\n",
                        ":1:6: The table rows has no column named categry; there are name, category, code.\n"
                                + "  Maybe category.\n%s:1:1: The column category is missing."),
                arguments("name,code\n", ":1:1: The column category is missing."),
                arguments("name,category,code,name\n", ":1:20: The column name stands twice."),
                arguments(
                        "name,category,code\nCore,Activ,1\n",
                        ":2:6: The category (Activ) " + categories + "\n  Maybe Active."),
                arguments("name,category,code\n\"Core, North\",Done,1\n", ":2:15: The category (Done) " + categories),
                arguments(
                        "name,category,code\nCore,Active,1; 16\n",
                        ":2:16: The code (16) must be one of 1, 15, or NA for none.\n  Maybe 1."),
                arguments("name,category,code\nCore,,1\n", ":2:6: The category must have a value."),
                arguments("name,category,code\nCore,Active,\n", ":2:13: The code must have a value, or NA for none."),
                arguments("name,category,code\nCore,Active,1;\n", ":2:13: The code must have a value, or NA for none."),
                arguments(
                        "name,category,code\nCore, North,Active,1\n",
                        ":2:20: The row has 4 cells and must have 3.\n"
                                + "  Maybe a cell that holds a comma must stand between double quotes.\n"
                                + "%s:2:7: The category (North) must be one of Active, Employed.\n"
                                + "%s:2:13: The code (Active) must be one of 1, 15, or NA for none."),
                arguments(
                        "name,category,code\nCore,Active\n",
                        ":2:12: The row has 2 cells and must have 3.\n"
                                + "  Maybe a cell that holds a comma must stand between double quotes."));
    }

    @Test
    void a_table_whose_file_is_missing_is_refused() {
        assertThat(refusal(POLICY, null))
                .isEqualTo(folder.resolve("policy.yaml")
                        + ":40:15: The pack has no file tables/rows.csv. [/tables/rows/files/0/file]");
    }

    @ParameterizedTest
    @MethodSource("outside")
    void a_file_outside_the_folder_is_refused(String file) {
        assertThat(refusal(POLICY.replace("tables/rows.csv", file), CSV))
                .endsWith(":1:1: A file of a pack must lie in its folder: " + file + " does not.");
    }

    static Stream<String> outside() {
        return Stream.of("../x.csv", "tables/../../x.csv", "/etc/x.csv", "./x.csv", "tables//x.csv");
    }

    @Test
    void a_table_that_changes_when_no_version_begins_is_refused() {
        String policy =
                POLICY.replace("      - from: 2020-01-01\n        file", "      - from: 2021-01-01\n        file");
        assertThat(refusal(policy, CSV))
                .isEqualTo(folder.resolve("policy.yaml")
                        + ":39:15: The table rows changes on 2021-01-01, on which no version begins."
                        + " [/tables/rows/files/0/from]\n"
                        + "  Maybe a version is to be added, so that each finding can name it.");
    }

    @Test
    void a_table_without_a_file_is_refused() {
        String policy = POLICY.replaceFirst("(?s)files:\n.*?clauses:", "files: []\nclauses:");
        assertThat(refusal(policy, CSV)).contains("The table rows must have a file. [/tables/rows/files]");
    }

    @Test
    void a_table_holds_from_its_day_until_the_next() throws IOException {
        String policy = POLICY.replace(
                        "    citation: \"1\"\nclosures",
                        "    citation: \"1\"\n  - { id: \"2021\", inForceFrom: 2021-01-01, citation: \"1\" }\nclosures")
                .replace(
                        "clauses:\n",
                        "      - { from: 2021-01-01, file: tables/later.csv, citation: \"1\", source: A source, checkedOn: 2026-11-22 }\n"
                                + "clauses:\n");
        Files.createDirectories(folder.resolve("tables"));
        Files.writeString(folder.resolve("tables/later.csv"), "name,category,code\nLater,Active,1\n");
        assertThat(load(policy, CSV).versions())
                .extracting(version -> version.rows().stream()
                        .map(row -> row.cells().values().get("name"))
                        .toList()
                        .toString())
                .containsExactly("[[Intensive], [Core]]", "[[Later]]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "table == \"rows\", cells.have( \"categry\" )~:36: The table rows has no column named categry; there are name, category, code.",
                "cells.have( \"categry\" ), table == \"rows\"~:19: The table rows has no column named categry; there are name, category, code.",
                "table == \"rows\", !cells . have( /* ( */ \"category\", \"Active\", \"Done\" )~:69: The category (Done) must be one of Active, Employed."
            })
    void what_a_rule_asks_of_a_row_its_table_has(String asked, String message) {
        PolicyPack pack = load(POLICY, CSV);
        String rules = TinyPack.RULES.replace("\nthen", "\nRow( " + asked + " )\nthen");
        PackException refused = catchThrowableOfType(
                PackException.class,
                () -> RulesEngine.compile(TinyPack.in(folder, POLICY, rules)).close());
        assertThat(pack.tables()).isNotEmpty();
        assertThat(refused.getMessage()).contains(":12" + message);
    }

    private PolicyPack load(String policy, @Nullable String csv) {
        try {
            Files.createDirectories(folder.resolve("tables"));
            if (csv != null) {
                Files.writeString(folder.resolve("tables/rows.csv"), csv);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return TinyPack.in(folder, policy, TinyPack.RULES);
    }

    private String refusal(String policy, @Nullable String csv) {
        PackException refusal = catchThrowableOfType(PackException.class, () -> load(policy, csv));
        assertThat(refusal).as("the refusal of the pack").isNotNull();
        return refusal.getMessage();
    }
}
