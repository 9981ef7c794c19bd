package org.caseclock.testkit.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoPeriodTest {

    private static final String TERMS = SmallPack.POLICY.replace("timeline:\n", """
                    tables:
                      terms:
                        about: terms
                        columns: { name: {}, firstDay: {}, lastDay: {} }
                        files: [{ from: 2020-01-01, file: terms.csv, citation: "1", source: S, checkedOn: 2020-01-01 }]
                    timeline:
                      calendars:
                        term: { table: terms, name: name, firstDay: firstDay, lastDay: lastDay }
                    """);

    private static final String RULE = SmallPack.rule("A.1 Looked at", "Contact()", "ledger.lists( \"A.1\" );");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            nullValues = "-",
            value = {
                "''~The file terms.csv lists no term, so that term has none.",
                "'F19,2019-08-20,2019-12-31\n'~All terms of the file terms.csv are over before version 2020 is in force, on 2020-01-01.",
                "'F19,2019-08-20,2020-01-01\n'~-",
                "'F19,2019-08-20,2019-12-31\nS20,2020-01-02,2020-05-01\n'~-"
            })
    void a_table_without_a_term_in_its_time_is_found(String rows, @Nullable String expected) throws IOException {
        Files.writeString(folder.resolve("terms.csv"), "name,firstDay,lastDay\n" + rows);

        assertThat(found(TERMS)).isEqualTo(expected == null ? List.of() : List.of("22:33: " + expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            nullValues = "-",
            value = {
                "9 weeks~8 weeks~The periods visit (9 weeks) are never whole within 8 weeks.",
                "8 weeks~8 weeks~-",
                "32 days~1 month~The periods visit (32 days) are never whole within 1 month.",
                "31 days~1 month~-",
                "calendar months~27 days~The periods visit (calendar months) are never whole within 27 days.",
                "calendar months~28 days~-",
                "note.days~1 day~-"
            })
    void periods_that_are_longer_than_their_time_are_found(String every, String during, @Nullable String expected)
            throws IOException {
        String policy = SmallPack.POLICY.replace(
                "  windows:\n",
                "  periods:\n    visit: { every: " + every + ", for: " + during + ", then: 1 month }\n  windows:\n");

        assertThat(found(policy)).isEqualTo(expected == null ? List.of() : List.of("25:14: " + expected));
    }

    private List<String> found(String policy) throws IOException {
        return new SmallPack(folder).found(new NoPeriod(), policy, RULE);
    }
}
