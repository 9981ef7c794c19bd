package org.caseclock.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.caseclock.input.InputProblem.Kind;
import org.caseclock.policy.PackException;
import org.caseclock.policy.PolicyPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a rule asks for by name, {@code policy.yaml} declares. */
class TimelineNamesTest {

    private static final int LINE = 10;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Window( name == \"notes\" )~The policy declares no Window named notes; there are note.",
                "Window( name == \"note\" || name == \"nota\" )~The policy declares no Window named nota; there are note.",
                "Window( \"nota\" == name )~The policy declares no Window named nota; there are note.",
                "Chain( name == \"note\" )~The policy declares no Chain named note; there is none.",
                "Parameter( name == \"note.day\" )~The policy declares no Parameter named note.day; there are note.days.",
                "Stretch( name == \"training\" )~The policy declares no Stretch named training; there are participation.",
                "Row( table == \"statuses\" )~The policy declares no Row named statuses; there is none."
            })
    void a_name_that_the_policy_does_not_declare_is_refused(String when, String message) {
        assertThatThrownBy(() -> compile(when))
                .isInstanceOfSatisfying(
                        PackException.class,
                        e -> assertThat(e.problems()).singleElement().satisfies(problem -> {
                            assertThat(problem.message()).isEqualTo(message);
                            assertThat(problem.kind()).isEqualTo(Kind.UNKNOWN_TIMELINE_NAME);
                            assertThat(problem.line()).isEqualTo(LINE);
                        }));
    }

    @Test
    void one_that_it_declares_is_not() {
        compile("Window( name == \"note\", key == \"c1\" )\n"
                + "Stretch( name == \"participation\" )\n"
                + "Parameter( name == \"note.days\" )\n"
                + "Contact( id == \"note\" )");
    }

    private void compile(String when) {
        String rule = "rule \"A.1 A contact is noted\"\nwhen\n" + when + "\nthen\nledger.lists( \"A.1\" );\nend\n";
        String head = TinyPack.RULES.substring(0, TinyPack.RULES.indexOf("rule \""));
        PolicyPack pack = TinyPack.in(folder, TinyPack.POLICY, head + rule);
        RulesEngine.compile(pack).close();
    }
}
