package org.caseclock.testkit.generate.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.ContactMethod;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Program;
import org.caseclock.policy.PackException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenerateFileTest {

    private static final int CASES = 120;

    @TempDir
    private Path folder;

    @BeforeEach
    void copyThePack() throws IOException {
        Path pack = PackCasesTest.folder("examples/three-rivers-training");
        Files.createDirectory(folder.resolve("tables"));
        for (String file : List.of("policy.yaml", "policy.drl", "tables/terms.csv")) {
            Files.copy(pack.resolve(file), folder.resolve(file));
        }
    }

    @Test
    void saysHowOftenThingsOccur() throws IOException {
        List<CaseFile> made = made(Manner.FULL, """
                exits: 0
                entries: { from: 2025-03-01, to: 2025-03-31 }
                facts:
                  Incentive:
                    number: { from: 3, to: 3 }
                    daysBetween: 20
                  Payment:
                    fields:
                      funding: { values: { YOUTH: 1, ADULT: 0 } }
                """);

        assertThat(made).allSatisfy(each -> {
            assertThat(each.participant().entryDate()).isBetween("2025-03-01", "2025-03-31");
            assertThat(each.incentives()).hasSize(3);
            assertThat(each.ownFacts())
                    .filteredOn(fact -> fact.own().text("funding") != null)
                    .allSatisfy(fact -> assertThat(fact.own().text("funding")).isEqualTo("YOUTH"));
        });
        assertThat(made.stream().flatMap(GenerateFileTest::gaps))
                .isNotEmpty()
                .allSatisfy(days -> assertThat(days).isBetween(19L, 21L));
    }

    private static Stream<Long> gaps(CaseFile made) {
        List<Long> days = made.incentives().stream()
                .map(Fact::date)
                .map(day -> day == null ? 0 : day.toEpochDay())
                .sorted()
                .toList();
        return IntStream.range(1, days.size()).mapToObj(i -> days.get(i) - days.get(i - 1));
    }

    @Test
    void saysHowOftenFieldsAreEmpty() throws IOException {
        String always = "facts: { WagesPaid: { fields: { amount: { empty: 100 } } } }";

        assertThat(made(Manner.GAPS, always).stream().flatMap(each -> each.ownFacts().stream()))
                .filteredOn(fact -> fact.id().startsWith("wagesPaid"))
                .isNotEmpty()
                .allSatisfy(fact -> assertThat(fact.own().amount("amount")).isNull());
        assertThat(made(Manner.FULL, always).stream().flatMap(each -> each.ownFacts().stream()))
                .filteredOn(fact -> fact.id().startsWith("wagesPaid"))
                .isNotEmpty()
                .allSatisfy(fact -> assertThat(fact.own().amount("amount")).isNotNull());
    }

    @Test
    void theExampleOfThePageIsTaken() throws IOException {
        Matcher block = Pattern.compile("(?s)## What made-up cases are like.*?```yaml\n(.*?)```")
                .matcher(Files.readString(PackCasesTest.folder("rules/FORMAT.md")));
        assertThat(block.find()).isTrue();

        List<CaseFile> made = made(Manner.FULL, block.group(1));

        assertThat(made.stream().flatMap(each -> each.contacts().stream()).map(each -> each.method()))
                .contains(ContactMethod.PHONE)
                .hasSizeGreaterThan(2 * CASES - 1);
        assertThat(made).anyMatch(each -> each.participant().programs().contains(Program.YOUTH));
    }

    private List<CaseFile> made(Manner manner, String text) throws IOException {
        Files.writeString(folder.resolve(GenerateFile.NAME), text);
        PackCases cases = PackCases.in(folder, 5, manner);
        return IntStream.range(0, CASES).mapToObj(cases::generate).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    exit: 60 | 1:1: | exits.
                    facts: { Paymnt: { number: { from: 0, to: 1 } } } | 1:10: There is no kind of fact named Paymnt. | Maybe Payment.
                    facts: { Payment: { fields: { amuont: { empty: 1 } } } } | 1:31: Payment has no field amuont. | Maybe amount.
                    facts: { Payment: { fields: { purpose: { values: { TUITON: 1 } } } } } | 1:52: The purpose of Payment has no code TUITON. | Maybe TUITION.
                    facts: { Payment: { fields: { purpose: { values: { TUITION: 0 } } } } } | 1:42: The weights of the purpose of Payment must be 0 or more, and not all 0. | ''
                    facts: { Payment: { fields: { amount: { values: { 1.005: 1 } } } } } | 1:51: The amount of Payment (1.005) must be an amount of at most two decimals. | ''
                    facts: { Payment: { fields: { date: { values: { 2025-01-01: 1 } } } } } | 1:49: The values of the date of Payment follow from the case and cannot be said. | ''
                    facts: { Service: { fields: { category: { empty: 5 } } } } | 1:43: The category of Service must not be empty in a case file. | ''
                    facts: { Service: { number: { from: 3, to: 2 } } } | 1:21: The number of Service must be from 0 to 200, and its from at most its to. | ''
                    facts: { Exit: { number: { from: 0, to: 1 } } } | 1:18: A case has one participant, and one exit at most | Maybe exits, beside facts
                    exits: 101 | 1:1: The exits (101) must be a percentage, from 0 to 100. | ''
                    entries: { from: 2025-01-02, to: 2025-01-01 } | 1:1: The to (2025-01-01) of entries must not be before its from. | ''
                    facts: { Service: { daysBetween: 0 } } | 1:21: The daysBetween (0) of Service must be from 1 to 3650. | ''
                    """)
    void aSlipIsSaidWithItsPlaceAndWhatMayHaveBeenMeant(String text, String said, String hint) throws IOException {
        Path file = Files.writeString(folder.resolve(GenerateFile.NAME), text);

        assertThatThrownBy(() -> PackCases.in(folder, 5, Manner.FULL))
                .isInstanceOf(PackException.class)
                .hasMessageContaining(file + ":" + said)
                .hasMessageContaining(hint);
    }
}
