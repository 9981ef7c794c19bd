package org.caseclock.ledger;

import java.util.ArrayList;
import java.util.List;
import org.caseclock.facts.Missing;
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
    private final List<Dated> evidence = new ArrayList<>();
    private final List<Doubt> doubtful = new ArrayList<>();
    private final List<Dated> together = new ArrayList<>();
    private final List<Doubt> doubtfulTogether = new ArrayList<>();
    private final List<Varied> varied = new ArrayList<>(0);
    private final Tally tally;
    private int number = Integer.MAX_VALUE;
    private @Nullable List<Dated> evidenceInOrder;
    private @Nullable List<Dated> togetherInOrder;

    Part(String name, Tally tally) {
        this.name = name;
        this.tally = tally;
    }

    void add(Dated dated) {
        tally.fact();
        evidenceInOrder = null;
        evidence.add(dated);
    }

    /** What is in doubt for its day alone. */
    List<Dated> undated() {
        return doubtful.stream().filter(Part::isForItsDay).map(Doubt::dated).toList();
    }

    private static boolean isForItsDay(Doubt doubt) {
        return doubt.dated().date() == null
                && doubt.missing()
                        .equals(List.of(Missing.day(doubt.dated().fact()).toString()));
    }

    /** Takes as evidence what is in doubt for its day alone. */
    void takeUndated() {
        doubtful.removeIf(doubt -> {
            boolean isForItsDay = isForItsDay(doubt);
            if (isForItsDay) {
                add(doubt.dated());
            }
            return isForItsDay;
        });
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
        return isEmpty() && doubtful.isEmpty() && doubtfulTogether.isEmpty();
    }

    /** Whether nothing could meet it but what is in doubt. */
    boolean isEmpty() {
        return evidence.isEmpty() && together.isEmpty() && varied.isEmpty();
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

    /** The facts each of which might meet it. */
    List<Doubt> doubtful() {
        return doubtful;
    }

    /** The facts that might be of those that meet it by their number. */
    List<Doubt> doubtfulTogether() {
        return doubtfulTogether;
    }
}
