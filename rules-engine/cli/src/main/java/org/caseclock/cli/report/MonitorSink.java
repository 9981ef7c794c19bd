package org.caseclock.cli.report;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.caseclock.cli.run.CaseSink;
import org.caseclock.cli.run.Counts;
import org.caseclock.facts.CaseFile;
import org.caseclock.ledger.Evaluation;
import org.caseclock.ledger.Obligation;
import org.caseclock.policy.PolicyPack;
import org.jspecify.annotations.Nullable;

/** Gathers the obligations by the staff member in charge. It holds the violations, and counts the rest. */
public final class MonitorSink implements CaseSink<Evaluation> {

    /** Stands for nobody on record; no staff id sorts behind it. */
    static final String UNKNOWN = "";

    private final PolicyPack pack;
    private final @Nullable String clause;
    private final Consumer<MonitorReport> report;
    private final Map<String, StaffRecord> staff = new TreeMap<>((one, other) ->
            one.isEmpty() || other.isEmpty() ? Boolean.compare(one.isEmpty(), other.isEmpty()) : one.compareTo(other));

    public MonitorSink(PolicyPack pack, @Nullable String clause, Consumer<MonitorReport> report) {
        this.pack = pack;
        this.clause = clause;
        this.report = report;
    }

    @Override
    public void accept(CaseFile caseFile, Evaluation evaluation) {
        for (Obligation obligation : evaluation.obligations()) {
            if (clause == null || clause.equals(obligation.clause())) {
                staff.computeIfAbsent(
                                Objects.requireNonNullElse(obligation.staff(), UNKNOWN), name -> new StaffRecord())
                        .add(evaluation, obligation);
            }
        }
    }

    @Override
    public void finish(Counts counts) {
        report.accept(new MonitorReport(pack, clause, clause == null ? null : pack.told(clause), staff, counts));
    }
}
