package org.caseclock.ledger;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.caseclock.facts.FactKind;
import org.caseclock.timeline.Window;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of facts that the source of the cases does not keep. Where it keeps none, nothing can be told from there being
 * none: what only they could meet cannot be told at all, and what they too could meet cannot be told once its days are over.
 */
public final class NotKept {

    /** The source keeps all. */
    public static final NotKept NONE = new NotKept(Map.of(), Map.of());

    private static final String BEGIN = "the source keeps no ";

    /**
     * The findings of a clause about windows of one name, as its rules write of them.
     *
     * @param clause the clause
     * @param window the name of the window; of a check, the type of the fact that it is about
     * @param element which of several things found separately; empty where there is one
     */
    public record About(String clause, String window, String element) {

        /** The window of what has none, a decision. */
        public static final String DECISION = "decision";
    }

    /**
     * What findings rest on.
     *
     * @param evidence the kinds of facts that could meet them
     * @param absence the kinds of facts of which there must be none, for anything to be owed
     */
    public record RestsOn(Set<FactKind> evidence, Set<FactKind> absence) {

        public RestsOn {
            evidence = Set.copyOf(evidence);
            absence = Set.copyOf(absence);
        }

        /** What several rules that write of the same rest on. */
        public RestsOn and(RestsOn other) {
            return new RestsOn(both(evidence, other.evidence), both(absence, other.absence));
        }

        private static Set<FactKind> both(Set<FactKind> one, Set<FactKind> other) {
            Set<FactKind> both = new HashSet<>(one);
            both.addAll(other);
            return both;
        }
    }

    private final Map<FactKind, String> kinds;
    private final Map<About, RestsOn> rests;

    /**
     * @param kinds the kinds that are not kept, and what they are called, in the plural
     * @param rests what findings rest on
     */
    public NotKept(Map<FactKind, String> kinds, Map<About, RestsOn> rests) {
        this.kinds = Map.copyOf(kinds);
        this.rests = Map.copyOf(rests);
    }

    /** Whether something is missing because the source keeps none. */
    public static boolean isNamedIn(List<String> missing) {
        return missing.stream().anyMatch(each -> each.startsWith(BEGIN));
    }

    /** The kinds that are not kept. */
    public Set<FactKind> kinds() {
        return kinds.keySet();
    }

    Judgement applyTo(Owed owed, Judgement judged) {
        boolean isKept = judged.status() == Status.MET && owed.isToBeDone();
        RestsOn on = kinds.isEmpty() || isKept ? null : restsOn(owed);
        if (on == null) {
            return judged;
        }
        boolean only = !on.evidence().isEmpty() && kinds.keySet().containsAll(on.evidence());
        boolean atOnce = only
                || (!owed.isToBeDone() && !Collections.disjoint(on.evidence(), kinds.keySet()))
                || !Collections.disjoint(on.absence(), kinds.keySet());
        boolean over = judged.status() != Status.OPEN && judged.status() != Status.UPCOMING;
        if (atOnce || (over && !Collections.disjoint(on.evidence(), kinds.keySet()))) {
            List<String> missing = Stream.concat(
                            judged.status() == Status.UNDETERMINED ? judged.missing().stream() : Stream.of(),
                            unkept(on))
                    .distinct()
                    .sorted()
                    .toList();
            return new Judgement(Status.UNDETERMINED, List.of(), missing);
        }
        return judged;
    }

    /** What a decision comes to where the source keeps no facts of a kind that it rests on. */
    Choice.Chosen applyTo(Choice choice, Choice.Chosen chosen) {
        RestsOn on = kinds.isEmpty() ? null : rests.get(new About(choice.clause(), About.DECISION, ""));
        if (on == null) {
            return chosen;
        }
        List<String> missing = unkept(on).toList();
        return missing.isEmpty()
                ? chosen
                : Choice.Chosen.unknown(Stream.concat(chosen.missing().stream(), missing.stream())
                        .distinct()
                        .sorted()
                        .toList());
    }

    private Stream<String> unkept(RestsOn on) {
        return Stream.concat(on.evidence().stream(), on.absence().stream())
                .filter(kinds::containsKey)
                .map(kind -> BEGIN + kinds.get(kind));
    }

    private @Nullable RestsOn restsOn(Owed owed) {
        Window window = owed.window();
        String name = window.isOfAFact() && window.about() != null
                ? FactKind.of(window.about()).type()
                : window.name();
        String element = window.element() == null ? "" : window.element();
        RestsOn exactly = rests.get(new About(owed.clause(), name, element));
        return exactly != null ? exactly : rests.get(new About(owed.clause(), name, ""));
    }
}
