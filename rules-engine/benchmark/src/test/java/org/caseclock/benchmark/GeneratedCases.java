package org.caseclock.benchmark;

import java.util.List;
import java.util.stream.IntStream;
import org.caseclock.testkit.generate.CaseloadGenerator;
import org.caseclock.testkit.generate.Flavor;
import org.caseclock.testkit.generate.Policy;

/** Cases to compare contestants on. The property {@code caseclock.cases} sets how many (200), {@code caseclock.seed} the seed (1). */
final class GeneratedCases {

    private GeneratedCases() {}

    static List<Caseload.Dated> of(Policy policy, Flavor flavor) {
        CaseloadGenerator generator = new CaseloadGenerator(Long.getLong("caseclock.seed", 1), flavor, policy);
        return IntStream.range(0, Integer.getInteger("caseclock.cases", 200))
                .mapToObj(i -> new Caseload.Dated(generator.generate(i), generator.asOf(i)))
                .toList();
    }
}
