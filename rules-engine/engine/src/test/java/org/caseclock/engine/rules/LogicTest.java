package org.caseclock.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogicTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '~',
            value = {
                "a == 1~a == 1",
                "a == 1 || b~a == 1; b",
                "a && ( b || !c )~a; b; !c",
                "!( a || b )~a; b",
                "( a )~a",
                "f( a || b )~f( a || b )"
            })
    void it_is_made_of_single_conditions(String text, String singles) {
        assertThat(Logic.of(Lexer.code(text)).singles())
                .extracting(single -> single.span().of(text))
                .containsExactly(singles.split("; "));
    }

    @ParameterizedTest(name = "{0} where {1} is true: {2}")
    @CsvSource({
        "a || b, b, true",
        "a || b, c, false",
        "a && b, a, false",
        "a && ( b || c ), ac, true",
        "!( a || b ), c, true",
        "!( a && b ), ab, false"
    })
    void it_is_as_true_as_its_parts_make_it(String text, String isTrue, boolean whole) {
        assertThat(Logic.of(Lexer.code(text))
                        .test(single -> isTrue.contains(single.span().of(text))))
                .isEqualTo(whole);
    }

    @ParameterizedTest(name = "{0} looks at {1}")
    @CsvSource({"a || b, a", "a && b, a b", "a && b && c, a b", "a || b || c, a"})
    void what_follows_already_is_not_looked_at(String text, String looked) {
        List<String> seen = new ArrayList<>();
        Logic.of(Lexer.code(text)).test(single -> {
            seen.add(single.span().of(text));
            return single.span().of(text).equals("a");
        });
        assertThat(seen).containsExactly(looked.split(" "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "name == \"exit\", true",
        "table == \"rows\", true",
        "name != \"exit\", false",
        "name == $name, false",
        "id == \"exit\", false"
    })
    void a_name_of_the_time_line_is_only_a_selection(String text, boolean selection) {
        assertThat(Logic.of(Lexer.code(text)).singles().get(0).isSelection()).isEqualTo(selection);
    }
}
