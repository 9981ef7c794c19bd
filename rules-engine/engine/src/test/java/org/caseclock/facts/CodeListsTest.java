package org.caseclock.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The lists of codes that fields of facts can hold. */
class CodeListsTest {

    private static final CodeLists LIBRARY = CodeLists.library();

    static Stream<Class<? extends Code>> lists() {
        return LIBRARY.types().stream();
    }

    @Test
    void they_are_those_that_stand_in_fields() {
        Set<Class<?>> inFields = Stream.concat(Kinds.all(), Stream.of(Participant.class, Recording.class))
                .flatMap(kind -> Stream.of(kind.getRecordComponents()))
                .map(field -> element(field.getGenericType()))
                .filter(Code.class::isAssignableFrom)
                .collect(Collectors.toSet());

        assertThat(LIBRARY.types()).hasSize(27).hasSameElementsAs(cast(inFields));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void each_constant_is_a_code_of_its_own_name(Class<? extends Code> list) throws Exception {
        assertThat(CodeLists.isList(list)).isTrue();
        assertThat(Stream.of(list.getFields())
                        .filter(field -> Modifier.isStatic(field.getModifiers()))
                        .map(Field::getName))
                .isNotEmpty()
                .containsExactlyElementsOf(LIBRARY.names(list));
        for (String name : LIBRARY.names(list)) {
            assertThat(list.getField(name).get(null))
                    .isSameAs(LIBRARY.code(list, name))
                    .isSameAs(list.getMethod("of", String.class).invoke(null, name))
                    .hasToString(name);
        }
        assertThat(list.getMethod("values").invoke(null)).isEqualTo(LIBRARY.codes(list));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void nobody_makes_a_code_beside_of(Class<? extends Code> list) {
        assertThat(list.getConstructors()).isEmpty();
        assertThat(Modifier.isFinal(list.getModifiers())).isTrue();
    }

    @Test
    void codes_stand_in_the_order_of_their_list_and_others_after_them() {
        assertThat(Stream.of("ZEBRA", "OLDER_YOUTH", "APPRENTICE", "ADULT", "YOUTH")
                        .map(Program::of)
                        .sorted(LIBRARY.order()))
                .extracting(Code::name)
                .containsExactly("ADULT", "YOUTH", "OLDER_YOUTH", "APPRENTICE", "ZEBRA");
    }

    @Test
    void nothing_else_is_a_list() {
        assertThat(Stream.of(
                        Code.class, Answer.class, String.class, Recording.class, Worded.class, Enum.class, int.class))
                .noneMatch(CodeLists::isList);
        assertThatThrownBy(() -> LIBRARY.names(String.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is no list of codes");
    }

    private static Class<?> element(Type type) {
        return (Class<?>) (type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type);
    }

    private static Set<Class<? extends Code>> cast(Set<Class<?>> types) {
        return types.stream().map(type -> type.<Code>asSubclass(Code.class)).collect(Collectors.toSet());
    }
}
