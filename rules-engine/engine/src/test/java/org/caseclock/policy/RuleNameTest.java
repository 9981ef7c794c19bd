package org.caseclock.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A.1 A contact is noted|A.1|A contact is noted",
                "A.1, A.2 A contact, and a call, is noted|A.1 A.2|A contact, and a call, is noted",
                "A.1,   A.2    Notes|A.1 A.2|Notes",
                "A.1|A.1|''",
                "A.1, A.2|A.1 A.2|''",
                "A.1,|A.1|''"
            })
    void clauses_stand_before_the_title(String name, String clauses, String title) {
        assertThat(RuleName.clauses(name)).isEqualTo(List.of(clauses.split(" ")));
        assertThat(RuleName.title(name)).isEqualTo(title);
    }
}
