package org.caseclock.timeline;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.caseclock.facts.Fact;
import org.jspecify.annotations.Nullable;

/**
 * The days in which something is owed. Both ends are included.
 *
 * @param name its name in {@code policy.yaml}
 * @param key tells it from the other windows of its name: the month ({@code 2025-03}), the quarter ({@code 2025-Q2}), the
 *     first day, or the id of the fact that it is about; empty where there is only one
 * @param about the fact that it is about
 * @param element which of several things owed in it is meant, such as {@code incentive}; empty where there is one
 * @param number which one it is, from 1, where they are counted, as quarters are; else 0
 * @param clause the clause that it is for; empty where it is for none in particular
 * @param opens the first day; empty where it cannot be told
 * @param due the last day; empty where the policy sets none
 * @param dueAtTheEarliest the earliest last day there can be, where what is missing leaves it open
 * @param evidenceFrom the first day from which evidence counts, where that is not the first day of the window
 * @param lateUntil the last day from which late evidence counts; empty where it always does
 * @param endsOn the day with which it ends where it has no last day; later it is not owed any more
 * @param overdueUntil the last day on which what was not done in time can still be done; empty where it always can
 * @param afterExit whether it exists because of the exit
 * @param over whether its last day lies before the as-of date
 * @param doubts the empty fields that leave open whether it is a window at all
 * @param missing the empty fields and absent facts that leave it open
 * @param moved why a weekend, holiday or closure moved a date
 */
@RecordBuilder
public record Window(
        String name,
        String key,
        @Nullable Fact about,
        @Nullable String element,
        int number,
        @Nullable String clause,
        @Nullable LocalDate opens,
        @Nullable LocalDate due,
        @Nullable LocalDate dueAtTheEarliest,
        @Nullable LocalDate evidenceFrom,
        @Nullable LocalDate lateUntil,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate overdueUntil,
        boolean afterExit,
        boolean over,
        List<String> doubts,
        List<String> missing,
        List<String> moved) {

    private static final String OWN_DAY = "day";

    public Window {
        doubts = doubts == null ? List.of() : List.copyOf(doubts);
        missing = missing == null ? List.of() : List.copyOf(missing);
        moved = moved == null ? List.of() : List.copyOf(moved);
    }

    /** Whether what was not done in time can still be done on a day. */
    public boolean canStillBeDoneOn(LocalDate day) {
        return overdueUntil == null || !day.isAfter(overdueUntil);
    }

    /** Whether it is a calendar month, which is then its key. */
    public boolean isMonth() {
        return about == null && key.length() == "yyyy-MM".length() && !isQuarter();
    }

    /** Whether it is about a calendar quarter, which is then its key. */
    public boolean isQuarter() {
        return about == null && key.contains("-Q");
    }

    /** Whether it is a recorded fact's own day, and not one that a policy declares. */
    public boolean isOfAFact() {
        return name.equals(OWN_DAY);
    }

    /** The window of a recorded fact: its own day. */
    public static Window onTheDayOf(Fact fact) {
        LocalDate date = fact.date();
        return WindowBuilder.builder()
                .name(OWN_DAY)
                .key(fact.id())
                .about(fact)
                .opens(date)
                .due(date)
                .build();
    }

    /** The window of one element of a recorded fact: the fact's own day. */
    public static Window onTheDayOf(Fact fact, String element) {
        return onTheDayOf(fact).forElement(element);
    }

    /** The same window for one of several things that are owed in it. */
    public Window forElement(String element) {
        return WindowBuilder.builder(this)
                .key(key + "/" + element)
                .element(element)
                .build();
    }
}
