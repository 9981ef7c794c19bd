package org.caseclock.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseclock.facts.CaseFile;
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
        assertThat(statuses(TinyPack.POLICY, rules, only(evaluator), EmptyItemTest::withFileType, "c", "z"))
                .containsExactly(among, apart, "UNDETERMINED");
    }

    private static CaseFile withFileType(@Nullable String fileType) {
        return Cases.of(
                Cases.contact("c", "2024-03-01"),
                Cases.note("n", "2024-03-01", "c"),
                DocumentBuilder.builder()
                        .id("d")
                        .date(LocalDate.parse("2024-03-01"))
                        .fileType(fileType)
                        .build());
    }

    private static EngineOptions only(Evaluator evaluator) {
        return EngineOptions.DEFAULT.by(evaluator).shadowing(0);
    }

    /** What a pack says of a case with each of two values, and without one. */
    private List<String> statuses(
            String policy,
            String rules,
            EngineOptions options,
            Function<@Nullable String, CaseFile> caseFile,
            String one,
            String other) {
        try (RulesEngine engine = RulesEngine.compile(TinyPack.in(folder, policy, rules), options)) {
            return Stream.of(caseFile.apply(one), caseFile.apply(other), caseFile.apply(null))
                    .map(each -> engine.evaluate(each, LocalDate.of(2024, 8, 1)).obligations().stream()
                            .map(obligation -> obligation.status().name())
                            .collect(Collectors.joining()))
                    .toList();
        }
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
        assertThat(statuses(
                        TinyPack.POLICY, rules, only(evaluator), EmptyItemTest::withReturn, "2024-03-10", "2024-05-10"))
                .containsExactly(during, apart, "UNDETERMINED");
    }

    private static CaseFile withReturn(@Nullable String returnedOn) {
        return Cases.of(
                Cases.contact("c", "2024-03-01"),
                Cases.note("n", "2024-03-01", "c"),
                Cases.training("t", "2024-03-01", "2024-03-31"),
                Cases.exit("2024-03-31", null),
                SurveyBuilder.builder()
                        .id("s")
                        .sentOn(LocalDate.parse("2024-03-01"))
                        .returnedOn(Cases.day(returnedOn))
                        .build());
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
        assertThat(statuses(
                        policy,
                        rules,
                        EngineOptions.DEFAULT.shadowing(1),
                        EmptyItemTest::withReturn,
                        "2024-05-10",
                        "2024-03-10"))
                .containsExactly(during, apart, "UNDETERMINED");
    }
}
