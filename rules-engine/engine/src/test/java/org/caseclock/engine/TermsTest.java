package org.caseclock.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.caseclock.policy.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TermsTest {

    @TempDir
    private Path folder;

    @Test
    void a_pack_says_what_its_words_are_called_today() {
        String policy = TinyPack.POLICY + """
                terms:
                  intensive: { today: individualised career service, citation: 29 USC 3174(c)(2) }
                  core: { today: basic career service, citation: 29 USC 3174(c)(2) }
                """;
        Map<String, Term> terms = TinyPack.in(folder, policy, TinyPack.RULES).terms();
        assertThat(terms.keySet()).containsExactly("intensive", "core");
        assertThat(terms.get("core")).isEqualTo(new Term("basic career service", "29 USC 3174(c)(2)"));
        assertThatThrownBy(terms::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_pack_need_not_say_any() {
        assertThat(TinyPack.in(folder).terms()).isEmpty();
    }
}
