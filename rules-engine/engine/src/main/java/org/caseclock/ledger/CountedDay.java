package org.caseclock.ledger;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Kinds;
import org.caseclock.facts.Recording;
import org.caseclock.timeline.Accessors;
import org.jspecify.annotations.Nullable;

/** Says which of a fact's days is the one by which it counts, where that is not its own date. */
final class CountedDay {

    /** A field whose day is what its name says was done on it, such as {@code forwardedOn}. */
    private static final String ON = "On";

    private static final String RECORDED = "recordedon";

    /**
     * What a kind of fact has by which it may count.
     *
     * @param entries the fields that may list where it was entered
     * @param days the fields whose name says what was done on a day
     */
    private record Kind(List<Method> entries, List<Method> days) {}

    private static final ClassValue<Kind> KINDS = new ClassValue<>() {
        @Override
        protected Kind computeValue(Class<?> kind) {
            List<Method> entries = new ArrayList<>();
            List<Method> days = new ArrayList<>();
            for (RecordComponent component : kind.getRecordComponents()) {
                if (component.getType() == List.class) {
                    entries.add(component.getAccessor());
                } else if (component.getType() == LocalDate.class
                        && component.getName().endsWith(ON)
                        && !component.getName().toLowerCase(Locale.ROOT).endsWith(RECORDED)) {
                    days.add(component.getAccessor());
                }
            }
            return new Kind(entries, days);
        }
    };

    private CountedDay() {}

    /** What was done with the fact on a day, such as {@code forwarded on}. */
    static String inWords(Fact fact, LocalDate day) {
        Kind kind = KINDS.get(fact.getClass());
        boolean isEntered = isEntered(kind, fact, day);
        // What has such a day counts by it, also where it is the day from which the fact is known.
        for (Method field : isEntered ? List.<Method>of() : kind.days()) {
            if (day.equals(Accessors.read(field, fact))) {
                String name = field.getName();
                return Kinds.spaced(name.substring(0, name.length() - ON.length())) + " on";
            }
        }
        if (day.equals(fact.firstRecordedOn()) || day.equals(fact.recordedOn())) {
            return "recorded on";
        }
        if (isEntered) {
            return "entered on";
        }
        return "counted on";
    }

    private static boolean isEntered(Kind kind, Fact fact, LocalDate day) {
        for (Method list : kind.entries()) {
            if (holdsEntryOn(day, Accessors.read(list, fact))) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsEntryOn(LocalDate day, @Nullable Object list) {
        if (list instanceof List<?> things) {
            for (Object each : things) {
                if (each instanceof Recording entry && day.equals(entry.date())) {
                    return true;
                }
            }
        }
        return false;
    }
}
