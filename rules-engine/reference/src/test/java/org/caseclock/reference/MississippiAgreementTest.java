package org.caseclock.reference;

import org.caseclock.policy.PolicyPack;
import org.junit.jupiter.api.Test;

/** The rules and the plain Java reference say the same of random cases. */
class MississippiAgreementTest {

    @Test
    void agrees_on_random_cases() {
        new Agreement(PolicyPack.load("ms-partnership"), MississippiReference::judge).check();
    }
}
