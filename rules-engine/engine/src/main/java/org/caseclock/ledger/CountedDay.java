package org.caseclock.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Recording;

/** Says which of a fact's days is the one by which it counts, where that is not its own date. */
final class CountedDay {

    /** A field whose day is what its name says was done on it, such as {@code forwardedOn}. */
    private static final String ON = "On";

    private static final String RECORDED = "recordedOn";

    private CountedDay() {}

    /** What was done with the fact on a day, such as {@code forwarded on}. */
    static String inWords(Fact fact, LocalDate day) {
        if (day.equals(fact.firstRecordedOn()) || day.equals(fact.recordedOn())) {
            return "recorded on";
        }
        if (entries(fact).map(Recording::date).anyMatch(day::equals)) {
            return "entered on";
        }
        return days(fact, day)
                .filter(name -> name.endsWith(ON) && !name.equals(RECORDED))
                .map(name -> spaced(name.substring(0, name.length() - ON.length())) + " on")
                .findFirst()
                .orElse("counted on");
    }

    /** The entries in all the lists of a fact. */
    private static Stream<Recording> entries(Fact fact) {
        return Stream.of(fact.getClass().getRecordComponents())
                .map(component -> Fields.read(fact, component.getName()))
                .filter(List.class::isInstance)
                .flatMap(list -> ((List<?>) list).stream())
                .filter(Recording.class::isInstance)
                .map(Recording.class::cast);
    }

    /** The names of the fields in which the day stands. */
    private static Stream<String> days(Fact fact, LocalDate day) {
        return Stream.of(fact.getClass().getRecordComponents())
                .map(component -> component.getName())
                .filter(name -> day.equals(Fields.read(fact, name)));
    }

    private static String spaced(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
