package org.caseclock.testkit.generate.pack;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.caseclock.engine.RulesEngine;
import org.caseclock.facts.CaseFile;
import org.caseclock.policy.PolicyPack;
import org.caseclock.testkit.fixture.Fixtures;
import org.caseclock.testkit.generate.CaseloadGenerator;
import org.caseclock.testkit.generate.Flavor;
import org.caseclock.testkit.generate.Policy;

/** Prints how much of what a pack can say its made-up cases make it say, beside fixtures and the generators written by hand. */
final class Worth {

    private Worth() {}

    public static void main(String[] args) {
        int cases = Integer.parseInt(args[0]);
        Arrays.stream(args).skip(1).forEach(folder -> print(Path.of(folder), cases));
    }

    private static void print(Path folder, int cases) {
        PolicyPack pack = PolicyPack.load(folder);
        try (RulesEngine engine = RulesEngine.compile(pack)) {
            Spoken fixtures = new Spoken();
            Fixtures.of(folder)
                    .forEach(fixture ->
                            fixtures.add(engine.evaluate(fixture.caseFile(), fixture.asOf(), fixture.horizonDays())));
            Spoken made = new Spoken();
            long start = System.nanoTime();
            for (Manner manner : Manner.values()) {
                PackCases one = PackCases.of(pack, 7, manner);
                evaluate(engine, cases / Manner.values().length, one::generate, one::asOf, made);
            }
            long millis = (System.nanoTime() - start) / 1_000_000;
            Spoken byHand = new Spoken();
            Optional<Policy> policy = Arrays.stream(Policy.values())
                    .filter(each -> each.packId().equals(pack.id()))
                    .findAny();
            policy.ifPresent(each -> {
                for (Flavor flavor : Flavor.values()) {
                    CaseloadGenerator one = new CaseloadGenerator(7, flavor, each);
                    evaluate(engine, cases / 2, one::generate, one::asOf, byHand);
                }
            });
            print(pack, made, byHand, fixtures, millis, made.silent(engine));
        }
    }

    private static void evaluate(
            RulesEngine engine, int cases, IntFunction<CaseFile> generate, IntFunction<LocalDate> asOf, Spoken spoken) {
        IntStream.range(0, cases)
                .parallel()
                .forEach(index -> spoken.add(engine.evaluate(generate.apply(index), asOf.apply(index))));
    }

    private static void print(
            PolicyPack pack, Spoken made, Spoken byHand, Spoken fixtures, long millis, Set<String> silent) {
        Map<String, Set<String>> all = new TreeMap<>();
        for (Spoken each : new Spoken[] {made, byHand, fixtures}) {
            each.said()
                    .forEach((clause, said) ->
                            all.computeIfAbsent(clause, key -> new TreeSet<>()).addAll(said));
        }
        int total = all.values().stream().mapToInt(Set::size).sum();
        System.out.printf(
                "%s: of %d said: made %d, by hand %d, fixtures %d; %d ms; silent %s%n",
                pack.id(), total, size(made), size(byHand), size(fixtures), millis, silent);
        all.forEach((clause, said) -> {
            Set<String> missing = new TreeSet<>(said);
            missing.removeAll(made.said().getOrDefault(clause, Set.of()));
            if (!missing.isEmpty()) {
                System.out.println("    not said of " + clause + ": " + missing);
            }
        });
    }

    private static int size(Spoken spoken) {
        return spoken.said().values().stream().mapToInt(Set::size).sum();
    }
}
