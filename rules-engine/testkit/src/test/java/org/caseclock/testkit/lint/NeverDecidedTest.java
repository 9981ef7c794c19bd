package org.caseclock.testkit.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NeverDecidedTest {

    private static final String POLICY = SmallPack.POLICY
            + "  D.1: { citation: D.1, how: decision, requirement: Size, outcomes: { LARGE: large, MIDDLE: so so, SMALL: small } }\n"
            + "  F.1: { citation: F.1, modality: MUST, how: prohibition, requirement: Nothing }\n";

    private static final String WHEN = """
            rule "%s"
            when
                $contact : Contact()
                accumulate( $c : Contact(); $contacts : collectList( $c ) )
                accumulate( $n : CaseNote(); $notes : collectList( $n ) )
            then
                %s
            end
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                ".option( \"LARGE\" ).option( \"MIDDLE\" ).ifAny( $notes ).option( \"SMALL\" )~14:46: The rule \"D.1 Size\" never leads to MIDDLE: LARGE, which comes before it in policy.yaml, always holds. Maybe LARGE last among the outcomes, or a condition for it.; 14:81: The rule \"D.1 Size\" never leads to SMALL: LARGE, which comes before it in policy.yaml, always holds. Maybe LARGE last among the outcomes, or a condition for it.",
                ".option( \"LARGE\" ).ifAny( $notes ).option( \"SMALL\" ).ifAny( $contacts ).option( \"MIDDLE\" )~14:62: The rule \"D.1 Size\" never leads to SMALL: MIDDLE, which comes before it in policy.yaml, always holds. Maybe MIDDLE last among the outcomes, or a condition for it.",
                ".option( \"LARGE\" ).ifAny( $notes ).unlessAny( $contacts ).unlessAny( $notes ).option( \"MIDDLE\" ).ifAny( $notes ).option( \"SMALL\" )~14:97: The rule \"D.1 Size\" asks for one of $notes, and for there being none."
            })
    void an_outcome_to_which_nothing_leads_is_found(String options, String expected) throws IOException {
        assertThat(decides(options)).containsExactly(expected.split("; (?=14)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".option( \"LARGE\" ).ifAny( $notes ).option( \"MIDDLE\" ).unlessAny( $notes ).option( \"SMALL\" )",
                ".option( \"SMALL\" ).option( \"LARGE\" ).ifAny( $notes ).unlessAny( $contacts ).option( \"MIDDLE\" ).ifAny( $contacts )"
            })
    void one_to_which_something_leads_is_not(String options) throws IOException {
        assertThat(decides(options)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            nullValues = "-",
            value = {
                ".ifAny( $notes ).unlessAny( $notes )~14:66: The rule \"F.1 Nothing\" asks for one of $notes, and for there being none.",
                ".ifAny( $notes ).unlessAny( $contacts )~-"
            })
    void what_is_forbidden_and_allowed_by_the_same_is_found(String said, @Nullable String expected) throws IOException {
        assertThat(
                        found(
                                "F.1 Nothing",
                                "ledger.forbids( \"F.1\", $contact )" + said + ";",
                                "D.1 Size",
                                "ledger.chooses( \"D.1\" ).option( \"LARGE\" ).ifAny( $notes ).option( \"MIDDLE\" ).ifAny( $contacts ).option( \"SMALL\" );"))
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    private List<String> decides(String options) throws IOException {
        return found(
                "D.1 Size",
                "ledger.chooses( \"D.1\" )" + options + ";",
                "F.1 Nothing",
                "ledger.forbids( \"F.1\", $contact );");
    }

    private List<String> found(String name, String then, String otherName, String otherThen) throws IOException {
        return new SmallPack(folder)
                .found(new NeverDecided(), POLICY, WHEN.formatted(name, then) + WHEN.formatted(otherName, otherThen));
    }
}
