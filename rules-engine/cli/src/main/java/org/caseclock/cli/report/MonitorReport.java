package org.caseclock.cli.report;

import java.util.Map;
import org.caseclock.cli.run.Counts;
import org.caseclock.policy.Clause;
import org.caseclock.policy.PolicyPack;
import org.jspecify.annotations.Nullable;

/**
 * What a monitor is told of one policy.
 *
 * @param clauseId the clause that it is about; empty where it is about all
 * @param clause the same clause, as it is told
 * @param staff what stands under the name of each staff member
 */
public record MonitorReport(
        PolicyPack pack,
        @Nullable String clauseId,
        @Nullable Clause clause,
        Map<String, StaffRecord> staff,
        Counts counts) {}
