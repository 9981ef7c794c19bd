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

class NeverFiresTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Contact( id == \"a\", id == \"b\" )~can never fire: id == \"a\" and id == \"b\" exclude each other.",
                "Contact( id == \"a\" && id != \"a\" )~can never fire: id == \"a\" and id != \"a\" exclude each other.",
                "Contact( method == null, method == ContactMethod.IN_PERSON )~can never fire",
                "Survey( returnedOn == null, returnedOn > sentOn )~can never fire",
                "Survey( returnedOn > sentOn, returnedOn == null )~can never fire",
                "Survey( returnedOn > sentOn, returnedOn < sentOn )~can never fire",
                "Survey( returnedOn > sentOn, returnedOn <= sentOn )~can never fire",
                "Survey( returnedOn == sentOn, returnedOn < sentOn )~can never fire",
                "Quarter( number > 3, number < 2 )~can never fire: number > 3 and number < 2 exclude each other.",
                "Quarter( number == 3, number < 3 )~can never fire",
                "Quarter( 3 < number, number <= 3 )~can never fire",
                "Contact( reached, !reached )~can never fire: reached and !reached exclude each other.",
                "Contact( reached, reached == false )~can never fire",
                "Contact( id == \"a\" || id == \"b\", id == \"c\" )~can never fire",
                "exists Contact( reached, !reached )~can never fire",
                "not Contact( reached, !reached )~asks for the absence of what there never is",
                "accumulate( $c : Contact( reached, !reached ); $all : collectList( $c ) )~gathers nothing here",
                "( Contact( reached, !reached ) or Exit() )~has a way to fire that never comes true",
                "Contact( reached, id == \"a\" ) not Contact( reached )~it asks for a Contact, and for there being none",
                "exists Contact( reached ) not Contact()~it asks for a Contact, and for there being none like it."
            })
    void what_excludes_itself_is_found(String when, String message) throws IOException {
        assertThat(find(when)).singleElement().asString().startsWith("10:").contains(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Contact( id == \"a\" ) Contact( id == \"b\" )",
                "Contact( id == \"a\" || id == \"b\" )",
                "Quarter( number >= 3, number <= 3 )",
                "Survey( returnedOn >= sentOn, returnedOn <= sentOn )",
                "Contact( reached ) not Contact( reached, id == \"a\" )",
                "Contact( reached ) not Contact( withParticipant )",
                "$c : Contact( reached, $id : id ) not Contact( id == $id, withParticipant )",
                "Contact( topics contains ContactTopic.TRAINING_PROGRESS, topics contains ContactTopic.ACTIVITY_PROGRESS )"
            })
    void what_can_come_true_is_not(String when) throws IOException {
        assertThat(find(when)).isEmpty();
    }

    private List<String> find(String when) throws IOException {
        return new SmallPack(folder).found(new NeverFires(), rule("A.1 Looked at", when, "ledger.lists( \"A.1\" );"));
    }
}
