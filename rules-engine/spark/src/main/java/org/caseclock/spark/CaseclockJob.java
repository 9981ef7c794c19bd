package org.caseclock.spark;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.storage.StorageLevel;
import org.caseclock.engine.EngineOptions;
import org.caseclock.engine.Policies;
import org.caseclock.facts.CaseSchema;
import org.caseclock.policy.PackException;

/**
 * Evaluates a caseload on the executors of a Spark session. This record is all that is sent to them: each compiles the packs
 * once and keeps them.
 *
 * @param packs the packs: one, or several that hold at once
 * @param without the tables, such as {@code contacts}, of facts that the source of the cases does not keep
 * @param asOf the as-of date
 * @param horizonDays how many days ahead upcoming obligations are listed, 0 or more
 * @param partitions into how many partitions the result is laid, and so how many files it makes; which case is in which
 *     depends on this number and the case's id alone
 * @param withEvaluations whether {@link CaseclockResult#evaluations} are wanted beside the findings
 */
public record CaseclockJob(
        List<JobPack> packs,
        Set<String> without,
        LocalDate asOf,
        int horizonDays,
        int partitions,
        boolean withEvaluations)
        implements Serializable {

    /** Never derived from the cluster, so that its size does not show in the output. */
    public static final int USUAL_PARTITIONS = 32;

    /**
     * @throws IllegalArgumentException if a number is too small, or there is no pack
     */
    public CaseclockJob {
        packs = List.copyOf(packs);
        if (packs.isEmpty()) {
            throw new IllegalArgumentException("A job must have at least one pack.");
        }
        without = EngineOptions.DEFAULT.without(without.toArray(String[]::new)).without();
        if (horizonDays < 0) {
            throw new IllegalArgumentException("The horizonDays (" + horizonDays + ") must not be negative.");
        }
        if (partitions < 1) {
            throw new IllegalArgumentException("The partitions (" + partitions + ") must be positive.");
        }
    }

    /** A job that gives findings. */
    public static CaseclockJob of(JobPack pack, LocalDate asOf, int horizonDays) {
        return of(List.of(pack), asOf, horizonDays);
    }

    /** A job that gives findings under several policies that hold at once, each beside what it has to do with the others. */
    public static CaseclockJob of(List<JobPack> packs, LocalDate asOf, int horizonDays) {
        return new CaseclockJob(packs, Set.of(), asOf, horizonDays, USUAL_PARTITIONS, false);
    }

    /** This job, with its result in another number of partitions. */
    public CaseclockJob into(int other) {
        return new CaseclockJob(packs, without, asOf, horizonDays, other, withEvaluations);
    }

    /** This job, for cases from a source that does not keep these tables (see {@link EngineOptions#without(String...)}). */
    public CaseclockJob without(String... tables) {
        return new CaseclockJob(packs, Set.of(tables), asOf, horizonDays, partitions, withEvaluations);
    }

    /** This job, with evaluations beside the findings. */
    public CaseclockJob alsoEvaluations() {
        return new CaseclockJob(packs, without, asOf, horizonDays, partitions, true);
    }

    /**
     * What the packs declare, for cases that come as tables.
     *
     * @throws IllegalArgumentException if two declare something of one name otherwise
     */
    public CaseSchema schema() {
        return packs.stream().map(JobPack::schema).reduce(CaseSchema.STANDARD, CaseSchema::and);
    }

    /**
     * Sets up the evaluation of these cases. They are evaluated when the result is first asked for, once for all its tables;
     * close it to free what was kept for that.
     *
     * @throws PackException if the rules of a pack do not compile
     * @throws IllegalArgumentException if there is no table of a name that the source does not keep
     * @throws CasesException if the cases are tables, and one is missing that the policy reads and the source keeps
     */
    public CaseclockResult evaluate(Cases cases) {
        // Here first, so that a pack that is refused costs no task.
        Policies<?> policies = Engines.of(this);
        cases.requireFor(policies);
        Dataset<Row> outcomes = cases.evaluate(this).repartition(partitions, functions.col(Outcome.CASE_ID));
        Column[] everything =
                Arrays.stream(outcomes.columns()).map(functions::col).toArray(Column[]::new);
        // Where one id stands on several lines the rest of the row decides, so that no order is left to chance.
        Dataset<Row> ordered = outcomes.sortWithinPartitions(everything);
        return new CaseclockResult(ordered.persist(StorageLevel.MEMORY_AND_DISK()), policies.table(), withEvaluations);
    }
}
