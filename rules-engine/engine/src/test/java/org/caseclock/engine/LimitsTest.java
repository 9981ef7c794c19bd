package org.caseclock.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseclock.input.CaseFiles;
import org.caseclock.ledger.Evaluation;
import org.caseclock.ledger.Evidence;
import org.caseclock.ledger.Measured;
import org.caseclock.ledger.Obligation;
import org.caseclock.ledger.Status;
import org.caseclock.policy.PackException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rules say of what must not become too much, must not last too long, or must not be. */
class LimitsTest {

    @TempDir
    private static Path shared;

    private static EachEvaluator engines;

    @TempDir
    private Path folder;

    @BeforeAll
    static void compile() {
        engines = new EachEvaluator(LimitedPack.in(shared));
    }

    @AfterAll
    static void close() {
        engines.close();
    }

    @ParameterizedTest(name = "{0} as of {3} with {2}: {4}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            # cents count, and what is paid back is taken off
            A.1 | C1/A.1/2024 | 'payments': [{'id':'p1','date':'2024-08-01','amount':60.01,'purpose':'TUITION'},{'id':'p2','date':'2025-06-30','amount':39.99,'purpose':'TUITION'}] | 2025-07-01 | MET
            A.1 | C1/A.1/2024 | 'payments': [{'id':'p1','date':'2024-08-01','amount':60.01,'purpose':'TUITION'},{'id':'p2','date':'2025-06-30','amount':40,'purpose':'TUITION'}] | 2025-07-01 | MISSED
            A.1 | C1/A.1/2024 | 'payments': [{'id':'p1','date':'2024-08-01','amount':160,'purpose':'TUITION'},{'id':'p2','date':'2025-06-30','amount':-60,'purpose':'TUITION'}] | 2025-07-01 | MET
            # of what comes after the as-of date, or lies outside the year, nothing is counted
            A.1 | C1/A.1/2024 | 'payments': [{'id':'p1','date':'2025-02-02','amount':101,'purpose':'TUITION'}] | 2025-02-01 | MET
            A.1 | C1/A.1/2024 | 'payments': [{'id':'p1','date':'2025-02-02','amount':101,'purpose':'TUITION'}] | 2025-02-02 | MISSED
            A.1 | C1/A.1/2024 | 'payments': [{'id':'p1','date':'2025-07-01','amount':101,'purpose':'TUITION'}] | 2025-07-01 | MET
            # a field less another; both may be empty, and matter only where something is paid
            A.2 | C1/A.2/s1 | 'services': [{'id':'s1','category':'TRAINING','startDate':'2024-09-02','cost':100,'otherAid':40}],'payments': [{'id':'p1','date':'2024-10-01','amount':60,'training':'s1'}] | 2025-07-01 | MET
            A.2 | C1/A.2/s1 | 'services': [{'id':'s1','category':'TRAINING','startDate':'2024-09-02','cost':100,'otherAid':40}],'payments': [{'id':'p1','date':'2024-10-01','amount':60.01,'training':'s1'}] | 2025-07-01 | MISSED
            A.2 | C1/A.2/s1 | 'services': [{'id':'s1','category':'TRAINING','startDate':'2024-09-02','cost':40,'otherAid':100}],'payments': [{'id':'p1','date':'2024-10-01','amount':0.01,'training':'s1'}] | 2025-07-01 | MISSED
            A.2 | C1/A.2/s1 | 'services': [{'id':'s1','category':'TRAINING','startDate':'2024-09-02'}],'payments': [] | 2025-07-01 | MET
            A.2 | C1/A.2/s1 | 'services': [{'id':'s1','category':'TRAINING','startDate':'2024-09-02','cost':100}],'payments': [{'id':'p1','date':'2024-10-01','amount':100.01,'training':'s1'}] | 2025-07-01 | MISSED
            A.2 | C1/A.2/s1 | 'services': [{'id':'s1','category':'TRAINING','startDate':'2024-09-02','cost':100}],'payments': [{'id':'p1','date':'2024-10-01','amount':60,'training':'s1'}] | 2025-07-01 | UNDETERMINED the otherAid of service s1
            A.2 | C1/A.2/s1 | 'services': [{'id':'s1','category':'TRAINING','startDate':'2024-09-02','otherAid':1}],'payments': [{'id':'p1','date':'2024-10-01','amount':60,'training':'s1'}] | 2025-07-01 | UNDETERMINED the cost of service s1
            # where nothing is left whatever else is taken off, what that is does not matter
            A.2 | C1/A.2/s1 | 'services': [{'id':'s1','category':'TRAINING','startDate':'2024-09-02','cost':0}],'payments': [{'id':'p1','date':'2024-10-01','training':'s1'}] | 2025-07-01 | UNDETERMINED the amount of payment p1
            A.2 | C1/A.2/s1 | 'services': [{'id':'s1','category':'TRAINING','startDate':'2024-09-02','cost':0}],'payments': [{'id':'p1','date':'2024-10-01','training':'s1','amount':0.01}] | 2025-07-01 | MISSED
            # a limit below zero allows nothing, and is not passed by nothing
            A.2 | C1/A.2/s1 | 'services': [{'id':'s1','category':'TRAINING','startDate':'2024-09-02','cost':-5,'otherAid':0}],'payments': [] | 2025-07-01 | MET
            A.2 | C1/A.2/s1 | 'services': [{'id':'s1','category':'TRAINING','startDate':'2024-09-02','cost':-5,'otherAid':-10}],'payments': [{'id':'p1','date':'2024-10-01','amount':10,'training':'s1'}] | 2025-07-01 | MET
            A.2 | C1/A.2/s1 | 'services': [{'id':'s1','category':'TRAINING','startDate':'2024-09-02','cost':-5,'otherAid':0}],'payments': [{'id':'p1','date':'2024-10-01','amount':0.01,'training':'s1'}] | 2025-07-01 | MISSED
            A.6 | C1/A.6/P1 | 'services': [] | 2025-07-01 | MET
            # a share: half of 100.01 is 50.005, and 50.01 is more than that
            A.3 | C1/A.3/P1 | 'wages': [{'id':'w1','date':'2024-09-02','amount':100.01}],'payments': [{'id':'p1','date':'2024-10-01','amount':50,'purpose':'TRANSPORT'}] | 2025-07-01 | MET
            A.3 | C1/A.3/P1 | 'wages': [{'id':'w1','date':'2024-09-02','amount':100.01}],'payments': [{'id':'p1','date':'2024-10-01','amount':50.01,'purpose':'TRANSPORT'}] | 2025-07-01 | MISSED
            A.3 | C1/A.3/P1 | 'wages': [{'id':'w1','date':'2024-09-02','amount':100},{'id':'w2','date':'2024-09-02'}],'payments': [{'id':'p1','date':'2024-10-01','amount':50,'purpose':'TRANSPORT'}] | 2025-07-01 | MET
            A.3 | C1/A.3/P1 | 'wages': [{'id':'w1','date':'2024-09-02','amount':100},{'id':'w2','date':'2024-09-02'}],'payments': [{'id':'p1','date':'2024-10-01','amount':51,'purpose':'TRANSPORT'}] | 2025-07-01 | UNDETERMINED the amount of wage w2
            # more paid back than paid: half of that is nothing
            A.3 | C1/A.3/P1 | 'wages': [{'id':'w1','date':'2024-09-02','amount':-100}],'payments': [] | 2025-07-01 | MET
            A.3 | C1/A.3/P1 | 'wages': [{'id':'w1','date':'2024-09-02','amount':-100}],'payments': [{'id':'p1','date':'2024-10-01','amount':0.01,'purpose':'TRANSPORT'}] | 2025-07-01 | MISSED
            A.3 | C1/A.3/P1 | 'wages': [{'id':'w1','date':'2024-09-02','amount':-100},{'id':'w2','date':'2024-09-02'}],'payments': [{'id':'p1','date':'2024-10-01','amount':0.01,'purpose':'TRANSPORT'}] | 2025-07-01 | UNDETERMINED the amount of wage w2
            # by number
            A.4 | C1/A.4/2024 | 'payments': [{'id':'p1','date':'2024-08-01','purpose':'TRANSPORT'},{'id':'p2','date':'2024-08-01','purpose':'TRANSPORT'},{'id':'p3','date':'2025-07-01','purpose':'TRANSPORT'}] | 2025-07-01 | MET
            A.4 | C1/A.4/2024 | 'payments': [{'id':'p1','date':'2024-08-01','purpose':'TRANSPORT'},{'id':'p2','date':'2024-08-01','purpose':'TRANSPORT'},{'id':'p3','date':'2025-06-30','purpose':'TRANSPORT'}] | 2025-07-01 | MISSED
            A.4 | C1/A.4/2024 | 'payments': [{'id':'p1','date':'2024-08-01','purpose':'TRANSPORT'},{'id':'p2','date':'2024-08-01','purpose':'TRANSPORT'},{'id':'p3','purpose':'TRANSPORT'}] | 2025-06-30 | UNDETERMINED the date of payment p3
            A.4 | C1/A.4/2024 | 'payments': [{'id':'p1','date':'2024-08-01','purpose':'TRANSPORT'},{'id':'p2','date':'2024-08-01','purpose':'TRANSPORT'},{'id':'p3','purpose':'TRANSPORT'}] | 2025-07-01 | UNDETERMINED the date of payment p3
            # six months: the planned last day, else the last day, else as long as it goes on
            A.5 | C1/A.5/s1 | 'services': [{'id':'s1','category':'TRAINING','startDate':'2024-09-02','endDate':'2025-03-01'}] | 2025-07-01 | MET
            A.5 | C1/A.5/s1 | 'services': [{'id':'s1','category':'TRAINING','startDate':'2024-09-02','endDate':'2025-03-02'}] | 2025-07-01 | MISSED
            A.5 | C1/A.5/s1 | 'services': [{'id':'s1','category':'TRAINING','startDate':'2024-09-02','plannedLastDay':'2025-03-02','endDate':'2024-12-01'}] | 2024-09-03 | MISSED
            A.5 | C1/A.5/s1 | 'services': [{'id':'s1','category':'TRAINING','startDate':'2024-09-02'}] | 2025-03-01 | OPEN
            A.5 | C1/A.5/s1 | 'services': [{'id':'s1','category':'TRAINING','startDate':'2024-09-02'}] | 2025-03-02 | MISSED
            # without a first day it may have begun on any day that the last one leaves
            A.5 | C1/A.5/s1 | 'services': [{'id':'s1','category':'TRAINING','endDate':'2025-03-01'}] | 2025-07-01 | UNDETERMINED the startDate of service s1
            A.5 | C1/A.5/s1 | 'services': [{'id':'s1','category':'TRAINING','plannedLastDay':'2025-03-01'}] | 2025-07-01 | UNDETERMINED the startDate of service s1
            A.5 | C1/A.5/s1 | 'services': [{'id':'s1','category':'TRAINING'}] | 2025-07-01 | UNDETERMINED the startDate of service s1
            # numbers are added up as they are
            A.6 | C1/A.6/P1 | 'services': [{'id':'s1','category':'TRAINING','startDate':'2024-09-02','hours':20.125},{'id':'s2','category':'TRAINING','startDate':'2024-09-03','hours':0.001}] | 2025-07-01 | UNDETERMINED the mostHours of the participant
            # what must not be
            B.1 | C1/B.1/p1 | 'exit': {'id':'x1','date':'2024-12-31','recordedOn':'2024-12-31'},'payments': [{'id':'p1','date':'2024-12-31'}] | 2025-03-02 | MET
            B.1 | C1/B.1/p1 | 'exit': {'id':'x1','date':'2024-12-31','recordedOn':'2024-12-31'},'payments': [{'id':'p1','date':'2025-01-01'}] | 2025-01-01 | MISSED
            B.1 | C1/B.1/p1 | 'exit': {'id':'x1','date':'2024-12-31','recordedOn':'2024-12-31'},'payments': [{'id':'p1'}] | 2025-01-01 | UNDETERMINED the date of payment p1
            B.2 | C1/B.2/p1 | 'services': [{'id':'s1','category':'TRAINING','startDate':'2024-09-02'}],'payments': [{'id':'p1','date':'2024-09-02','purpose':'TUITION'}] | 2025-01-01 | MET
            B.2 | C1/B.2/p1 | 'services': [{'id':'s1','category':'TRAINING','startDate':'2024-09-03'}],'payments': [{'id':'p1','date':'2024-09-02','purpose':'TUITION'}] | 2025-01-01 | MISSED
            B.2 | C1/B.2/p1 | 'services': [{'id':'s1','category':'TRAINING'}],'payments': [{'id':'p1','date':'2024-09-02','purpose':'TUITION'}] | 2025-01-01 | UNDETERMINED the startDate of service s1
            # a fact that must not be in a window is against it at once, and stays so
            B.3 | C1/B.3 | 'exit': {'id':'x1','date':'2024-12-31','recordedOn':'2024-12-31'},'payments': [{'id':'p1','date':'2024-12-31','purpose':'TRANSPORT'}] | 2025-01-02 | MET
            B.3 | C1/B.3 | 'exit': {'id':'x1','date':'2024-12-31','recordedOn':'2024-12-31'},'payments': [{'id':'p1','date':'2025-01-02','purpose':'TRANSPORT'}] | 2025-01-01 | MET
            B.3 | C1/B.3 | 'exit': {'id':'x1','date':'2024-12-31','recordedOn':'2024-12-31'},'payments': [{'id':'p1','date':'2025-01-02','purpose':'TRANSPORT'}] | 2025-01-02 | MISSED
            B.3 | C1/B.3 | 'exit': {'id':'x1','date':'2024-12-31','recordedOn':'2024-12-31'},'payments': [{'id':'p1','date':'2025-01-02','purpose':'TRANSPORT'}] | 2025-02-28 | MISSED
            B.3 | C1/B.3 | 'exit': {'id':'x1','date':'2024-12-31','recordedOn':'2024-12-31'},'payments': [{'id':'p1','date':'2025-01-02','purpose':'TRANSPORT'}] | 2025-03-01 | MISSED
            B.3 | C1/B.3 | 'exit': {'id':'x1','date':'2024-12-31','recordedOn':'2024-12-31'},'payments': [{'id':'p1','date':'2025-01-02','purpose':'TUITION'}] | 2025-03-01 | MET
            B.3 | C1/B.3 | 'exit': {'id':'x1','date':'2024-12-31','recordedOn':'2024-12-31'},'payments': [{'id':'p1','date':'2025-01-02'}] | 2025-01-02 | UNDETERMINED the purpose of payment p1
            # a gap can still be closed
            B.4 | C1/B.4/2024-08-01 | 'wages': [{'id':'w1','date':'2024-08-02','amount':1}] | 2024-08-31 | OPEN
            B.4 | C1/B.4/2024-08-01 | 'wages': [{'id':'w1','date':'2024-08-02','amount':1}] | 2024-09-01 | MISSED
            B.4 | C1/B.4/2024-08-01 | 'wages': [] | 2024-09-01 | MET
            """)
    void judged(String clause, String id, String rest, String asOf, String expected) {
        Evaluation evaluation = engines.evaluate(LimitedPack.caseWith(rest), asOf);

        assertThat(evaluation.obligations())
                .filteredOn(each -> each.id().equals(id))
                .singleElement()
                .extracting(LimitsTest::said)
                .isEqualTo(expected);
        // nobody can do anything about it
        assertThat(evaluation.dueTasks()).isEmpty();
    }

    private static String said(Obligation obligation) {
        List<String> said = new ArrayList<>(List.of(obligation.status().name()));
        said.addAll(obligation.missing());
        return String.join(" ", said);
    }

    @Test
    void the_finding_names_sum_limit_and_what_went_over_and_shows_how() {
        String json = LimitedPack.caseWith("\"payments\": ["
                + "{\"id\":\"p1\",\"date\":\"2024-08-01\",\"amount\":160,\"purpose\":\"TUITION\"},"
                + "{\"id\":\"p2\",\"date\":\"2024-09-01\",\"amount\":-80,\"purpose\":\"TUITION\"},"
                + "{\"id\":\"p3\",\"date\":\"2024-10-01\",\"amount\":1000.5,\"purpose\":\"TUITION\"},"
                + "{\"id\":\"p4\",\"date\":\"2024-11-01\",\"amount\":1,\"purpose\":\"TUITION\"}]");

        Obligation finding = engines.evaluate(json, "2025-01-01").violations().get(0);

        assertThat(finding.explanation())
                .contains(
                        "Tuition is at most $100 a program year. The total is $1,081.50, which is $981.50 over the limit"
                                + " of $100.00. It went over with payment p3 of 2024-10-01.");
        Measured measured = Objects.requireNonNull(finding.measured());
        assertThat(measured.unit()).isEqualTo(Measured.Unit.DOLLARS);
        assertThat(measured.total()).isEqualByComparingTo("1081.50");
        assertThat(measured.limit()).isEqualByComparingTo("100");
        assertThat(measured.over()).isEqualByComparingTo("981.5");
        // that of August was paid back in part before it
        assertThat(measured.wentOver()).isEqualTo(new Evidence("payment", "p3", LocalDate.parse("2024-10-01")));
        assertThat(measured.steps())
                .extracting(Measured.Step::total)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(
                        new BigDecimal("160"),
                        new BigDecimal("80"),
                        new BigDecimal("1080.5"),
                        new BigDecimal("1081.5"));
    }

    @ParameterizedTest(name = "{0} as of {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            A.5 | 'services': [{'id':'s1','category':'TRAINING','startDate':'2024-09-02','endDate':'2025-03-05'}] | 2025-07-01 | A training lasts at most 6 months. Its last day is 2025-03-05, 4 days after 2025-03-01.
            A.5 | 'services': [{'id':'s1','category':'TRAINING','startDate':'2024-09-02'}] | 2025-07-01 | A training lasts at most 6 months. It has no last day on record, and was to end by 2025-03-01.
            A.5 | 'services': [{'id':'s1','category':'TRAINING','plannedLastDay':'2025-09-01','endDate':'2024-12-01'}] | 2025-07-01 | A training lasts at most 6 months. Its last day is 2025-09-01. (
            B.4 | 'wages': [{'id':'w1','date':'2024-08-02','amount':1}] | 2024-09-01 | while wages are paid. It began on 2024-08-01, and had not ended 30 days later, by 2024-08-31.
            B.3 | 'exit': {'id':'x1','date':'2024-12-31'},'payments': [{'id':'p1','date':'2025-01-02','purpose':'TRANSPORT'}] | 2025-01-02 | in the two months after exit. The record goes against this.
            """)
    void what_is_too_long_is_told_with_its_days(String clause, String rest, String asOf, String told) {
        assertThat(engines.evaluate(LimitedPack.caseWith(rest), asOf).violations())
                .filteredOn(each -> each.clause().equals(clause))
                .extracting(Obligation::explanation)
                .singleElement()
                .asString()
                .contains(told);
    }

    /** A training that costs $100, and payments for it. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', nullValues = "-", textBlock = """
            'id':'p1','date':'2024-10-01','amount':60 + 'id':'p2','date':'2024-10-02','amount':50                | p2
            # one without a day may have been the first or the last
            'id':'p1','amount':60 + 'id':'p2','date':'2024-10-02','amount':50                                   | -
            'id':'p1','amount':10 + 'id':'p2','date':'2024-10-02','amount':100.01                               | p2
            'id':'p1','amount':10 + 'id':'p2','date':'2024-10-02','amount':95                                   | -
            'id':'p1','amount':10 + 'id':'p2','date':'2024-10-02','amount':90 + 'id':'p3','date':'2024-10-03','amount':90 | p3
            'id':'p1','amount':110                                                                              | p1
            'id':'p1','amount':160 + 'id':'p2','date':'2024-10-02','amount':50                                  | p1
            'id':'p1','amount':60 + 'id':'p2','date':'2024-10-02','amount':50 + 'id':'p3','date':'2024-10-03','amount':-40 + 'id':'p4','date':'2024-10-04','amount':60 | -
            'id':'p1','amount':160 + 'id':'p2','date':'2024-10-02','amount':50 + 'id':'p3','date':'2024-10-03','amount':-70 | p1
            'id':'p1','amount':60 + 'id':'p2','amount':60                                                       | -
            'id':'p1','amount':160 + 'id':'p2','amount':60                                                      | p1
            # what was paid back on some day may have brought it under the limit again
            'id':'p1','amount':-10 + 'id':'p2','date':'2024-10-02','amount':105 + 'id':'p3','date':'2024-10-03','amount':50 | -
            'id':'p1','amount':-10 + 'id':'p2','date':'2024-10-02','amount':95 + 'id':'p3','date':'2024-10-03','amount':50  | p3
            """)
    void what_went_over_is_named_where_that_is_certain(String payments, @Nullable String wentOver) {
        String each = Stream.of(payments.split(" \\+ "))
                .map(payment -> "{" + payment + ",'training':'s1'}")
                .collect(Collectors.joining(","));
        Obligation finding = engines
                .evaluate(
                        LimitedPack.caseWith("'services': [{'id':'s1','category':'TRAINING','startDate':'2024-09-02',"
                                + "'cost':100,'otherAid':0}],'payments': [" + each + "]"),
                        "2025-01-01")
                .violations()
                .stream()
                .filter(obligation -> obligation.clause().equals("A.2"))
                .findFirst()
                .orElseThrow();

        Evidence named = Objects.requireNonNull(finding.measured()).wentOver();
        assertThat(named == null ? null : named.id()).isEqualTo(wentOver);
        assertThat(finding.explanation()).contains(" over the limit of $100.00");
        assertThat(finding.explanation().contains("It went over with")).isEqualTo(wentOver != null);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            A.6 | 'services': [{'id':'s1','category':'TRAINING','startDate':'2024-09-02','hours':1020.125},{'id':'s2','category':'TRAINING','startDate':'2024-09-03','hours':0.001}] | NUMBER | The total is 1,020.126, which is 999.626 over the limit of 20.5. It went over with service s1 of 2024-09-02.
            A.4 | 'payments': [{'id':'p1','date':'2024-08-01','purpose':'TRANSPORT'}] | FACTS | The total is 1, and the limit is 2.
            A.3 | 'wages': [{'id':'w1','date':'2024-09-02','amount':100.01}],'payments': [{'id':'p1','date':'2024-10-01','amount':50.01,'purpose':'TRANSPORT'}] | DOLLARS | The total is $50.01, which is $0.01 over the limit of $50.00 (50 percent of $100.01).
            """)
    void it_is_told_in_what_is_counted(String clause, String rest, Measured.Unit unit, String told) {
        Evaluation evaluation = engines.evaluate(
                LimitedPack.caseWith(rest).replace("\"P1\"", "\"P1\", \"mostHours\": 20.5"), "2025-01-01");

        assertThat(evaluation.obligations())
                .filteredOn(each -> each.clause().equals(clause))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.explanation()).contains(told);
                    assertThat(each.measured()).extracting(Measured::unit).isEqualTo(unit);
                });
    }

    @Test
    void a_limit_below_zero_allows_nothing() {
        Evaluation evaluation = engines.evaluate(
                LimitedPack.caseWith("'services': []").replace("\"P1\"", "'P1', 'mostHours': -1"), "2025-01-01");

        assertThat(evaluation.obligations())
                .filteredOn(each -> each.clause().equals("A.6"))
                .singleElement()
                .satisfies(each -> assertThat(each.status()).isEqualTo(Status.MET))
                .extracting(Obligation::explanation)
                .asString()
                .contains("The total is 0, and the limit is 0.");
    }

    @Test
    void a_limit_that_is_not_set_limits_nothing() {
        String policy =
                LimitedPack.POLICY.replace("value: 100,", "value: none,").replace("value: 2,", "value: 0,");
        RulesEngine engine = RulesEngine.compile(TinyPack.in(folder, policy, LimitedPack.RULES));
        String json = LimitedPack.caseWith(
                "\"payments\": [{\"id\":\"p1\",\"date\":\"2024-08-01\",\"amount\":999999999999.99,"
                        + "\"purpose\":\"TUITION\"},{\"id\":\"p2\",\"date\":\"2024-08-01\",\"amount\":1,\"purpose\":\"TRANSPORT\"}]");

        Evaluation evaluation =
                engine.evaluate(CaseFiles.one(engine.pack().schema(), "c.json", json), LocalDate.parse("2024-12-31"));

        assertThat(evaluation.obligations())
                .filteredOn(each -> each.clause().equals("A.1") || each.clause().equals("A.4"))
                .extracting(Obligation::status)
                .containsExactly(Status.MET, Status.MISSED);
    }

    @Test
    void a_limit_of_decimals_is_exact() {
        String policy = LimitedPack.POLICY.replace("value: 100,", "value: 0.3,");
        RulesEngine engine = RulesEngine.compile(TinyPack.in(folder, policy, LimitedPack.RULES));
        String json = LimitedPack.caseWith(
                "\"payments\": [{\"id\":\"p1\",\"date\":\"2024-08-01\",\"amount\":0.1,"
                        + "\"purpose\":\"TUITION\"},{\"id\":\"p2\",\"date\":\"2024-08-01\",\"amount\":0.2,\"purpose\":\"TUITION\"}]");

        Evaluation evaluation =
                engine.evaluate(CaseFiles.one(engine.pack().schema(), "c.json", json), LocalDate.parse("2024-12-31"));

        assertThat(evaluation.obligations())
                .filteredOn(each -> each.clause().equals("A.1"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.status()).isEqualTo(Status.MET);
                    assertThat(finding.explanation()).contains("The total is $0.30, and the limit is $0.30.");
                });
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            $cap : dollars|$cap : number|policy.drl:12:36: The value of a parameter in dollars is its dollars, not its number.
            $most : number|$most : dollars|policy.drl:39:33: The value of a parameter in whole numbers is its number, not its dollars.
            "A.1", $year ).sum( "amount"|"A.1", $year ).sum( "amont"|The field (amont) of Payment must be one of
            "A.1", $year ).sum( "amount"|"A.1", $year ).sum( "training"|The field (training) of Payment must be an amount or a number.
            atMost( "cost" )|atMost( "costs" )|The field (costs) of Service must be one of
            less( "otherAid" )|less( "plannedLastDay" )|The field (plannedLastDay) of Service must be an amount or a number.
            ).sum( "amount", $payments ).atMost( $cap )|).atMost( $cap )|The rule "A.1 Tuition is at most so much a program year" sets a limit and adds nothing up.
            ).sum( "amount", $payments ).atMost( $cap )|).sum( "amount", $payments )|The rule "A.1 Tuition is at most so much a program year" adds something up and sets no limit to it.
            ).number( $payments ).atMost( $most )|).number( $payments ).sum( "amount", $payments ).atMost( $most )|policy.drl:42:54: The rule "A.4 There are at most so many rides" adds up amounts and numbers of facts.
            .atMost( "cost" ).less( "otherAid" )|.less( "otherAid" ).atMost( "cost" )|takes something off a limit before it sets one.
            "A.3", $participant ).sum( "amount", $payments ).atMostPercent( $percent, "amount", $wages )|"A.3", $participant ).sum( "amount", $payments ).atMost( $percent )|The limit ($percent) is a percent, and of nothing.
            "A.2", $training ).sum( "amount", $payments )|"A.2", $training ).number( $payments )|holds dollars ("cost") against what is none.
            sum( "amount", $payments ).atMost( $cap )|sum( "amount", $payments ).atMostPercent( $cap, "amount", $payments )|The share ($cap) must be a percent, and is a parameter in dollars.
            ).number( $payments ).atMost( $most )|).number( $payments ).atMost( "cost" )|The window year is about no fact that has a field (cost).
            lasting( "plannedLastDay", "endDate" )|lasting( "plannedLastDy", "endDate" )|Maybe plannedLastDay.
            ).sum( "amount", $payments ).atMost( "cost" )|).lasting( "endDate" ).sum( "amount", $payments ).atMost( "cost" )|What lasts is held against the last day of a window, and $training is a Service.
            lasting( "plannedLastDay", "endDate" )|lasting( "endDate" ).atMost( "cost" )|limits how long something lasts, and how much of it there is.
            ledger.limits( "A.4", $year ).number( $payments ).atMost( $most );|ledger.limits( "A.4", $year ).number( $payments ).atMost( $most ); ledger.limits( "A.4", $year ).number( $payments ).atMost( $payments );|is a list of Payment and must be
            ledger.limits( "A.1"|ledger.owes( "A.1"|writes "sum", which must be one of
            ledger.limits( "A.4", $year ).number( $payments ).atMost( $most )|ledger.owes( "A.4", $year ).metBy( $payments )|The rule "A.4 There are at most so many rides" writes owes of the clause A.4, which is a limit.
            ledger.forbids( "B.1", $payment ).ifAny( $after )|ledger.limits( "B.1", $payment ).number( $after )|writes limits of the clause B.1, which is a prohibition.
            """)
    void what_a_rule_says_of_it_is_looked_at_before_it_runs(String written, String instead, String message) {
        assertThat(LimitedPack.RULES).contains(written);
        assertThatThrownBy(() -> RulesEngine.compile(
                        TinyPack.in(folder, LimitedPack.POLICY, LimitedPack.RULES.replace(written, instead))))
                .isInstanceOf(PackException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            longerThan: 30 days|longerThan: 0 days|The length (0 days) must be at least one day and at most 36500 days.
            longerThan: 30 days|longerThan: 9999 weeks|The length (9999 weeks) must be at least one day and at most 36500 days.
            value: 100,|value: 100.001,|must be a number from 0 to 1000000000 of at most two decimals, or none
            value: 100,|value: -1,|must be a number from 0 to 1000000000 of at most two decimals, or none
            value: 100,|value: 1e9999999,|must be a number from 0 to 1000000000 of at most two decimals, or none
            value: 2,|value: none,|The limit ($most) is the count rides, which has no value in version 2020.
            value: 50,|value: fifty,|must be a number from 0 to 1000 of at most two decimals, or none
            how: prohibition, requirement: No payment is made after exit|how: prohibition, requirement: No payment is made after exit, task: Pay nothing|The clause B.1 is a prohibition, which nobody has to do, and must not state task.
            A.2, modality: MUST,|A.2,|The clause A.2 is a limit and must state modality.
            due: event + months - 1 day|due: event + year.cap|The parameter year.cap is no number of days or months and cannot be added.
            """)
    void what_the_policy_says_of_it_is_looked_at(String written, String instead, String message) {
        assertThat(LimitedPack.POLICY).contains(written);
        assertThatThrownBy(() -> RulesEngine.compile(
                        TinyPack.in(folder, LimitedPack.POLICY.replace(written, instead), LimitedPack.RULES)))
                .isInstanceOf(PackException.class)
                .hasMessageContaining(message);
    }
}
