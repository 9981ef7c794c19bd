package org.caseclock.testkit.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseclock.testkit.lint.SmallPack.rule;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MissingValueTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Survey( returnedOn > sentOn )",
                "Survey( sentOn < returnedOn )",
                "Survey( $day : returnedOn ) Contact( date >= $day )",
                "$survey : Survey() Contact( date >= $survey.returnedOn )",
                "not Survey( returnedOn > sentOn )",
                "accumulate( $s : Survey( returnedOn > sentOn ); $all : collectList( $s ) )",
                "Contact( method != ContactMethod.IN_PERSON )"
            })
    void an_empty_field_that_decides_in_silence_is_found(String when) throws IOException {
        assertThat(find(rule("A.1 Looked at", when, "ledger.lists( \"A.1\" );")))
                .singleElement()
                .asString()
                .startsWith("10:")
                .contains("is empty", "and no rule of A.1 says what an empty one means.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Survey( returnedOn == null || returnedOn > sentOn )",
                "Survey( returnedOn != null, returnedOn > sentOn )",
                "Contact( date > date )",
                "Survey( reportsChange != true )",
                "Contact( method == ContactMethod.IN_PERSON )",
                "Window( due < opens )"
            })
    void what_is_said_or_never_empty_is_not(String when) throws IOException {
        assertThat(find(rule("A.1 Looked at", when, "ledger.lists( \"A.1\" );")))
                .isEmpty();
    }

    @Test
    void another_rule_of_the_clause_or_its_section_may_say_it() throws IOException {
        String silent = rule("A.1 Looked at", "Survey( returnedOn > sentOn )", "ledger.lists( \"A.1\" );");
        String when = "$survey : Survey( returnedOn == null )";

        assertThat(find(silent + rule("A.1 Said", when, "ledger.lists( \"A.1\", $survey );")))
                .isEmpty();
        assertThat(find(silent + rule("A Said", when, "ledger.lists( \"A\", $survey );")))
                .isEmpty();
        assertThat(find(silent + rule("B Said", when, "ledger.lists( \"B\", $survey );")))
                .hasSize(1);
        assertThat(find(silent
                        + rule(
                                "A.1 Said",
                                "$survey : Survey()",
                                "ledger.cannotTell( \"A.1\", $survey, \"returnedOn\" );")))
                .isEmpty();
    }

    private List<String> find(String rules) throws IOException {
        return new SmallPack(folder).found(new MissingValue(), rules);
    }
}
