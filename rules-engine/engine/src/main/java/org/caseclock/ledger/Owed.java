package org.caseclock.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.caseclock.facts.Answer;
import org.caseclock.facts.CaseSchema;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Kinds;
import org.caseclock.facts.RecordPlace;
import org.caseclock.facts.Recording;
import org.caseclock.facts.Worded;
import org.caseclock.knowledge.KnownCase;
import org.caseclock.ledger.Part.Doubt;
import org.caseclock.policy.EmptyMeans;
import org.caseclock.timeline.Chain;
import org.caseclock.timeline.Window;
import org.jspecify.annotations.Nullable;

/** What a rule says of one thing that is owed. */
public final class Owed {

    private final String clause;
    private final Window window;
    private final Tally tally;
    private final EmptyMeans meanings;
    private final CaseSchema schema;
    private final List<Part> parts = new ArrayList<>(1);
    // Of most obligations there is nothing of either.
    private List<List<String>> lacking = List.of();
    private List<String> grounds = List.of();
    private boolean atAnyTime;
    private boolean inDoubt;
    private @Nullable String worded;
    private @Nullable Limit limit;
    private @Nullable Prohibition prohibition;

    /**
     * @param meanings what empty fields mean by the policy's reading
     * @param schema what the pack declares beside the library
     */
    Owed(String clause, Window window, Tally tally, EmptyMeans meanings, CaseSchema schema) {
        this.schema = schema;
        this.clause = clause;
        this.window = window;
        this.tally = tally;
        this.meanings = meanings;
        parts.add(new Part("", tally));
    }

    /** Facts that meet it, each by its own date. Whether they lie in the window is not the rule's to say. */
    public Owed metBy(Collection<?> facts) {
        for (Object each : facts) {
            if (each instanceof Doubtful doubt) {
                part().add(doubt(Dated.of(doubt.asFact()), doubt.hangsOn()));
            } else {
                metBy((Fact) each);
            }
        }
        return this;
    }

    /** A fact that meets it, by its own date. */
    public Owed metBy(Fact fact) {
        meet(Dated.of(fact));
        return this;
    }

    /** A fact without a day might meet it, unless its day is of no account. */
    private void meet(Dated dated) {
        if (needsDay(dated)) {
            part().add(new Doubt(dated, List.of(), true));
        } else {
            part().add(dated);
        }
    }

    /** What a fact hangs on, its day with it where that is missing and counts. */
    private Doubt doubt(Dated dated, List<String> hangsOn) {
        return new Doubt(dated, hangsOn, needsDay(dated));
    }

    private boolean needsDay(Dated dated) {
        return dated.date() == null && !dated.isAsItOpens() && !atAnyTime;
    }

    /**
     * The fact that it is about meets it on its own day, whichever that is.
     *
     * @param missing what leaves open whether it does
     */
    void metByItself(Fact about, List<String> missing) {
        Dated itself = new Dated(about, about.date(), about.date() == null);
        if (missing.isEmpty()) {
            part().add(itself);
        } else {
            part().add(new Doubt(itself, missing));
        }
    }

    /**
     * One of several parts, all of which it takes; what follows is said of this part.
     *
     * @param name what it is, as in "missing: …"
     */
    public Owed part(String name) {
        if (parts.size() == 1 && parts.get(0).name().isEmpty() && parts.get(0).isBlank()) {
            parts.clear();
        }
        tally.fact();
        parts.add(new Part(name, tally));
        return this;
    }

    /** Facts that meet it, each by the day in this field of it. Those whose field is empty do not. */
    public Owed metOn(String field, Collection<?> facts) {
        for (Object each : facts) {
            Fact fact = each instanceof Doubtful doubt ? doubt.asFact() : (Fact) each;
            List<String> hangsOn = each instanceof Doubtful doubt ? doubt.hangsOn() : List.of();
            if (Fields.read(fact, field) instanceof LocalDate day) {
                Dated dated = new Dated(fact, day);
                if (hangsOn.isEmpty()) {
                    part().add(dated);
                } else {
                    part().add(new Doubt(dated, hangsOn));
                }
                continue;
            }
            List<String> day = Fields.answer(fact, field).missing();
            if (!day.isEmpty()) {
                part().add(Doubt.onSomeDay(new Dated(fact, Fields.atTheEarliest(fact, field)), hangsOn, day));
            }
        }
        return this;
    }

    /**
     * A fact that meets it by being entered in each of these places, on the day of the later entry. An entry without a
     * date counts from the fact's own.
     */
    public Owed metByEntriesIn(Fact fact, RecordPlace... places) {
        return metByEntriesIn(fact, fact.recordings(), places);
    }

    /**
     * A fact that meets it by being entered in each of these places, on the day of the later entry. An entry without a
     * date counts from the first day of the window.
     *
     * @param entries where it was entered
     */
    public Owed metByEntriesIn(Fact fact, List<Recording> entries, RecordPlace... places) {
        Entries in = new Entries(entries, window.opens(), window.opensAtTheLatest());
        if (in.holdAll(places)) {
            part().add(in.in(fact, places));
            return this;
        }
        for (RecordPlace place : places) {
            part("the entry in " + schema.inWords(place));
            if (in.hold(place)) {
                LocalDate opens = window.opensAtTheLatest();
                part().add(new Dated(fact, opens, opens == null));
            }
        }
        return this;
    }

    /**
     * The fact that it is about meets it by holding each of these in a list of it; those that are lacking are named.
     *
     * @param field the list; while it is empty the fact might meet it
     */
    public Owed eachIn(String field, Worded... elements) {
        Fact about = Objects.requireNonNull(window.about());
        for (Worded element : elements) {
            part(schema.inWords(element));
            metByItself(about, Itself.holds(about, field, element, meanings));
        }
        return this;
    }

    /**
     * The fact that it is about meets it where the answer to something about it is yes.
     *
     * @param field the field with the answer, or what is worked out from several
     */
    public Owed metIf(String field) {
        Fact about = Objects.requireNonNull(window.about());
        metByItself(about, Fields.isSo(about, field, meanings));
        return this;
    }

    /**
     * The fact that it is about meets it by not holding this in a list of it.
     *
     * @param field the list; while it is empty the fact might meet it
     */
    public Owed noneIn(String field, Worded element) {
        Fact about = Objects.requireNonNull(window.about());
        metByItself(about, Itself.holds(about, field, element, meanings).not());
        return this;
    }

    /** The fact that it is about meets it on its own day where that is so, and might where it is unknown. */
    private void metByItself(Fact about, Answer met) {
        if (!met.isNo()) {
            metByItself(about, met.missing());
        }
    }

    /** The fact that it is about meets it, if there is any of these. */
    public Owed metIfAny(Collection<?> rows) {
        Fact about = window.about();
        if (about != null) {
            metByItself(about, Itself.any(rows));
        }
        return this;
    }

    /**
     * The fact that it is about meets it: if there is anything of the first kind, by one of these rows, and otherwise by one
     * of those.
     */
    public Owed metEither(Collection<?> kind, Collection<?> rows, Collection<?> otherwise) {
        Fact about = Objects.requireNonNull(window.about());
        metByItself(about, Itself.either(Itself.any(kind), Itself.any(rows), Itself.any(otherwise)));
        return this;
    }

    /** Facts that meet it, each by the day on which it was recorded or, where that is not known, by its own date. */
    public Owed metByRecording(Collection<?> facts) {
        for (Object each : facts) {
            if (each instanceof Doubtful doubt) {
                part().add(doubt(byRecording(doubt.asFact()), doubt.hangsOn()));
            } else {
                meet(byRecording((Fact) each));
            }
        }
        return this;
    }

    private static Dated byRecording(Fact fact) {
        LocalDate recorded = fact.firstRecordedOn();
        return new Dated(fact, recorded != null ? recorded : fact.date());
    }

    /**
     * Facts that together meet it where nothing else does, if there are at least so many of them in the window; where the one
     * that completes them comes after the window, they meet it late.
     */
    public Owed orByAtLeast(int atLeast, Collection<?> facts) {
        for (Object each : facts) {
            boolean isDoubtful = each instanceof Doubtful;
            Doubt doubt = each instanceof Doubtful held
                    ? doubt(Dated.of(held.asFact()), held.hangsOn())
                    : doubt(Dated.of(each), List.of());
            if (isDoubtful || doubt.isOpen()) {
                part().addTogether(atLeast, doubt);
            } else {
                part().addTogether(atLeast, doubt.dated());
            }
        }
        return this;
    }

    /**
     * Facts that together meet it if two of them in the window differ in a field; they might if it is empty in one of them.
     * Where the first that differs comes after the window, they meet it late.
     */
    public Owed metIfTheyDiffer(String field, Collection<?> facts) {
        for (Object each : facts) {
            part().add(
                            each instanceof Doubtful doubt
                                    ? Varied.inDoubt(doubt(Dated.of(doubt.asFact()), doubt.hangsOn()), field)
                                    : Varied.of((Fact) each, field));
        }
        return this;
    }

    /** Its evidence counts whatever its date. */
    public Owed atAnyTime() {
        atAnyTime = true;
        parts.forEach(Part::takeUndated);
        return this;
    }

    /** It is a limit, and no deed is owed. */
    Limit limit() {
        limit = new Limit(this, meanings, schema);
        return limit;
    }

    /** It is a prohibition, and no deed is owed. */
    Prohibition prohibition() {
        prohibition = new Prohibition(this);
        return prohibition;
    }

    /** A fact counts, depending on its day. */
    void mayCount(Dated dated) {
        if (dated.date() == null) {
            tally.fact();
        } else {
            part().add(dated);
        }
    }

    /** Whether something is to be done, and not to be left undone. */
    boolean isToBeDone() {
        return limit == null && prohibition == null;
    }

    /** What rules do that write of it. */
    String verb() {
        return limit != null ? "limit" : prohibition != null ? "forbid" : "owe";
    }

    /** Whether it is a prohibition of what goes on in the window. */
    boolean isOfWhatGoesOn() {
        return prohibition != null && prohibition.isOfWhatGoesOn(window);
    }

    /** The limit on how long something lasts; empty where it is none. */
    @Nullable
    Limit limitOfTime() {
        return limit != null && limit.isOfTime() ? limit : null;
    }

    /** What tells how it stands in a window. */
    Judging judging(Window in, boolean canBeLate, KnownCase known) {
        if (limit != null) {
            return new LimitJudge(limit, in, known);
        }
        return prohibition != null
                ? new ProhibitionJudge(prohibition, in, known)
                : new Judge(in, atAnyTime, canBeLate, known);
    }

    /** Whether it is owed hangs on what is missing. */
    Owed given(List<String> missing) {
        if (!missing.isEmpty()) {
            lacking = Part.with(lacking, missing);
            inDoubt = true;
        }
        return this;
    }

    boolean isInDoubt() {
        return inDoubt;
    }

    /** It is told in other words of its clause, those of this name in {@code policy.yaml}. */
    public Owed worded(String name) {
        worded = name;
        return this;
    }

    /** The chain of services that it follows from, for the explanation. */
    public Owed basedOn(Chain chain) {
        grounds = new ArrayList<>(grounds);
        if (chain.lastService() != null) {
            grounds.add("The last day of service was " + chain.lastDay() + " (service " + Kinds.id(chain.lastService())
                    + ").");
        }
        if (chain.heldUntil() != null) {
            grounds.add("A planned service held the exit back until " + chain.heldUntil() + ".");
        }
        return this;
    }

    String clause() {
        return clause;
    }

    @Nullable
    String worded() {
        return worded;
    }

    Window window() {
        return window;
    }

    private Part part() {
        return parts.get(parts.size() - 1);
    }

    List<Part> parts() {
        return parts;
    }

    /** What would meet any part of it. */
    List<Dated> evidence() {
        if (parts.size() == 1) {
            return parts.get(0).evidence();
        }
        return Dated.inOrder(
                parts.stream().flatMap(part -> part.evidence().stream()).toList());
    }

    /** What it cannot be told without. Rules name facts in no order, so that the list has one of its own. */
    List<String> lacking() {
        return lacking.isEmpty()
                ? List.of()
                : lacking.stream().flatMap(List::stream).distinct().sorted().toList();
    }

    List<String> grounds() {
        return grounds;
    }

    boolean isAtAnyTime() {
        return atAnyTime;
    }
}
