package org.caseclock.timeline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.caseclock.facts.Fact;
import org.jspecify.annotations.Nullable;

/**
 * The facts that refer to others, made ready to say on which day the first of them refers to one.
 *
 * @param selector which facts
 * @param reference what they refer to
 */
record LinkedDays(Selector selector, Function<Fact, @Nullable String> reference) {

    /** The earliest day of each fact that is referred to, by its id; facts are in the order of their days. */
    Map<String, LocalDate> in(Found found) {
        Map<String, LocalDate> days = new HashMap<>();
        for (Fact fact : selector.among(found.known().facts(), Fact.class)) {
            String id = reference.apply(fact);
            LocalDate day = fact.date();
            if (id != null && day != null) {
                days.putIfAbsent(id, day);
            }
        }
        return days;
    }
}
