package org.caseclock.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What may meet one part of what is owed; mostly there is one part, without a name. */
final class Part {

    /**
     * A fact that might be evidence.
     *
     * @param dated the fact and the day by which it would count
     * @param missing what would have to be filled
     */
    record Doubt(Dated dated, List<String> missing) {}

    private final String name;
    private final List<Dated> evidence;
    private final List<Doubt> doubtful = new ArrayList<>();
    private final List<Dated> together;
    private final List<Doubt> doubtfulTogether = new ArrayList<>();
    private final List<Varied> varied;
    private final Tally tally;
    private int number = Integer.MAX_VALUE;
    private @Nullable List<Dated> evidenceInOrder;
    private @Nullable List<Dated> togetherInOrder;

    Part(String name, Tally tally) {
        this(name, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(0), tally);
    }

    private Part(String name, List<Dated> evidence, List<Dated> together, List<Varied> varied, Tally tally) {
        this.name = name;
        this.tally = tally;
        this.evidence = evidence;
        this.together = together;
        this.varied = varied;
    }

    /** This part as it would be if all that is doubtful were filled so that it serves. */
    Part withDoubts() {
        Part filled = new Part(
                name,
                with(evidence, doubtful),
                with(together, doubtfulTogether),
                varied.stream().map(Varied::filled).toList(),
                tally);
        filled.number = number;
        return filled;
    }

    boolean hasDoubts() {
        return !doubtful.isEmpty()
                || !doubtfulTogether.isEmpty()
                || varied.stream().anyMatch(Varied::isDoubtful);
    }

    private static List<Dated> with(List<Dated> dated, List<Doubt> doubts) {
        List<Dated> all = new ArrayList<>(dated.size() + doubts.size());
        all.addAll(dated);
        doubts.forEach(doubt -> all.add(doubt.dated()));
        return all;
    }

    void add(Dated dated) {
        tally.fact();
        evidenceInOrder = null;
        evidence.add(dated);
    }

    void add(Doubt doubt) {
        tally.fact();
        doubtful.add(doubt);
    }

    void add(Varied each) {
        tally.fact();
        varied.add(each);
    }

    void addTogether(int atLeast, Dated dated) {
        tally.fact();
        number = atLeast;
        togetherInOrder = null;
        together.add(dated);
    }

    void addTogether(int atLeast, Doubt doubt) {
        tally.fact();
        number = atLeast;
        doubtfulTogether.add(doubt);
    }

    /** What it is called; empty where it is the whole. */
    String name() {
        return name;
    }

    boolean isBlank() {
        return evidence.isEmpty()
                && together.isEmpty()
                && doubtful.isEmpty()
                && doubtfulTogether.isEmpty()
                && varied.isEmpty();
    }

    /** The facts each of which meets it. */
    List<Dated> evidence() {
        List<Dated> inOrder = evidenceInOrder;
        if (inOrder == null) {
            inOrder = Dated.inOrder(evidence);
            evidenceInOrder = inOrder;
        }
        return inOrder;
    }

    /** The facts that meet it by their number; two of one id are one. */
    List<Dated> together() {
        List<Dated> inOrder = togetherInOrder;
        if (inOrder == null) {
            inOrder = Dated.inOrder(together);
            togetherInOrder = inOrder;
        }
        return inOrder;
    }

    /** How many of these it takes. */
    int number() {
        return number;
    }

    /** The facts that meet it by being unlike each other. */
    List<Varied> varied() {
        return varied;
    }

    /** What is in doubt, facts aside that meet it by being unlike each other. */
    Stream<Doubt> doubts() {
        return Stream.concat(doubtful.stream(), doubtfulTogether.stream());
    }
}
