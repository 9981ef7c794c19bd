package org.caseclock.reference;

import org.caseclock.testkit.generate.Policy;
import org.junit.jupiter.api.Test;

/** The rules and the plain Java reference say the same of random cases. */
class SacramentoAgreementTest {

    @Test
    void agrees_on_random_cases() {
        new Agreement(Policy.SACRAMENTO, SacramentoReference::judge).check();
    }
}
