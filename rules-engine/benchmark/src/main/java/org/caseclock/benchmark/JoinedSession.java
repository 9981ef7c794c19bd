package org.caseclock.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caseclock.engine.RulesEngine;
import org.caseclock.engine.kie.RuleCompiler;
import org.caseclock.knowledge.DataIssue;
import org.caseclock.knowledge.KnownCase;
import org.caseclock.ledger.Evaluation;
import org.caseclock.ledger.Ledger;
import org.caseclock.ledger.NotKept;
import org.caseclock.ledger.Settlement;
import org.caseclock.ledger.Wordings;
import org.caseclock.policy.PolicyPack;
import org.caseclock.policy.PolicyVersion;
import org.caseclock.timeline.BusinessCalendar;
import org.caseclock.timeline.Timeline;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/**
 * Evaluates many cases in one KieSession, whose rules join the facts on the case (see {@link JoinedRules}); a session a
 * policy version. What it says is what {@link RulesEngine} says.
 */
final class JoinedSession {

    private static final String LEDGER = "ledger";

    private record Compiled(PolicyVersion version, Timeline timeline, KieBase base) {}

    private record Open(Caseload.Dated of, KnownCase known, Settlement settlement) {}

    private final CaseIds caseIds = new CaseIds();
    private final List<Compiled> versions = new ArrayList<>();
    private final PolicyPack pack;
    private final Wordings wordings;

    JoinedSession(PolicyPack pack) {
        this.pack = pack;
        this.wordings = Wordings.of(pack);
        BusinessCalendar calendar = new BusinessCalendar(pack.closures());
        JoinedRules joined = new JoinedRules(caseIds);
        for (PolicyVersion version : pack.versions()) {
            versions.add(new Compiled(
                    version,
                    new Timeline(version.timeline(), version.parameters(), calendar, pack.schema(), version.rows()),
                    KieBaseBuilder.createKieBaseFromModel(
                            joined.join(RuleCompiler.compile(pack, version).model()))));
        }
    }

    /** What the policy says of the cases, each as of its own date; no two may have the same id. */
    List<Evaluation> evaluate(List<Caseload.Dated> cases, int horizonDays) {
        List<Open> open = cases.stream().map(each -> open(each, horizonDays)).toList();
        for (Compiled compiled : versions) {
            fire(
                    compiled,
                    open.stream()
                            .filter(each -> concerns(compiled, each, horizonDays))
                            .toList(),
                    horizonDays);
        }
        return open.stream()
                .map(each -> each.settlement().evaluation(RulesEngine.version()))
                .toList();
    }

    private Open open(Caseload.Dated of, int horizonDays) {
        Timeline timeline = inForce(of.asOf()).timeline();
        KnownCase found = KnownCase.of(of.caseFile(), of.asOf(), timeline.servicesThatCount());
        KnownCase known = isGoverned(found)
                ? found
                : found.with(DataIssue.notGoverned(of.caseFile().participant(), pack.programs()));
        return new Open(of, known, new Settlement(wordings, known, horizonDays, NotKept.NONE));
    }

    private boolean isGoverned(KnownCase known) {
        return !Collections.disjoint(pack.programs(), known.participant().programs());
    }

    private boolean concerns(Compiled compiled, Open each, int horizonDays) {
        return isGoverned(each.known())
                && !compiled.version().inForceFrom().isAfter(each.of().asOf().plusDays(horizonDays));
    }

    private void fire(Compiled compiled, List<Open> cases, int horizonDays) {
        Map<String, Ledger> ledgers = new LinkedHashMap<>();
        KieSession session = compiled.base().newKieSession();
        try {
            compiled.version().parameters().values().forEach(session::insert);
            compiled.version().rows().forEach(session::insert);
            for (Open each : cases) {
                String caseId = each.known().caseId();
                ledgers.put(caseId, new Ledger(compiled.version().emptyMeans(), each.known()::days, pack.schema()));
                insert(session, each.known().participant(), caseId);
                each.known().facts().forEach(fact -> insert(session, fact, caseId));
                compiled.timeline().of(each.known(), horizonDays).forEach(fact -> insert(session, fact, caseId));
            }
            session.addEventListener(new LedgerOfTheMatch(session, ledgers));
            session.fireAllRules();
        } finally {
            session.dispose();
            caseIds.clear();
        }
        for (Open each : cases) {
            each.settlement()
                    .take(
                            compiled.version(),
                            Objects.requireNonNull(ledgers.get(each.known().caseId())));
        }
    }

    private void insert(KieSession session, Object fact, String caseId) {
        caseIds.put(fact, caseId);
        session.insert(fact);
    }

    /** The version of the as-of date or, before the first, the first. */
    private Compiled inForce(LocalDate asOf) {
        return versions.stream()
                .filter(compiled -> compiled.version().governs(asOf))
                .reduce((earlier, later) -> later)
                .orElse(versions.get(0));
    }

    /** Rules write to the one global; before each firing it is made the ledger of the match's case. */
    private static final class LedgerOfTheMatch extends DefaultAgendaEventListener {

        private final KieSession session;
        private final Map<String, Ledger> ledgers;

        LedgerOfTheMatch(KieSession session, Map<String, Ledger> ledgers) {
            this.session = session;
            this.ledgers = ledgers;
        }

        @Override
        public void beforeMatchFired(BeforeMatchFiredEvent event) {
            Object caseId = event.getMatch().getDeclarationValue(JoinedRules.CASE_ID);
            session.setGlobal(LEDGER, ledgers.get((String) caseId));
        }
    }
}
