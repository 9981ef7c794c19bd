package org.caseclock.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
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
    private final List<Dated> evidence = new ArrayList<>();
    private final List<Dated> doubtful = new ArrayList<>();
    private final List<String> doubts = new ArrayList<>();
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

    /** Facts that meet it, each by the day on which it was recorded. */
    public Owed metByRecording(Collection<?> facts) {
        facts.forEach(fact -> evidence.add(new Dated((Fact) fact, ((Fact) fact).firstRecordedOn())));
        return this;
    }

    /** Facts that might meet it if these fields of theirs were filled. */
    public Owed maybeMetBy(Collection<?> facts, String... emptyFields) {
        for (Object each : facts) {
            Fact fact = (Fact) each;
            doubtful.add(new Dated(fact, fact.date()));
            doubts.addAll(Fields.empty(fact, emptyFields));
        }
        return this;
    }

    /** Facts that might meet it if something that is not on record were. */
    public Owed perhapsMetBy(Collection<?> facts, String missing) {
        facts.forEach(fact -> perhapsMetBy((Fact) fact, missing));
        return this;
    }

    /** A fact that might meet it if something that is not on record were. */
    public Owed perhapsMetBy(Fact fact, String missing) {
        doubtful.add(new Dated(fact, fact.date()));
        doubts.add(missing);
        return this;
    }

    /** Its evidence counts whatever its date. */
    public Owed atAnyTime() {
        atAnyTime = true;
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

    /** A fact whose date it follows from, for the explanation. */
    public Owed basedOn(Fact fact) {
        grounds.add(Fields.sentence(fact));
        return this;
    }

    Owed lacking(Fact fact, String... emptyFields) {
        lacking.addAll(Fields.empty(fact, emptyFields));
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

    List<Dated> doubtful() {
        return doubtful;
    }

    List<String> doubts() {
        return doubts.stream().distinct().sorted().toList();
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
