package org.caseclock.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.caseclock.facts.Fact;
import org.caseclock.timeline.Chain;
import org.caseclock.timeline.Window;
import org.jspecify.annotations.Nullable;

/** What a rule says of one thing that is owed. */
public final class Owed {

    /**
     * A fact and the day by which it counts.
     *
     * @param fact the fact
     * @param date the day; empty where the fact has none
     */
    record Dated(Fact fact, @Nullable LocalDate date) {
        static final Comparator<Dated> ORDER = Comparator.comparing(
                        Dated::date, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(dated -> dated.fact().id());
    }

    private final String clause;
    private final Window window;
    /**
     * A fact that might be evidence.
     *
     * @param dated the fact and the day by which it would count
     * @param missing what would have to be filled
     */
    record Doubt(Dated dated, List<String> missing) {}

    private final List<Dated> evidence = new ArrayList<>();
    private final List<Doubt> doubtful = new ArrayList<>();
    private final List<Dated> together = new ArrayList<>();
    private final List<Doubt> doubtfulTogether = new ArrayList<>();
    private int number = Integer.MAX_VALUE;
    private final List<String> lacking = new ArrayList<>();
    private final List<String> grounds = new ArrayList<>();
    private boolean atAnyTime;

    Owed(String clause, Window window) {
        this.clause = clause;
        this.window = window;
    }

    /** Facts that meet it, each by its own date. Whether they lie in the window is not the rule's to say. */
    public Owed metBy(Collection<?> facts) {
        facts.forEach(fact -> metBy((Fact) fact));
        return this;
    }

    /** A fact that meets it, by its own date. */
    public Owed metBy(Fact fact) {
        evidence.add(new Dated(fact, fact.date()));
        return this;
    }

    /** Facts that meet it, each by the day on which it was recorded or, where that is not known, by its own date. */
    public Owed metByRecording(Collection<?> facts) {
        for (Object each : facts) {
            Fact fact = (Fact) each;
            LocalDate recorded = fact.firstRecordedOn();
            evidence.add(new Dated(fact, recorded != null ? recorded : fact.date()));
        }
        return this;
    }

    /** Facts that together meet it where nothing else does, if there are at least so many of them in the window. */
    public Owed orByAtLeast(int atLeast, Collection<?> facts) {
        number = atLeast;
        facts.forEach(fact -> together.add(new Dated((Fact) fact, ((Fact) fact).date())));
        return this;
    }

    /** Facts that might be of that number if these fields of theirs were filled. */
    public Owed orMaybeByAtLeast(int atLeast, Collection<?> facts, String... emptyFields) {
        number = atLeast;
        facts.forEach(fact -> doubtfulTogether.add(doubt((Fact) fact, emptyFields)));
        return this;
    }

    /** Facts that together meet it if they differ in a field; they might if it is empty in one of them. */
    public Owed metIfTheyDiffer(String field, Collection<?> facts) {
        if (Fields.values(facts, field).size() > 1) {
            return metBy(facts);
        }
        for (Object fact : facts) {
            if (Fields.read((Fact) fact, field) == null) {
                maybeMetBy(List.of(fact), field);
            }
        }
        return this;
    }

    /** Facts that might be of these, and differ from them in the field, if it or these fields of theirs were filled. */
    public Owed maybeMetIfTheyDiffer(String field, Collection<?> facts, Collection<?> possible, String... emptyFields) {
        Set<Object> values = Fields.values(facts, field);
        for (Object fact : possible) {
            Object value = Fields.read((Fact) fact, field);
            if (value == null || !values.contains(value)) {
                maybeMetBy(List.of(fact), emptyFields).maybeMetBy(List.of(fact), field);
            }
        }
        return this;
    }

    /** Facts that might meet it if these fields of theirs were filled. */
    public Owed maybeMetBy(Collection<?> facts, String... emptyFields) {
        facts.forEach(fact -> doubtful.add(doubt((Fact) fact, emptyFields)));
        return this;
    }

    /** Facts that might meet it if something that is not on record were. */
    public Owed perhapsMetBy(Collection<?> facts, String missing) {
        facts.forEach(fact -> perhapsMetBy((Fact) fact, missing));
        return this;
    }

    /** A fact that might meet it if something that is not on record were. */
    public Owed perhapsMetBy(Fact fact, String missing) {
        doubtful.add(new Doubt(new Dated(fact, fact.date()), List.of(missing)));
        return this;
    }

    private static Doubt doubt(Fact fact, String... emptyFields) {
        return new Doubt(new Dated(fact, fact.date()), Fields.empty(fact, emptyFields));
    }

    /** Its evidence counts whatever its date. */
    public Owed atAnyTime() {
        atAnyTime = true;
        return this;
    }

    /** It cannot be told, nor whether it is owed at all, while these fields of a fact are empty. */
    public Owed cannotBeToldWithout(Fact fact, String... emptyFields) {
        lacking.addAll(Fields.empty(fact, emptyFields));
        return this;
    }

    /** The chain of services that it follows from, for the explanation. */
    public Owed basedOn(Chain chain) {
        if (chain.lastService() != null) {
            grounds.add("The last day of service was " + chain.lastDay() + " (service "
                    + chain.lastService().id() + ").");
        }
        if (chain.heldUntil() != null) {
            grounds.add("A planned service held the exit back until " + chain.heldUntil() + ".");
        }
        return this;
    }

    Owed about(String element) {
        grounds.add("This is about its " + element.toLowerCase(Locale.ROOT).replace('_', ' ') + ".");
        return this;
    }

    String clause() {
        return clause;
    }

    Window window() {
        return window;
    }

    List<Dated> evidence() {
        return evidence.stream().distinct().sorted(Dated.ORDER).toList();
    }

    List<Doubt> doubtful() {
        return doubtful;
    }

    /** The facts that meet it by their number; two of one id are one. */
    List<Dated> together() {
        return together.stream().distinct().sorted(Dated.ORDER).toList();
    }

    List<Doubt> doubtfulTogether() {
        return doubtfulTogether;
    }

    int number() {
        return number;
    }

    List<String> lacking() {
        return lacking;
    }

    List<String> grounds() {
        return grounds;
    }

    boolean isAtAnyTime() {
        return atAnyTime;
    }
}
