package org.caseclock.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PolicyCasesTest {

    @ParameterizedTest
    @EnumSource
    void sameSeedAndIndexGiveEqualCases(Policy policy) {
        for (Flavor flavor : Flavor.values()) {
            CaseloadGenerator one = new CaseloadGenerator(11, flavor, policy);
            CaseloadGenerator other = new CaseloadGenerator(11, flavor, policy);
            for (int index = 299; index >= 0; index--) {
                other.generate(index);
            }
            for (int index = 0; index < 300; index++) {
                assertThat(one.generate(index)).isEqualTo(other.generate(index));
                assertThat(one.asOf(index)).isEqualTo(other.asOf(index));
            }
        }
    }

    @Test
    void withoutPolicyTheCasesAreThoseOfMississippi() {
        CaseloadGenerator plain = new CaseloadGenerator(3, Flavor.HOSTILE);
        CaseloadGenerator named = new CaseloadGenerator(3, Flavor.HOSTILE, Policy.MISSISSIPPI);
        for (int index = 0; index < 100; index++) {
            assertThat(plain.generate(index)).isEqualTo(named.generate(index));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "MISSOURI, MO, 2026-09-30",
        "MINNESOTA, MN, 2011-06-30",
        "NEW_YORK, NY, 2013-03-31",
        "SACRAMENTO, CA, 2013-12-31"
    })
    void realisticCasesNameNoPersonAndReadLikeAnExport(Policy policy, String prefix, LocalDate exportDay) {
        CaseloadGenerator generator = new CaseloadGenerator(5, Flavor.REALISTIC, policy);
        for (int index = 0; index < 2000; index++) {
            CaseFile caseFile = generator.generate(index);

            assertThat(caseFile.caseId()).isEqualTo("%s-%05d".formatted(prefix, index));
            assertThat(caseFile.participant().name()).isNull();
            assertThat(caseFile.participant().birthDate()).isNull();
            assertThat(caseFile.facts())
                    .allSatisfy(fact -> assertThat(knownFrom(fact)).isBeforeOrEqualTo(exportDay));
        }
    }

    private static LocalDate knownFrom(Fact fact) {
        return Objects.requireNonNullElse(
                fact.firstRecordedOn(), Objects.requireNonNullElse(fact.date(), LocalDate.MIN));
    }
}
