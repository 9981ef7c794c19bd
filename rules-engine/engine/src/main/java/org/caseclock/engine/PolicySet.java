package org.caseclock.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.CaseSchema;
import org.caseclock.ledger.Evaluation;
import org.caseclock.ledger.LedgerException;
import org.caseclock.ledger.SetEvaluation;
import org.caseclock.policy.PackException;
import org.caseclock.policy.PolicyPack;

/**
 * Evaluates cases under several policies that hold at once, such as those of a board and of its state. Each says what it would
 * say alone; beside that stands which tasks one deed would do, and what one asks for and another rules out. Threads may share
 * it.
 */
public final class PolicySet implements CaseEvaluator<SetEvaluation>, AutoCloseable {

    private record Member(RulesEngine engine, SetRules rules) {}

    private final List<Member> members;
    private final CaseSchema schema;

    private PolicySet(List<Member> members, CaseSchema schema) {
        this.members = List.copyOf(members);
        this.schema = schema;
    }

    /**
     * Makes packs ready.
     *
     * @param packs the packs, in the order in which evaluations name them
     * @throws PackException if the rules of one do not compile, or name what it does not have
     * @throws IllegalArgumentException if there is none, if two have one id, if they declare something of one name otherwise, or
     *     if none has a table of a name that the options say is not kept
     */
    public static PolicySet compile(List<PolicyPack> packs, EngineOptions options) {
        requireTogether(packs, options);
        List<RulesEngine> engines = new ArrayList<>();
        try {
            packs.forEach(pack -> engines.add(RulesEngine.compile(pack, options.knownTo(pack.schema()))));
            return of(engines);
        } catch (RuntimeException e) {
            engines.forEach(RulesEngine::close);
            throw e;
        }
    }

    /**
     * Puts packs together that are ready. The set closes none of them unless it is closed itself.
     *
     * @throws IllegalArgumentException if there is none, if two packs have one id, or if they declare something of one name
     *     otherwise
     */
    public static PolicySet of(List<RulesEngine> engines) {
        CaseSchema schema = schemaOf(engines.stream().map(RulesEngine::pack).toList());
        return new PolicySet(
                engines.stream()
                        .map(engine -> new Member(engine, SetRules.of(engine.pack())))
                        .toList(),
                schema);
    }

    /**
     * Makes sure that packs can be evaluated together, before they are compiled.
     *
     * @throws IllegalArgumentException as {@link #compile} does
     */
    public static void requireTogether(List<PolicyPack> packs, EngineOptions options) {
        options.requireTables(schemaOf(packs));
    }

    private static CaseSchema schemaOf(List<PolicyPack> packs) {
        if (packs.isEmpty()) {
            throw new IllegalArgumentException("A set of policies must have at least one.");
        }
        Set<String> ids = new HashSet<>();
        CaseSchema schema = CaseSchema.STANDARD;
        for (PolicyPack pack : packs) {
            if (!ids.add(pack.id())) {
                throw new IllegalArgumentException("Two policies of the set have the id " + pack.id() + ".");
            }
            try {
                schema = schema.and(pack.schema());
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "The policy " + pack.id() + " does not go with those before it. " + e.getMessage(), e);
            }
        }
        return schema;
    }

    /** The packs, in their order. */
    public List<PolicyPack> packs() {
        return members.stream().map(member -> member.engine().pack()).toList();
    }

    /** What evaluates each policy, in the order of the packs. */
    public List<RulesEngine> engines() {
        return members.stream().map(Member::engine).toList();
    }

    /** What cases must be read with: what any of the packs declares. */
    @Override
    public CaseSchema schema() {
        return schema;
    }

    /** What the policies say of a case as of a date, with upcoming obligations of the next 30 days. */
    public SetEvaluation evaluate(CaseFile caseFile, LocalDate asOf) {
        return evaluate(caseFile, asOf, RulesEngine.DEFAULT_HORIZON_DAYS);
    }

    /**
     * What the policies say of a case as of a date.
     *
     * @param horizonDays how many days ahead upcoming obligations are listed, 0 or more
     * @throws IllegalArgumentException if the case was read for a policy that declares its own facts otherwise
     * @throws LedgerException if the rules of a pack contradict themselves on this case, or would take too long for it
     * @throws DisagreementException if the case is one that is evaluated both ways, and the two disagree
     */
    @Override
    public SetEvaluation evaluate(CaseFile caseFile, LocalDate asOf, int horizonDays) {
        KnownCases known = new KnownCases(caseFile, asOf);
        List<Doable> tasks = new ArrayList<>();
        List<Bans.InForce> bans = new ArrayList<>();
        List<Evaluation> policies = new ArrayList<>(members.size());
        for (Member member : members) {
            Evaluation evaluation = member.engine().evaluate(known, horizonDays);
            policies.add(evaluation);
            tasks.addAll(Doable.of(member.engine().pack(), member.rules().deeds(), evaluation));
            bans.addAll(member.rules().bans().inForce(evaluation, known.ofOne()));
        }
        tasks.sort(Doable.MOST_URGENT);
        return new SetEvaluation(
                SetEvaluation.SCHEMA_VERSION,
                RulesEngine.version(),
                caseFile.caseId(),
                asOf,
                horizonDays,
                policies,
                SharedDeeds.among(tasks),
                Contradictions.among(tasks, bans));
    }

    /** Frees what the compiled rules hold. */
    @Override
    public void close() {
        members.forEach(member -> member.engine().close());
    }
}
