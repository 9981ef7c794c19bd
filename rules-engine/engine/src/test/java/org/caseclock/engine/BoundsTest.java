package org.caseclock.engine;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.Contact;
import org.caseclock.ledger.LedgerException;
import org.caseclock.policy.PackException;
import org.caseclock.support.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundsTest {

    private static final LocalDate AS_OF = LocalDate.of(2024, 8, 1);
    private static final CaseFile SMALL = Cases.of("small", Cases.contact("c1", "2024-03-01"));

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}, {1} contacts")
    @CsvSource(delimiter = '|', textBlock = """
            Contact() Contact() Contact() Contact() Contact() Contact() | 300
            Contact() Contact() Contact( outcome != null )              | 300
            not( Contact() and Contact() and Contact() and Contact() )  | 300
            exists( Contact() and Contact() and Contact() )             | 400
            ( Contact() or Contact() ) Contact() Contact()              | 300
            $a : Contact( $i : id, id == $i ) $b : Contact( $j : id, id == $j ) Contact()  | 300
            $a : Contact( $w : contactWith ) $b : Contact( contactWith == $w ) Contact( contactWith == $w )  | 300
            accumulate( ( Contact() and Contact() and $c : Contact() ); $all : collectList( $c ) )  | 400
            accumulate( $c : Contact(); $all : collectList( $c ) ) Contact() Contact() Contact() | 300
            """)
    void a_rule_that_would_combine_too_much_is_not_run_in_a_session(String when, int contacts) {
        try (RulesEngine engine = inSession(when, "ledger.lists( \"A.1\" );")) {
            String expected = engine.evaluate(SMALL, AS_OF).toJson();
            CaseFile large = large(contacts);
            assertTimeout(
                    ofSeconds(1),
                    () -> assertThatThrownBy(() -> engine.evaluate(large, AS_OF))
                            .isInstanceOf(LedgerException.class)
                            .hasMessage(
                                    "The rule \"A.1 More\" was not run: for the facts of this case the rules up to it would compare more"
                                            + " than 30000000 combinations, or keep more than 1500000."));
            assertThat(engine.evaluate(SMALL, AS_OF).toJson()).isEqualTo(expected);
        }
    }

    @ParameterizedTest(name = "{0}, {1} contacts")
    @CsvSource(delimiter = '|', textBlock = """
            Contact() Contact() Contact() Contact() Contact() Contact() | 300 | rules fire more than 50000 times
            Contact() Contact() Contact( $i : id ) Contact( id != id )  | 400 | more than 30000000 facts are compared
            exists( Contact( $i : id ) and Contact( $j : id, id != $i ) and Contact( id == $i, id == $j ) ) | 400 | more than 30000000 facts are compared
            accumulate( ( Contact() and Contact() and $c : Contact() ); $all : collectList( $c ) ) | 400 | more than 1500000 facts are gathered
            """)
    void a_rule_that_combines_too_much_is_stopped_by_the_plan(String when, int contacts, String why) {
        try (RulesEngine engine = engine(when, "ledger.lists( \"A.1\" );")) {
            String expected = engine.evaluate(SMALL, AS_OF).toJson();
            CaseFile large = large(contacts);
            long begun = work();
            assertThatThrownBy(() -> engine.evaluate(large, AS_OF))
                    .isInstanceOf(LedgerException.class)
                    .hasMessage("The rule \"A.1 More\" was stopped: " + why + " on this case.");
            assertThat(work() - begun).as("nanoseconds of work").isLessThan(1_000_000_000L);
            assertThat(engine.evaluate(SMALL, AS_OF).toJson()).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Contact( $a : id ) Contact( $b : id, id == $a ) Contact( id == $b ) Contact( $a == id ) Contact( id == $a )
            $w : Window( name == "note", $i : key ) Contact( id == $i ) Window( name == "note", key == $i ) Contact( id == $i )
            $c : Contact() Contact( id == $c.id ) Contact( id == $c.id ) Contact( id == $c.id )
            """)
    void a_rule_that_joins_by_a_key_is_run_on_a_large_case(String when) {
        try (RulesEngine engine = engine(when, "ledger.lists( \"A.1\" );")) {
            assertThat(engine.evaluate(large(300), AS_OF).reviewItems()).hasSize(1);
        }
    }

    @Test
    void rules_that_fire_without_end_are_stopped() {
        try (RulesEngine engine = engine("Contact() Contact() Contact()", "ledger.lists( \"A.1\" );")) {
            String expected = engine.evaluate(SMALL, AS_OF).toJson();
            assertThatThrownBy(() -> engine.evaluate(large(50), AS_OF))
                    .isInstanceOf(LedgerException.class)
                    .hasMessage("The rule \"A.1 More\" was stopped: rules fire more than 50000 times on this case.");
            assertThat(engine.evaluate(SMALL, AS_OF).toJson()).isEqualTo(expected);
        }
    }

    @Test
    void a_ledger_that_fills_is_stopped() {
        String statement = "ledger.lists( \"A.1\", $c );";
        try (RulesEngine engine = engine("$c : Contact() Contact()", statement.repeat(20))) {
            String expected = engine.evaluate(SMALL, AS_OF).toJson();
            assertThatThrownBy(() -> engine.evaluate(large(100), AS_OF))
                    .isInstanceOf(LedgerException.class)
                    .hasMessage("The rule \"A.1 More\" failed: more than 50000 entries are written of this case.");
            assertThat(engine.evaluate(SMALL, AS_OF).toJson()).isEqualTo(expected);
        }
    }

    @Test
    void entries_that_name_too_many_facts_are_stopped() {
        String when = "$c : Contact() accumulate( $d : Contact(); $all : collectList( $d ) )";
        String then = "ledger.owes( \"A.1\", $c )" + ".metBy( $all )".repeat(50) + ";";
        try (RulesEngine engine = engine(when, then)) {
            assertThatThrownBy(() -> engine.evaluate(large(400), AS_OF))
                    .isInstanceOf(LedgerException.class)
                    .hasMessage("The rule \"A.1 More\" failed:"
                            + " more than 1000000 facts are named in the entries of this case.");
        }
    }

    @ParameterizedTest(name = "{0}, {1} contacts")
    @CsvSource(delimiter = '|', textBlock = """
            $c : Contact( $i : id ) Contact() Participant( id == $i ) | 1390 | 1
            $c : Contact( $d : date ) accumulate( $e : Contact( date >= $d ); $all : collectList( $e ) ) Participant( entryDate > $d ) | 700 | 20
            $c : Contact( $i : id ) Contact( id != $i, date > $c.date ) | 2000 | 3
            $c : Contact( $i : id, $d : date ) Contact( id != $i ) Employment( days.cover( $d ) ) | 900 | 9
            $c : Contact() Contact() | 223 | 1
            Contact() Contact() | 1000 | 40
            """)
    void a_case_takes_no_second_whatever_the_rules_combine(String when, int contacts, int rules) {
        String all = IntStream.range(0, rules)
                .mapToObj(i -> rule("More" + i, when, "ledger.lists( \"A.1\" );"))
                .reduce("", String::concat);
        try (RulesEngine engine = RulesEngine.compile(TinyPack.in(folder, TinyPack.POLICY, TinyPack.RULES + all))) {
            String expected = engine.evaluate(SMALL, AS_OF).toJson();
            CaseFile large = large(contacts);
            catchThrowable(() -> engine.evaluate(large, AS_OF));
            long begun = work();
            catchThrowable(() -> engine.evaluate(large, AS_OF));
            assertThat(work() - begun).as("nanoseconds of work").isLessThan(1_000_000_000L);
            assertThat(engine.evaluate(SMALL, AS_OF).toJson()).isEqualTo(expected);
        }
    }

    /** What this thread has worked; other work of the machine is not the rules'. */
    private static long work() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    @Test
    void windows_that_count_too_many_business_days_are_stopped() {
        String windows = IntStream.range(0, 50)
                .mapToObj(i -> "    w" + i + ": { each: contacts, opens: event, due: event"
                        + " + 2500 business days".repeat(9) + " }\n")
                .reduce("  windows:\n", String::concat);
        String policy = TinyPack.POLICY.replace("  windows:\n", windows);
        try (RulesEngine engine = RulesEngine.compile(TinyPack.in(folder, policy, TinyPack.RULES))) {
            CaseFile large = large(100);
            assertTimeout(
                    ofSeconds(1),
                    () -> assertThatThrownBy(() -> engine.evaluate(large, AS_OF))
                            .isInstanceOf(LedgerException.class)
                            .hasMessage("The timeline of a case must count at most 50000 business days."));
        }
    }

    @Test
    void rules_that_would_take_minutes_to_compile_are_refused() {
        String many = IntStream.range(0, 500)
                .mapToObj(i ->
                        rule("More" + i, ("Contact( id != \"" + i + "\" ) ").repeat(5), "ledger.lists( \"A.1\" );"))
                .reduce("", String::concat);
        assertTimeout(
                ofSeconds(10),
                () -> assertThatThrownBy(
                                () -> RulesEngine.compile(TinyPack.in(folder, TinyPack.POLICY, TinyPack.RULES + many)))
                        .isInstanceOf(PackException.class)
                        .hasMessageContaining(
                                "The number (5006) of patterns and of what they ask must be at most 5000."));
    }

    private static String rule(String name, String when, String then) {
        return "\nrule \"A.1 " + name + "\"\nwhen\n" + when.replaceAll("\\) (?=[A-Z$]|not|accumulate|exists)", ")\n")
                + "\nthen\n" + then + "\nend\n";
    }

    private RulesEngine engine(String when, String then) {
        return RulesEngine.compile(TinyPack.in(folder, TinyPack.POLICY, TinyPack.RULES + rule("More", when, then)));
    }

    private RulesEngine inSession(String when, String then) {
        return RulesEngine.compile(
                TinyPack.in(folder, TinyPack.POLICY, TinyPack.RULES + rule("More", when, then)),
                EngineOptions.DEFAULT.by(Evaluator.SESSION));
    }

    private static CaseFile large(int contacts) {
        List<Contact> many = IntStream.range(0, contacts)
                .mapToObj(i -> Cases.contact("c" + i, "2024-03-01"))
                .toList();
        return Cases.of("large", many.toArray(Contact[]::new));
    }
}
