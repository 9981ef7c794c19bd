package org.caseclock.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caseclock.engine.kie.CompiledRules;
import org.caseclock.engine.kie.cost.Budget;
import org.caseclock.engine.kie.plan.Runners;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.CaseSchema;
import org.caseclock.facts.FactKind;
import org.caseclock.knowledge.DataIssue;
import org.caseclock.knowledge.KnownCase;
import org.caseclock.ledger.Evaluation;
import org.caseclock.ledger.Ledger;
import org.caseclock.ledger.LedgerException;
import org.caseclock.ledger.NotKept;
import org.caseclock.ledger.Settlement;
import org.caseclock.ledger.Wordings;
import org.caseclock.policy.PackException;
import org.caseclock.policy.PolicyPack;
import org.caseclock.policy.PolicyRule;
import org.caseclock.policy.PolicyVersion;
import org.caseclock.timeline.BusinessCalendar;
import org.caseclock.timeline.Timeline;
import org.caseclock.timeline.TimelineException;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates cases under one policy pack. Compiling takes seconds and evaluating microseconds: keep one engine for the life
 * of the process. Threads may share it; nothing of one case is visible to the next.
 */
public final class RulesEngine implements CaseEvaluator<Evaluation>, AutoCloseable {

    /** How many days ahead upcoming obligations are listed where nothing is said. */
    public static final int DEFAULT_HORIZON_DAYS = 30;

    private record Compiled(PolicyVersion version, Timeline timeline, CompiledRules rules, Runners runners) {}

    private final PolicyPack pack;
    private final List<Compiled> versions;
    private final Wordings wordings;
    private final Shadow shadow;
    private final NotKept notKept;
    private final Set<String> without;
    private @Nullable RulesEngine inSession;

    private RulesEngine(
            PolicyPack pack, List<Compiled> versions, int shadowOneIn, NotKept notKept, Set<String> without) {
        this.notKept = notKept;
        this.without = without;
        this.pack = pack;
        this.versions = versions;
        this.wordings = Wordings.of(pack);
        this.shadow =
                new Shadow(shadowOneIn, (caseFile, asOf, horizon) -> inSession().evaluate(caseFile, asOf, horizon));
    }

    /**
     * Makes a pack ready.
     *
     * @throws PackException if its rules do not compile, or name what the pack does not have
     */
    public static RulesEngine compile(PolicyPack pack) {
        return compile(pack, EngineOptions.DEFAULT);
    }

    /**
     * Makes a pack ready, with a choice of how the engine works.
     *
     * @throws PackException if its rules do not compile, or name what the pack does not have
     * @throws IllegalArgumentException if there is no table of a name that the options say is not kept
     */
    public static RulesEngine compile(PolicyPack pack, EngineOptions options) {
        options.requireTables(pack.schema());
        IdentityHashMap<PolicyVersion, CompiledRules> compiled =
                CompiledPacks.of(pack, CompiledPacks.Kept.in(options.cache()));
        return of(
                pack,
                version -> Objects.requireNonNull(compiled.get(version)),
                (rules, version) -> Runners.of(rules, version, options.evaluator()),
                options.evaluator() == Evaluator.PLAN ? options.shadowOneIn() : 0,
                options.without());
    }

    static RulesEngine of(
            PolicyPack pack,
            Function<PolicyVersion, CompiledRules> compiler,
            BiFunction<CompiledRules, PolicyVersion, Runners> runners,
            int shadowOneIn,
            Set<String> without) {
        List<Compiled> versions = new ArrayList<>();
        BusinessCalendar calendar = new BusinessCalendar(pack.closures());
        for (PolicyVersion version : pack.versions()) {
            Timeline timeline =
                    new Timeline(version.timeline(), version.parameters(), calendar, pack.schema(), version.rows());
            CompiledRules rules = compiler.apply(version);
            versions.add(new Compiled(version, timeline, rules, runners.apply(rules, version)));
        }
        return new RulesEngine(pack, List.copyOf(versions), shadowOneIn, notKept(pack, without), without);
    }

    private static NotKept notKept(PolicyPack pack, Set<String> tables) {
        if (tables.isEmpty()) {
            return NotKept.NONE;
        }
        Map<FactKind, String> kinds = new HashMap<>();
        tables.forEach(table ->
                kinds.put(Objects.requireNonNull(FactTables.all(pack.schema()).get(table)), FactTables.inWords(table)));
        return new NotKept(kinds, Reliance.of(pack).rests());
    }

    @Override
    public CaseSchema schema() {
        return pack.schema();
    }

    /** The tables of facts that the source of the cases does not keep. */
    public Set<String> without() {
        return without;
    }

    /**
     * The tables of facts that the pack reads, each with the clauses whose findings would be wrong if a source that does not
     * keep such facts were taken for one that has none; in the order of the case file's fields and of the pack's clauses.
     */
    public Map<String, List<String>> tablesRead() {
        Map<FactKind, Set<String>> kinds = Reliance.of(pack).kinds();
        Map<String, List<String>> read = new LinkedHashMap<>();
        FactTables.all(pack.schema()).forEach((table, kind) -> {
            Set<String> clauses = kinds.get(kind);
            if (clauses != null) {
                read.put(
                        table,
                        pack.clauses().keySet().stream()
                                .filter(clauses::contains)
                                .toList());
            }
        });
        return read;
    }

    /** The same rules in sessions; made when they are first wanted, since that takes a while. */
    private synchronized RulesEngine inSession() {
        RulesEngine known = inSession;
        if (known == null) {
            List<Compiled> sessions = versions.stream()
                    .map(each -> new Compiled(
                            each.version(),
                            each.timeline(),
                            each.rules(),
                            Runners.of(each.rules(), each.version(), Evaluator.SESSION)))
                    .toList();
            known = new RulesEngine(pack, sessions, 0, notKept, without);
            inSession = known;
        }
        return known;
    }

    /** Which rules have no plan, though one was wanted, and are evaluated in sessions: a sentence each. */
    public List<String> unplanned() {
        return versions.stream()
                .flatMap(each -> Stream.ofNullable(each.runners().unplanned()))
                .distinct()
                .toList();
    }

    /** The version of this library, as evaluations name it. */
    public static String version() {
        return EngineVersion.VALUE;
    }

    /** The pack. */
    public PolicyPack pack() {
        return pack;
    }

    /** The rules of all its versions, in the order of their files; a file that several versions share counts once. */
    public List<PolicyRule> rules() {
        return versions.stream()
                .flatMap(compiled -> compiled.rules().rules().stream())
                .distinct()
                .toList();
    }

    /** What the policy says of a case as of a date, with upcoming obligations of the next 30 days. */
    public Evaluation evaluate(CaseFile caseFile, LocalDate asOf) {
        return evaluate(caseFile, asOf, DEFAULT_HORIZON_DAYS);
    }

    /**
     * What the policy says of a case as of a date.
     *
     * @param horizonDays how many days ahead upcoming obligations are listed, 0 or more
     * @throws IllegalArgumentException if the case was read for a policy that declares its own facts otherwise
     * @throws LedgerException if the pack's rules contradict themselves on this case, or would take too long for it
     * @throws DisagreementException if the case is one that is evaluated both ways, and the two disagree
     */
    @Override
    public Evaluation evaluate(CaseFile caseFile, LocalDate asOf, int horizonDays) {
        return evaluate(new KnownCases(caseFile, asOf), horizonDays);
    }

    /** What the policy says of a case, which other policies look at as well. */
    Evaluation evaluate(KnownCases cases, int horizonDays) {
        if (horizonDays < 0) {
            throw new IllegalArgumentException("The horizonDays (" + horizonDays + ") must not be negative.");
        }
        CaseFile caseFile = cases.caseFile();
        LocalDate asOf = cases.asOf();
        ReadFor.check(caseFile, pack.schema());
        boolean governed =
                !Collections.disjoint(pack.programs(), caseFile.participant().programs());
        KnownCase found = cases.to(inForce(asOf).timeline(), notKept.kinds(), pack.schema());
        KnownCase known = governed ? found : found.with(DataIssue.notGoverned(caseFile.participant(), pack.programs()));
        Settlement settlement = new Settlement(wordings, known, horizonDays, notKept);
        if (governed) {
            Budget budget = new Budget();
            for (Compiled compiled : versions) {
                if (!compiled.version().inForceFrom().isAfter(asOf.plusDays(horizonDays))) {
                    settlement.take(compiled.version(), fire(compiled, known, horizonDays, budget, pack.schema()));
                }
            }
        }
        Evaluation evaluation = settlement.evaluation(EngineVersion.VALUE);
        shadow.check(caseFile, evaluation);
        return evaluation;
    }

    private static Ledger fire(Compiled compiled, KnownCase known, int horizonDays, Budget budget, CaseSchema schema) {
        List<Object> facts;
        try {
            List<Object> timeline = compiled.timeline().of(known, horizonDays);
            facts = new ArrayList<>(known.facts().size() + 1 + timeline.size());
            facts.addAll(known.facts());
            facts.add(known.participant());
            facts.addAll(timeline);
        } catch (TimelineException e) {
            throw new LedgerException(String.valueOf(e.getMessage()));
        }
        Ledger ledger = new Ledger(compiled.version().emptyMeans(), known::days, schema);
        compiled.runners().runner().fire(facts, ledger, budget);
        return ledger;
    }

    /** The version of the as-of date or, before the first, the first. */
    private Compiled inForce(LocalDate asOf) {
        Compiled current = versions.get(0);
        for (Compiled compiled : versions) {
            if (compiled.version().governs(asOf)) {
                current = compiled;
            }
        }
        return current;
    }

    /** Frees what the compiled rules hold. */
    @Override
    public synchronized void close() {
        versions.forEach(compiled -> compiled.runners().runner().close());
        RulesEngine sessions = inSession;
        if (sessions != null) {
            sessions.close();
        }
    }
}
