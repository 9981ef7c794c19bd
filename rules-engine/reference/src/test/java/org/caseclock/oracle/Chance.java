package org.caseclock.oracle;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.caseclock.facts.Fact;
import org.caseclock.facts.MisStatus;
import org.caseclock.timeline.Row;

/** Draws fillings. Equal seeds draw the same. */
final class Chance {

    /** In so many of ten fillings, fields of one kind get mostly one value: many free draws at once always hold any one code. */
    private static final int ALIKE = 7;

    private static final int TEN = 10;

    private final long seed;
    private final Random random;
    private final Values values;
    private final Map<Gap, List<?>> known;
    private boolean aims;

    Chance(long seed, Values values) {
        this(seed, values, new HashMap<>());
    }

    private Chance(long seed, Values values, Map<Gap, List<?>> known) {
        this.seed = seed;
        this.random = new Random(seed);
        this.values = values;
        this.known = known;
    }

    /** One of its own for what is named so; equal names get the same draws. */
    Chance of(List<String> names) {
        return new Chance(seed + names.hashCode(), values, known);
    }

    boolean inTen(int share) {
        return random.nextInt(TEN) < share;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    <T> List<T> some(Collection<T> from, int most) {
        List<T> shuffled = new ArrayList<>(from);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, Math.min(most, shuffled.size()));
    }

    /** What a gap can be filled with. */
    List<?> values(Gap gap) {
        return known.computeIfAbsent(gap, each -> each.values(values));
    }

    /** All days between what a gap can be filled with, those beside them first; of what is no day there is nothing between. */
    List<?> between(Gap gap) {
        return values(gap).isEmpty() || !(values(gap).get(0) instanceof LocalDate) ? List.of() : values.between();
    }

    /** A value for each of the gaps that has any. */
    Filling filling(Collection<? extends Gap> gaps) {
        boolean alike = inTen(ALIKE);
        Map<String, Object> usual = new HashMap<>();
        Map<Fact, Row> rows = new HashMap<>();
        Map<Gap, Object> filled = new LinkedHashMap<>();
        for (Gap gap : gaps) {
            List<?> possible = values(gap);
            if (!possible.isEmpty()) {
                Object own = drawn(possible);
                Object shared = usual.computeIfAbsent(gap.kind(), kind -> own);
                filled.put(
                        gap,
                        alike && inTen(TEN - 2) && (possible.contains(shared) || shared instanceof LocalDate)
                                ? shared
                                : own);
            }
            if (gap instanceof EmptyField field
                    && field.fact() instanceof MisStatus
                    && !values.rows().isEmpty()) {
                Row row = rows.computeIfAbsent(field.fact(), fact -> pick(values.rows()));
                Values.cell(row, field.field()).stream().findFirst().ifPresent(cell -> filled.put(gap, cell));
            }
        }
        return new Filling(filled);
    }

    /** The same with the other gaps left empty, now and then one of them and now and then all. */
    Filling thinned(Filling filling, Gap but) {
        Filling rest = filling;
        int share = pick(List.of(0, 0, 2, TEN / 2, TEN));
        for (Gap gap : filling.gaps()) {
            if (!gap.equals(but) && inTen(share)) {
                rest = rest.without(gap);
            }
        }
        return rest;
    }

    /** From here on days are drawn also so far from others as the periods of the pack are long. */
    void aim() {
        aims = true;
    }

    /** Mostly one of the values; of days now and then one between them. */
    private Object drawn(List<?> possible) {
        if (aims && possible.get(0) instanceof LocalDate && inTen(TEN / 2)) {
            LocalDate day = ((LocalDate) pick(possible)).plusDays(below(2));
            Period period = pick(values.periods());
            return inTen(TEN / 2) ? day.plus(period) : day.minus(period);
        }
        if (possible.get(0) instanceof LocalDate first && inTen(2)) {
            LocalDate last = (LocalDate) possible.get(possible.size() - 1);
            return first.plusDays(below((int) ChronoUnit.DAYS.between(first, last) + 1));
        }
        return pick(possible);
    }

    /** Another value for one gap of a filling. */
    Filling varied(Filling filling, Gap gap) {
        return filling.with(gap, drawn(values(gap)));
    }
}
