package org.caseclock.cli.options;

import org.caseclock.engine.RulesEngine;
import org.caseclock.policy.PolicyPack;

/**
 * Makes a pack ready to evaluate. Commands do not close what they get: it lives as long as the process, or, because
 * compiling takes seconds, as long as the tests.
 */
public interface PackOpener {

    /** Compiles a pack each time, and frees what the compiled rules hold. */
    PackOpener COMPILING = new PackOpener() {
        @Override
        public RulesEngine open(PolicyPack pack) {
            return RulesEngine.compile(pack);
        }

        @Override
        public void done(RulesEngine engine) {
            engine.close();
        }
    };

    RulesEngine open(PolicyPack pack);

    /** An engine is not needed any more; who keeps engines keeps it. */
    default void done(RulesEngine engine) {}
}
