package org.caseclock.engine.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseclock.engine.rules.Condition;
import org.caseclock.engine.rules.Condition.Ask;
import org.caseclock.engine.rules.Condition.Gathered;
import org.caseclock.engine.rules.Expression;
import org.caseclock.engine.rules.ParsedRule;
import org.caseclock.engine.rules.Statement;
import org.caseclock.facts.CaseSchema;
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
    private final OwnWords own;
    private final Unknowns unknowns;
    private final Terms terms;
    private final Kleene kleene;
    private final SureConditions sure;
    private final List<String> when = new ArrayList<>();
    private final List<String> gathered = new ArrayList<>();
    private final List<String> given = new ArrayList<>();
    private final Map<String, String> held = new LinkedHashMap<>();
    /** Those of the lists that are held of which the rule asks something. */
    private final Set<String> askedFor = new HashSet<>();

    private final Map<String, String> collected = new HashMap<>();

    /**
     * @param open which of the conditions is the first that is open; their number where all are sure
     */
    DerivedRule(String name, ParsedRule rule, CaseSchema schema, EmptyMeans meanings, int open) {
        this.name = name;
        this.rule = rule;
        this.open = open;
        this.own = new OwnWords(schema);
        this.unknowns = new Unknowns(
                schema,
                meanings,
                rule.when().stream()
                        .flatMap(Condition::patterns)
                        .collect(Collectors.toMap(
                                Condition.Pattern::name, Condition.Pattern::type, (one, other) -> one)));
        this.terms = new Terms(unknowns, own);
        this.kleene = new Kleene(unknowns, terms);
        this.sure = new SureConditions(rule, unknowns, terms, own);
    }

    /** Whether a condition decides whether the rule speaks, and may be unknown. */
    boolean isOpen(Condition condition) {
        if (condition instanceof Condition.None) {
            return false;
        }
        return condition instanceof Gathered list
                ? !list.asks().isEmpty() && sure.isUncertain(list.from())
                : sure.isUncertain(condition);
    }

    String text() {
        List<Condition> conditions = SureConditions.flat(rule.when());
        for (int i = 0; i < conditions.size(); i++) {
            condition(conditions.get(i), i < open ? How.SURELY : i == open ? How.OPENLY : How.PERHAPS);
        }
        StringBuilder text = new StringBuilder("rule \"" + name + "\"\nwhen\n");
        Stream.concat(when.stream(), gathered.stream())
                .forEach(each -> text.append("    ").append(each).append('\n'));
        text.append("then\n");
        // What decides whether anything is to be said comes first.
        held.forEach((list, all) -> text.append(askedFor.contains(list) ? declared(list, all) : ""));
        String ledger = "ledger";
        if (!given.isEmpty()) {
            text.append("    Answer given = ")
                    .append(given.stream()
                            .reduce((one, other) -> one + ".and( " + other + " )")
                            .orElseThrow())
                    .append(";\n    if ( given.isNo() ) return;\n");
            ledger = "Asked.given( ledger, given )";
        }
        held.forEach((list, all) -> text.append(askedFor.contains(list) ? "" : declared(list, all)));
        for (Statement statement : rule.then()) {
            text.append("    ").append(ledger);
            statement.calls().forEach(call -> text.append('.').append(written(call)));
            text.append(";\n");
        }
        return text.append("end\n").toString();
    }

    private static String declared(String list, String all) {
        return "    Collection<?> " + list + "All = " + all + ";\n";
    }

    private String written(Statement.Call call) {
        return call.arguments().isEmpty()
                ? call.method() + "()"
                : call.method() + "( "
                        + call.arguments().stream().map(this::all).collect(Collectors.joining(", ")) + " )";
    }

    /** Lists go by the name that has those in doubt as well. */
    private String all(String argument) {
        return held.containsKey(argument) ? argument + "All" : own.constant(argument);
    }

    private void condition(Condition condition, How how) {
        if (condition instanceof Condition.Pattern pattern) {
            pattern(pattern, how);
        } else if (condition instanceof Gathered list) {
            gathered(list, how);
        } else if (condition instanceof Condition.Some some) {
            exists(SureConditions.flat(some.parts()), how);
        } else if (condition instanceof Condition.None none) {
            when.add("not " + sure.inBrackets(SureConditions.flat(none.parts())));
            if (sure.isUncertain(condition)) {
                given.add("Asked.any( " + candidates(SureConditions.flat(none.parts()), true, false) + " ).not()");
            }
        } else {
            when.add(sure.either((Condition.Any) condition));
        }
    }

    private void pattern(Condition.Pattern pattern, How how) {
        if (!pattern.isNamed()) {
            terms.call(pattern.name(), sure.next("$fact"));
        }
        if (how == How.SURELY || !sure.isUncertain(pattern)) {
            when.add(sure.of(pattern, true));
            return;
        }
        when.add(sure.possible(pattern, true, how == How.OPENLY ? sure.openAndNotSure(pattern) : ""));
        given.add(answer(List.of(pattern)));
    }

    private void exists(List<Condition> parts, How how) {
        boolean isUncertain = parts.stream().anyMatch(sure::isUncertain);
        if (how == How.SURELY || !isUncertain) {
            when.add("exists " + sure.inBrackets(parts));
            return;
        }
        boolean openly = how == How.OPENLY;
        String none = openly ? "not " + sure.inBrackets(parts) : "";
        given.add("Asked.any( " + candidates(parts, openly, openly) + " )");
        if (openly) {
            when.add(none);
        }
    }

    private void gathered(Gathered list, How how) {
        boolean isUncertain = sure.isUncertain(list.from());
        boolean asked = !list.asks().isEmpty();
        String asks = list.asks().stream().map(Ask::text).collect(Collectors.joining(", "));
        if (isUncertain && asked && how != How.SURELY) {
            asks = how == How.OPENLY ? "!( " + asks.replace(",", " &&") + " )" : "";
        }
        String gathering = sure.gathering(list, asks);
        if (isUncertain) {
            hold(list, asked && how == How.OPENLY);
        }
        when.add(gathering);
    }

    private void hold(Gathered list, boolean onlyIfOpen) {
        for (Condition.Made made : list.made()) {
            if (made.function().equals("count")) {
                throw new UnderivableException("The rule \"" + rule.name() + "\" counts facts of which fields may be"
                        + " empty; gather them in a list and ask for its size.");
            }
            held.put(
                    made.name(),
                    "Asked.held( " + made.name() + ", "
                            + candidates(SureConditions.flat(List.of(list.from())), true, onlyIfOpen) + " )");
            for (Ask ask : list.asks()) {
                given.add(number(made.name(), ask));
                askedFor.add(made.name());
            }
        }
    }

    private String number(String list, Ask ask) {
        if (ask.test() instanceof Expression.Comparison comparison
                && comparison.left() instanceof Expression.Field field
                && field.name().equals("size")) {
            return "Asked.number( " + list + "All, \"" + comparison.operator() + "\", "
                    + terms.value(comparison.right()) + " )";
        }
        throw new UnderivableException(
                "The rule \"" + rule.name() + "\" asks " + ask.text() + " of a list; it must be written size >= 2.");
    }

    /**
     * Gathers what may be of one kind, and gives the lists and what answers for one of them.
     *
     * @param openly whether what is known need not be looked at
     * @param onlyIfOpen whether the rule has nothing to say where nothing is unknown; it is then looked at before the rest
     */
    private String candidates(List<Condition> parts, boolean openly, boolean onlyIfOpen) {
        if (parts.size() > 2 || !parts.stream().allMatch(Condition.Pattern.class::isInstance)) {
            throw new UnderivableException("The rule \"" + rule.name() + "\" puts together what cannot be unknown.");
        }
        List<Condition.Pattern> patterns =
                parts.stream().map(Condition.Pattern.class::cast).toList();
        List<String> found = new ArrayList<>();
        for (Condition.Pattern each : patterns) {
            found.add(sure.next("$each"));
            terms.call(each.name(), found.get(found.size() - 1));
        }
        List<String> to = onlyIfOpen ? when : gathered;
        String parameters = Stream.iterate(0, i -> i < patterns.size(), i -> i + 1)
                .map(i -> own.type(patterns.get(i).type()) + " " + found.get(i))
                .collect(Collectors.joining(", ", "( ", " )"));
        // Several facts are put together where they are looked at, not here.
        String lists =
                openly && patterns.size() == 1 ? open(patterns.get(0), onlyIfOpen, to) : all(patterns, onlyIfOpen, to);
        return lists + ", " + parameters + " -> " + answer(patterns);
    }

    private String all(List<Condition.Pattern> patterns, boolean onlyIfAny, List<String> to) {
        List<String> lists = new ArrayList<>();
        String last = patterns.get(patterns.size() - 1).name();
        for (Condition.Pattern each : patterns) {
            String name = each.name().equals(last) ? "$open" : "$with";
            lists.add(collected(name, onlyIfAny ? "size > 0" : "", alone(each, patterns), "", to));
        }
        return String.join(", ", lists);
    }

    /**
     * What of a pattern is unknown: where that hangs on the facts before it all of them, and otherwise those that are unknown by
     * themselves. These are the same whatever was found before, so that a case is looked through for them once.
     */
    private String open(Condition.Pattern pattern, boolean onlyIfOpen, List<String> to) {
        String own = sure.open(pattern, true);
        String before = sure.open(pattern, false);
        if (before.isEmpty() || own.isEmpty()) {
            return collected("$open", onlyIfOpen ? "size > 0" : "", pattern, own + before, to);
        }
        String open = collected("$open", onlyIfOpen ? "size > 0 || " + before : "", pattern, own, to);
        String every = collected("$every", "", pattern, "", to);
        return sure.isOpen(pattern) + " ? " + every + " : " + open;
    }

    /** The name of a list of which nothing, or this, is asked; of the same facts there is one. */
    private String collected(String begin, String asks, Condition.Pattern pattern, String filter, List<String> to) {
        String of = " from collect( " + sure.possible(pattern, false, filter) + " )";
        String known = asks.isEmpty() ? collected.get(of) : null;
        if (known != null) {
            return known;
        }
        String list = sure.next(begin);
        to.add(list + " : List(" + (asks.isEmpty() ? "" : " " + asks + " ") + ")" + of);
        collected.put(of, list);
        return list;
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

    private String answer(List<Condition.Pattern> patterns) {
        return kleene.answer(patterns.stream()
                .flatMap(pattern -> pattern.asks().stream()
                        .filter(ask -> unknowns.isUncertain(ask.test()) || isOfOthers(ask, pattern, patterns)))
                .map(Ask::test)
                .toList());
    }
}
