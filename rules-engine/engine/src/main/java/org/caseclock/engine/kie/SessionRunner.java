package org.caseclock.engine.kie;

import java.util.List;
import org.caseclock.engine.derive.Derivation;
import org.caseclock.engine.kie.cost.Budget;
import org.caseclock.engine.kie.cost.JoinWork;
import org.caseclock.ledger.Ledger;
import org.caseclock.ledger.LedgerException;
import org.caseclock.policy.PolicyRule;
import org.caseclock.policy.PolicyVersion;
import org.drools.modelcompiler.KieBaseBuilder;
import org.drools.modelcompiler.constraints.ConstraintEvaluationException;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.rule.ConsequenceException;

/** Lets the rules speak in sessions of a KieBase: the reference for every other way. */
public final class SessionRunner implements RuleRunner {

    private static final String LEDGER = "ledger";

    private final KieBase base;
    private final @Nullable KieSessionsPool pool;
    private final PolicyVersion version;
    private final JoinWork work;
    private final List<PolicyRule> rules;

    /**
     * @param pooled whether sessions are kept and used again
     */
    public SessionRunner(CompiledRules rules, PolicyVersion version, boolean pooled) {
        this.base = KieBaseBuilder.createKieBaseFromModel(rules.model());
        this.pool = pooled ? base.newKieSessionsPool(Runtime.getRuntime().availableProcessors()) : null;
        this.version = version;
        this.rules = rules.rules();
        this.work = RuleCompiler.work(version);
    }

    @Override
    public void fire(List<?> facts, Ledger ledger, Budget budget) {
        work.check(List.of(facts, List.copyOf(version.parameters().values()), version.rows()));
        KieSession session = pool == null ? base.newKieSession() : pool.newKieSession();
        try {
            speak(session, facts, ledger, budget);
        } finally {
            session.dispose();
        }
    }

    private void speak(KieSession session, List<?> facts, Ledger ledger, Budget budget) {
        session.setGlobal(LEDGER, ledger);
        try {
            version.parameters().values().forEach(session::insert);
            version.rows().forEach(session::insert);
            facts.forEach(session::insert);
            session.fireAllRules(new Firings(budget));
        } catch (ConsequenceException e) {
            // What another exception says may quote the case; what the ledger says does not.
            String why = e.getCause() instanceof LedgerException said ? ": " + said.getMessage() : ".";
            throw failed(named(Derivation.origin(e.getMatch().getRule().getName())), why, e);
        } catch (ConstraintEvaluationException e) {
            throw failed(ruleOf(e), ".", e);
        }
    }

    private static LedgerException failed(String rule, String why, Exception cause) {
        LedgerException failure = new LedgerException(rule + " failed" + why);
        failure.initCause(cause);
        return failure;
    }

    private static String named(String rule) {
        return "The rule \"" + rule + "\"";
    }

    /** The first rule that has the condition that failed; Drools tells them in its message alone, in quotation marks. */
    private String ruleOf(ConstraintEvaluationException failure) {
        String message = String.valueOf(failure.getMessage());
        return rules.stream()
                .map(PolicyRule::name)
                .filter(name -> message.contains("\"" + name + "\"") || message.contains("\"" + name + Derivation.MARK))
                .findFirst()
                .map(SessionRunner::named)
                .orElse("A rule");
    }

    @Override
    public void close() {
        if (pool != null) {
            pool.shutdown();
        }
    }
}
