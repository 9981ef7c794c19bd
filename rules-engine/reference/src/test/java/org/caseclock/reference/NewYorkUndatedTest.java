package org.caseclock.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseclock.reference.NewYorkCase.in;
import static org.caseclock.reference.NewYorkCase.job;
import static org.caseclock.reference.NewYorkCase.judge;
import static org.caseclock.reference.NewYorkCase.meeting;
import static org.caseclock.reference.NewYorkCase.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseclock.facts.DocumentBuilder;
import org.caseclock.facts.DocumentKind;
import org.caseclock.facts.Fact;
import org.caseclock.facts.LaborForceState;
import org.caseclock.facts.Program;
import org.caseclock.facts.RecordPlace;
import org.caseclock.facts.Service;
import org.caseclock.facts.ServiceBuilder;
import org.caseclock.facts.ServiceCategory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Services without a first day (C11). The participant entered on 2 January 2006. */
class NewYorkUndatedTest {

    private static final Service INTENSIVE = Cases.service("s1", ServiceCategory.INTENSIVE, null, "2006-03-31");

    private static List<String> missing(String clause, String subject, String asOf, Fact... facts) {
        return new Outcomes(NewYorkReference::judge)
                .missing(clause, asOf, Cases.of(Program.ADULT, "2006-01-02", facts))
                .getOrDefault(subject, List.of());
    }

    private static Optional<Status> status(String clause, String asOf, Fact... facts) {
        return Cases.owed(judge(asOf, facts), clause).map(Owed::status);
    }

    private static Fact document(@Nullable DocumentKind kind) {
        return DocumentBuilder.builder()
                .id("d1")
                .date(LocalDate.parse("2006-05-01"))
                .kind(kind)
                .build();
    }

    private static Service managed(String id, @Nullable String start, @Nullable String end) {
        return ServiceBuilder.builder(Cases.service(id, ServiceCategory.CASE_MANAGEMENT, start, end))
                .recordings(List.of(in(RecordPlace.of("OSOS"), "2006-06-01")))
                .build();
    }

    @Test
    void statementOfNeedIsMissedWhateverTheDayThatIsOver() {
        assertThat(status("H.1", "2006-06-01", INTENSIVE)).contains(Status.MISSED);
        assertThat(status("H.1", "2006-06-01", INTENSIVE, document(DocumentKind.STATEMENT_OF_NEED)))
                .contains(Status.MET);
        assertThat(missing("H.1", "", "2006-06-01", INTENSIVE, document(null)))
                .containsExactly("the kind of document d1");
        assertThat(missing("H.1", "", "2006-03-31", INTENSIVE)).containsExactly("the startDate of service s1");
    }

    @Test
    void planIsDueOnTheFirstIntensiveService() {
        assertThat(missing(
                        "PU.1",
                        "",
                        "2006-06-01",
                        INTENSIVE,
                        plan("p1", "2006-03-01").build()))
                .containsExactly("the startDate of service s1");
        // It began in the participation, so that another was as early.
        assertThat(status(
                        "PU.1",
                        "2006-06-01",
                        Cases.service("s2", ServiceCategory.INTENSIVE, "2006-01-02", null),
                        ServiceBuilder.builder(INTENSIVE).endDate(null).build(),
                        Cases.note("n1", "2006-01-02", "s1")))
                .contains(Status.MISSED);
    }

    @Test
    void teamIsOwedByTheStateOfTheDayWhateverItIs() {
        Service core = Cases.service("s1", ServiceCategory.CORE_STAFF_ASSISTED, null, "2006-03-03");
        Service later = Cases.service("s1", ServiceCategory.CORE_STAFF_ASSISTED, null, "2006-06-01");
        Fact unemployed = NewYorkCase.status("l1", "2006-01-02", LaborForceState.UNEMPLOYED);
        Fact job = job("2006-04-01", null).build();

        assertThat(Cases.owed(judge("2006-07-01", core, unemployed, job), "PR.1")
                        .map(Owed::opens))
                .contains(LocalDate.parse("2006-03-04"));
        assertThat(missing("PR.1", "", "2006-07-01", later, unemployed, job))
                .containsExactly("the startDate of service s1");
        assertThat(status("PR.1", "2006-07-01", later, unemployed)).contains(Status.OPEN);
        assertThat(missing("PR.1", "", "2006-07-01", later, unemployed, meeting("m1", "2006-04-01")))
                .containsExactly("the startDate of service s1");
    }

    @Test
    void serviceBeforeDecidesWhatWentBetween() {
        Service undated = managed("s1", null, "2006-03-01");
        Fact plan = plan("p1", "2006-02-10").build();

        assertThat(status("PR.3", "2006-07-01", undated)).contains(Status.MISSED);
        assertThat(missing("PR.3", "s1", "2006-07-01", undated, plan, meeting("m1", "2006-02-10")))
                .containsExactly("the startDate of service s1");
        assertThat(status(
                        "PR.3", "2006-07-01", undated, plan("p1", "2006-01-02").build(), meeting("m1", "2006-01-02")))
                .contains(Status.MET);
        // Until the first version of 13 December 2005 nothing is judged.
        assertThat(new Outcomes(NewYorkReference::judge)
                        .of(
                                "PR.3",
                                "2006-07-01",
                                Cases.of(Program.ADULT, "2005-10-03", managed("s1", null, "2005-12-12"))))
                .isEmpty();
        assertThat(new Outcomes(NewYorkReference::judge)
                        .of(
                                "PR.3",
                                "2006-07-01",
                                Cases.of(Program.ADULT, "2005-10-03", managed("s1", null, "2005-12-13"))))
                .containsExactly(Map.entry("s1", "UNDETERMINED"));
        assertThat(missing(
                        "PR.3",
                        "s2",
                        "2006-07-01",
                        undated,
                        managed("s2", "2006-05-02", null),
                        plan,
                        meeting("m1", "2006-02-10")))
                .containsExactly("the startDate of service s1");
        assertThat(missing("PR.3", "s2", "2006-07-01", undated, managed("s2", "2006-05-02", null), plan))
                .isEmpty();
        assertThat(missing(
                        "PR.3",
                        "s2",
                        "2006-07-01",
                        undated,
                        managed("s2", "2006-05-02", null),
                        plan,
                        meeting("m1", "2006-02-10", true, null)))
                .containsExactly("the partners of team meeting m1", "the startDate of service s1");
    }

    @Test
    void recordingHangsOnTheDayOfTheService() {
        assertThat(missing("PR.5", "s1", "2006-03-04", INTENSIVE)).containsExactly("the startDate of service s1");
        assertThat(missing("PR.5", "s1", "2006-04-05", INTENSIVE)).containsExactly("the startDate of service s1");
        assertThat(status("PR.5", "2006-04-06", INTENSIVE)).contains(Status.MISSED);
        Service recorded = ServiceBuilder.builder(INTENSIVE)
                .recordings(List.of(in(RecordPlace.of("OSOS"), "2006-01-05"), in(RecordPlace.CASE_FILE, "2006-01-07")))
                .build();
        assertThat(missing("PR.5", "s1", "2006-07-01", recorded)).containsExactly("the startDate of service s1");
        assertThat(status("PR.5", "2006-07-01", recorded, Cases.note("n1", "2006-01-07", "s1")))
                .contains(Status.MET);
    }
}
