package org.caseclock.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.caseclock.facts.Missing;
import org.jspecify.annotations.Nullable;

/** What may meet one part of what is owed; mostly there is one part, without a name. */
final class Part {

    /**
     * A fact that might be evidence.
     *
     * @param dated the fact and the day by which it would count
     * @param hangsOn what would have to be filled for it to be evidence at all
     * @param needsDay whether its day would have to be filled too, to tell where it lies
     * @param day what would have to be filled to tell by which day it counts: that of {@code dated} or a later one
     */
    record Doubt(Dated dated, List<String> hangsOn, boolean needsDay, List<String> day) {

        Doubt(Dated dated, List<String> hangsOn) {
            this(dated, hangsOn, false);
        }

        Doubt(Dated dated, List<String> hangsOn, boolean needsDay) {
            this(dated, hangsOn, needsDay, List.of());
        }

        /** One that counts by a day that is not on record. */
        static Doubt onSomeDay(Dated earliest, List<String> hangsOn, List<String> day) {
            return new Doubt(earliest, hangsOn, false, day);
        }

        /** The same where it makes no difference which day that is. */
        Doubt onAnyDay() {
            return new Doubt(dated, hangsOn, needsDay);
        }

        /** The same by another day. */
        Doubt by(Dated other) {
            return new Doubt(other, hangsOn, needsDay, day);
        }

        /** Whether anything would have to be filled. */
        boolean isOpen() {
            return needsDay || !hangsOn.isEmpty() || !day.isEmpty();
        }

        /** What would have to be filled. */
        List<String> missing() {
            if (!needsDay && day.isEmpty()) {
                return hangsOn;
            }
            Stream<String> days = needsDay ? Stream.of(Missing.day(dated.fact()).toString()) : day.stream();
            return Stream.concat(hangsOn.stream(), days).distinct().toList();
        }

        /** Whether so many fields may be missing; what they are need not be written out to tell. */
        boolean mayLack(int number) {
            int most = hangsOn.size() + day.size() + (needsDay ? 1 : 0);
            return number <= most && number >= Math.min(1, most);
        }

        private boolean isForItsDay() {
            return needsDay && hangsOn.isEmpty();
        }
    }

    private final String name;
    // Mostly one of these is filled, and of one fact or two.
    private List<Dated> evidence = List.of();
    private List<Doubt> doubtful = List.of();
    private List<Dated> together = List.of();
    private List<Doubt> doubtfulTogether = List.of();
    private List<Varied> varied = List.of();
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
        evidence = with(evidence, dated);
    }

    /** A list with one more: the same, unless it was empty. */
    static <T> List<T> with(List<T> list, T more) {
        List<T> longer = list.isEmpty() ? new ArrayList<>(2) : list;
        longer.add(more);
        return longer;
    }

    /** What is in doubt for its day alone. */
    List<Dated> undated() {
        if (doubtful.isEmpty()) {
            return List.of();
        }
        return doubtful.stream().filter(Doubt::isForItsDay).map(Doubt::dated).toList();
    }

    /** The days of facts are of no account: what is in doubt for its day alone is evidence. */
    void takeUndated() {
        List<Doubt> all = doubtful;
        doubtful = List.of();
        for (Doubt doubt : all) {
            if (doubt.isForItsDay()) {
                add(doubt.dated());
            } else {
                add(new Doubt(doubt.dated(), doubt.hangsOn()));
            }
        }
    }

    void add(Doubt doubt) {
        tally.fact();
        doubtful = with(doubtful, doubt);
    }

    /** Whether a fact that might be evidence counts by a day not on record. */
    boolean isUnsettled() {
        if (doubtful.isEmpty()) {
            return false;
        }
        for (Doubt doubt : doubtful) {
            if (!doubt.day().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** This part with what else is to be said of the facts that count by a day not on record. */
    Part settled(UnaryOperator<Doubt> byDay) {
        Part settled = new Part(name, new Tally());
        settled.evidence = new ArrayList<>(evidence);
        settled.together = together;
        settled.doubtfulTogether = doubtfulTogether;
        settled.varied = varied;
        settled.number = number;
        for (Doubt doubt : doubtful) {
            Doubt told = doubt.day().isEmpty() ? doubt : byDay.apply(doubt);
            if (told.isOpen()) {
                settled.add(told);
            } else {
                settled.add(told.dated());
            }
        }
        return settled;
    }

    void add(Varied each) {
        tally.fact();
        varied = with(varied, each);
    }

    void addTogether(int atLeast, Dated dated) {
        tally.fact();
        number = atLeast;
        togetherInOrder = null;
        together = with(together, dated);
    }

    void addTogether(int atLeast, Doubt doubt) {
        tally.fact();
        number = atLeast;
        doubtfulTogether = with(doubtfulTogether, doubt);
    }

    /** What it is called; empty where it is the whole. */
    String name() {
        return name;
    }

    boolean isBlank() {
        return isEmpty() && doubtful.isEmpty() && doubtfulTogether.isEmpty();
    }

    /** Whether there is a fact that might be evidence. */
    boolean hasDoubts() {
        if (!doubtful.isEmpty() || !doubtfulTogether.isEmpty()) {
            return true;
        }
        for (Varied each : varied) {
            if (each.isDoubtful()) {
                return true;
            }
        }
        return false;
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
