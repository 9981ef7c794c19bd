package org.caseclock.spark;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.caseclock.engine.EngineOptions;
import org.caseclock.engine.RulesEngine;
import org.caseclock.policy.PackException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The engines of this process, one for each pack and what a source does not keep. Tasks share them for as long as the executor lives. */
final class Engines {

    private static final Logger LOG = LoggerFactory.getLogger(Engines.class);

    private static final Map<String, RulesEngine> BY_DIGEST = new ConcurrentHashMap<>();

    private Engines() {}

    /**
     * The engine of a job, compiled by the first who asks while the others wait.
     *
     * @throws PackException if the pack is refused
     */
    static RulesEngine of(CaseclockJob job) {
        JobPack pack = job.pack();
        return BY_DIGEST.computeIfAbsent(pack.digest() + job.without(), key -> {
            EngineOptions options = EngineOptions.DEFAULT.without(job.without().toArray(String[]::new));
            RulesEngine engine = RulesEngine.compile(pack.load(), options);
            LOG.info("Compiled the pack {} ({}), once for this process", pack.id(), pack.digest());
            return engine;
        });
    }
}
