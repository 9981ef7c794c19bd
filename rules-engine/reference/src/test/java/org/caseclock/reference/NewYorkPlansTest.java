package org.caseclock.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseclock.reference.NewYorkCase.date;
import static org.caseclock.reference.NewYorkCase.of;
import static org.caseclock.reference.NewYorkCase.plan;
import static org.caseclock.reference.NewYorkCase.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caseclock.facts.EmploymentPlan;
import org.caseclock.facts.Fact;
import org.caseclock.facts.OwnFields;
import org.caseclock.facts.PlanElement;
import org.caseclock.facts.ScheduledReview;
import org.caseclock.facts.ServiceCategory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NewYorkPlansTest {

    private static final EmploymentPlan PLAN = plan("p1", "2006-02-10").build();

    private static EmploymentPlan without(PlanElement element) {
        List<PlanElement> elements = new ArrayList<>(PlanElement.values());
        elements.remove(element);
        return plan("p1", "2006-02-10").elements(elements).build();
    }

    @Test
    void everyElementIsCheckedInTheLatestPlan() {
        assertThat(of("PR.2.a", "2006-06-01", PLAN)).hasSize(4);
        assertThat(of("PR.2.b", "2006-06-01", PLAN)).hasSize(3);
        assertThat(of("PR.2.c", "2006-06-01", PLAN)).hasSize(3);
        assertThat(of("PR.2.d", "2006-06-01", PLAN)).isEqualTo(Map.of("p1/EDUCATION_AND_TRAINING_HISTORY", "MET p1"));
        assertThat(of("PR.2.e", "2006-06-01", PLAN)).hasSize(4);
        assertThat(of("PR.2.f", "2006-06-01", PLAN))
                .hasSize(5)
                .allSatisfy((subject, outcome) -> assertThat(outcome).isEqualTo("MET p1"));
        assertThat(of(
                        "PR.2.d",
                        "2006-06-01",
                        PLAN,
                        plan("p0", "2006-05-31").elements(List.of()).build()))
                .isEqualTo(Map.of("p0/EDUCATION_AND_TRAINING_HISTORY", "MISSED"));
    }

    @Test
    void ofTwoPlansOfOneDayTheOneRecordedLaterIsTheLatest() {
        EmploymentPlan later = plan("p0", "2006-02-10")
                .elements(List.of())
                .recordedOn(LocalDate.parse("2006-02-11"))
                .build();

        assertThat(of("PR.2.d", "2006-06-01", plan("p1", "2006-02-10").build(), later))
                .isEqualTo(Map.of("p0/EDUCATION_AND_TRAINING_HISTORY", "MISSED"));
    }

    @Test
    void elementIsMissingNotStatedOrStillOpen() {
        EmploymentPlan lacking = without(PlanElement.HOBBIES);
        EmploymentPlan unstated = plan("p1", "2006-02-10").elements(null).build();

        assertThat(of("PR.2.c", "2006-02-11", lacking))
                .isEqualTo(
                        Map.of("p1/HOBBIES", "MISSED", "p1/LEISURE_ACTIVITIES", "MET p1", "p1/AFFILIATIONS", "MET p1"));
        assertThat(of("PR.2.c", "2006-02-10", lacking)).containsEntry("p1/HOBBIES", "OPEN");
        assertThat(of("PR.2.c", "2006-02-10", unstated)).containsEntry("p1/HOBBIES", "OPEN");
        assertThat(of("PR.2.c", "2006-02-11", unstated)).containsEntry("p1/HOBBIES", "UNDETERMINED");
    }

    @Test
    void earningsOfSixMonthsAreEnough() {
        assertThat(earnings("2006-02-11", 6)).isEqualTo("MET p1");
        assertThat(earnings("2006-02-11", 12)).isEqualTo("MET p1");
        assertThat(earnings("2006-02-11", 5)).isEqualTo("MISSED");
        assertThat(earnings("2006-02-10", 5)).isEqualTo("OPEN");
        assertThat(earnings("2006-02-11", null)).isEqualTo("UNDETERMINED");
    }

    @Test
    void trainingPlanIsOwedWhenWarranted() {
        EmploymentPlan lacking = without(PlanElement.TRAINING_PLAN);

        assertThat(of("PR.2.f", "2006-02-11", lacking)).containsEntry("p1/TRAINING_PLAN", "MISSED");
        assertThat(of("PR.2.f", "2006-02-10", warranted(null))).containsEntry("p1/TRAINING_PLAN", "UNDETERMINED");
        assertThat(of("PR.2.f", "2006-02-10", warranted(false))).hasSize(4).doesNotContainKey("p1/TRAINING_PLAN");
    }

    @Test
    void ninetyDaysAreTheLongestIntervalBetweenReviews() {
        assertThat(of("PR.4", "2006-02-10", PLAN)).isEqualTo(Map.of("2006-02-11", "UPCOMING"));
        assertThat(of("PR.4", "2006-05-11", PLAN)).isEqualTo(Map.of("2006-02-11", "OPEN"));
        assertThat(of("PR.4", "2006-05-12", PLAN)).isEqualTo(Map.of("2006-02-11", "MISSED"));
        assertThat(of("PR.4", "2006-05-12", PLAN, review("r1", "2006-05-11", false)))
                .isEqualTo(Map.of("2006-02-11", "MET r1", "2006-05-12", "OPEN"));
        assertThat(of("PR.4", "2006-05-12", PLAN, review("r1", "2006-05-12", null)))
                .isEqualTo(Map.of("2006-02-11", "LATE r1", "2006-05-13", "UPCOMING"));
        assertThat(NewYorkCase.judge("2006-05-12", PLAN).owed())
                .contains(new Owed(
                        "PR.4",
                        "2006-02-11",
                        LocalDate.parse("2006-02-11"),
                        LocalDate.parse("2006-05-11"),
                        Status.MISSED,
                        List.of()));
    }

    @Test
    void everyReviewInTheWindowIsEvidence() {
        assertThat(of(
                        "PR.4",
                        "2006-06-01",
                        PLAN,
                        review("r2", "2006-03-10", true),
                        review("r1", "2006-03-10", true),
                        plan("p2", "2006-05-01").build()))
                .isEqualTo(Map.of("2006-02-11", "MET r1 r2 p2", "2006-03-11", "MET p2", "2006-05-02", "OPEN"));
    }

    @Test
    void aReviewOpensAnIntervalAlsoWithoutAPlanOnRecord() {
        assertThat(of("PR.4", "2006-06-08", review("r1", "2006-03-10", true))).isEqualTo(Map.of("2006-03-11", "OPEN"));
        assertThat(of("PR.4", "2006-06-09", review("r1", "2006-03-10", true)))
                .isEqualTo(Map.of("2006-03-11", "MISSED"));
    }

    @Test
    void aScheduledReviewDoesNotCount() {
        assertThat(of(
                        "PR.4",
                        "2006-06-01",
                        PLAN,
                        review("r2", "2006-02-10", true),
                        new ScheduledReview("x1", LocalDate.parse("2006-05-01"), date("2006-02-10"), OwnFields.NONE)))
                .isEqualTo(Map.of("2006-02-11", "MISSED"));
    }

    @Test
    void intervalThatIsDueByTheExitOrLaterIsNotOwed() {
        assertThat(of("PR.4", "2006-06-01", PLAN, Cases.exit("2006-05-11", null)))
                .isEmpty();
        assertThat(of("PR.4", "2006-06-01", PLAN, Cases.exit("2006-05-12", null)))
                .isEqualTo(Map.of("2006-02-11", "MISSED"));
    }

    @Test
    void nothingIsJudgedBeforeThePolicy() {
        Fact before = plan("p1", "2005-12-12").elements(List.of()).build();

        assertThat(of("PR.2.d", "2006-02-01", before)).isEmpty();
        assertThat(of("PR.4", "2006-02-01", before)).containsOnlyKeys("2005-12-13");
        assertThat(of(
                        "PR.4",
                        "2006-02-01",
                        plan("p1", "2005-12-11").build(),
                        Cases.service("s1", ServiceCategory.INTENSIVE, "2005-12-12", null)))
                .isEmpty();
    }

    private static EmploymentPlan warranted(@Nullable Boolean answer) {
        return plan("p1", "2006-02-10").trainingWarranted(answer).build();
    }

    private static String earnings(String asOf, @Nullable Integer months) {
        Fact plan = plan("p1", "2006-02-10").earningsMonths(months).build();
        return of("PR.2.b.earnings", asOf, plan).getOrDefault("p1", "");
    }
}
