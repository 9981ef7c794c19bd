package org.caseclock.testkit.comment;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.caseclock.facts.Kinds;
import org.caseclock.facts.Span;
import org.caseclock.timeline.Selection;
import org.caseclock.timeline.TimelineDefinition;
import org.caseclock.timeline.TimelineDefinition.CalendarOf;
import org.caseclock.timeline.TimelineDefinition.ChainOf;
import org.caseclock.timeline.TimelineDefinition.QuartersOf;
import org.caseclock.timeline.TimelineDefinition.StretchOf;
import org.jspecify.annotations.Nullable;

/** What facts, and the selections and stretches of a time line, are called in a sentence. */
final class Nouns {

    private final Map<String, Selection> selections;
    private final Map<String, StretchOf> stretches;
    private final Map<String, CalendarOf> calendars;
    private final Set<String> quarters;

    Nouns(TimelineDefinition timeline) {
        selections = Objects.requireNonNullElse(timeline.selections(), Map.of());
        stretches = Objects.requireNonNullElse(timeline.stretches(), Map.of());
        calendars = Objects.requireNonNullElse(timeline.calendars(), Map.of());
        quarters = Objects.requireNonNullElse(timeline.quarters(), Map.<String, QuartersOf>of())
                .keySet();
    }

    /** The words of which a name is made: {@code last day of work} for {@code lastDayOfWork}. */
    static String split(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** A kind of fact. */
    static String kind(String type) {
        Class<?> kind = Kinds.ofType(type);
        return kind == null ? split(type) : Kinds.inWords(kind);
    }

    /** Whether facts of a kind last for days. */
    static boolean lasts(String type) {
        Class<?> kind = Kinds.ofType(type);
        return kind != null && Span.class.isAssignableFrom(kind);
    }

    /** One of a selection. */
    String selected(String selection) {
        Selection of = selections.get(selection);
        if (of == null) {
            return split(selection);
        }
        return said(of.about(), () -> {
            if (of.anyOf() != null) {
                return Series.or(
                        of.anyOf().stream().map(this::selected).distinct().toList());
            }
            String kind = of.fact() == null ? split(selection) : kind(of.fact());
            return of.where() == null ? kind : kind + " (" + split(selection) + ")";
        });
    }

    /** Whether one of a selection may last for days. */
    boolean mayLast(String selection) {
        Selection of = selections.get(selection);
        if (of == null) {
            return false;
        }
        List<String> parts = of.anyOf();
        return parts == null
                ? of.fact() != null && lasts(of.fact())
                : parts.stream().anyMatch(this::mayLast);
    }

    boolean isCalendar(String name) {
        return calendars.containsKey(name);
    }

    boolean isQuarters(String name) {
        return quarters.contains(name);
    }

    boolean isSelection(String name) {
        return selections.containsKey(name);
    }

    @Nullable
    StretchOf stretchOf(String name) {
        return stretches.get(name);
    }

    /** A stretch, or what it is one of. */
    String stretch(String name) {
        StretchOf of = stretches.get(name);
        return said(of == null ? null : of.about(), () -> split(name));
    }

    /** The last day of a chain. */
    String lastDay(ChainOf chain) {
        return "the last day of " + said(chain.about(), () -> "the last " + selected(chain.of()));
    }

    private static String said(@Nullable String about, Supplier<String> otherwise) {
        return about == null || about.isBlank() ? otherwise.get() : about;
    }
}
