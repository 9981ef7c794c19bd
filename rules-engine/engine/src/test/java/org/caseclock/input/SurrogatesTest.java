package org.caseclock.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurrogatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"\\ud83d", "\\uD83D\\n", "\\ud83dx", "\\ud83d\\ud83d", "\\ude00", "\\ude00\\ud83d", "\\\\\\ud83d"
            })
    void half_of_a_character_is_found_where_it_is_written_out(String half) {
        assertThat(Surrogates.halfInJson("{\"a\":\"" + half + "\"}")).isGreaterThanOrEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\\ud83d\\ude00", "\\\\ud83d", "\\u00e9", "\\u12", "\\", "plain", "", "\\uzzzz", "\\\\\\\\ud83d"
            })
    void whole_characters_are_let_through(String whole) {
        assertThat(Surrogates.halfInJson("\"" + whole)).isEqualTo(-1);
        assertThat(Surrogates.halfIn(whole)).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0xD83D, 0xDE00})
    void half_of_a_character_is_found_as_it_is(int half) {
        String text = "a" + (char) half + "b";

        assertThat(Surrogates.halfIn(text)).isEqualTo(1);
        assertThat(Surrogates.halfInJson(text)).isEqualTo(1);
        assertThat(Surrogates.halfInJson("\\n" + text)).isEqualTo(3);
        assertThat(Surrogates.halfInJson("\\n\uD83D\uDE00")).isEqualTo(-1);
        assertThat(Surrogates.halfIn("\uD83D\uDE00")).isEqualTo(-1);
    }
}
