package org.caseclock.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caseclock.facts.Circumstance;
import org.caseclock.facts.Fact;
import org.caseclock.timeline.Window;

/**
 * What rules write to, and all that they may do: say what is owed, in which window, by which clause, and what meets it.
 * Whether it was met is not theirs to say. Nothing is judged until every rule has spoken, so their order cannot matter.
 */
public final class Ledger {

    private final List<Owed> owed = new ArrayList<>();
    private final Map<String, Exclusion> exclusions = new LinkedHashMap<>();
    private final Map<String, List<Fact>> reviews = new TreeMap<>();

    /** Something is owed in a window. */
    public Owed owes(String clause, Window window) {
        Owed entry = new Owed(clause, window);
        owed.add(entry);
        return entry;
    }

    /** A recorded fact must have a property, on its own day. */
    public Owed owes(String clause, Fact fact) {
        return owes(clause, Window.onTheDayOf(fact));
    }

    /** Whether something is owed for a fact cannot be told while these fields of it are empty. */
    public void cannotTell(String clause, Fact fact, String... emptyFields) {
        owes(clause, fact).lacking(fact, emptyFields);
    }

    /** Whether something is owed in a window cannot be told while these fields of a fact are empty. */
    public void cannotTell(String clause, Window window, Fact fact, String... emptyFields) {
        owes(clause, window).lacking(fact, emptyFields);
    }

    /** Whether a circumstance excludes the participant is to be decided under a clause. */
    public Exclusion decides(String clause, Circumstance circumstance) {
        return decision(circumstance).under(clause);
    }

    /** The decision on a circumstance, under whichever clause. */
    public Exclusion decision(Circumstance circumstance) {
        return exclusions.computeIfAbsent(circumstance.id(), id -> new Exclusion(circumstance));
    }

    /** The monitor is to look at a clause, because of a fact. */
    public void lists(String clause, Fact because) {
        reviews.computeIfAbsent(clause, key -> new ArrayList<>()).add(because);
    }

    List<Owed> owed() {
        return owed;
    }

    Iterable<Exclusion> exclusions() {
        return exclusions.values();
    }

    Map<String, List<Fact>> reviews() {
        return reviews;
    }
}
