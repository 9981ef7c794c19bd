package org.caseclock.engine.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.caseclock.facts.Kinds;
import org.caseclock.timeline.Window;
import org.junit.jupiter.api.Test;

class CapabilitiesTest {

    private static final Capabilities ALLOWED = Capabilities.current();

    @Test
    void every_type_and_method_on_the_list_exists() throws ClassNotFoundException {
        for (Map<String, List<String>> byPackage : List.of(ALLOWED.patterns(), ALLOWED.codes())) {
            for (Map.Entry<String, List<String>> each : byPackage.entrySet()) {
                for (String type : each.getValue()) {
                    assertThat(Class.forName(each.getKey() + "." + type)).isNotNull();
                }
            }
        }
        for (Map<String, List<String>> byType : List.of(ALLOWED.questions(), ALLOWED.writes())) {
            for (Map.Entry<String, List<String>> each : byType.entrySet()) {
                assertThat(Class.forName(each.getKey()).getMethods())
                        .extracting(Method::getName)
                        .containsAll(each.getValue());
            }
        }
    }

    @Test
    void every_kind_of_fact_can_be_matched() {
        List<String> facts = ALLOWED.patterns().getOrDefault("org.caseclock.facts", List.of());
        assertThat(Kinds.all().map(Class::getSimpleName)).isNotEmpty().allMatch(facts::contains);
    }

    @Test
    void what_gives_many_names_of_one_method_gives_back_one_thing() throws ClassNotFoundException {
        for (Map.Entry<String, List<String>> each : ALLOWED.writes().entrySet()) {
            for (String name : each.getValue()) {
                assertThat(Arrays.stream(Class.forName(each.getKey()).getMethods())
                                .filter(method -> method.getName().equals(name))
                                .map(Method::getReturnType)
                                .distinct())
                        .as("what %s of %s gives back", name, each.getKey())
                        .hasSize(1);
            }
        }
    }

    @Test
    void no_rule_asks_what_is_missing() {
        Vocabulary vocabulary = Vocabulary.standard();

        assertThat(vocabulary.fields(Window.class))
                .containsKeys("opens", "due", "over")
                .doesNotContainKeys("missing", "doubts", "otherwise", "byEvent", "alternatives", "ways", "open");
        assertThat(vocabulary.allows(Window.class.getName(), "missing")).isFalse();
    }
}
