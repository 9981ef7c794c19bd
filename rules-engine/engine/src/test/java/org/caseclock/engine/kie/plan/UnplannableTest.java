package org.caseclock.engine.kie.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.drools.model.DSL.accFunction;
import static org.drools.model.DSL.accumulate;
import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.execute;
import static org.drools.model.DSL.forall;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caseclock.engine.Evaluator;
import org.caseclock.engine.kie.CompiledRules;
import org.caseclock.facts.Contact;
import org.caseclock.facts.Fact;
import org.caseclock.policy.PolicyVersion;
import org.caseclock.timeline.TimelineDefinition;
import org.drools.core.base.accumulators.IntegerSumAccumulateFunction;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.junit.jupiter.api.Test;

/** What a plan does not know it refuses; the gate lets none of it through, and a plan does not rely on that. */
class UnplannableTest {

    private final Variable<Contact> contact = declarationOf(Contact.class, "$contact");

    @Test
    void an_attribute_needs_a_session() {
        Rule salient =
                rule("p", "A.1 First").attribute(Rule.Attribute.SALIENCE, 5).build(pattern(contact), execute(() -> {}));
        assertThat(why(salient))
                .isEqualTo("The rule \"A.1 First\" has no plan and needs a session: it has an attribute beside"
                        + " \"when\" and \"then\".");
    }

    @Test
    void another_kind_of_condition_needs_a_session() {
        Rule all = rule("p", "A.1 All").build(forall(pattern(contact)), execute(() -> {}));
        assertThat(why(all)).contains("it has a condition of the kind FORALL");
    }

    @Test
    void another_function_needs_a_session() {
        Variable<Integer> sum = declarationOf(Integer.class, "$sum");
        Rule summing = rule("p", "A.1 Sum")
                .build(
                        accumulate(
                                pattern(contact),
                                accFunction(IntegerSumAccumulateFunction::new, contact)
                                        .as(sum)),
                        execute(() -> {}));
        assertThat(why(summing)).contains("it accumulates by IntegerSumAccumulateFunction");
    }

    @Test
    void a_type_that_others_may_extend_needs_a_session() {
        Variable<Fact> any = declarationOf(Fact.class, "$any");
        Rule wide = rule("p", "A.1 Any").build(pattern(any), execute(() -> {}));
        assertThat(why(wide)).contains("a pattern matches Fact, which may have subtypes");
    }

    @Test
    void a_then_that_does_more_than_write_needs_a_session() {
        Rule deleting =
                rule("p", "A.1 Delete").build(pattern(contact), on(contact).execute((drools, c) -> drools.delete(c)));
        assertThat(why(deleting)).contains("its \"then\" does more than write to the ledger");
    }

    @Test
    void the_engine_then_takes_a_session_and_says_so() {
        Rule salient =
                rule("p", "A.1 First").attribute(Rule.Attribute.SALIENCE, 5).build(pattern(contact), execute(() -> {}));
        ModelImpl model = new ModelImpl();
        model.addRule(salient);
        PolicyVersion version = new PolicyVersion(
                "1",
                LocalDate.of(2020, 1, 1),
                null,
                List.of(),
                Map.of(),
                List.of(),
                TimelineDefinition.EMPTY,
                org.caseclock.policy.EmptyMeans.UNKNOWN);

        Runners runners = Runners.of(new CompiledRules(List.of(), model), version, Evaluator.PLAN);

        assertThat(runners.unplanned()).startsWith("The rule \"A.1 First\" has no plan");
        assertThat(runners.runner()).isInstanceOf(org.caseclock.engine.kie.SessionRunner.class);
        runners.runner().close();
    }

    private static String why(Rule rule) {
        StringBuilder message = new StringBuilder();
        assertThatThrownBy(() -> new Plan(List.of(rule), name -> RuleWatch.NONE))
                .isInstanceOfSatisfying(UnplannableException.class, e -> message.append(e.getMessage()));
        return message.toString();
    }
}
