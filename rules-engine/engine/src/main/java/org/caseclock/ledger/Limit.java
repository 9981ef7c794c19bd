package org.caseclock.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.caseclock.facts.CaseSchema;
import org.caseclock.facts.Fact;
import org.caseclock.policy.EmptyMeans;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says of something that must not become too much: what is added up, and how much it may be. Of facts that have a
 * day, those in the window count; of what a fact is limited in, all up to the as-of date.
 */
public final class Limit {

    private static final String NUMBER = "";

    /** A number that hangs on where the days of facts lie. */
    private interface Bound extends Function<Function<Dated, Sum.Lies>, Range> {}

    private final Owed owed;
    private final EmptyMeans meanings;
    private final CaseSchema schema;
    private final Map<String, Sum> sums = new LinkedHashMap<>();
    private final List<Bound> most = new ArrayList<>();
    private @Nullable Share share;
    private boolean isOfTime;
    private @Nullable LocalDate lastDay;
    private Measured.Unit unit = Measured.Unit.FACTS;

    /**
     * A share of what other facts add up to.
     *
     * @param percent how much of it
     * @param of the facts
     */
    record Share(BigDecimal percent, Sum of) {}

    Limit(Owed owed, EmptyMeans meanings, CaseSchema schema) {
        this.owed = owed;
        this.schema = schema;
        this.meanings = meanings;
    }

    /** The amounts in a field of facts are added up. An empty one is not known, and zero or more. */
    public Limit sum(String field, Collection<?> facts) {
        unit = Measured.Unit.of(field, schema);
        return add(field, facts, fact -> amount(fact, field));
    }

    /** Facts are counted. */
    public Limit number(Collection<?> facts) {
        return add(NUMBER, facts, fact -> Range.of(BigDecimal.ONE));
    }

    private Limit add(String field, Collection<?> facts, Function<Fact, Range> number) {
        Sum sum = sums.computeIfAbsent(field, key -> new Sum());
        sum.add(facts, number);
        sum.items().forEach(item -> owed.mayCount(item.dated()));
        return this;
    }

    private Range amount(Fact fact, String field) {
        return Fields.number(fact, field, meanings);
    }

    /**
     * The sum may be so much; of several limits the least holds.
     *
     * @param amount dollars and cents, or a quantity; empty where the policy sets none, which limits nothing
     */
    public Limit atMost(@Nullable BigDecimal amount) {
        if (amount != null) {
            most.add(days -> Range.of(amount).orNothing());
        }
        return this;
    }

    /** There may be so many; of several limits the least holds. */
    public Limit atMost(int number) {
        return atMost(BigDecimal.valueOf(number));
    }

    /**
     * The sum may be as much as stands in a field of the fact that is limited; of several limits the least holds. Below zero
     * nothing is allowed, as where nothing is left.
     */
    public Limit atMost(String field) {
        Range limit = amount(about(), field).orNothing();
        most.add(days -> limit);
        return this;
    }

    /**
     * The sum may be a share of what other facts add up to; of several limits the least holds.
     *
     * @param percent the share; empty where the policy sets none, which limits nothing
     */
    public Limit atMostPercent(@Nullable BigDecimal percent, String field, Collection<?> facts) {
        if (percent == null) {
            return this;
        }
        Sum whole = new Sum();
        whole.add(facts, fact -> amount(fact, field));
        whole.items().forEach(item -> owed.mayCount(item.dated()));
        most.add(days -> whole.in(days).percent(percent).orNothing());
        share = new Share(percent, whole);
        return this;
    }

    /** The limit that was named last is less by an amount. */
    public Limit less(@Nullable BigDecimal amount) {
        return amount == null ? this : less(limit -> limit.less(Range.of(amount)));
    }

    /** The limit that was named last is less by a whole number. */
    public Limit less(int number) {
        return less(BigDecimal.valueOf(number));
    }

    /** The limit that was named last is less by what stands in a field of the fact that is limited. */
    public Limit less(String field) {
        Range taken = amount(about(), field);
        return less(limit -> limit.less(taken));
    }

    private Limit less(UnaryOperator<Range> change) {
        if (most.isEmpty()) {
            throw new LedgerException(
                    "A rule takes something off a limit of the clause " + owed.clause() + " before it names one.");
        }
        share = null;
        Bound last = most.remove(most.size() - 1);
        most.add(days -> change.apply(last.apply(days)));
        return this;
    }

    /**
     * What it is about may last until the last day of the window.
     *
     * @param fields its last day: that in the first of these fields in which something stands. While nothing stands in any, it
     *     goes on
     */
    public Limit lasting(String... fields) {
        isOfTime = true;
        for (String field : fields) {
            if (lastDay == null && Fields.read(about(), field) instanceof LocalDate day) {
                lastDay = day;
                owed.mayCount(new Dated(about(), day));
            }
        }
        return this;
    }

    /** It is told in other words of its clause, those of this name in {@code policy.yaml}. */
    public Limit worded(String name) {
        owed.worded(name);
        return this;
    }

    private Fact about() {
        Fact about = owed.window().about();
        if (about == null) {
            throw new LedgerException(
                    "A rule names a field of what the clause " + owed.clause() + " limits, which is no fact.");
        }
        return about;
    }

    /** Whether it limits how long something lasts. */
    boolean isOfTime() {
        return isOfTime;
    }

    /** The last day of what may last until the window's; empty while it goes on. */
    @Nullable
    LocalDate lastDay() {
        return lastDay;
    }

    /** What is added up. */
    Range total(Function<Dated, Sum.Lies> days) {
        Range total = Range.NOTHING;
        for (Sum sum : sums.values()) {
            total = total.plus(sum.in(days));
        }
        return total;
    }

    /** What it may be at most; empty where nothing is set. */
    @Nullable
    Range limit(Function<Dated, Sum.Lies> days) {
        return most.stream().map(each -> each.apply(days)).reduce(Range::orLess).orElse(null);
    }

    /** The facts that surely count, by day. */
    List<Sum.Item> counted(Function<Dated, Sum.Lies> days) {
        return sums.values().stream()
                .flatMap(sum -> sum.counted(days).stream())
                .sorted((one, other) -> Dated.ORDER.compare(one.dated(), other.dated()))
                .toList();
    }

    /** What is counted. */
    Measured.Unit unit() {
        return unit;
    }

    /** The share of something that it may be; empty where it is none, or not that alone. */
    @Nullable
    Share share() {
        return most.size() == 1 ? share : null;
    }
}
