package org.caseclock.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.Exit;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseloadGeneratorTest {

    private static final LocalDate EXPORT_DAY = LocalDate.of(2026, 9, 30);

    @ParameterizedTest
    @EnumSource
    void sameSeedAndIndexGiveEqualCases(Flavor flavor) {
        CaseloadGenerator one = new CaseloadGenerator(11, flavor);
        CaseloadGenerator other = new CaseloadGenerator(11, flavor);

        // The second goes backwards: no case may depend on those before it.
        for (int index = 499; index >= 0; index--) {
            other.generate(index);
        }
        for (int index = 0; index < 500; index++) {
            assertThat(one.generate(index)).isEqualTo(other.generate(index));
            assertThat(one.asOf(index)).isEqualTo(other.asOf(index));
        }
    }

    @ParameterizedTest
    @EnumSource
    void anotherSeedOrIndexGivesAnotherCase(Flavor flavor) {
        CaseloadGenerator generator = new CaseloadGenerator(11, flavor);

        assertThat(new CaseloadGenerator(12, flavor).generate(3)).isNotEqualTo(generator.generate(3));
        assertThat(IntStream.range(0, 1000).mapToObj(generator::generate).distinct())
                .hasSize(1000);
    }

    @Test
    void anIndexIsNeverNegative() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CaseloadGenerator(1).generate(-1));
    }

    @Test
    void realisticCasesNameNoPersonAndReadLikeAnExport() {
        CaseloadGenerator generator = new CaseloadGenerator(5);
        for (int index = 0; index < 3000; index++) {
            CaseFile caseFile = generator.generate(index);

            assertThat(caseFile.caseId()).isEqualTo("MS-%05d".formatted(index));
            assertThat(caseFile.participant().name()).isNull();
            assertThat(caseFile.participant().birthDate()).isNull();
            assertThat(caseFile.facts())
                    .allSatisfy(fact -> assertThat(knownFrom(fact)).isBeforeOrEqualTo(EXPORT_DAY));
        }
    }

    @Test
    void mostRealisticExitsBearTheLastDayOfService() {
        CaseloadGenerator generator = new CaseloadGenerator(5);
        long exits = 0;
        long onLastDay = 0;
        for (int index = 0; index < 3000; index++) {
            CaseFile caseFile = generator.generate(index);
            Exit exit = caseFile.exit();
            if (exit != null) {
                exits++;
                onLastDay += caseFile.services().stream()
                                .anyMatch(service -> exit.date().equals(service.endDate()))
                        ? 1
                        : 0;
            }
        }

        assertThat(exits).isGreaterThan(1500);
        assertThat(onLastDay).isGreaterThan(exits * 7 / 10);
    }

    @ParameterizedTest
    @EnumSource
    void asOfDatesStayNearTheLifeOfTheCase(Flavor flavor) {
        CaseloadGenerator generator = new CaseloadGenerator(9, flavor);
        for (int index = 0; index < 3000; index++) {
            CaseFile caseFile = generator.generate(index);
            LocalDate entry = caseFile.participant().entryDate();
            LocalDate last = caseFile.services().stream()
                    .map(Service::endDate)
                    .filter(end -> end != null && end.isAfter(entry))
                    .max(LocalDate::compareTo)
                    .orElse(entry);

            assertThat(generator.asOf(index)).isBetween(entry.minusMonths(18), last.plusYears(4));
        }
    }

    private static LocalDate knownFrom(Fact fact) {
        LocalDate recordedOn = fact.firstRecordedOn();
        LocalDate date = fact.date();
        return recordedOn != null ? recordedOn : date != null ? date : LocalDate.MIN;
    }
}
