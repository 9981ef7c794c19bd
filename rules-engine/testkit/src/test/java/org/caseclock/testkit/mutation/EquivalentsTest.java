package org.caseclock.testkit.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EquivalentsTest {

    private static final Mutant DROPPED =
            new Mutant("policy.drl", 1, 1, "A.1 Rule", "a dropped condition", "reached,", "");
    private static final Mutant CHANGED =
            new Mutant("policy.drl", 1, 1, "A.1 Rule", "the contrary", "a == b", "a != b");

    @ParameterizedTest(name = "{0}, {1} to {2}: {3}, {4}")
    @CsvSource(
            delimiter = '~',
            nullValues = "-",
            value = {
                "A.1 Rule~reached,~-~true~false",
                "-~reached,~-~true~false",
                "A.2 Other~reached,~-~false~false",
                "-~reached~-~false~false",
                "A.1 Rule~a == b~a != b~false~true",
                "A.1 Rule~a == b~-~false~false",
                "A.1 Rule~a == b~a < b~false~false"
            })
    void an_entry_is_of_one_change_in_one_place_or_everywhere(
            String where, String before, String after, boolean dropped, boolean changed) {
        Equivalents.Entry entry = new Equivalents.Entry(where, before, after, "a reason");
        assertThat(entry.fits(DROPPED)).isEqualTo(dropped);
        assertThat(entry.fits(CHANGED)).isEqualTo(changed);
    }
}
