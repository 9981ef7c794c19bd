package org.caseclock.engine.kie.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import org.caseclock.engine.gate.Capabilities;
import org.caseclock.engine.gate.Capabilities.Sizes;
import org.caseclock.support.Repository;
import org.junit.jupiter.api.Test;

/** The page on the library tells the bounds that the code has. */
class BoundsInReadmeTest {

    private static String readme() throws IOException {
        return Files.readString(Repository.engine().resolve("README.md"));
    }

    @Test
    void the_table_is_the_list_of_what_is_allowed() throws IOException {
        Sizes sizes = Capabilities.current().sizes();
        assertThat(Sizes.class.getRecordComponents())
                .as("each has a line below")
                .hasSize(10);
        assertThat(readme())
                .contains(row(sizes.characters(), "characters in a file")
                        + row(sizes.rules(), "rules in a file, with those of a pack that it extends")
                        + row(sizes.conditions(), "patterns of its rules, and things that these ask")
                        + row(sizes.bracketsInBrackets(), "brackets in brackets")
                        + row(sizes.wordsAndSigns(), "words and signs in a condition or statement")
                        + row(sizes.charactersInARule(), "characters in a rule")
                        + row(sizes.charactersInACondition(), "characters in a condition")
                        + row(sizes.patternsInARule(), "patterns in a rule")
                        + row(sizes.alternativesInARule(), "ways in which the `or`s of a rule can come true")
                        + row(sizes.callsInAThen(), "calls after a `then`"));
    }

    @Test
    void the_bounds_of_a_run_are_those_of_its_budget() throws IOException {
        String said = readme().replaceAll("\\s+", " ");
        assertThat(said)
                .contains("compare more than " + number(Budget.MOST_COMPARISONS) + " facts")
                .contains("keep more than " + number(Budget.MOST_KEPT) + ",")
                .contains("more than " + number(Budget.MOST_FIRINGS) + " firings or entries")
                .contains(Deadline.inWords());
    }

    private static String row(int most, String what) {
        return "| " + number(most) + " | " + what + " |\n";
    }

    private static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
