package org.caseclock.cli;

import java.util.List;
import java.util.stream.IntStream;
import org.caseclock.input.CaseFileJson;
import org.caseclock.testkit.generate.CaseloadGenerator;

/** Writes generated cases the way an MIS exports them. */
final class CaseJson {

    private CaseJson() {}

    /** So many cases, a line each. */
    static List<String> lines(int count) {
        CaseloadGenerator generator = new CaseloadGenerator(7);
        return IntStream.range(0, count)
                .mapToObj(index -> CaseFileJson.compact(generator.generate(index)))
                .toList();
    }
}
