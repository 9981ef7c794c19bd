package org.caseclock.testkit.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;

class CommentLinesTest {

    @Test
    void a_sentence_that_is_too_long_goes_on_further_in() {
        assertThat(CommentLines.of(String.join(" ", Collections.nCopies(50, "word"))))
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120))
                .allSatisfy(line -> assertThat(line).matches("//:( {3}| )word( word)*"))
                .element(1)
                .asString()
                .hasSizeGreaterThan(115)
                .startsWith("//:   word");
    }

    @Test
    void a_word_is_never_cut() {
        String word = "x".repeat(200);

        assertThat(CommentLines.of(word)).containsExactly("//: " + word);
        assertThat(CommentLines.of("a " + word + " b")).containsExactly("//: a", "//:   " + word, "//:   b");
    }

    @Test
    void what_must_not_stand_in_a_rule_file_does_not() {
        assertThat(CommentLines.of(" a\nb\\c\u200bd\u00a0e\r\n")).containsExactly("//: a b c d e");
    }
}
