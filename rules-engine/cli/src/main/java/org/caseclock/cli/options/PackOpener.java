package org.caseclock.cli.options;

import org.caseclock.engine.RulesEngine;
import org.caseclock.policy.PolicyPack;

/**
 * Makes a pack ready to evaluate. Commands do not close what they get: it lives as long as the process, or, because
 * compiling takes seconds, as long as the tests.
 */
public interface PackOpener {

    PackOpener COMPILING = RulesEngine::compile;

    RulesEngine open(PolicyPack pack);
}
