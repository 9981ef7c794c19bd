package org.caseclock.testkit.mutation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.caseclock.engine.RulesEngine;
import org.caseclock.facts.CaseFile;
import org.caseclock.ledger.Evaluation;
import org.caseclock.policy.PackException;
import org.caseclock.policy.PolicyPack;
import org.caseclock.testkit.generate.CaseloadGenerator;
import org.caseclock.testkit.generate.Flavor;
import org.caseclock.testkit.generate.Policy;
import org.caseclock.testkit.generate.pack.Manner;
import org.caseclock.testkit.generate.pack.PackCases;

/** Prints how many of a pack's mutants made-up cases notice: those made from the pack alone, and those of generators written by hand. */
final class NoticedByCases {

    private record Case(CaseFile caseFile, LocalDate asOf, String said) {}

    private NoticedByCases() {}

    public static void main(String[] args) {
        int cases = Integer.parseInt(args[0]);
        Arrays.stream(args).skip(1).forEach(folder -> print(Path.of(folder), cases));
    }

    private static void print(Path folder, int cases) {
        PolicyPack pack = PolicyPack.load(folder);
        List<Case> made = new ArrayList<>();
        List<Case> byHand = new ArrayList<>();
        try (RulesEngine engine = RulesEngine.compile(pack)) {
            for (Manner manner : Manner.values()) {
                PackCases one = PackCases.of(pack, 7, manner);
                evaluate(engine, cases / Manner.values().length, one::generate, one::asOf, made);
            }
            Optional<Policy> policy = Arrays.stream(Policy.values())
                    .filter(each -> each.packId().equals(pack.id()))
                    .findAny();
            policy.ifPresent(each -> {
                for (Flavor flavor : Flavor.values()) {
                    CaseloadGenerator one = new CaseloadGenerator(7, flavor, each);
                    evaluate(engine, cases / 2, one::generate, one::asOf, byHand);
                }
            });
        }
        Equivalents equivalents = Equivalents.in(folder);
        List<Tried> mutants = Stream.concat(
                        new RuleMutants(folder, pack).all().stream(), new PolicyMutants(folder, pack).all().stream())
                .filter(tried -> equivalents.of(tried.mutant()).isEmpty())
                .toList();
        int[] noticed = new int[2];
        int refused = 0;
        for (Tried tried : mutants) {
            try (RulesEngine engine = tried.engine().get()) {
                boolean byMade = notices(engine, made);
                boolean byHandToo = notices(engine, byHand);
                noticed[0] += byMade ? 1 : 0;
                noticed[1] += byHandToo ? 1 : 0;
                if (!byMade) {
                    System.out.println("    unnoticed" + (byHandToo ? ", by hand noticed: " : ": ") + tried.mutant());
                }
            } catch (PackException e) {
                refused++;
            }
        }
        System.out.printf(
                "%s: of %d mutants made %d, by hand %d%n", pack.id(), mutants.size() - refused, noticed[0], noticed[1]);
    }

    private static void evaluate(
            RulesEngine engine,
            int cases,
            IntFunction<CaseFile> generate,
            IntFunction<LocalDate> asOf,
            List<Case> all) {
        for (int index = 0; index < cases; index++) {
            CaseFile caseFile = generate.apply(index);
            LocalDate day = asOf.apply(index);
            all.add(new Case(caseFile, day, said(engine.evaluate(caseFile, day))));
        }
    }

    private static boolean notices(RulesEngine engine, List<Case> cases) {
        return cases.parallelStream().anyMatch(each -> {
            try {
                return !each.said().equals(said(engine.evaluate(each.caseFile(), each.asOf())));
            } catch (RuntimeException e) {
                return true;
            }
        });
    }

    /** What a host acts on, without the sentences. */
    private static String said(Evaluation evaluation) {
        StringBuilder said = new StringBuilder();
        evaluation
                .obligations()
                .forEach(each -> said.append(each.clause())
                        .append(each.subject())
                        .append(each.status())
                        .append(each.opens())
                        .append(each.due())
                        .append(each.evidence())
                        .append(each.nearest())
                        .append(each.missing())
                        .append(each.measured()));
        evaluation
                .exclusions()
                .forEach(each -> said.append(each.clause())
                        .append(each.circumstance())
                        .append(each.outcome())
                        .append(each.failed())
                        .append(each.lacking()));
        evaluation
                .outcomes()
                .forEach(each -> said.append(each.clause())
                        .append(each.quarter())
                        .append(each.outcome())
                        .append(each.evidence())
                        .append(each.missing()));
        evaluation
                .decisions()
                .forEach(each -> said.append(each.clause())
                        .append(each.subject())
                        .append(each.outcome())
                        .append(each.evidence())
                        .append(each.missing()));
        evaluation.reviewItems().forEach(said::append);
        evaluation.notes().forEach(each -> said.append(each.clause()));
        evaluation.dueTasks().forEach(each -> said.append(each.clause()).append(each.due()));
        evaluation.dataIssues().forEach(said::append);
        return said.toString();
    }
}
