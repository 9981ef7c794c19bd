package org.caseclock.testkit.mutation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.caseclock.engine.RulesEngine;
import org.caseclock.policy.PackException;
import org.caseclock.policy.PolicyPack;
import org.caseclock.testkit.fixture.Fixture;
import org.caseclock.testkit.fixture.FixtureResult;
import org.caseclock.testkit.mutation.MutationScore.Equivalent;

/** Changes a pack in one place at a time, and looks whether a fixture notices. */
public final class MutationRun {

    private enum Fate {
        KILLED,
        SURVIVED,
        /** The pack is refused with the change, so that nobody can make it unnoticed. */
        REFUSED
    }

    private record Judged(Mutant mutant, Fate fate) {}

    private MutationRun() {}

    /**
     * The score of a pack whose fixtures pass.
     *
     * @param folder the pack's folder
     * @throws PackException if the pack is refused
     */
    public static MutationScore of(Path folder, List<Fixture> fixtures) {
        PolicyPack pack = PolicyPack.load(folder);
        Equivalents equivalents = Equivalents.in(folder);
        List<Tried> mutants = Stream.concat(
                        new RuleMutants(folder, pack).all().stream(), new PolicyMutants(folder, pack).all().stream())
                .toList();
        List<Judged> judged = mutants.parallelStream()
                .map(tried -> new Judged(tried.mutant(), fate(tried, fixtures)))
                .toList();
        return score(judged, equivalents);
    }

    private static MutationScore score(List<Judged> judged, Equivalents declared) {
        int killed = 0;
        List<Mutant> survivors = new ArrayList<>();
        List<Equivalent> equivalents = new ArrayList<>();
        Set<Equivalents.Entry> used = new HashSet<>();
        for (Judged each : judged) {
            Optional<Equivalents.Entry> entry = declared.of(each.mutant());
            if (each.fate() == Fate.KILLED) {
                killed++;
            } else if (each.fate() == Fate.SURVIVED && entry.isPresent()) {
                used.add(entry.get());
                equivalents.add(new Equivalent(each.mutant(), entry.get().reason()));
            } else if (each.fate() == Fate.SURVIVED) {
                survivors.add(each.mutant());
            }
        }
        List<String> unused = declared.equivalent().stream()
                .filter(entry -> !used.contains(entry))
                .map(Equivalents.Entry::toString)
                .toList();
        survivors.sort(Comparator.comparing(Mutant::file)
                .thenComparingInt(Mutant::line)
                .thenComparingInt(Mutant::column));
        return new MutationScore(killed, survivors, equivalents, unused);
    }

    private static Fate fate(Tried tried, List<Fixture> fixtures) {
        try (RulesEngine engine = tried.engine().get()) {
            List<Fixture> nearestFirst = fixtures.stream()
                    .sorted(Comparator.comparing(fixture -> !tried.clauses().contains(fixture.clause())))
                    .toList();
            return nearestFirst.stream().allMatch(fixture -> passes(engine, fixture)) ? Fate.SURVIVED : Fate.KILLED;
        } catch (PackException e) {
            return Fate.REFUSED;
        }
    }

    private static boolean passes(RulesEngine engine, Fixture fixture) {
        try {
            return FixtureResult.of(engine, fixture).passed();
        } catch (RuntimeException e) {
            // A mutant that fails is noticed as well.
            return false;
        }
    }
}
