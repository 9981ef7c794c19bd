package org.caseclock.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokensTest {

    private static List<String> texts(List<Token> tokens) {
        return tokens.stream().map(Token::text).toList();
    }

    @Test
    void words_numbers_texts_and_signs_are_cut_and_comments_are_not() {
        List<Token> tokens = Lexer.code("$a : Contact( number >= 90, /* no */ name == \"a, b\" ) // no more");
        assertThat(texts(tokens))
                .containsExactly("$a", ":", "Contact", "(", "number", ">=", "90", ",", "name", "==", "\"a, b\"", ")");
        assertThat(tokens)
                .extracting(Token::kind)
                .contains(Token.Kind.WORD, Token.Kind.NUMBER, Token.Kind.TEXT, Token.Kind.SIGN);
    }

    @Test
    void each_knows_where_it_stands() {
        String text = "a\n  bc == 1";
        Token word = Lexer.code(text).get(1);
        assertThat(word.span().of(text)).isEqualTo("bc");
        assertThat(word.span().line(text)).isEqualTo(2);
        assertThat(word.span().column(text)).isEqualTo(3);
        assertThat(Tokens.span(Lexer.code(text)).of(text)).isEqualTo(text);
    }

    @Test
    void the_closing_bracket_is_the_one_that_belongs() {
        List<Token> tokens = Lexer.code("f( g( a ), b ) c");
        assertThat(Tokens.closing(tokens, 1)).isEqualTo(8);
        assertThatThrownBy(() -> Tokens.closing(Lexer.code("f( a"), 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_sign_in_brackets_parts_nothing() {
        assertThat(Tokens.split(Lexer.code("a, f( b, c ), d"), ","))
                .extracting(TokensTest::texts)
                .containsExactly(List.of("a"), List.of("f", "(", "b", ",", "c", ")"), List.of("d"));
        assertThat(Tokens.split(Lexer.code(""), ",")).isEmpty();
    }
}
