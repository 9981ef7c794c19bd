package org.caseclock.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.caseclock.support.Cases;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeTest {

    @ParameterizedTest(name = "born on {0}, on {1}: {2} years old")
    @CsvSource({
        "2008-05-10, 2024-05-09, 15",
        "2008-05-10, 2024-05-10, 16",
        "2008-02-29, 2024-02-28, 15",
        "2008-02-29, 2024-02-29, 16",
        "2007-03-31, 2024-03-30, 16",
        // born on the day that this year does not have
        "2008-02-29, 2025-02-28, 16",
        "2008-02-29, 2025-03-01, 17",
        "2024-05-10, 2024-05-10, 0"
    })
    void a_year_is_complete_with_the_birthday(LocalDate birth, LocalDate day, int years) {
        Age age = age(birth);
        assertThat(age.atLeast(years, day)).isTrue();
        assertThat(age.atLeast(years + 1, day)).isFalse();
        assertThat(age.atMost(years, day)).isTrue();
        assertThat(age.atMost(years - 1, day)).isFalse();
    }

    @ParameterizedTest(name = "born on {0}, after {1}: {2}")
    @CsvSource({"1959-12-31, 1959, false", "1960-01-01, 1959, true", "1960-01-01, 1960, false"})
    void born_after_a_year_is_born_in_a_later_one(LocalDate birth, int year, boolean isAfter) {
        assertThat(age(birth).bornAfter(year)).isEqualTo(isAfter);
    }

    @Test
    void without_a_day_of_birth_it_is_unknown() {
        Age age = age(null);
        assertThat(age.atLeastAnswer(16, LocalDate.of(2024, 1, 1)))
                .hasToString("unknown without [the birthDate of the participant]");
        assertThat(age.atMostAnswer(24, LocalDate.of(2024, 1, 1)).isUnknown()).isTrue();
        assertThat(age.atMost(24, LocalDate.of(2024, 1, 1))).isFalse();
        assertThat(age.bornAfterAnswer(1959)).hasToString("unknown without [the birthDate of the participant]");
        assertThat(age.bornAfter(1959)).isFalse();
    }

    @Test
    void nobody_is_as_old_as_that() {
        Age age = age(LocalDate.of(1950, 1, 1));
        assertThat(age.atLeast(999_999_999, LocalDate.of(2024, 1, 1))).isFalse();
        assertThat(age.atMost(Integer.MAX_VALUE, LocalDate.of(2024, 1, 1))).isTrue();
    }

    private static Age age(@Nullable LocalDate birth) {
        return ParticipantBuilder.builder(Cases.adult())
                .birthDate(birth)
                .build()
                .getAge();
    }
}
