package org.caseclock.batch;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.caseclock.engine.RulesEngine;
import org.caseclock.ledger.Status;
import org.caseclock.policy.PolicyPack;
import org.caseclock.policy.PolicyVersion;
import org.jspecify.annotations.Nullable;

/** Puts together what the finished parts say: the rejected lines and the sums. It names no time and no machine. */
final class Summary {

    /** The summary as JSON has it. */
    private record Page(
            String pack,
            @Nullable String policyVersion,
            LocalDate asOf,
            int horizonDays,
            Set<String> without,
            Totals totals) {}

    private Summary() {}

    static Totals write(OutputFolder output, RulesEngine engine, BatchOptions options, int parts) throws IOException {
        PolicyPack pack = engine.pack();
        Totals totals = new Totals();
        output.write("rejected.ndjson", out -> {
            for (int part = 0; part < parts; part++) {
                PartManifest finished = output.manifest(part);
                totals.add(finished.totals());
                writeRejected(finished, out);
            }
        });
        Map<String, Map<Status, Long>> inOrder = new LinkedHashMap<>();
        pack.clauses().keySet().stream()
                .filter(totals.clauses::containsKey)
                .forEach(clause -> inOrder.put(clause, totals.ofClause(clause)));
        PolicyVersion version = pack.versionOn(options.asOf());
        String versionId = version == null ? null : version.id();
        Page page = new Page(pack.id(), versionId, options.asOf(), options.horizonDays(), engine.without(), totals);
        output.write("summary.json", out -> out.write(BatchJson.pretty(page)));
        output.write("summary.md", out -> out.write(SummaryPage.of(engine, versionId, options, totals, inOrder)));
        return totals;
    }

    private static void writeRejected(PartManifest part, Writer out) throws IOException {
        for (Rejected rejected : part.rejected()) {
            out.write(BatchJson.compact(rejected));
        }
    }
}
