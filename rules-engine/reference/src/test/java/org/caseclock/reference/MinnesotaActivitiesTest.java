package org.caseclock.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseclock.reference.Cases.document;
import static org.caseclock.reference.Cases.service;
import static org.caseclock.reference.Cases.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caseclock.facts.ActivityClosing;
import org.caseclock.facts.AttendanceEnd;
import org.caseclock.facts.EmploymentPlan;
import org.caseclock.facts.EmploymentPlanBuilder;
import org.caseclock.facts.Fact;
import org.caseclock.facts.OwnFields;
import org.caseclock.facts.Program;
import org.caseclock.facts.RecordPlace;
import org.caseclock.facts.Recording;
import org.caseclock.facts.Service;
import org.caseclock.facts.ServiceBuilder;
import org.caseclock.facts.ServiceCategory;
import org.caseclock.facts.YouthActivity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MinnesotaActivitiesTest {

    private static final Outcomes MINNESOTA = new Outcomes(MinnesotaReference::judge);

    private static final Service ENDED = training("s1", "2005-03-01", "2005-05-20");
    private static final Service RUNNING = training("s2", "2005-03-01", null);

    private static Map<String, String> of(String clause, String asOf, Fact... facts) {
        return MINNESOTA.of(clause, asOf, Cases.of(Program.YOUNGER_YOUTH, "2005-02-15", facts));
    }

    private static Service element(@Nullable YouthActivity activity) {
        return ServiceBuilder.builder(service("s1", ServiceCategory.YOUTH_ELEMENT, "2005-03-01", "2005-05-20"))
                .youthActivity(activity)
                .build();
    }

    private static EmploymentPlan plan(String id, String day, @Nullable List<String> activities) {
        return EmploymentPlanBuilder.builder()
                .id(id)
                .date(LocalDate.parse(day))
                .activities(activities)
                .build();
    }

    private static AttendanceEnd end(@Nullable String recorded) {
        return new AttendanceEnd("a1", "s2", LocalDate.parse("2005-04-08"), date(recorded), OwnFields.NONE);
    }

    private static ActivityClosing closing(String id, String day, @Nullable String recorded) {
        return new ActivityClosing(id, "s2", LocalDate.parse(day), date(recorded), List.of(), OwnFields.NONE);
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    @Test
    void endedTrainingHasADocumentOfAnyDate() {
        assertThat(of("3.b", "2005-05-19", ENDED)).isEmpty();
        assertThat(of("3.b", "2005-05-20", ENDED)).containsExactly(Map.entry("s1", "OPEN"));
        assertThat(of("3.b", "2005-05-21", ENDED)).containsExactly(Map.entry("s1", "MISSED"));
        assertThat(of(
                        "3.b",
                        "2005-05-21",
                        ENDED,
                        document("d2", "2005-02-01", "s1"),
                        document("d1", "2005-05-21", "s1"),
                        document("d0", "2005-05-22", "s1"),
                        document("d3", "2005-05-01", "s2")))
                .containsExactly(Map.entry("s1", "MET d2 d1"));
    }

    @Test
    void endThatIsKnownAheadIsUpcoming() {
        Service ahead = ServiceBuilder.builder(ENDED)
                .endRecordedOn(LocalDate.parse("2005-03-01"))
                .build();

        assertThat(of("3.b", "2005-04-19", ahead)).isEmpty();
        assertThat(of("3.b", "2005-04-20", ahead)).containsExactly(Map.entry("s1", "UPCOMING"));
        assertThat(of("3.b", "2005-04-20", ahead, document("d1", "2005-04-01", "s1")))
                .containsExactly(Map.entry("s1", "MET d1"));
    }

    @Test
    void schoolCountsAndWorkExperienceDoesNot() {
        assertThat(of("3.b", "2005-06-01", element(YouthActivity.HIGH_SCHOOL))).containsEntry("s1", "MISSED");
        assertThat(of("3.b", "2005-06-01", element(YouthActivity.HISET_GED_PREPARATION)))
                .containsEntry("s1", "MISSED");
        assertThat(of("3.b", "2005-06-01", element(YouthActivity.WORK_EXPERIENCE)))
                .isEmpty();
        assertThat(of("3.b", "2005-06-01", element(null), document("d1", "2005-05-01", "s1")))
                .containsExactly(Map.entry("s1", "UNDETERMINED"));
    }

    @Test
    void openActivityStandsInTheLatestPlan() {
        EmploymentPlan with = plan("p1", "2005-02-20", List.of("s2", "s9"));
        EmploymentPlan without = plan("p2", "2005-04-20", List.of());

        assertThat(of("4", "2005-04-19", RUNNING, with, without)).containsExactly(Map.entry("s2", "MET p1"));
        assertThat(of("4", "2005-04-20", RUNNING, with, without)).containsExactly(Map.entry("s2", "MISSED"));
        assertThat(of("4", "2005-03-01", RUNNING)).containsExactly(Map.entry("s2", "OPEN"));
        assertThat(of("4", "2005-03-02", RUNNING)).containsExactly(Map.entry("s2", "MISSED"));
    }

    @Test
    void planWithoutActivitiesStatedLeavesItUndeterminedOnceTheDayIsOver() {
        EmploymentPlan unstated = plan("p2", "2005-02-21", null);
        EmploymentPlan before = plan("p1", "2005-02-20", List.of("s2"));

        assertThat(of("4", "2005-03-01", RUNNING, unstated, before)).containsExactly(Map.entry("s2", "OPEN"));
        assertThat(of("4", "2005-03-02", RUNNING, unstated, before)).containsExactly(Map.entry("s2", "UNDETERMINED"));
    }

    @Test
    void activityIsOpenUntilItsEndIsKnown() {
        Service late = ServiceBuilder.builder(ENDED)
                .endRecordedOn(LocalDate.parse("2005-06-01"))
                .build();

        assertThat(of("4", "2005-05-31", late)).containsOnlyKeys("s1");
        assertThat(of("4", "2005-06-01", late)).isEmpty();
        assertThat(of("4", "2005-06-01", service("s3", ServiceCategory.SUPPORTIVE, "2005-03-01", null)))
                .isEmpty();
    }

    @Test
    void closingIsDueOnTheLastDayAttended() {
        assertThat(of("5", "2005-04-08", RUNNING, end(null))).containsExactly(Map.entry("a1", "OPEN"));
        assertThat(of("5", "2005-04-09", RUNNING, end(null))).containsExactly(Map.entry("a1", "MISSED"));
        assertThat(of("5", "2005-06-01", RUNNING, end(null), closing("x1", "2005-04-08", null)))
                .containsExactly(Map.entry("a1", "MET x1"));
        assertThat(of("5", "2005-06-01", RUNNING, end("2005-04-01"), closing("x1", "2005-04-08", "2005-04-09")))
                .containsExactly(Map.entry("a1", "LATE x1"));
    }

    @Test
    void closingIsDueOnTheDayOfALaterRecording() {
        Judgement judgement = MinnesotaReference.judge(
                Cases.of(Program.ADULT, "2005-02-15", RUNNING, end("2005-04-20")), LocalDate.parse("2005-04-20"), 30);
        assertThat(judgement.owed())
                .contains(new Owed(
                        "5",
                        "a1",
                        LocalDate.parse("2005-04-08"),
                        LocalDate.parse("2005-04-20"),
                        Status.OPEN,
                        List.of()));
        assertThat(of("5", "2005-04-19", RUNNING, end("2005-04-20"))).isEmpty();
        assertThat(of(
                        "5",
                        "2005-06-01",
                        RUNNING,
                        end("2005-04-20"),
                        closing("x1", "2005-04-08", "2005-04-20"),
                        closing("x2", "2005-04-09", "2005-04-10"),
                        closing("x3", "2005-04-09", "2005-04-21")))
                .containsExactly(Map.entry("a1", "MET x2 x1"));
    }

    @Test
    void closingEnteredBeforeOrOfAnotherServiceDoesNotCount() {
        ActivityClosing early = new ActivityClosing(
                "x1",
                "s2",
                LocalDate.parse("2005-04-08"),
                LocalDate.parse("2005-04-08"),
                List.of(new Recording(RecordPlace.of("WORKFORCE_ONE"), LocalDate.parse("2005-04-07"))),
                OwnFields.NONE);
        ActivityClosing other = new ActivityClosing(
                "x2", "s1", LocalDate.parse("2005-04-08"), date("2005-04-08"), List.of(), OwnFields.NONE);

        assertThat(of("5", "2005-06-01", RUNNING, ENDED, end("2005-04-08"), early, other))
                .containsExactly(Map.entry("a1", "MISSED"));
    }

    @Test
    void closingIsTiedByTheServiceThatBothName() {
        ActivityClosing named =
                new ActivityClosing("x1", "Service:s2", LocalDate.parse("2005-04-08"), null, List.of(), OwnFields.NONE);

        assertThat(of("5", "2005-06-01", RUNNING, end(null), named)).containsExactly(Map.entry("a1", "MET x1"));
    }

    @Test
    void endOfAttendanceWhoseServiceIsVoidStartsNoDuty() {
        Service otherwise = training("s2", "2005-03-02", null);

        assertThat(of("5", "2005-06-01", end(null))).isEmpty();
        assertThat(of("5", "2005-06-01", end(null), closing("x1", "2005-04-08", null)))
                .isEmpty();
        assertThat(of("5", "2005-06-01", RUNNING, otherwise, end(null))).isEmpty();
        assertThat(issues("2005-06-01", end(null), closing("x1", "2005-04-08", null)))
                .containsExactly(
                        new Issue(IssueKind.UNKNOWN_REFERENCE, "a1", "s2"),
                        new Issue(IssueKind.UNKNOWN_REFERENCE, "x1", "s2"));
        assertThat(issues("2005-06-01", RUNNING, otherwise, end(null)))
                .containsExactly(
                        new Issue(IssueKind.DUPLICATE_ID, "s2"), new Issue(IssueKind.AMBIGUOUS_REFERENCE, "a1", "s2"));
        // Equal services under one id are one, and one with an issue of its own is on record.
        assertThat(of("5", "2005-06-01", RUNNING, RUNNING, end(null))).containsExactly(Map.entry("a1", "MISSED"));
        assertThat(of("5", "2005-06-01", training("s2", "2005-03-01", "2005-02-28"), end(null)))
                .containsExactly(Map.entry("a1", "MISSED"));
    }

    @Test
    void endOfAttendanceStartsItsDutyOnceItsServiceIsKnown() {
        Service late = ServiceBuilder.builder(RUNNING)
                .recordedOn(LocalDate.parse("2005-05-01"))
                .build();

        assertThat(of("5", "2005-04-30", late, end(null))).isEmpty();
        assertThat(of("5", "2005-05-01", late, end(null))).containsExactly(Map.entry("a1", "MISSED"));
    }

    @Test
    void closingWhoseServiceIsVoidClosesNothing() {
        // An id that looks like a kind, so that the reference could mean either service.
        Service odd = training("service:s2", "2005-03-01", null);
        ActivityClosing unclear =
                new ActivityClosing("x1", "service:s2", LocalDate.parse("2005-04-08"), null, List.of(), OwnFields.NONE);

        assertThat(of("4", "2005-06-01", RUNNING, odd, unclear)).containsOnlyKeys("s2", "service:s2");
        assertThat(of("3.b", "2005-06-01", RUNNING, odd, unclear)).isEmpty();
        assertThat(of("5", "2005-06-01", RUNNING, odd, end(null), unclear)).containsExactly(Map.entry("a1", "MISSED"));
        assertThat(issues("2005-06-01", RUNNING, odd, unclear))
                .containsExactly(new Issue(IssueKind.AMBIGUOUS_REFERENCE, "x1", "service:s2"));
    }

    @Test
    void activityIsOpenUntilItsClosingIsKnownAndItsDayHasCome() {
        assertThat(of("4", "2005-05-01", RUNNING)).containsExactly(Map.entry("s2", "MISSED"));
        assertThat(of("4", "2005-05-01", RUNNING, closing("x1", "2005-04-08", null)))
                .isEmpty();
        assertThat(of("4", "2005-06-08", RUNNING, closing("x1", "2005-06-08", "2005-05-01")))
                .isEmpty();
        assertThat(of("4", "2005-05-01", RUNNING, closing("x1", "2005-04-08", "2005-05-02")))
                .containsOnlyKeys("s2");
    }

    @Test
    void closingThatIsYetToComeIsADataIssueAndClosesNothing() {
        ActivityClosing ahead = closing("x1", "2005-06-08", "2005-05-01");

        assertThat(of("4", "2005-06-07", RUNNING, ahead)).containsExactly(Map.entry("s2", "MISSED"));
        assertThat(of("3.b", "2005-06-07", RUNNING, ahead)).isEmpty();
        assertThat(of("5", "2005-06-07", RUNNING, end(null), ahead)).containsExactly(Map.entry("a1", "MISSED"));
        assertThat(issues("2005-06-07", RUNNING, ahead)).containsExactly(new Issue(IssueKind.AFTER_AS_OF, "x1"));
        assertThat(issues("2005-06-08", RUNNING, ahead)).isEmpty();
        assertThat(issues("2005-04-30", RUNNING, ahead)).isEmpty();
        assertThat(days("3.b", "2005-06-08", RUNNING, ahead)).containsExactly("s2 2005-06-08");
    }

    @Test
    void closedActivityIsDocumentedFromTheEarlierOfItsDays() {
        ActivityClosing early =
                new ActivityClosing("x1", "s1", LocalDate.parse("2005-05-10"), null, List.of(), OwnFields.NONE);
        ActivityClosing late =
                new ActivityClosing("x2", "s1", LocalDate.parse("2005-06-10"), null, List.of(), OwnFields.NONE);

        assertThat(days("3.b", "2005-07-01", RUNNING, closing("x1", "2005-04-08", null)))
                .containsExactly("s2 2005-04-08");
        assertThat(days("3.b", "2005-07-01", ENDED, late, early)).containsExactly("s1 2005-05-10");
        assertThat(days("3.b", "2005-07-01", ENDED, late)).containsExactly("s1 2005-05-20");
        assertThat(days("3.b", "2005-07-01", RUNNING)).isEmpty();
    }

    @Test
    void ofTwoStrategiesOfOneDayTheOneRecordedLaterCounts() {
        EmploymentPlan holds = EmploymentPlanBuilder.builder(plan("p1", "2005-03-01", List.of("service:s2")))
                .recordedOn(LocalDate.parse("2005-03-03"))
                .build();
        EmploymentPlan empty = EmploymentPlanBuilder.builder(plan("p2", "2005-03-01", List.of()))
                .recordedOn(LocalDate.parse("2005-03-02"))
                .build();

        assertThat(of("4", "2005-05-01", RUNNING, holds, empty)).containsExactly(Map.entry("s2", "MET p1"));
        // Without recording date a strategy is known from its own day on.
        assertThat(of("4", "2005-05-01", RUNNING, holds, plan("p2", "2005-03-01", List.of())))
                .containsExactly(Map.entry("s2", "MET p1"));
        assertThat(of("4", "2005-05-01", RUNNING, plan("p1", "2005-03-01", List.of("s2")), empty))
                .containsExactly(Map.entry("s2", "MISSED"));
    }

    private static List<Issue> issues(String asOf, Fact... facts) {
        return MinnesotaReference.judge(Cases.of(Program.YOUNGER_YOUTH, "2005-02-15", facts), LocalDate.parse(asOf), 30)
                .issues();
    }

    private static List<String> days(String clause, String asOf, Fact... facts) {
        return MinnesotaReference.judge(Cases.of(Program.YOUNGER_YOUTH, "2005-02-15", facts), LocalDate.parse(asOf), 30)
                .owed()
                .stream()
                .filter(owed -> owed.clause().equals(clause))
                .map(owed -> owed.subject() + " " + owed.opens())
                .toList();
    }

    @Test
    void endBeforeThePolicyOwesNothing() {
        AttendanceEnd before =
                new AttendanceEnd("a1", "s2", LocalDate.parse("2003-12-31"), date("2004-01-05"), OwnFields.NONE);
        AttendanceEnd first =
                new AttendanceEnd("a2", "s2", LocalDate.parse("2004-01-01"), date("2004-01-05"), OwnFields.NONE);

        assertThat(of("5", "2005-06-01", RUNNING, before, first)).containsExactly(Map.entry("a2", "MISSED"));
    }
}
