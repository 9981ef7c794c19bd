package org.caseclock.testkit.generate.pack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.caseclock.engine.rules.ParsedRule;
import org.caseclock.engine.rules.Statement;
import org.caseclock.facts.Recording;
import org.caseclock.testkit.generate.Dice;
import org.caseclock.timeline.Accessors;
import org.caseclock.timeline.Window;

/** Moves what a scene gathered to the edges of its windows: what counts by its day, and what counts by the day it was written down. */
final class ScenePlacing {

    /** A window of each month of a long case is enough to meet a duty that goes on. */
    private static final int MOST_WINDOWS = 30;

    private static final String WINDOW = "Window";

    private final Scene scene;
    private final Dice dice;

    private ScenePlacing(Scene scene) {
        this.scene = scene;
        this.dice = scene.dice();
    }

    /**
     * @param timeline what the time line makes of the case, as it stands
     */
    static void of(Scene scene, List<Object> timeline) {
        ScenePlacing placing = new ScenePlacing(scene);
        List<Window> own = List.of();
        Window one = null;
        for (Scene.OfTimeline asked : scene.ofTimeline()) {
            List<Object> meant = placing.meant(asked, timeline);
            if (meant.isEmpty()) {
                continue;
            }
            Object chosen = scene.dice().pick(meant);
            scene.know(asked.pattern(), days(chosen));
            Window window = Edges.window(chosen);
            if (window != null && (one == null || asked.type().equals(WINDOW))) {
                one = window;
                own = meant.stream()
                        .flatMap(each -> Stream.ofNullable(Edges.window(each)))
                        .toList();
            }
        }
        if (one != null && !scene.gathered().isEmpty()) {
            if (own.size() > 1 && scene.dice().percent(30)) {
                placing.all(own);
            } else {
                placing.one(one);
            }
        }
        placing.waiting();
    }

    /** Those that a pattern means, and that have a first day. */
    private List<Object> meant(Scene.OfTimeline asked, List<Object> timeline) {
        List<Object> meant = new ArrayList<>();
        Object number =
                Objects.requireNonNull(scene.bound(asked.pattern())).values().get("number");
        for (Object each : timeline) {
            Window window = Edges.window(each);
            boolean isMeant = each.getClass().getSimpleName().equals(asked.type())
                    && asked.name()
                            .equals(Accessors.read(
                                    Objects.requireNonNull(
                                            Accessors.of(each.getClass()).get("name")),
                                    each));
            if (isMeant
                    && (window == null
                            || (window.opens() != null
                                    && (window.about() == null
                                            || asked.about().isEmpty()
                                            || asked.about().equals(window.key()))
                                    && (!(number instanceof BigDecimal which)
                                            || window.number() == 0
                                            || window.number() == which.intValue())))) {
                meant.add(each);
            }
        }
        return meant.size() > MOST_WINDOWS ? meant.subList(0, MOST_WINDOWS) : meant;
    }

    /** The days that something of the time line has. */
    private static Map<String, Object> days(Object ofTimeline) {
        Map<String, Object> days = new TreeMap<>();
        Accessors.of(ofTimeline.getClass()).forEach((name, reader) -> {
            if (reader.getReturnType() == LocalDate.class
                    && Accessors.read(reader, ofTimeline) instanceof LocalDate day
                    && Edges.isOfLife(day)) {
                days.put(name, day);
            }
        });
        return days;
    }

    /** What was asked beside days that are known only now. */
    private void waiting() {
        Wishes wishes = new Wishes(scene);
        for (Scene.Waiting each : List.copyOf(scene.waiting())) {
            if (dice.percent(80)) {
                wishes.make(each.fact(), each.pattern(), each.condition(), each.holds());
            }
        }
    }

    private void one(Window window) {
        LocalDate opens = Objects.requireNonNull(window.opens());
        scene.gathered().values().forEach(facts -> {
            // Facts that are counted or summed up together lie together.
            boolean together = facts.size() > 1 && dice.percent(60);
            for (FactDraft fact : facts) {
                if (together) {
                    put(fact, dice.dayBetween(opens, window.due() == null ? opens.plusDays(45) : window.due()));
                } else {
                    put(fact, Edges.in(window, opens, dice));
                }
            }
        });
    }

    /** Nearly each window has its own, as where staff do all that they must, and now and then miss something. */
    private void all(List<Window> windows) {
        for (List<FactDraft> facts : List.copyOf(scene.gathered().values())) {
            if (facts.isEmpty()) {
                continue;
            }
            FactDraft pattern = facts.get(0);
            for (Window window : windows) {
                if (dice.percent(85)) {
                    boolean isFirst = window.equals(windows.get(0));
                    put(
                            isFirst ? pattern : copy(pattern),
                            Edges.in(window, Objects.requireNonNull(window.opens()), dice));
                }
            }
        }
    }

    private FactDraft copy(FactDraft fact) {
        return fact.type().equals(CaseSketch.EXIT) || fact.type().equals(CaseSketch.PARTICIPANT)
                ? fact
                : scene.sketch().again(fact);
    }

    private void put(FactDraft fact, LocalDate day) {
        String counts = countsBy();
        String by = fact.shape().field(counts) == null ? Questions.dayOf(fact.shape(), counts) : counts;
        if (fact.type().equals(CaseSketch.PARTICIPANT)) {
            return;
        }
        if (by.equals("recordedOn") && fact.shape().field(by) != null && dice.percent(80)) {
            fact.set(by, day);
            written(fact, day);
            return;
        }
        FieldShape field = fact.shape().field(by);
        if (field != null && field.form() == Form.DAY) {
            fact.set(by, day);
        }
        // The windows of an exit are counted from it, so that it must not move with them.
        if (!fact.type().equals(CaseSketch.EXIT) || dice.percent(40)) {
            moved(fact, day);
        }
    }

    /** A span keeps its length. */
    private static void moved(FactDraft fact, LocalDate day) {
        LocalDate end = fact.day("endDate");
        LocalDate before = fact.day();
        if (end != null && before != null) {
            fact.set("endDate", day.plusDays(Math.max(0, ChronoUnit.DAYS.between(before, end))));
        }
        fact.on(day);
    }

    private static void written(FactDraft fact, LocalDate day) {
        if (fact.get("recordings") instanceof List<?> places) {
            fact.set(
                    "recordings",
                    places.stream()
                            .map(each -> (Object) new Recording(((Recording) each).place(), day))
                            .toList());
        }
    }

    /** By which field the facts count; their own day where nothing is said. */
    private String countsBy() {
        ParsedRule rule = scene.rule();
        if (rule != null) {
            for (Statement statement : rule.then()) {
                for (Statement.Call call : statement.calls()) {
                    if (call.method().equals("metByRecording") || call.method().equals("metByEntriesIn")) {
                        return "recordedOn";
                    }
                    if (call.method().equals("metOn")) {
                        return call.given().get(0).value();
                    }
                }
            }
        }
        return "";
    }
}
