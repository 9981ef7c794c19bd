package org.caseclock.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.caseclock.facts.Answer;
import org.caseclock.facts.CaseSchema;
import org.caseclock.facts.Circumstance;
import org.caseclock.facts.Code;
import org.caseclock.facts.Fact;
import org.caseclock.knowledge.DataIssueKind;
import org.caseclock.knowledge.DayRange;
import org.caseclock.policy.EmptyMeans;
import org.caseclock.timeline.Quarter;
import org.caseclock.timeline.Window;
import org.jspecify.annotations.Nullable;

/**
 * What rules write to, and all that they may do: say what is owed, in which window, by which clause, and what meets it.
 * Whether it was met is not theirs to say. Nothing is judged until every rule has spoken, so their order cannot matter.
 */
public final class Ledger {

    /** A fact that is not as the policy wants it. */
    record Question(String clause, Fact fact, DataIssueKind kind, String what) {}

    /** What is written by all, whatever they are given. */
    private static final class Book {
        private final EmptyMeans meanings;
        private final Function<Fact, DayRange> days;
        private final CaseSchema schema;
        private final Tally tally = new Tally();
        private final List<Owed> owed = new ArrayList<>();
        private final Map<String, Exclusion> exclusions = new LinkedHashMap<>();
        private final Map<String, QuarterOutcome> outcomes = new TreeMap<>();
        private final Map<String, Choice> choices = new TreeMap<>();
        private final List<Question> questions = new ArrayList<>();
        private final Map<String, List<Fact>> reviews = new TreeMap<>();
        private final Set<String> onTheAsOfDate = new TreeSet<>();
        private final Set<String> notes = new TreeSet<>();
        private final Map<String, String> words = new TreeMap<>();

        private Book(EmptyMeans meanings, Function<Fact, DayRange> days, CaseSchema schema) {
            this.meanings = meanings;
            this.days = days;
            this.schema = schema;
        }
    }

    private final Book book;
    private final List<String> missing;

    /**
     * An empty one.
     *
     * @param meanings what empty fields mean by the policy's reading
     * @param days the days that a fact of the case can have
     * @param schema what the pack declares beside the library
     */
    public Ledger(EmptyMeans meanings, Function<Fact, DayRange> days, CaseSchema schema) {
        this(new Book(meanings, days, schema), List.of());
    }

    private Ledger(Book book, List<String> missing) {
        this.book = book;
        this.missing = missing;
    }

    /** This ledger for what is written if something is so. */
    Ledger given(Answer answer) {
        if (answer.isYes()) {
            return this;
        }
        return answer.isNo() ? new Ledger(book.meanings, book.days, book.schema) : new Ledger(book, answer.missing());
    }

    /** The days that a fact of the case can have. */
    DayRange days(Fact fact) {
        return book.days.apply(fact);
    }

    private boolean isSure() {
        return missing.isEmpty();
    }

    /** Something is owed in a window. */
    public Owed owes(String clause, Window window) {
        book.tally.entry();
        Owed entry = new Owed(clause, window, book.tally, book.meanings, book.schema).given(missing);
        book.owed.add(entry);
        return entry;
    }

    /** Something is owed in a window, of several things each of which is a finding of its own. */
    public Owed owes(String clause, Window window, String element) {
        return owes(clause, window.forElement(element));
    }

    /** A recorded fact must have a property, on its own day. */
    public Owed owes(String clause, Fact fact) {
        return owes(clause, Window.onTheDayOf(fact));
    }

    /** A recorded fact must have one of several elements, each a finding of its own, on its own day. */
    public Owed owes(String clause, Fact fact, String element) {
        return owes(clause, Window.onTheDayOf(fact, element));
    }

    /**
     * A recorded fact must have each of several elements in a list of it, on its own day; each is a finding of its own.
     *
     * @param field the list
     */
    public void owesEach(String clause, Fact fact, String field, Code... elements) {
        Object read = Fields.read(fact, field);
        List<String> empty = read == null ? Fields.unknown(fact, field, book.meanings) : List.of();
        for (Code element : elements) {
            Owed owed = owes(clause, fact, element.name());
            if (!empty.isEmpty()
                    || (read instanceof Collection<?> list
                            && (list.contains(element) || list.contains(element.name())))) {
                owed.metByItself(fact, empty);
            }
        }
    }

    /** What is added up in a window must not become too much. Nobody is given a task. */
    public Limit limits(String clause, Window window) {
        return owes(clause, window).limit();
    }

    /** What is added up of a recorded fact, up to the as-of date, must not become too much. Nobody is given a task. */
    public Limit limits(String clause, Fact fact) {
        return owes(clause, fact).limit();
    }

    /**
     * What a window is about must not be: from its first day on, where that is its last day too, and otherwise from the day
     * after its last day, unless it has ended by then. Where facts are named that must not be ({@link Prohibition#ifAny}), and
     * it is no gap, there must be none of these as soon as the window has opened. Nobody is given a task.
     */
    public Prohibition forbids(String clause, Window window) {
        return owes(clause, window).prohibition();
    }

    /** A recorded fact must not be. Nobody is given a task. */
    public Prohibition forbids(String clause, Fact fact) {
        return owes(clause, fact).prohibition();
    }

    /** Whether a circumstance excludes the participant is to be decided under a clause. */
    public Exclusion decides(String clause, Circumstance circumstance) {
        return decision(circumstance).under(clause);
    }

    /** The decision on a circumstance, under whichever clause. */
    public Exclusion decision(Circumstance circumstance) {
        Exclusion all = book.exclusions.computeIfAbsent(
                circumstance.id(), id -> new Exclusion(circumstance, book.tally, book.meanings, book.schema));
        return isSure() ? all : all.given(missing);
    }

    /** Whether a performance measure is met in a quarter is to be decided; nothing is, before the quarter begins. */
    public QuarterOutcome outcome(String clause, Quarter quarter) {
        return isSure()
                ? book.outcomes.computeIfAbsent(
                        clause + " " + quarter.label(), key -> new QuarterOutcome(clause, quarter, book.tally))
                : new QuarterOutcome(clause, quarter, book.tally);
    }

    /** One of the outcomes that the clause lists is to be decided of the case. */
    public Choice chooses(String clause) {
        return choice(clause, null);
    }

    /** One of the outcomes that the clause lists is to be decided of a fact. */
    public Choice chooses(String clause, Fact about) {
        return choice(clause, about);
    }

    private Choice choice(String clause, @Nullable Fact about) {
        book.tally.entry();
        return book.choices
                .computeIfAbsent(
                        about == null ? clause : clause + " " + about.id(),
                        key -> new Choice(clause, about, book.tally, book.meanings))
                .given(isSure() ? Answer.YES : Answer.unknown(missing));
    }

    /**
     * A fact is not as the policy wants it, which does not take its worth as evidence.
     *
     * @param what what is wrong with it, as in "The follow-up form f1 …"
     */
    public void questions(String clause, Fact fact, DataIssueKind kind, String what) {
        book.tally.entry();
        if (isSure()) {
            book.questions.add(new Question(clause, fact, kind, what));
        }
    }

    /** The monitor is to look at a clause, because of a fact. */
    public void lists(String clause, Fact because) {
        book.tally.entry();
        if (isSure()) {
            book.reviews.computeIfAbsent(clause, key -> new ArrayList<>()).add(because);
        }
    }

    /** The monitor is to look at a clause in every case that it governs. */
    public void lists(String clause) {
        if (isSure()) {
            book.onTheAsOfDate.add(clause);
        }
    }

    /** All findings of a clause in this case are told in other words of it, those of this name in {@code policy.yaml}. */
    public void words(String clause, String name) {
        book.tally.entry();
        if (isSure()) {
            book.words.put(clause, name);
        }
    }

    /** A clause that is information only bears on the case. */
    public void notes(String clause) {
        if (isSure()) {
            book.notes.add(clause);
        }
    }

    /** What is owed. Where a finding arises both surely and perhaps, the sure one stands; of several in doubt, one. */
    List<Owed> owed() {
        return Undoubted.of(book.owed);
    }

    /** The name of the words in which a clause is told in this case; empty for its usual ones. */
    @Nullable
    String words(String clause) {
        return book.words.get(clause);
    }

    Iterable<Exclusion> exclusions() {
        return book.exclusions.values();
    }

    Iterable<QuarterOutcome> outcomes() {
        return book.outcomes.values();
    }

    Iterable<Choice> choices() {
        return book.choices.values();
    }

    List<Question> questions() {
        return book.questions;
    }

    Map<String, List<Fact>> reviews() {
        return book.reviews;
    }

    Set<String> reviewsWithoutFact() {
        return book.onTheAsOfDate;
    }

    Set<String> notes() {
        return book.notes;
    }
}
