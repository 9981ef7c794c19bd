package org.caseclock.cli.options;

import org.caseclock.engine.EngineOptions;
import org.caseclock.engine.RulesEngine;
import org.caseclock.policy.PolicyPack;

/**
 * Makes a pack ready to evaluate. Commands do not close what they get: it lives as long as the process, or, because
 * compiling takes seconds, as long as the tests.
 */
public interface PackOpener {

    /** Compiles a pack, unless an earlier run did, and frees what the compiled rules hold. */
    PackOpener COMPILING = new PackOpener() {
        @Override
        public RulesEngine open(PolicyPack pack, EngineOptions options) {
            return RulesEngine.compile(
                    pack, CompileCache.folder().map(options::cachedIn).orElse(options));
        }

        @Override
        public void done(RulesEngine engine) {
            engine.close();
        }
    };

    RulesEngine open(PolicyPack pack, EngineOptions options);

    /** Makes a pack ready to evaluate by its plan, for a source that keeps all. */
    default RulesEngine open(PolicyPack pack) {
        return open(pack, EngineOptions.DEFAULT);
    }

    /** An engine is not needed any more; who keeps engines keeps it. */
    default void done(RulesEngine engine) {}
}
