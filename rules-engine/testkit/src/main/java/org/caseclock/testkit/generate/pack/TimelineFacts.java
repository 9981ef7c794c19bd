package org.caseclock.testkit.generate.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caseclock.timeline.Selection;
import org.caseclock.timeline.TimelineDefinition;
import org.caseclock.timeline.TimelineDefinition.ChainOf;
import org.caseclock.timeline.TimelineDefinition.FirstOf;
import org.caseclock.timeline.TimelineDefinition.GapsOf;
import org.caseclock.timeline.TimelineDefinition.LatestOf;
import org.caseclock.timeline.TimelineDefinition.Linked;
import org.caseclock.timeline.TimelineDefinition.MonthsOf;
import org.caseclock.timeline.TimelineDefinition.PeriodsOf;
import org.caseclock.timeline.TimelineDefinition.QuartersOf;
import org.caseclock.timeline.TimelineDefinition.StretchOf;
import org.caseclock.timeline.TimelineDefinition.WindowOf;
import org.jspecify.annotations.Nullable;

/** Makes the facts without which something of the time line would not be there: the exit of a quarter, the service of a stretch. */
final class TimelineFacts {

    private static final String EXIT = "exit";

    private final Scene scene;
    private final TimelineDefinition timeline;
    private final Map<String, FactDraft> selected = new HashMap<>();

    TimelineFacts(Scene scene) {
        this.scene = scene;
        this.timeline = scene.version().timeline();
    }

    /** For a window of this name; gives what it is about, if that is a fact. */
    @Nullable
    FactDraft window(String name) {
        MonthsOf months = declared(timeline.months(), name);
        if (months != null) {
            of(months.in());
            return null;
        }
        WindowOf window = declared(timeline.windows(), name);
        if (window == null) {
            return null;
        }
        FactDraft about = window.each() == null ? null : of(window.each());
        if (window.in() != null) {
            of(window.in());
        }
        FieldShape day =
                about == null || window.byDay() == null ? null : about.shape().field(window.byDay());
        if (about != null && day != null) {
            scene.filling().value(about, day);
        }
        if (about != null && window.linked() != null && scene.dice().percent(60)) {
            link(window.linked(), about);
        }
        PointMoments.of(window).forEach(this::moment);
        return about;
    }

    /** For something that has a name: a selection, a stretch, a quarter, a chain; gives the fact that it is about. */
    @Nullable
    FactDraft of(String name) {
        Selection selection = declared(timeline.selections(), name);
        if (selection != null) {
            return selection(name, selection);
        }
        StretchOf stretch = declared(timeline.stretches(), name);
        if (stretch != null) {
            points(Stream.concat(PointMoments.of(stretch.from()), PointMoments.of(stretch.to())));
            return stretch.of() == null ? null : of(stretch.of());
        }
        QuartersOf quarters = declared(timeline.quarters(), name);
        if (quarters != null) {
            points(PointMoments.of(quarters.after()));
        }
        PeriodsOf periods = declared(timeline.periods(), name);
        if (periods != null) {
            ofEach(periods.in(), periods.restartedBy());
        }
        GapsOf gaps = declared(timeline.gaps(), name);
        if (gaps != null && scene.dice().percent(70)) {
            gaps.without().forEach(this::of);
        }
        return ofNamed(name);
    }

    private @Nullable FactDraft ofNamed(String name) {
        FirstOf first = declared(timeline.moments(), name);
        if (first != null) {
            return of(first.first());
        }
        LatestOf latest = declared(timeline.latest(), name);
        if (latest != null) {
            return of(latest.of());
        }
        ChainOf chain = declared(timeline.chains(), name);
        if (chain != null) {
            ofEach(chain.of(), scene.dice().percent(30) ? chain.heldBy() : null);
        }
        return null;
    }

    private void ofEach(@Nullable String... names) {
        for (String name : names) {
            if (name != null) {
                of(name);
            }
        }
    }

    private void points(Stream<String> moments) {
        moments.forEach(this::moment);
    }

    /** A moment, such as {@code exit}, {@code firstService} or {@code afterExit.2.lastDay}. */
    private void moment(String moment) {
        if (moment.startsWith(EXIT)) {
            if (scene.dice().percent(85)) {
                scene.days().of(scene.sketch().add(CaseSketch.EXIT));
            }
            return;
        }
        int point = moment.indexOf('.');
        String name = point < 0 ? moment : moment.substring(0, point);
        if (declared(timeline.selections(), name) == null) {
            of(name);
        }
    }

    private void link(Linked linked, FactDraft about) {
        FactDraft other = of(linked.of());
        FieldShape by = other == null ? null : other.shape().field(linked.by());
        if (other != null && by != null) {
            other.set(by.name(), by.form() == Form.IDS ? List.of(about.id()) : about.id());
        }
    }

    /** Mostly the same fact wherever the scene speaks of the first or the latest of some. */
    private @Nullable FactDraft selection(String name, Selection selection) {
        FactDraft earlier = selected.get(name);
        if (earlier != null && scene.dice().percent(85)) {
            return earlier;
        }
        FactDraft made =
                selection.anyOf() == null ? made(selection) : of(scene.dice().pick(selection.anyOf()));
        if (made != null) {
            selected.put(name, made);
        }
        return made;
    }

    private @Nullable FactDraft made(Selection selection) {
        if (selection.fact() == null || scene.known().shapes().find(selection.fact()) == null) {
            return null;
        }
        FactDraft made = scene.sketch().add(selection.fact());
        if (selection.where() != null) {
            Wishes wishes = new Wishes(scene);
            selection.where().forEach((field, condition) -> wishes.select(made, field, condition));
        }
        scene.days().of(made);
        return made;
    }

    private static <T> @Nullable T declared(@Nullable Map<String, T> part, String name) {
        return part == null ? null : part.get(name);
    }
}
