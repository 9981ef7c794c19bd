package org.caseclock.engine.kie.plan;

import java.util.List;
import java.util.Objects;
import org.caseclock.engine.kie.cost.Budget;
import org.caseclock.ledger.LedgerException;
import org.jspecify.annotations.Nullable;

/** One case while the rules are looked at: its facts, what the rule at hand has found, and what several rules ask for. */
final class Frame {

    private final FactTable facts;
    private final Object[] shared;
    private final Budget budget;
    private String rule = "";

    /** What the rule at hand has found so far, by slot. Each rule fills its slots before it reads them. */
    final Object[] found;

    /**
     * @param slots how many slots the widest rule needs
     * @param shared what is worked out once for all rules, by number, as far as it is known; more is added to it
     * @param budget what the case may still take
     */
    Frame(FactTable facts, int slots, Object[] shared, Budget budget) {
        this.facts = facts;
        this.budget = budget;
        this.found = new Object[slots];
        this.shared = shared;
    }

    void begin(String name) {
        rule = name;
    }

    List<Object> facts(int type) {
        return facts.of(type);
    }

    List<Object> facts(Candidates.Having having) {
        try {
            return facts.of(having.by(), having.text());
        } catch (RuntimeException e) {
            throw failed(e);
        }
    }

    /** What was worked out under a number, if it was. */
    @Nullable
    Object shared(int number) {
        return shared[number];
    }

    /** All that was worked out. */
    Object[] shared() {
        return shared;
    }

    void share(int number, Object value) {
        shared[number] = value;
    }

    /** Whether what was found so far passes. */
    boolean passes(Test test) {
        budget.compare(rule);
        try {
            return test.passes(found);
        } catch (Exception e) {
            throw failed(e);
        }
    }

    /** Whether a fact passes. */
    boolean passes(FactTest test, Object fact) {
        budget.compare(rule);
        try {
            return test.passes(fact);
        } catch (Exception e) {
            throw failed(e);
        }
    }

    /** Counts that a fact is looked at. */
    void look() {
        budget.compare(rule);
    }

    /** Counts that a fact is kept. */
    void keep() {
        budget.keep(rule);
    }

    void fire() {
        budget.fire(rule);
    }

    /** What the rule at hand could not do. What another exception than the ledger's says may quote the case. */
    LedgerException failed(Exception e) {
        String why = e instanceof LedgerException said ? ": " + Objects.requireNonNull(said.getMessage()) : ".";
        LedgerException failure = new LedgerException("The rule \"" + rule + "\" failed" + why);
        failure.initCause(e);
        return failure;
    }
}
