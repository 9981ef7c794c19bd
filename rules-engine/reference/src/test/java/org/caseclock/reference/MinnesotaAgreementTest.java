package org.caseclock.reference;

import org.caseclock.testkit.generate.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The rules and the plain Java reference say the same of random cases. */
@Execution(ExecutionMode.CONCURRENT)
class MinnesotaAgreementTest {

    @Test
    void agrees_on_random_cases() {
        new Agreement(Policy.MINNESOTA, MinnesotaReference::judge).check();
    }
}
