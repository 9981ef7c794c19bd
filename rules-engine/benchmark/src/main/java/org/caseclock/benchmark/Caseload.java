package org.caseclock.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.caseclock.facts.CaseFile;
import org.caseclock.testkit.generate.CaseloadGenerator;
import org.caseclock.testkit.generate.Flavor;
import org.caseclock.testkit.generate.Policy;

/** The cases of a policy that every contestant evaluates: the same realistic thousand, each as of its own date. */
final class Caseload {

    static final int SIZE = 1_000;
    static final int HORIZON_DAYS = 30;

    /** A case and the date as of which it is evaluated. */
    record Dated(CaseFile caseFile, LocalDate asOf) {}

    private Caseload() {}

    static List<Dated> realistic(Policy policy) {
        CaseloadGenerator generator = new CaseloadGenerator(1, Flavor.REALISTIC, policy);
        return IntStream.range(0, SIZE)
                .mapToObj(i -> new Dated(generator.generate(i), generator.asOf(i)))
                .toList();
    }
}
