package org.caseclock.testkit.generate;

import static org.caseclock.testkit.generate.Feature.each;
import static org.caseclock.testkit.generate.Feature.feature;
import static org.caseclock.testkit.generate.Sample.daysBetween;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caseclock.facts.EmploymentPlan;
import org.caseclock.facts.PlanElement;
import org.caseclock.facts.PlanReview;

/** What the plans and reviews of New York must show. */
final class NewYorkPlanFeatures {

    private NewYorkPlanFeatures() {}

    static Stream<Feature> plans() {
        return Stream.of(
                        each(
                                "lacks",
                                PlanElement.values(),
                                300,
                                (s, element) -> NewYorkFeatures.plan(
                                        s,
                                        p -> p.elements() != null
                                                && !p.elements().contains(element))),
                        each(
                                "lacks only",
                                PlanElement.values(),
                                60,
                                (s, element) -> NewYorkFeatures.plan(
                                        s,
                                        p -> p.elements() != null
                                                && p.elements().size()
                                                        == PlanElement.values().size() - 1
                                                && !p.elements().contains(element))),
                        IntStream.rangeClosed(89, 92)
                                .mapToObj(days -> feature("review days later " + days, 150, s -> reviewed(s, days))),
                        IntStream.rangeClosed(89, 92)
                                .mapToObj(days -> feature(
                                        "exit days later " + days,
                                        25,
                                        s -> s.exit(e ->
                                                reviewDays(s).anyMatch(d -> daysBetween(d, e.date()) == days)))),
                        Stream.of(
                                planned("elements not stated", p -> p.elements() == null),
                                planned("no elements", p -> List.of().equals(p.elements())),
                                planned("no assessment", p -> p.assessmentDate() == null),
                                planned("assessed the day after", p -> daysBetween(p.date(), p.assessmentDate()) == 1),
                                planned("assessed the same day", p -> daysBetween(p.date(), p.assessmentDate()) == 0),
                                planned(
                                        "earnings of five months",
                                        p -> Integer.valueOf(5).equals(p.earningsMonths())),
                                planned("earnings not stated", p -> p.earningsMonths() == null),
                                planned("training not warranted", p -> Boolean.FALSE.equals(p.trainingWarranted())),
                                planned("training not stated", p -> p.trainingWarranted() == null),
                                feature(
                                        "no plan",
                                        400,
                                        s -> s.file().employmentPlans().isEmpty()),
                                review("with the participant", r -> Boolean.TRUE.equals(r.withParticipant())),
                                review("without the participant", r -> Boolean.FALSE.equals(r.withParticipant())),
                                review("participant not stated", r -> r.withParticipant() == null)))
                .flatMap(x -> x);
    }

    private static Feature planned(String name, Predicate<EmploymentPlan> kind) {
        return feature("plan " + name, 250, s -> NewYorkFeatures.plan(s, kind));
    }

    private static Feature review(String name, Predicate<PlanReview> kind) {
        return feature(
                "review " + name, 400, s -> s.file().planReviews().stream().anyMatch(kind));
    }

    private static boolean reviewed(Sample s, int days) {
        return reviewDays(s).anyMatch(a -> reviewDays(s).anyMatch(b -> daysBetween(a, b) == days));
    }

    private static Stream<LocalDate> reviewDays(Sample s) {
        return Stream.concat(
                s.file().employmentPlans().stream().map(EmploymentPlan::date),
                s.file().planReviews().stream().map(PlanReview::date));
    }
}
