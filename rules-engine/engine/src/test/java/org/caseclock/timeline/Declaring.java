package org.caseclock.timeline;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caseclock.facts.CaseFileBuilder;
import org.caseclock.facts.CaseSchema;
import org.caseclock.facts.Fact;
import org.caseclock.facts.ParticipantBuilder;
import org.caseclock.knowledge.KnownCase;
import org.caseclock.support.Cases;

/** The windows that a declared time line has in a case. */
record Declaring(Timeline timeline) {

    static Declaring of(String definition) {
        try {
            return new Declaring(new Timeline(
                    new ObjectMapper(new YAMLFactory()).readValue(definition, TimelineDefinition.class),
                    Map.of(
                            "plan.months", Parameter.of("plan.months", Unit.MONTHS, 6),
                            "gap.days", Parameter.of("gap.days", Unit.DAYS, 45),
                            "note.days", Parameter.of("note.days", Unit.BUSINESS_DAYS, 2),
                            "no.days", Parameter.notSet("no.days", Unit.DAYS)),
                    new BusinessCalendar(Map.of()),
                    CaseSchema.STANDARD,
                    List.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The windows of a name. */
    List<Window> windows(String name, LocalDate entry, LocalDate asOf, List<? extends Fact> facts) {
        KnownCase known = KnownCase.of(
                CaseFileBuilder.builder(Cases.of(facts.toArray(Fact[]::new)))
                        .participant(ParticipantBuilder.builder(Cases.adult())
                                .entryDate(entry)
                                .build())
                        .build(),
                asOf,
                service -> false);
        return timeline.of(known, 30).stream()
                .filter(Window.class::isInstance)
                .map(Window.class::cast)
                .filter(window -> window.name().equals(name))
                .toList();
    }

    /** The same, each told by its first and last day. */
    List<String> days(String name, LocalDate entry, LocalDate asOf, List<? extends Fact> facts) {
        return windows(name, entry, asOf, facts).stream()
                .map(window -> window.opens() + " to " + window.due()
                        + (window.doubts().isEmpty() ? "" : " " + window.doubts()))
                .toList();
    }
}
