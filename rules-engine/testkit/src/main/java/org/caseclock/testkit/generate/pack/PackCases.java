package org.caseclock.testkit.generate.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.caseclock.engine.rules.ParsedRule;
import org.caseclock.facts.CaseFile;
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

    /**
     * Reads what a pack says.
     *
     * @param pack the pack
     * @param seed which cases
     * @param manner how well their records are kept
     */
    public PackCases(PolicyPack pack, long seed, Manner manner) {
        this.known = Knowledge.of(pack);
        this.seed = seed;
        this.manner = manner;
        pack.versions().forEach(version -> edges.put(version.id(), new Edges(pack, version)));
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
        Dice dice = new Dice(seed, (long) STREAMS * index + manner.ordinal(), Flavor.REALISTIC);
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
        Dice dice = new Dice(seed, (long) STREAMS * index + STREAMS - 1, Flavor.REALISTIC);
        CaseFile caseFile = generate(index);
        PolicyVersion version = dice.pick(known.rules()).version();
        LocalDate entry = caseFile.participant().entryDate();
        List<LocalDate> days = Objects.requireNonNull(edges.get(version.id())).days(caseFile);
        if (days.isEmpty() || dice.percent(10)) {
            return entry.plusDays(dice.between(-5, 900));
        }
        LocalDate day = dice.pick(days).plusDays(dice.between(-1, 1));
        return dice.percent(35) ? entry.plusYears(3).plusDays(dice.below(400)) : day;
    }

    private String caseId(int index) {
        String number = Integer.toString(index);
        return known.pack().id().toUpperCase(Locale.ROOT) + "-" + "0".repeat(Math.max(0, 5 - number.length())) + number;
    }

    /** An entry in the time of a version, or shortly before it. */
    private static LocalDate entry(Dice dice, PolicyVersion version) {
        LocalDate from = version.inForceFrom();
        LocalDate next = version.supersededFrom();
        LocalDate last = next == null ? from.plusDays(DAYS_OF_A_VERSION) : next;
        return dice.percent(15) ? dice.dayBetween(from.minusDays(DAYS_BEFORE), from) : dice.dayBetween(from, last);
    }

    private CaseFile write(CaseSketch sketch, PolicyRules rules) {
        FactDays days = new FactDays(sketch);
        Filling filling = new Filling(known, sketch, days);
        Dice dice = sketch.dice();
        if (known.named().isKindNamed(CaseSketch.EXIT) && dice.percent(55)) {
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
        Edges windows = Objects.requireNonNull(edges.get(rules.version().id()));
        List.copyOf(sketch.all()).forEach(filling::required);
        List<Window> found = windows.of(sketch.file());
        scenes.forEach(scene -> ScenePlacing.of(scene, found));
        List.copyOf(sketch.all()).forEach(filling::rest);
        switch (manner) {
            case FULL -> dice.shuffle(sketch.facts());
            case GAPS -> new Gaps(known, sketch).make();
            case DIRTY -> new Disorder(known, sketch).make();
        }
        return sketch.file();
    }
}
