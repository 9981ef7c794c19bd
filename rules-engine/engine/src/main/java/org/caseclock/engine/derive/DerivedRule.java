package org.caseclock.engine.derive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseclock.engine.rules.Condition;
import org.caseclock.engine.rules.Condition.Ask;
import org.caseclock.engine.rules.Condition.Gathered;
import org.caseclock.engine.rules.Expression;
import org.caseclock.engine.rules.ParsedRule;
import org.caseclock.engine.rules.Statement;
import org.caseclock.policy.EmptyMeans;

/**
 * One rule that runs. The first that is made of a rule says what surely holds; each of the others says what may hold where one
 * condition, the first that is not sure, is open, and those after it are sure or open.
 */
final class DerivedRule {

    private enum How {
        SURELY,
        OPENLY,
        PERHAPS
    }

    private final String name;
    private final ParsedRule rule;
    private final int open;
    private final Kleene kleene;
    private final List<String> when = new ArrayList<>();
    private final List<String> gathered = new ArrayList<>();
    private final List<String> given = new ArrayList<>();
    private final Map<String, String> held = new LinkedHashMap<>();
    private int names;

    /**
     * @param open which of the conditions is the first that is open; their number where all are sure
     */
    DerivedRule(String name, ParsedRule rule, EmptyMeans meanings, int open) {
        this.name = name;
        this.rule = rule;
        this.open = open;
        this.kleene = new Kleene(
                meanings,
                rule.when().stream()
                        .flatMap(Condition::patterns)
                        .collect(Collectors.toMap(
                                Condition.Pattern::name, Condition.Pattern::type, (one, other) -> one)));
    }

    /** The conditions, each by itself. */
    static List<Condition> flat(List<Condition> conditions) {
        return conditions.stream()
                .flatMap(each -> each instanceof Condition.All all ? flat(all.parts()).stream() : Stream.of(each))
                .toList();
    }

    /** Whether a condition decides whether the rule speaks, and may be unknown. */
    boolean isOpen(Condition condition) {
        if (condition instanceof Condition.None) {
            return false;
        }
        return condition instanceof Gathered list
                ? !list.asks().isEmpty() && isUncertain(list.from())
                : isUncertain(condition);
    }

    private boolean isUncertain(Condition condition) {
        return condition
                .patterns()
                .flatMap(pattern -> pattern.asks().stream())
                .anyMatch(ask -> kleene.isUncertain(ask.test()));
    }

    String text() {
        List<Condition> conditions = flat(rule.when());
        for (int i = 0; i < conditions.size(); i++) {
            condition(conditions.get(i), i < open ? How.SURELY : i == open ? How.OPENLY : How.PERHAPS);
        }
        StringBuilder text = new StringBuilder("rule \"" + name + "\"\nwhen\n");
        Stream.concat(when.stream(), gathered.stream())
                .forEach(each -> text.append("    ").append(each).append('\n'));
        text.append("then\n");
        held.forEach((list, all) -> text.append("    Collection<?> ")
                .append(list)
                .append("All = ")
                .append(all)
                .append(";\n"));
        String ledger = "ledger";
        if (!given.isEmpty()) {
            text.append("    Ledger given = Asked.given( ledger, ")
                    .append(given.stream()
                            .reduce((one, other) -> one + ".and( " + other + " )")
                            .orElseThrow())
                    .append(" );\n");
            ledger = "given";
        }
        for (Statement statement : rule.then()) {
            text.append("    ").append(ledger);
            statement.calls().forEach(call -> text.append('.').append(written(call)));
            text.append(";\n");
        }
        return text.append("end\n").toString();
    }

    private String written(Statement.Call call) {
        return call.arguments().isEmpty()
                ? call.method() + "()"
                : call.method() + "( "
                        + call.arguments().stream().map(this::all).collect(Collectors.joining(", ")) + " )";
    }

    /** Lists go by the name that has those in doubt as well. */
    private String all(String argument) {
        return held.containsKey(argument) ? argument + "All" : argument;
    }

    private void condition(Condition condition, How how) {
        if (condition instanceof Condition.Pattern pattern) {
            pattern(pattern, how);
        } else if (condition instanceof Gathered list) {
            gathered(list, how);
        } else if (condition instanceof Condition.Some some) {
            exists(flat(some.parts()), how);
        } else if (condition instanceof Condition.None none) {
            when.add("not " + inBrackets(flat(none.parts())));
            if (isUncertain(condition)) {
                given.add("Asked.any( " + candidates(flat(none.parts()), true) + " ).not()");
            }
        } else {
            when.add(either((Condition.Any) condition));
        }
    }

    private void pattern(Condition.Pattern pattern, How how) {
        if (!pattern.isNamed()) {
            kleene.call(pattern.name(), next("$fact"));
        }
        if (how == How.SURELY || !isUncertain(pattern)) {
            when.add(sure(pattern, true));
            return;
        }
        when.add(possible(pattern, true, how == How.OPENLY ? openly(List.of(pattern)) : ""));
        given.add(answer(List.of(pattern)));
    }

    private void exists(List<Condition> parts, How how) {
        boolean isUncertain = parts.stream().anyMatch(this::isUncertain);
        if (how == How.SURELY || !isUncertain) {
            when.add("exists " + inBrackets(parts));
            return;
        }
        if (how == How.OPENLY) {
            when.add("not " + inBrackets(parts));
        }
        given.add("Asked.any( " + candidates(parts, how == How.OPENLY) + " )");
    }

    private String either(Condition.Any any) {
        if (isUncertain(any)) {
            throw new UnderivableException("The rule \"" + rule.name()
                    + "\" has an \"or\" between patterns of which fields may be empty; write it as two rules.");
        }
        return any.parts().stream()
                .map(part -> inBrackets(flat(List.of(part))))
                .collect(Collectors.joining(" or ", "( ", " )"));
    }

    private void gathered(Gathered list, How how) {
        boolean isUncertain = isUncertain(list.from());
        boolean asked = !list.asks().isEmpty();
        String asks = list.asks().stream().map(Ask::text).collect(Collectors.joining(", "));
        if (isUncertain && asked && how != How.SURELY) {
            asks = how == How.OPENLY ? "!( " + asks.replace(",", " &&") + " )" : "";
        }
        when.add(gathering(list, asks));
        if (!isUncertain) {
            return;
        }
        for (Condition.Made made : list.made()) {
            if (made.function().equals("count")) {
                throw new UnderivableException("The rule \"" + rule.name() + "\" counts facts of which fields may be"
                        + " empty; gather them in a list and ask for its size.");
            }
            held.put(
                    made.name(),
                    "Asked.held( " + made.name() + ", " + candidates(flat(List.of(list.from())), true) + " )");
            for (Ask ask : list.asks()) {
                given.add(number(made.name(), ask));
            }
        }
    }

    private String number(String list, Ask ask) {
        if (ask.test() instanceof Expression.Comparison comparison
                && comparison.left() instanceof Expression.Field field
                && field.name().equals("size")) {
            return "Asked.number( " + list + "All, \"" + comparison.operator() + "\", "
                    + kleene.asValue(comparison.right()) + " )";
        }
        throw new UnderivableException(
                "The rule \"" + rule.name() + "\" asks " + ask.text() + " of a list; it must be written size >= 2.");
    }

    private String gathering(Gathered list, String asks) {
        Condition.Made first = list.made().get(0);
        if (first.function().equals("collect")) {
            return first.name() + " : List(" + (asks.isEmpty() ? "" : " " + asks + " ") + ") from collect( "
                    + sure((Condition.Pattern) list.from(), false) + " )";
        }
        name(List.of(list.from()));
        String from = flat(List.of(list.from())).stream()
                .map(part -> part instanceof Condition.Pattern pattern ? sure(pattern, true) : inBrackets(part.parts()))
                .collect(Collectors.joining(" and "));
        return "accumulate( " + (flat(List.of(list.from())).size() > 1 ? "( " + from + " )" : from) + "; "
                + list.made().stream()
                        .map(made -> made.name() + " : " + made.function() + "( " + made.of() + " )")
                        .collect(Collectors.joining(", "))
                + (asks.isEmpty() ? "" : "; " + asks) + " )";
    }

    /** Gathers what may be of one kind, and gives the lists and what answers for one of them. */
    private String candidates(List<Condition> parts, boolean openly) {
        if (parts.size() > 2 || !parts.stream().allMatch(Condition.Pattern.class::isInstance)) {
            throw new UnderivableException("The rule \"" + rule.name() + "\" puts together what cannot be unknown.");
        }
        List<Condition.Pattern> patterns =
                parts.stream().map(Condition.Pattern.class::cast).toList();
        List<String> found = new ArrayList<>();
        for (Condition.Pattern each : patterns) {
            found.add(next("$each"));
            kleene.call(each.name(), found.get(found.size() - 1));
        }
        List<String> lists = new ArrayList<>();
        String last = patterns.get(patterns.size() - 1).name();
        for (Condition.Pattern each : patterns) {
            lists.add(next(each.name().equals(last) ? "$open" : "$with"));
            // Several facts are put together where they are looked at, not here.
            String filter = openly && patterns.size() == 1 ? openly(patterns) : "";
            gathered.add(lists.get(lists.size() - 1) + " : List() from collect( "
                    + possible(alone(each, patterns), false, filter) + " )");
        }
        String parameters = Stream.iterate(0, i -> i < patterns.size(), i -> i + 1)
                .map(i -> patterns.get(i).type() + " " + found.get(i))
                .collect(Collectors.joining(", ", "( ", " )"));
        return String.join(", ", lists) + ", " + parameters + " -> " + answer(patterns);
    }

    /** A pattern without what it asks of the others. */
    private static Condition.Pattern alone(Condition.Pattern pattern, List<Condition.Pattern> all) {
        return new Condition.Pattern(
                pattern.type(),
                pattern.name(),
                List.of(),
                pattern.asks().stream()
                        .filter(ask -> !isOfOthers(ask, pattern, all))
                        .toList(),
                pattern.source());
    }

    private static boolean isOfOthers(Ask ask, Condition.Pattern pattern, List<Condition.Pattern> all) {
        return ask.test()
                .all()
                .anyMatch(part -> part instanceof Expression.Field field
                        && !field.of().equals(pattern.name())
                        && all.stream().anyMatch(each -> each.name().equals(field.of())));
    }

    private String inBrackets(List<Condition> parts) {
        boolean several = flat(parts).size() > 1;
        if (several) {
            name(parts);
        }
        String all = flat(parts).stream()
                .map(part -> part instanceof Condition.Pattern pattern ? sure(pattern, several) : inner(part))
                .collect(Collectors.joining(" and "));
        return flat(parts).size() == 1 ? all : "( " + all + " )";
    }

    /** Facts that are looked at together must have names, since one may be asked of another. */
    private void name(List<Condition> parts) {
        for (Condition part : flat(parts)) {
            if (part instanceof Condition.Pattern pattern && !pattern.isNamed()) {
                kleene.call(pattern.name(), next("$fact"));
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

    private String openly(List<Condition.Pattern> patterns) {
        String owner = patterns.get(patterns.size() - 1).name();
        return kleene.open(
                patterns.stream()
                        .flatMap(pattern -> pattern.asks().stream())
                        .map(Ask::test)
                        .toList(),
                owner);
    }

    private String answer(List<Condition.Pattern> patterns) {
        return kleene.answer(patterns.stream()
                .flatMap(pattern -> pattern.asks().stream()
                        .filter(ask -> kleene.isUncertain(ask.test()) || isOfOthers(ask, pattern, patterns)))
                .map(Ask::test)
                .toList());
    }

    /** A pattern as it surely holds. */
    private String sure(Condition.Pattern pattern, boolean named) {
        return pattern(
                pattern,
                named,
                pattern.asks().stream().map(ask -> sure(ask, pattern.name())).toList());
    }

    private String sure(Ask ask, String owner) {
        String sure = kleene.sure(ask.test(), owner);
        return bare(sure).equals(bare(kleene.written(ask.test(), owner))) ? ask.text() : sure;
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s()]", "");
    }

    /** A pattern as far as it is sure, and a further condition. */
    private String possible(Condition.Pattern pattern, boolean named, String further) {
        List<String> asks = new ArrayList<>();
        for (Ask ask : pattern.asks()) {
            if (!kleene.isUncertain(ask.test())) {
                asks.add(sure(ask, pattern.name()));
            }
        }
        if (!further.isEmpty()) {
            asks.add(further);
        }
        return pattern(pattern, named, asks);
    }

    private String pattern(Condition.Pattern pattern, boolean named, List<String> asks) {
        String called = kleene.name(pattern.name());
        String inside = Stream.concat(
                        pattern.names().stream().map(each -> each.name() + " : " + each.field()), asks.stream())
                .collect(Collectors.joining(", "));
        return (named && called.startsWith("$") ? called + " : " : "") + pattern.type() + "("
                + (inside.isEmpty() ? ")" : " " + inside + " )");
    }

    /** A name that the rule does not have. */
    private String next(String begin) {
        names++;
        String next = begin + names;
        Matcher taken = Pattern.compile(Pattern.quote(next) + "(?!\\w)").matcher(String.valueOf(rule));
        return taken.find() ? next(begin) : next;
    }
}
