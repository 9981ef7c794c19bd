package org.caseclock.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Stream;
import org.caseclock.facts.Code;
import org.caseclock.facts.CodeLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each list is read by the names of its codes, written by them, and described by them. */
class CodesInCasesTest {

    static Stream<Class<? extends Code>> lists() {
        return CodeLists.library().types().stream();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void what_is_read_is_the_code_and_what_is_written_its_name(Class<? extends Code> list) throws Exception {
        for (Code code : CodeLists.library().codes(list)) {
            String written = new ObjectMapper().writeValueAsString(code);

            assertThat(written).isEqualTo("\"" + code.name() + "\"");
            assertThat(StrictMapper.json().readValue(written, list)).isSameAs(code);
            assertThat(StrictMapper.yaml().readValue(code.name(), list)).isSameAs(code);
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void what_a_list_does_not_have_is_refused(Class<? extends Code> list) {
        for (String value : List.of("\"NO_SUCH_CODE\"", "\"\"", "\" \"", "0", "0.5", "true", "[]", "{}")) {
            assertThatThrownBy(() -> StrictMapper.json().readValue(value, list))
                    .as(value)
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void what_is_expected_names_every_code_in_order(Class<? extends Code> list) {
        assertThat(Expected.of(list))
                .isEqualTo("one of "
                        + String.join(
                                ", ",
                                CodeLists.library().codes(list).stream()
                                        .map(Code::name)
                                        .toList()));
        assertThat(CellForm.of(list)).isEqualTo(CellForm.TEXT);
    }

    @Test
    void blanks_around_a_name_are_no_part_of_it() throws Exception {
        for (Class<? extends Code> list : CodeLists.library().types()) {
            Code first = CodeLists.library().codes(list).get(0);
            assertThat(StrictMapper.json().readValue("\" " + first.name() + " \"", list))
                    .isSameAs(first);
        }
    }
}
