package org.caseclock.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.caseclock.engine.rules.Condition;
import org.caseclock.engine.rules.Expression;
import org.caseclock.facts.CaseSchema;
import org.caseclock.facts.FactKind;
import org.jspecify.annotations.Nullable;

/**
 * What a rule rules out: facts that are like something, on some days.
 *
 * @param what what they are like
 * @param bounds what bounds their days
 */
record Ban(Deed what, List<Bound> bounds) {

    /**
     * A day before or after which the date of a fact must be for the rule to rule it out.
     *
     * @param operator how the date compares with it, such as {@code >}
     * @param name what the rule calls what has the day
     * @param of the type of that, such as {@code Exit}
     * @param field the day of it
     */
    record Bound(String operator, String name, String of, String field) {}

    /** The days on which facts are ruled out; empty where there is no first, or no last. */
    record Days(@Nullable LocalDate from, @Nullable LocalDate until) {

        /** Whether all days from one to another are of them. */
        boolean cover(LocalDate first, @Nullable LocalDate last) {
            return (from == null || !first.isBefore(from)) && (until == null || (last != null && !last.isAfter(until)));
        }
    }

    private static final Set<String> OPERATORS = Set.of("<", "<=", ">", ">=", "==");

    Ban {
        bounds = List.copyOf(bounds);
    }

    /** What a pattern rules out; empty where it asks more of a fact than what it is like and of which day. */
    static @Nullable Ban of(Condition.Pattern pattern, CaseSchema schema) {
        FactKind kind = schema.kind(pattern.type());
        List<Expression> tests = new ArrayList<>();
        List<Bound> bounds = new ArrayList<>();
        pattern.asks().stream().flatMap(ask -> Deed.conjuncts(ask.test())).forEach(test -> {
            Bound bound = bound(test, pattern.name());
            if (bound == null) {
                tests.add(test);
            } else {
                bounds.add(bound);
            }
        });
        Deed what = Deed.of(kind, tests, pattern.name(), false, schema);
        return what == null ? null : new Ban(what, bounds);
    }

    private static @Nullable Bound bound(Expression test, String name) {
        return test instanceof Expression.Comparison comparison
                        && OPERATORS.contains(comparison.operator())
                        && comparison.left() instanceof Expression.Field date
                        && date.of().equals(name)
                        && date.name().equals("date")
                        && comparison.right() instanceof Expression.Field day
                        && !day.of().equals(name)
                ? new Bound(comparison.operator(), day.of(), day.type(), day.name())
                : null;
    }

    /**
     * The days on which facts are ruled out.
     *
     * @param day the day of a bound; none where it has none, or where that is not known
     * @return empty where one of its bounds has no day
     */
    @Nullable
    Days days(Function<Bound, @Nullable LocalDate> day) {
        LocalDate from = null;
        LocalDate until = null;
        for (Bound bound : bounds) {
            LocalDate at = day.apply(bound);
            if (at == null) {
                return null;
            }
            boolean isFirst =
                    bound.operator().startsWith(">") || bound.operator().equals("==");
            boolean isLast =
                    bound.operator().startsWith("<") || bound.operator().equals("==");
            LocalDate first = bound.operator().equals(">") ? at.plusDays(1) : at;
            LocalDate last = bound.operator().equals("<") ? at.minusDays(1) : at;
            from = isFirst && (from == null || first.isAfter(from)) ? first : from;
            until = isLast && (until == null || last.isBefore(until)) ? last : until;
        }
        return new Days(from, until);
    }
}
