package org.caseclock.testkit.lint;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caseclock.input.InputProblem;
import org.caseclock.testkit.search.PolicySearch;

/** Lints that look at what no made-up case of the policy shows. They find it where it stands in {@code policy.yaml}. */
public final class SearchLints {

    private static final String SILENT = "silent-clause";
    private static final String NEVER_MET = "never-met";
    private static final String CLASHING = "clashing-clauses";

    /** Their names. */
    public static final List<String> IDS = List.of(CLASHING, NEVER_MET, SILENT);

    /**
     * One of them.
     *
     * @param look what it finds in a pack
     */
    private record Looking(String id, Function<LintedPack, Stream<InputProblem>> look) implements Lint {

        @Override
        public Stream<InputProblem> find(LintedPack pack) {
            return look.apply(pack);
        }
    }

    private SearchLints() {}

    /** Those that look at what a search has shown. */
    public static List<Lint> of(PolicySearch search) {
        return List.of(
                new Looking(CLASHING, pack -> search.clashes().stream().map(clash -> clashing(pack, search, clash))),
                new Looking(
                        NEVER_MET, pack -> search.neverMet().stream().map(clause -> neverMet(pack, search, clause))),
                new Looking(SILENT, pack -> search.silent().stream().map(clause -> silent(pack, search, clause))));
    }

    private static InputProblem silent(LintedPack pack, PolicySearch search, String clause) {
        return at(
                pack,
                clause,
                "The clause " + clause + " says nothing sure of any of " + search.tried() + " made-up cases.",
                "its rules ask for what no record can be.");
    }

    private static InputProblem neverMet(LintedPack pack, PolicySearch search, String clause) {
        return at(
                pack,
                clause,
                "The clause " + clause + " was due in " + search.due(clause) + " of " + search.tried()
                        + " made-up cases, and met in none.",
                "its evidence is what no record can be, or never of these days.");
    }

    private static InputProblem clashing(LintedPack pack, PolicySearch search, PolicySearch.Clash clash) {
        return at(
                pack,
                clash.one(),
                "Of " + search.tried() + " made-up cases none keeps both " + clash.one() + " and " + clash.other()
                        + ": " + clash.cases() + " are under both, " + clash.keptOne() + " keep the one, "
                        + clash.keptOther() + " the other.",
                "who does what the one asks goes against the other.");
    }

    /** A clause of a pack that this one extends stands in that pack's file. */
    private static InputProblem at(LintedPack pack, String clause, String message, String hint) {
        boolean isOwn = pack.policy().path("clauses").has(clause);
        return pack.problem(isOwn ? "/clauses/" + clause : "", message, hint);
    }
}
