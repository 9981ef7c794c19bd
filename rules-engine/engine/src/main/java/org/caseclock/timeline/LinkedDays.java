package org.caseclock.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.caseclock.facts.Answer;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Missing;
import org.caseclock.knowledge.DayRange;
import org.jspecify.annotations.Nullable;

/**
 * The facts that refer to others, made ready to say on which day the first of them refers to one.
 *
 * @param selector which facts
 * @param reference what they refer to
 */
record LinkedDays(Selector selector, Function<Fact, @Nullable String> reference) {

    /** The earliest day of each fact that is referred to, by its id. */
    Map<String, Moment> in(Found found) {
        Map<String, List<Moment>> days = new HashMap<>();
        for (Fact fact : found.known().facts()) {
            Answer refers = selector.answer(fact);
            String id = refers.isNo() ? null : reference.apply(fact);
            if (id != null) {
                days.computeIfAbsent(id, key -> new ArrayList<>())
                        .add(
                                refers.isYes()
                                        ? day(fact, found)
                                        : day(fact, found).inDoubt(refers.hangsOn()));
            }
        }
        Map<String, Moment> earliest = new HashMap<>();
        days.forEach((id, all) -> earliest.put(id, Moment.earliestOf(all)));
        return earliest;
    }

    private Moment day(Fact fact, Found found) {
        LocalDate date = fact.date();
        if (date != null) {
            return Moment.on(date);
        }
        DayRange days = found.known().days(fact);
        return Moment.between(days.earliest(), days.latest(), List.of(Missing.day(fact)));
    }
}
