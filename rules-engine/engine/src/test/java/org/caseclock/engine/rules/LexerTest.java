package org.caseclock.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import org.caseclock.engine.rules.Token.Kind;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rule \"A // no comment\" when",
                "a /* \"no text\" */ b",
                "\"it's\" 'x' \\ # é \uD83D\uDE00",
                "a === b =! c || d",
                "/* never ended",
                "\"never ended",
                "/*/ */",
                ""
            })
    void every_character_that_is_no_white_space_belongs_to_one_token(String text) {
        StringBuilder apart = new StringBuilder();
        int end = 0;
        for (Token token : Lexer.tokens(text)) {
            assertThat(text.substring(end, token.span().start())).isBlank();
            assertThat(token.span().of(text)).isEqualTo(token.text()).isNotEmpty();
            apart.append(token.text());
            end = token.span().end();
        }
        assertThat(text.substring(end)).isBlank();
        assertThat(apart.toString().replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
    }

    @Test
    void comments_are_tokens_and_code_is_without_them() {
        List<Token> tokens = Lexer.tokens("a // b\n/* c */ d");
        assertThat(tokens).extracting(Token::text).containsExactly("a", "// b", "/* c */", "d");
        assertThat(tokens).extracting(Token::kind).containsExactly(Kind.WORD, Kind.COMMENT, Kind.COMMENT, Kind.WORD);
        assertThat(Lexer.code("a // b\n/* c */ d")).extracting(Token::text).containsExactly("a", "d");
    }

    @Test
    void a_text_ends_with_its_line_and_a_comment_with_its_sign() {
        List<Token> tokens = Lexer.tokens("\"a\nb \"c\" /* d */ /*/ e");
        assertThat(tokens).extracting(Token::text).containsExactly("\"a", "b", "\"c\"", "/* d */", "/*/ e");
        assertThat(tokens).extracting(Token::isWhole).containsExactly(false, true, true, true, false);
        assertThat(Lexer.tokens("\"")).extracting(Token::isWhole).containsExactly(false);
    }

    @Test
    void a_long_file_takes_no_more_than_a_look_at_each_character() {
        for (String piece : List.of("/*", "\"", "\"a", "(", "a ", "//", "=")) {
            String text = piece.repeat(500_000 / piece.length());
            assertThatCode(() -> Assertions.assertTimeoutPreemptively(
                            Duration.ofSeconds(5),
                            () -> assertThat(Lexer.tokens(text)).isNotEmpty()))
                    .doesNotThrowAnyException();
        }
    }
}
