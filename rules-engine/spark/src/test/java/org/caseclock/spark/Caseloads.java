package org.caseclock.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.caseclock.input.CaseFileJson;
import org.caseclock.testkit.generate.CaseloadGenerator;

/** What the tests evaluate, and how. */
final class Caseloads {

    static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);

    private Caseloads() {}

    static CaseclockJob job() {
        return CaseclockJob.of(JobPack.shipped("ms-partnership"), AS_OF, 30).into(5);
    }

    static List<String> cases(int count) {
        CaseloadGenerator generator = new CaseloadGenerator(7);
        return IntStream.range(0, count)
                .mapToObj(index -> CaseFileJson.compact(generator.generate(index)))
                .toList();
    }

    static Path file(Path path, List<String> lines) throws IOException {
        return Files.writeString(path, String.join("\n", lines) + "\n");
    }
}
