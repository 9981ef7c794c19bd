package org.caseclock.testkit.generate.pack;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.caseclock.engine.rules.ParsedRule;
import org.caseclock.facts.CaseFile;
import org.caseclock.policy.PackException;
import org.caseclock.policy.PolicyPack;
import org.caseclock.policy.PolicyVersion;
import org.caseclock.testkit.generate.Dice;
import org.caseclock.testkit.generate.Flavor;
import org.caseclock.timeline.Window;

/**
 * Makes up cases from a pack alone. A case depends on the pack, the seed, the manner and its index, and on nothing else. Threads
 * may share one.
 */
public final class PackCases {

    /** A policy without a later version is tried for some years. */
    private static final int DAYS_OF_A_VERSION = 900;

    private static final int DAYS_BEFORE = 90;
    private static final int STREAMS = 4;

    private final Knowledge known;
    private final long seed;
    private final Manner manner;
    private final Map<String, Edges> edges = new HashMap<>();

    private PackCases(Knowledge known, long seed, Manner manner) {
        this.known = known;
        this.seed = seed;
        this.manner = manner;
        known.pack().versions().forEach(version -> edges.put(version.id(), new Edges(known.pack(), version)));
    }

    /**
     * Cases of a pack, with everything as often as usual.
     *
     * @param pack the pack
     * @param seed which cases
     * @param manner how well their records are kept
     */
    public static PackCases of(PolicyPack pack, long seed, Manner manner) {
        return new PackCases(Knowledge.of(pack, CaseShapes.of(pack.schema()), Weights.USUAL), seed, manner);
    }

    /**
     * Cases of the pack in a folder, with everything as often as its {@code generate.yaml} says, if it has one.
     *
     * @param folder the pack's folder
     * @param seed which cases
     * @param manner how well their records are kept
     * @throws PackException if the pack is refused, or its {@code generate.yaml} is
     */
    public static PackCases in(Path folder, long seed, Manner manner) {
        PolicyPack pack = PolicyPack.load(folder);
        CaseShapes shapes = CaseShapes.of(pack.schema());
        return new PackCases(Knowledge.of(pack, shapes, Weights.in(folder, shapes)), seed, manner);
    }

    /**
     * Looks whether the {@code generate.yaml} of a pack's folder, if there is one, can be taken.
     *
     * @param folder the pack's folder
     * @param pack the pack
     * @throws PackException naming what is wrong, each with its place
     */
    public static void check(Path folder, PolicyPack pack) {
        Weights.in(folder, CaseShapes.of(pack.schema()));
    }

    /**
     * The case with this index.
     *
     * @param index from 0 on
     * @throws IllegalArgumentException if the index is negative
     */
    public CaseFile generate(int index) {
        if (index < 0) {
            throw new IllegalArgumentException("The index of a case must not be negative: " + index);
        }
        Dice dice = new Dice(seed, (long) STREAMS * index + manner.stream(), Flavor.REALISTIC);
        PolicyRules rules = dice.pick(known.rules());
        CaseSketch sketch = new CaseSketch(dice, known.shapes(), caseId(index), entry(dice, rules.version()));
        return write(sketch, rules);
    }

    /**
     * A day as of which the case with this index is worth evaluating, mostly at or beside one on which something changes.
     *
     * @param index from 0 on
     */
    public LocalDate asOf(int index) {
        return asOf(index, generate(index));
    }

    /** The same, for who has made the case already. */
    LocalDate asOf(int index, CaseFile caseFile) {
        Dice dice = new Dice(seed, (long) STREAMS * index + STREAMS - 1, Flavor.REALISTIC);
        PolicyVersion version = dice.pick(known.rules()).version();
        LocalDate entry = caseFile.participant().entryDate();
        List<LocalDate> days = Objects.requireNonNull(edges.get(version.id())).days(caseFile);
        if (days.isEmpty() || dice.percent(10)) {
            return entry.plusDays(dice.between(-5, 900));
        }
        LocalDate day = dice.pick(days);
        return switch (dice.weighted(50, 12, 38)) {
            case 0 -> day.plusDays(dice.between(-1, 1));
            // what is to come is told some weeks ahead
            case 1 -> day.minusDays(dice.between(2, 40));
            default -> entry.plusYears(3).plusDays(dice.below(400));
        };
    }

    private String caseId(int index) {
        String number = Integer.toString(index);
        return known.pack().id().toUpperCase(Locale.ROOT) + "-" + "0".repeat(Math.max(0, 5 - number.length())) + number;
    }

    /** An entry in the time of a version, or shortly before it. */
    private LocalDate entry(Dice dice, PolicyVersion version) {
        GenerateFile.Days entries = known.weights().entries();
        if (entries != null) {
            return dice.dayBetween(entries.from(), entries.to());
        }
        LocalDate from = version.inForceFrom();
        LocalDate next = version.supersededFrom();
        LocalDate last = next == null ? from.plusDays(DAYS_OF_A_VERSION) : next;
        return dice.percent(15) ? dice.dayBetween(from.minusDays(DAYS_BEFORE), from) : dice.dayBetween(from, last);
    }

    /** What is owed only until the exit is tried with an exit on the very day. */
    private static void exitAtAnEdge(CaseSketch sketch, List<Object> timeline) {
        FactDraft exit = sketch.exit();
        Dice dice = sketch.dice();
        if (exit == null || timeline.isEmpty() || !dice.percent(10)) {
            return;
        }
        Window window = Edges.window(dice.pick(timeline));
        LocalDate edge = window == null ? null : dice.percent(75) ? window.due() : window.opens();
        if (edge != null && Edges.isOfLife(edge)) {
            exit.on(edge.plusDays(dice.between(-1, 1)));
        }
    }

    /** By federal rule a participant exits on the last day of service; so the exit is often the last day of what lasts. */
    private static void exitWithTheLast(CaseSketch sketch, Filling filling) {
        FactDraft exit = sketch.exit();
        List<FactDraft> lasting = sketch.facts().stream()
                .filter(fact -> fact.shape().field(Filling.END) != null)
                .toList();
        if (exit == null || lasting.isEmpty() || !sketch.dice().percent(35)) {
            return;
        }
        String type = sketch.dice().pick(lasting).type();
        LocalDate last = sketch.entry();
        for (FactDraft fact : lasting) {
            FieldShape end = Objects.requireNonNull(fact.shape().field(Filling.END));
            if (fact.type().equals(type) && filling.value(fact, end) instanceof LocalDate day && day.isAfter(last)) {
                last = day;
            }
        }
        exit.on(last);
    }

    private CaseFile write(CaseSketch sketch, PolicyRules rules) {
        FactDays days = new FactDays(sketch);
        Filling filling = new Filling(known, sketch, days);
        Dice dice = sketch.dice();
        if (known.named().isKindNamed(CaseSketch.EXIT)
                && dice.percent(known.weights().exits())) {
            days.of(sketch.add(CaseSketch.EXIT));
        }
        List<Scene> scenes = new ArrayList<>();
        for (int left = 1 + dice.weighted(40, 35, 25); left > 0; left--) {
            ParsedRule rule = dice.pick(rules.rules());
            Scene scene = new Scene(known, sketch, rules.version(), days, filling);
            ScenePlay.of(scene, rule);
            scenes.add(scene);
        }
        new Background(known, sketch, rules.version(), days, filling).add();
        sketch.all().forEach(days::of);
        exitWithTheLast(sketch, filling);
        Edges windows = Objects.requireNonNull(edges.get(rules.version().id()));
        List.copyOf(sketch.all()).forEach(filling::required);
        List<Object> found = windows.of(sketch.file());
        scenes.forEach(scene -> ScenePlacing.of(scene, found));
        exitAtAnEdge(sketch, found);
        List.copyOf(sketch.all()).forEach(filling::rest);
        switch (manner) {
            case FULL -> dice.shuffle(sketch.facts());
            case GAPS -> new Gaps(known, sketch).make();
            case DIRTY -> new Disorder(known, sketch).make();
        }
        return sketch.file();
    }
}
