package org.caseclock.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseclock.reference.NewYorkCase.date;
import static org.caseclock.reference.NewYorkCase.intensive;
import static org.caseclock.reference.NewYorkCase.of;
import static org.caseclock.reference.NewYorkCase.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caseclock.facts.Document;
import org.caseclock.facts.DocumentBuilder;
import org.caseclock.facts.DocumentKind;
import org.caseclock.facts.EmploymentPlan;
import org.caseclock.facts.Fact;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NewYorkIntensiveTest {

    private static final Fact INTENSIVE = intensive("s1", "2006-02-10");

    private static final EmploymentPlan PLAN = plan("p1", "2006-02-10").build();

    private static Map<String, String> one(String outcome) {
        return Map.of("", outcome);
    }

    private static Document document(String id, String day, @Nullable DocumentKind kind) {
        return DocumentBuilder.builder()
                .id(id)
                .date(LocalDate.parse(day))
                .kind(kind)
                .build();
    }

    private static EmploymentPlan assessed(@Nullable String day) {
        return plan("p1", "2006-02-10").assessmentDate(date(day)).build();
    }

    @Test
    void needIsStatedWhateverTheDate() {
        assertThat(of("H.1", "2006-02-10", INTENSIVE)).isEqualTo(one("OPEN"));
        assertThat(of("H.1", "2006-02-11", INTENSIVE)).isEqualTo(one("MISSED"));
        assertThat(of(
                        "H.1",
                        "2006-06-11",
                        intensive("s0", "2006-05-01"),
                        INTENSIVE,
                        document("d2", "2005-11-11", DocumentKind.STATEMENT_OF_NEED),
                        document("d1", "2006-06-11", DocumentKind.STATEMENT_OF_NEED)))
                .isEqualTo(one("MET d2 d1"));
        assertThat(of("H.1", "2006-06-11", NewYorkCase.core("2006-02-10"))).isEmpty();
    }

    @Test
    void documentWithoutKindCouldStateTheNeed() {
        Fact unclear = document("d1", "2006-02-01", null);

        assertThat(of("H.1", "2006-02-10", INTENSIVE, unclear)).isEqualTo(one("OPEN"));
        assertThat(of("H.1", "2006-02-11", INTENSIVE, unclear)).isEqualTo(one("UNDETERMINED"));
        assertThat(of("H.1", "2006-02-11", INTENSIVE, document("d1", "2006-02-01", DocumentKind.OTHER)))
                .isEqualTo(one("MISSED"));
    }

    @Test
    void planLiesBetweenEntryAndTheFirstIntensiveService() {
        assertThat(of("PU.1", "2006-02-10", INTENSIVE)).isEqualTo(one("OPEN"));
        assertThat(of("PU.1", "2006-02-11", INTENSIVE)).isEqualTo(one("MISSED"));
        assertThat(of("PU.1", "2006-06-01", INTENSIVE, PLAN)).isEqualTo(one("MET p1"));
        assertThat(of("PU.1", "2006-06-01", INTENSIVE, plan("p1", "2006-02-11").build()))
                .isEqualTo(one("LATE p1"));
        assertThat(of("PU.1", "2006-06-01", INTENSIVE, plan("p1", "2006-01-01").build()))
                .isEqualTo(one("MISSED"));
        assertThat(of("PU.1", "2006-06-01", PLAN)).isEmpty();
        assertThat(NewYorkCase.judge("2006-02-10", INTENSIVE).owed())
                .contains(new Owed(
                        "PU.1",
                        "",
                        LocalDate.parse("2006-01-02"),
                        LocalDate.parse("2006-02-10"),
                        Status.OPEN,
                        List.of()));
    }

    @Test
    void planRestsOnAnAssessmentThatIsNotLater() {
        assertThat(of("PU.1", "2006-06-01", INTENSIVE, assessed("2005-12-01"))).isEqualTo(one("MET p1"));
        assertThat(of("PU.1", "2006-06-01", INTENSIVE, assessed("2006-02-11"))).isEqualTo(one("MISSED"));
        assertThat(of("PU.1", "2006-06-01", INTENSIVE, assessed(null))).isEqualTo(one("MISSED"));
    }

    @Test
    void firstIntensiveServiceOnTheExitDateStillNeedsAPlan() {
        assertThat(of("PU.1", "2006-06-01", INTENSIVE, Cases.exit("2006-02-10", null)))
                .isEqualTo(one("MISSED"));
        assertThat(of("PU.1", "2006-06-01", INTENSIVE, Cases.exit("2006-02-09", null)))
                .isEmpty();
    }
}
