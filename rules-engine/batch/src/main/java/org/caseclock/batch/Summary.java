package org.caseclock.batch;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.caseclock.engine.Policies;
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

    /** What is said of one policy of several. */
    private record Policy(String pack, @Nullable String policyVersion, Totals totals) {}

    /** The summary of several policies. */
    private record SetPage(
            LocalDate asOf,
            int horizonDays,
            Set<String> without,
            long evaluated,
            long rejected,
            long casesWithViolations,
            long sharedDeeds,
            long contradictions,
            List<Policy> policies) {}

    private Summary() {}

    static Totals write(OutputFolder output, Policies<?> policies, BatchOptions options, int parts) throws IOException {
        Totals totals = new Totals();
        output.write("rejected.ndjson", out -> {
            for (int part = 0; part < parts; part++) {
                PartManifest finished = output.manifest(part);
                totals.add(finished.totals());
                writeRejected(finished, out);
            }
        });
        Object page = policies.areSeveral()
                ? ofSeveral(policies, options, totals)
                : ofOne(policies.engines().get(0).pack(), policies, options, totals);
        output.write("summary.json", out -> out.write(BatchJson.pretty(page)));
        output.write("summary.md", out -> out.write(SummaryPage.of(policies, options, totals)));
        return totals;
    }

    private static Page ofOne(PolicyPack pack, Policies<?> policies, BatchOptions options, Totals totals) {
        return new Page(
                pack.id(),
                version(pack, options.asOf()),
                options.asOf(),
                options.horizonDays(),
                policies.without(),
                totals);
    }

    private static SetPage ofSeveral(Policies<?> policies, BatchOptions options, Totals totals) {
        return new SetPage(
                options.asOf(),
                options.horizonDays(),
                policies.without(),
                totals.evaluated,
                totals.rejected,
                totals.casesWithViolations,
                totals.sharedDeeds,
                totals.contradictions,
                policies.engines().stream()
                        .map(engine -> engine.pack())
                        .map(pack -> new Policy(pack.id(), version(pack, options.asOf()), totals.ofPolicy(pack.id())))
                        .toList());
    }

    /** The version in force on the as-of date. */
    static @Nullable String version(PolicyPack pack, LocalDate asOf) {
        PolicyVersion version = pack.versionOn(asOf);
        return version == null ? null : version.id();
    }

    private static void writeRejected(PartManifest part, Writer out) throws IOException {
        for (Rejected rejected : part.rejected()) {
            out.write(BatchJson.compact(rejected));
        }
    }
}
