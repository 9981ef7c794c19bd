package org.caseclock.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.caseclock.facts.CaseSchema;
import org.caseclock.facts.Circumstance;
import org.caseclock.facts.FactKind;
import org.caseclock.facts.Kinds;
import org.caseclock.input.PlainlyCode;
import org.caseclock.policy.EmptyMeans;
import org.caseclock.timeline.Window;
import org.caseclock.timeline.WindowBuilder;
import org.jspecify.annotations.Nullable;

/** What rules say of one circumstance that may exclude the participant from performance measures. */
public final class Exclusion {

    /**
     * A clause that is not owed where the participant is excluded.
     *
     * @param clause the clause
     * @param dueFrom only obligations due on or after this day; empty for all
     */
    record Waiver(String clause, @Nullable LocalDate dueFrom) {}

    private final Circumstance circumstance;
    private final Tally tally;
    private final EmptyMeans meanings;
    private final CaseSchema schema;
    private final Set<String> failed;
    private final Set<String> lacking;
    private final Map<String, Owed> needs;
    private final Map<String, String> needed = new LinkedHashMap<>();
    private final List<Waiver> waivers = new ArrayList<>();
    private final List<String> given;
    private @Nullable String clause;

    Exclusion(Circumstance circumstance, Tally tally, EmptyMeans meanings, CaseSchema schema) {
        this.schema = schema;
        this.circumstance = circumstance;
        this.tally = tally;
        this.meanings = meanings;
        this.failed = new TreeSet<>();
        this.lacking = new TreeSet<>();
        this.needs = new LinkedHashMap<>();
        this.given = List.of();
    }

    private Exclusion(Exclusion all, List<String> given) {
        this.circumstance = all.circumstance;
        this.tally = all.tally;
        this.meanings = all.meanings;
        this.schema = all.schema;
        this.failed = all.failed;
        this.lacking = all.lacking;
        this.needs = all.needs;
        this.given = given;
    }

    /** This decision for what is written of it if something is so that is unknown. */
    Exclusion given(List<String> missing) {
        return new Exclusion(this, missing);
    }

    Exclusion under(String decided) {
        if (!given.isEmpty()) {
            return this;
        }
        if (clause != null && !clause.equals(decided)) {
            throw new LedgerException(
                    "The " + FactKind.of(circumstance).words() + " " + PlainlyCode.shown(Kinds.id(circumstance))
                            + " is decided under " + clause + " and " + decided + ".");
        }
        clause = decided;
        return this;
    }

    /** A condition failed; said so that "not excluded: …" reads well. */
    public Exclusion fails(String condition) {
        if (given.isEmpty()) {
            failed.add(condition);
        } else {
            lacking.addAll(given);
        }
        return this;
    }

    /** A clause whose evidence the exclusion waits for. It is a task, never a violation, and falls with the exclusion. */
    public Owed needs(String needClause, String what) {
        Window window = WindowBuilder.builder()
                .name("exclusion")
                .key(circumstance.id())
                .about(circumstance)
                .opens(circumstance.startDate())
                .build();
        if (!given.isEmpty()) {
            return new Owed(needClause, window, tally, meanings, schema);
        }
        needed.put(needClause, what);
        return needs.computeIfAbsent(needClause, key -> new Owed(key, window, tally, meanings, schema))
                .atAnyTime();
    }

    /** The excluded do not owe a clause. */
    public Exclusion waives(String waived) {
        tally.fact();
        waivers.add(new Waiver(waived, null));
        return this;
    }

    /** The excluded do not owe what is due under a clause on or after the circumstance's first day. */
    public Exclusion waivesFromItsFirstDay(String waived) {
        tally.fact();
        waivers.add(new Waiver(waived, circumstance.startDate()));
        lacking.addAll(Fields.empty(circumstance, "startDate"));
        return this;
    }

    Circumstance circumstance() {
        return circumstance;
    }

    @Nullable
    String clause() {
        return clause;
    }

    Set<String> failed() {
        return failed;
    }

    Set<String> lacking() {
        Set<String> all = new TreeSet<>(lacking);
        needs.forEach((need, owed) -> {
            if (owed.evidence().isEmpty()) {
                all.add(needed.get(need));
            }
        });
        return all;
    }

    Iterable<Owed> needs() {
        return needs.values();
    }

    List<Waiver> waivers() {
        return waivers;
    }

    Outcome outcome() {
        if (!failed.isEmpty()) {
            return Outcome.NOT_EXCLUDED;
        }
        return lacking().isEmpty() ? Outcome.EXCLUDED : Outcome.PENDING;
    }
}
