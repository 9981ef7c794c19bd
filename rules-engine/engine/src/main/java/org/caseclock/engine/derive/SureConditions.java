package org.caseclock.engine.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseclock.engine.rules.Condition;
import org.caseclock.engine.rules.Condition.Ask;
import org.caseclock.engine.rules.Condition.Gathered;
import org.caseclock.engine.rules.Expression;
import org.caseclock.engine.rules.ParsedRule;

/** The conditions of a rule that is derived, as far as they are sure. */
final class SureConditions {

    private final ParsedRule rule;
    private final Unknowns unknowns;
    private final Terms terms;
    private final Surely surely;
    private final OwnWords own;
    private int names;

    SureConditions(ParsedRule rule, Unknowns unknowns, Terms terms, OwnWords own) {
        this.own = own;
        this.rule = rule;
        this.unknowns = unknowns;
        this.terms = terms;
        this.surely = new Surely(unknowns, terms);
    }

    /** The conditions, each by itself. */
    static List<Condition> flat(List<Condition> conditions) {
        return conditions.stream()
                .flatMap(each -> each instanceof Condition.All all ? flat(all.parts()).stream() : Stream.of(each))
                .toList();
    }

    /** Whether something that it asks may be unknown. */
    boolean isUncertain(Condition condition) {
        return condition
                .patterns()
                .flatMap(pattern -> pattern.asks().stream())
                .anyMatch(ask -> unknowns.isUncertain(ask.test()));
    }

    /** A pattern as it surely holds. */
    String of(Condition.Pattern pattern, boolean named) {
        return pattern(
                pattern,
                named,
                pattern.asks().stream().map(ask -> sure(ask, pattern.name())).toList());
    }

    private String sure(Ask ask, String owner) {
        String sure = surely.sure(ask.test(), owner);
        boolean asWritten = own.schema().isStandard() && bare(sure).equals(bare(terms.written(ask.test(), owner)));
        return asWritten ? ask.text() : sure;
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s()]", "");
    }

    /** A pattern as far as it is sure, and a further condition. */
    String possible(Condition.Pattern pattern, boolean named, String further) {
        List<String> asks = new ArrayList<>();
        for (Ask ask : pattern.asks()) {
            if (!unknowns.isUncertain(ask.test())) {
                asks.add(sure(ask, pattern.name()));
            }
        }
        if (!further.isEmpty()) {
            asks.add(further);
        }
        return pattern(pattern, named, asks);
    }

    private String pattern(Condition.Pattern pattern, boolean named, List<String> asks) {
        String called = terms.name(pattern.name());
        String inside = Stream.of(
                        own.kind(pattern.type()).stream(),
                        pattern.names().stream().map(each -> each.name() + " : " + field(pattern, each.field())),
                        asks.stream())
                .flatMap(parts -> parts)
                .collect(Collectors.joining(", "));
        return (named && called.startsWith("$") ? called + " : " : "") + own.type(pattern.type()) + "("
                + (inside.isEmpty() ? ")" : " " + inside + " )");
    }

    private String field(Condition.Pattern pattern, String field) {
        return terms.written(new Expression.Field(pattern.name(), pattern.type(), field, true), pattern.name());
    }

    /** A name that the rule does not have. */
    String next(String begin) {
        names++;
        String next = begin + names;
        Matcher taken = Pattern.compile(Pattern.quote(next) + "(?!\\w)").matcher(String.valueOf(rule));
        return taken.find() ? next(begin) : next;
    }

    /** Several as they surely hold, in brackets where they are more than one. */
    String inBrackets(List<Condition> parts) {
        boolean several = flat(parts).size() > 1;
        if (several) {
            name(parts);
        }
        String all = flat(parts).stream()
                .map(part -> part instanceof Condition.Pattern pattern ? of(pattern, several) : inner(part))
                .collect(Collectors.joining(" and "));
        return flat(parts).size() == 1 ? all : "( " + all + " )";
    }

    /** Facts that are looked at together must have names, since one may be asked of another. */
    private void name(List<Condition> parts) {
        for (Condition part : flat(parts)) {
            if (part instanceof Condition.Pattern pattern && !pattern.isNamed()) {
                terms.call(pattern.name(), next("$fact"));
            }
        }
    }

    private String inner(Condition part) {
        if (part instanceof Condition.None none) {
            return "not " + inBrackets(none.parts());
        }
        if (part instanceof Condition.Some some) {
            return "exists " + inBrackets(some.parts());
        }
        if (part instanceof Condition.Any any) {
            return either(any);
        }
        throw new UnderivableException("The rule \"" + rule.name() + "\" gathers within another condition.");
    }

    /** One of several, of which none may be unknown. */
    String either(Condition.Any any) {
        if (isUncertain(any)) {
            throw new UnderivableException("The rule \"" + rule.name()
                    + "\" has an \"or\" between patterns of which fields may be empty; write it as two rules.");
        }
        return any.parts().stream()
                .map(part -> inBrackets(flat(List.of(part))))
                .collect(Collectors.joining(" or ", "( ", " )"));
    }

    /**
     * What gathers the facts that surely are what is asked for.
     *
     * @param asks what is asked of the result
     */
    String gathering(Gathered list, String asks) {
        Condition.Made first = list.made().get(0);
        if (first.function().equals("collect")) {
            return first.name() + " : List(" + (asks.isEmpty() ? "" : " " + asks + " ") + ") from collect( "
                    + of((Condition.Pattern) list.from(), false) + " )";
        }
        name(List.of(list.from()));
        String from = flat(List.of(list.from())).stream()
                .map(part -> part instanceof Condition.Pattern pattern ? of(pattern, true) : inBrackets(part.parts()))
                .collect(Collectors.joining(" and "));
        return "accumulate( " + (flat(List.of(list.from())).size() > 1 ? "( " + from + " )" : from) + "; "
                + list.made().stream()
                        .map(made -> made.name() + " : " + made.function() + "( " + made.of() + " )")
                        .collect(Collectors.joining(", "))
                + (asks.isEmpty() ? "" : "; " + asks) + " )";
    }

    /**
     * Where what a pattern asks may be unknown, as conditions of it. What it asks may surely hold all the same where it has
     * alternatives: one that holds is enough, whatever is empty in another.
     */
    String openAndNotSure(Condition.Pattern pattern) {
        String open = surely.open(leaves(pattern).toList(), pattern.name());
        List<Ask> uncertain = pattern.asks().stream()
                .filter(ask -> unknowns.isUncertain(ask.test()))
                .toList();
        if (uncertain.stream().noneMatch(SureConditions::hasAlternatives)) {
            return open;
        }
        return open
                + uncertain.stream()
                        .map(ask -> sure(ask, pattern.name()))
                        .collect(Collectors.joining(" && ", ", !( ", " )"));
    }

    private static boolean hasAlternatives(Ask ask) {
        return ask.test().all().anyMatch(part -> part instanceof Expression.Or || part instanceof Expression.And);
    }

    /**
     * A part of where what a pattern asks may be unknown, as a condition of it; nothing where there is no such part.
     *
     * @param own whether it is the part that hangs on what the pattern finds, and not the one that hangs on what was found before
     *     it alone
     */
    String open(Condition.Pattern pattern, boolean own) {
        return surely.open(
                leaves(pattern).filter(leaf -> isOf(leaf, pattern) == own).toList(), pattern.name());
    }

    /** Whether what was found before a pattern leaves unknown what it asks, as an expression of a {@code then}. */
    String isOpen(Condition.Pattern pattern) {
        return surely.isOpen(
                leaves(pattern).filter(leaf -> !isOf(leaf, pattern)).toList());
    }

    private Stream<Expression> leaves(Condition.Pattern pattern) {
        return pattern.asks().stream()
                .flatMap(ask -> unknowns.leaves(ask.test()).stream())
                .distinct();
    }

    private static boolean isOf(Expression leaf, Condition.Pattern pattern) {
        return leaf.all()
                .anyMatch(part -> part instanceof Expression.Field field
                        ? field.of().equals(pattern.name())
                        : part instanceof Expression.Named named && named.name().equals(pattern.name()));
    }
}
