package org.caseclock.spark;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.caseclock.engine.EngineOptions;
import org.caseclock.engine.Policies;
import org.caseclock.engine.PolicySet;
import org.caseclock.engine.RulesEngine;
import org.caseclock.policy.PackException;
import org.caseclock.policy.PolicyPack;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The engines of this process, one for each pack and what a source does not keep, and the sets of them. Tasks share them for as
 * long as the executor lives.
 */
final class Engines {

    private static final Logger LOG = LoggerFactory.getLogger(Engines.class);

    private static final Map<String, RulesEngine> BY_DIGEST = new ConcurrentHashMap<>();

    private static final Map<String, PolicySet> SETS = new ConcurrentHashMap<>();

    private Engines() {}

    /**
     * What a job evaluates its cases under.
     *
     * @throws PackException if a pack is refused
     * @throws IllegalArgumentException if the packs do not go together
     */
    static Policies<?> of(CaseclockJob job) {
        List<JobPack> packs = job.packs();
        if (packs.size() == 1) {
            return Policies.of(of(packs.get(0), job));
        }
        String digests = packs.stream().map(JobPack::digest).collect(Collectors.joining(" "));
        return Policies.of(SETS.computeIfAbsent(
                digests + job.without(),
                key -> PolicySet.of(packs.stream().map(pack -> of(pack, job)).toList())));
    }

    /** Compiled by the first who asks while the others wait. */
    private static RulesEngine of(JobPack pack, CaseclockJob job) {
        return BY_DIGEST.computeIfAbsent(pack.digest() + job.without(), key -> {
            EngineOptions options = EngineOptions.DEFAULT.without(job.without().toArray(String[]::new));
            PolicyPack loaded = pack.load();
            RulesEngine engine =
                    RulesEngine.compile(loaded, job.packs().size() == 1 ? options : options.knownTo(loaded.schema()));
            LOG.info("Compiled the pack {} ({}), once for this process", pack.id(), pack.digest());
            return engine;
        });
    }
}
