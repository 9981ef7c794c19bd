package org.caseclock.timeline;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Missing;
import org.caseclock.facts.NotForRules;
import org.caseclock.knowledge.DayRange;
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
 * @param period what the period is called that it is about, such as {@code program year}; empty where it is about none
 * @param gap whether it is about a gap, days on which something does not take place
 * @param clause the clause that it is for; empty where it is for none in particular
 * @param opens the first day; empty where it is open
 * @param due the last day; empty where the policy sets none
 * @param evidenceFrom the first day from which evidence counts, where that is not the first day of the window
 * @param lateUntil the last day from which late evidence counts; empty where it always does
 * @param endsOn the day with which it ends where it has no last day; later it is not owed any more
 * @param overdueUntil the last day on which what was not done in time can still be done; empty where it always can
 * @param afterExit whether it exists because of the exit
 * @param over whether its last day lies before the as-of date
 * @param doubts the empty fields that leave open whether it is a window at all
 * @param missing the empty fields and absent facts that leave its days open
 * @param otherwise the days that it may have, on either side of what is missing, the latest first; none where nothing bounds
 *     them
 * @param byEvent the same, one by one, where they follow from a day that is missing
 * @param moved why a weekend, holiday or closure moved a date
 */
@RecordBuilder
public record Window(
        String name,
        String key,
        @Nullable Fact about,
        @Nullable String element,
        int number,
        @NotForRules @Nullable String period,
        @NotForRules boolean gap,
        @Nullable String clause,
        @Nullable LocalDate opens,
        @Nullable LocalDate due,
        @Nullable LocalDate evidenceFrom,
        @Nullable LocalDate lateUntil,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate overdueUntil,
        boolean afterExit,
        boolean over,
        @NotForRules List<String> doubts,
        @NotForRules List<String> missing,
        @NotForRules List<WindowDays> otherwise,
        @NotForRules @Nullable DaysByEvent byEvent,
        List<String> moved)
        implements Unsettled<Window> {

    private static final String OWN_DAY = "day";

    public Window {
        doubts = doubts == null ? List.of() : List.copyOf(doubts);
        missing = missing == null ? List.of() : List.copyOf(missing);
        otherwise = otherwise == null ? List.of() : List.copyOf(otherwise);
        moved = moved == null ? List.of() : List.copyOf(moved);
    }

    /** Whether what was not done in time can still be done on a day. */
    @NotForRules
    public boolean canStillBeDoneOn(LocalDate day) {
        return overdueUntil == null || !day.isAfter(overdueUntil);
    }

    /** Whether it is a calendar month, which is then its key. */
    public boolean isMonth() {
        return about == null && period == null && key.length() == "yyyy-MM".length() && !isQuarter();
    }

    /** Whether it is about a calendar quarter, which is then its key. */
    public boolean isQuarter() {
        return about == null && period == null && key.contains("-Q");
    }

    /** Whether it is a recorded fact's own day, and not one that a policy declares. */
    public boolean isOfAFact() {
        return name.equals(OWN_DAY);
    }

    /** Its first day; where that is open, the latest that it can be. */
    @NotForRules
    public @Nullable LocalDate opensAtTheLatest() {
        return opens != null || otherwise.isEmpty() ? opens : otherwise.get(0).opens();
    }

    @Override
    @NotForRules
    public List<Window> alternatives() {
        // What is asked of a window compares its days, and so changes but once between the latest and the earliest.
        return otherwise.isEmpty()
                ? List.of()
                : List.of(with(otherwise.get(0)), with(otherwise.get(otherwise.size() - 1)));
    }

    @Override
    @NotForRules
    public List<Way<Window>> ways() {
        return Way.between(alternatives(), List.copyOf(missing));
    }

    @Override
    @NotForRules
    public boolean isOpen() {
        return !otherwise.isEmpty();
    }

    /** Whether its last day, or that it has none, is known. */
    @NotForRules
    public boolean isDueKnown() {
        return missing.isEmpty()
                || (!otherwise.isEmpty() && otherwise.stream().allMatch(days -> Objects.equals(days.due(), due)));
    }

    /** Whether it surely opens after a day. */
    @NotForRules
    public boolean opensAfter(LocalDate day) {
        return otherwise.isEmpty()
                ? opens != null && opens.isAfter(day)
                : otherwise.stream()
                        .allMatch(days -> days.opens() != null && days.opens().isAfter(day));
    }

    /** Whether it surely opens before a day. */
    @NotForRules
    public boolean opensBefore(LocalDate day) {
        return otherwise.isEmpty()
                ? opens != null && opens.isBefore(day)
                : otherwise.stream()
                        .allMatch(days -> days.opens() != null && days.opens().isBefore(day));
    }

    /** The same window with other days. */
    public Window with(WindowDays days) {
        return WindowBuilder.builder(this)
                .opens(days.opens())
                .due(days.due())
                .evidenceFrom(days.evidenceFrom())
                .lateUntil(days.lateUntil())
                .endsOn(days.endsOn())
                .otherwise(List.of())
                .byEvent(null)
                .build();
    }

    /** The window of a recorded fact: its own day. */
    public static Window onTheDayOf(Fact fact) {
        return ownDay(fact, fact.id(), null);
    }

    /** The window of one element of a recorded fact: the fact's own day. */
    public static Window onTheDayOf(Fact fact, String element) {
        return ownDay(fact, fact.id() + "/" + element, element);
    }

    private static Window ownDay(Fact fact, String key, @Nullable String element) {
        LocalDate date = fact.date();
        return WindowBuilder.builder()
                .name(OWN_DAY)
                .key(key)
                .about(fact)
                .element(element)
                .opens(date)
                .due(date)
                .missing(date == null ? List.of(Missing.day(fact).toString()) : List.of())
                .build();
    }

    /** The window of a fact without a day, which may be one of these. */
    @NotForRules
    public Window onOneOf(DayRange days) {
        return WindowBuilder.builder(this)
                .otherwise(List.of(WindowDays.of(days.latest()), WindowDays.of(days.earliest())))
                .byEvent(new DaysByEvent(days, day -> List.of(WindowDays.of(day))))
                .build();
    }

    /** The same window for one of several things that are owed in it. */
    public Window forElement(String element) {
        return WindowBuilder.builder(this)
                .key(key + "/" + element)
                .element(element)
                .build();
    }
}
