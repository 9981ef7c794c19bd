package org.caseclock.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.caseclock.facts.Span;
import org.caseclock.support.Cases;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StretchesTest {

    @ParameterizedTest(name = "{0} until {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2024-01-01..2024-01-31, -, 2024-01-01..2024-01-31",
                "2024-01-01..2024-01-31 2024-02-01..2024-02-10, -, 2024-01-01..2024-02-10",
                "2024-01-01..2024-01-31 2024-02-02..2024-02-10, -, 2024-01-01..2024-01-31 2024-02-02..2024-02-10",
                "2024-01-01..2024-01-31 2024-01-15..2024-01-20, -, 2024-01-01..2024-01-31",
                "2024-01-01..2024-01-31 2024-01-31..2024-02-05, -, 2024-01-01..2024-02-05",
                "2024-01-01..open 2024-05-01..2024-05-02, -, 2024-01-01..open",
                "2024-01-01..2024-01-31 2024-02-01..open, -, 2024-01-01..open",
                "2024-01-01..open, 2024-03-10, 2024-01-01..2024-03-10",
                "2024-01-01..2024-05-31, 2024-03-10, 2024-01-01..2024-03-10",
                "2024-01-01..2024-02-10, 2024-03-10, 2024-01-01..2024-02-10",
                "2024-03-10..2024-05-31, 2024-03-10, 2024-03-10..2024-03-10",
                "2024-03-11..2024-05-31, 2024-03-10, ''"
            })
    void spans_without_a_day_between_them_are_one(String spans, @Nullable String until, String expected) {
        List<String> joined = new ArrayList<>();
        for (Stretch stretch : Stretches.of(
                "training", spans(spans).stream().map(Span::getDays).toList(), Cases.day(until))) {
            joined.add(stretch.startDate() + ".." + (stretch.endDate() == null ? "open" : stretch.endDate()));
        }
        assertThat(String.join(" ", joined)).isEqualTo(expected);
    }

    @Test
    void a_span_without_a_first_day_is_left_out() {
        Span span = Cases.circumstance("k", org.caseclock.facts.CircumstanceKind.INCARCERATED, null);
        assertThat(Stretches.of("stay", List.of(span.getDays()), null)).isEmpty();
    }

    private static List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        for (String span : text.split(" ")) {
            String[] ends = span.split("\\.\\.");
            spans.add(Cases.training("s" + spans.size(), ends[0], ends[1].equals("open") ? null : ends[1]));
        }
        return spans;
    }
}
