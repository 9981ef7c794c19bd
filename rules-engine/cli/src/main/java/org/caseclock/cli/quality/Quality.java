package org.caseclock.cli.quality;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.DoubleStream;
import org.caseclock.testkit.coverage.Coverage;
import org.caseclock.testkit.coverage.CoverageRun;
import org.caseclock.testkit.fixture.Fixture;
import org.caseclock.testkit.mutation.MutationRun;
import org.caseclock.testkit.mutation.MutationScore;
import org.jspecify.annotations.Nullable;

/**
 * How good the fixtures of a pack are, as far as somebody asked.
 *
 * @param coverage what they try
 * @param mutation what they would notice
 */
public record Quality(@Nullable Coverage coverage, @Nullable MutationScore mutation) {

    @Override
    public @Nullable Coverage coverage() {
        return coverage;
    }

    @Override
    public @Nullable MutationScore mutation() {
        return mutation;
    }

    /**
     * What fixtures that pass are worth.
     *
     * @param folder the folder of the pack
     * @param withCoverage whether to find what they try
     * @param withMutation whether to find what they would notice
     */
    public static Quality of(Path folder, List<Fixture> fixtures, boolean withCoverage, boolean withMutation) {
        return new Quality(
                withCoverage ? CoverageRun.of(folder, fixtures) : null,
                withMutation ? MutationRun.of(folder, fixtures) : null);
    }

    /** Whether both are at least so much, in percent, and nothing is said to be equivalent that is not. */
    public boolean reaches(double threshold) {
        DoubleStream.Builder figures = DoubleStream.builder();
        if (coverage != null) {
            figures.add(coverage.share().percent());
        }
        if (mutation != null) {
            figures.add(mutation.percent());
        }
        return figures.build().allMatch(figure -> figure >= threshold)
                && (mutation == null || mutation.unused().isEmpty());
    }
}
