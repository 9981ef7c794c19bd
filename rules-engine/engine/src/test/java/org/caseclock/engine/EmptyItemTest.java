package org.caseclock.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.caseclock.facts.DocumentBuilder;
import org.caseclock.facts.SurveyBuilder;
import org.caseclock.support.Cases;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A list of which it is asked whether it holds a field that is empty: nobody can tell. */
class EmptyItemTest {

    @TempDir
    private Path folder;

    static Stream<Arguments> conditions() {
        return Stream.of(
                        List.of("exists CaseNote( about contains $type )", "MET", ""),
                        List.of("exists CaseNote( $type memberOf about )", "MET", ""),
                        List.of("exists CaseNote( about not contains $type )", "", "MET"),
                        List.of("exists CaseNote( !( about contains $type ) )", "", "MET"),
                        List.of("not CaseNote( about contains $type )", "", "MET"),
                        List.of("not CaseNote( $type not memberOf about )", "MET", ""))
                .flatMap(each -> Stream.of(Evaluator.values())
                        .map(evaluator -> Arguments.of(each.get(0), each.get(1), each.get(2), evaluator)));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void what_is_empty_leaves_it_open(String condition, String among, String apart, Evaluator evaluator) {
        String rules =
                TinyPack.RULES.replace("\nthen", "\n    Document( $type : fileType )\n    " + condition + "\nthen");
        assertThat(rules).contains(condition);
        EngineOptions options = EngineOptions.DEFAULT.by(evaluator).shadowing(0);
        try (RulesEngine engine = RulesEngine.compile(TinyPack.in(folder, TinyPack.POLICY, rules), options)) {
            assertThat(statuses(engine, "c")).isEqualTo(among);
            assertThat(statuses(engine, "z")).isEqualTo(apart);
            assertThat(statuses(engine, null)).isEqualTo("UNDETERMINED");
        }
    }

    private static String statuses(RulesEngine engine, @Nullable String fileType) {
        return engine
                .evaluate(
                        Cases.of(
                                Cases.contact("c", "2024-03-01"),
                                Cases.note("n", "2024-03-01", "c"),
                                DocumentBuilder.builder()
                                        .id("d")
                                        .date(LocalDate.parse("2024-03-01"))
                                        .fileType(fileType)
                                        .build()),
                        LocalDate.of(2024, 8, 1))
                .obligations()
                .stream()
                .map(each -> each.status().name())
                .reduce("", String::concat);
    }

    static Stream<Arguments> questions() {
        return Stream.of(
                        List.of("exists Service( days.cover( $day ) )", "MET", ""),
                        List.of("exists Service( !days.cover( $day ) )", "", "MET"),
                        List.of("not Service( days.overlap( $day, $day ) )", "", "MET"),
                        List.of("Service( !days.overlap( $day, $day ) )", "", "MET"))
                .flatMap(each -> Stream.of(Evaluator.values())
                        .map(evaluator -> Arguments.of(each.get(0), each.get(1), each.get(2), evaluator)));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void what_is_asked_about_an_empty_day_is_left_open(
            String condition, String during, String apart, Evaluator evaluator) {
        String rules =
                TinyPack.RULES.replace("\nthen", "\n    Survey( $day : returnedOn )\n    " + condition + "\nthen");
        assertThat(rules).contains(condition);
        EngineOptions options = EngineOptions.DEFAULT.by(evaluator).shadowing(0);
        try (RulesEngine engine = RulesEngine.compile(TinyPack.in(folder, TinyPack.POLICY, rules), options)) {
            assertThat(statusesWith(engine, "2024-03-10")).isEqualTo(during);
            assertThat(statusesWith(engine, "2024-05-10")).isEqualTo(apart);
            assertThat(statusesWith(engine, null)).isEqualTo("UNDETERMINED");
        }
    }

    private static String statusesWith(RulesEngine engine, @Nullable String returnedOn) {
        return engine
                .evaluate(
                        Cases.of(
                                Cases.contact("c", "2024-03-01"),
                                Cases.note("n", "2024-03-01", "c"),
                                Cases.training("t", "2024-03-01", "2024-03-31"),
                                Cases.exit("2024-03-31", null),
                                SurveyBuilder.builder()
                                        .id("s")
                                        .sentOn(LocalDate.parse("2024-03-01"))
                                        .returnedOn(Cases.day(returnedOn))
                                        .build()),
                        LocalDate.of(2024, 8, 1))
                .obligations()
                .stream()
                .map(each -> each.status().name())
                .reduce("", String::concat);
    }

    @ParameterizedTest
    @CsvSource({"'', MET, ''", "!, '', MET"})
    void what_is_asked_of_a_quarter_about_an_empty_day_is_left_open(String not, String during, String apart) {
        String policy = TinyPack.POLICY.replace(
                "  windows:", "  quarters:\n    sinceExit: { after: exit, numbers: [1] }\n  windows:");
        String rules = TinyPack.RULES.replace(
                "\nthen",
                "\n    Survey( $day : returnedOn )\n    $q : Quarter( name == \"sinceExit\" )\n    exists Contact( "
                        + not + "$q.holds( $day ) )\nthen");
        EngineOptions options = EngineOptions.DEFAULT.shadowing(1);
        try (RulesEngine engine = RulesEngine.compile(TinyPack.in(folder, policy, rules), options)) {
            assertThat(statusesWith(engine, "2024-05-10")).isEqualTo(during);
            assertThat(statusesWith(engine, "2024-03-10")).isEqualTo(apart);
            assertThat(statusesWith(engine, null)).isEqualTo("UNDETERMINED");
        }
    }
}
