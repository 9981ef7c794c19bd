package org.caseclock.engine.kie.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.caseclock.engine.kie.plan.GatherStep.Collected;
import org.caseclock.engine.kie.plan.GatherStep.Made;
import org.drools.model.AccumulatePattern;
import org.drools.model.Condition;
import org.drools.model.Consequence;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.consequences.NamedConsequenceImpl;
import org.drools.model.functions.accumulate.AccumulateFunction;
import org.drools.model.impl.RuleImpl;

/** Makes the steps of one rule. What it does not know it refuses. */
final class RulePlanner {

    private final Rule rule;
    private final Sharing sharing;
    private final RuleWatch watch;
    private final Scope.Slots slots = new Scope.Slots();
    private final Numbers numbers;

    RulePlanner(Rule rule, Sharing sharing, RuleWatch watch) {
        this.rule = rule;
        this.sharing = sharing;
        this.watch = watch;
        this.numbers = new Numbers(rule.getView());
    }

    Step plan() {
        RuleAttributes.requireNone(rule);
        return chain(List.of(rule.getView()), new Scope(slots), this::then);
    }

    int slots() {
        return slots.used();
    }

    /** The steps of conditions one after the other, and then the last one, which knows all that they find. */
    private Step chain(List<Condition> conditions, Scope scope, Function<Scope, Step> last) {
        if (conditions.isEmpty()) {
            return last.apply(scope);
        }
        if (isOfWhatFollows(conditions)) {
            return chain(gatheredFirst(conditions), scope, last);
        }
        Condition first = conditions.get(0);
        List<Condition> rest = conditions.subList(1, conditions.size());
        return switch (first.getType()) {
            case AND -> chain(concat(first.getSubConditions(), rest), scope, last);
            case PATTERN -> pattern((Pattern<?>) first, scope, inner -> chain(rest, inner, last));
            case EXISTS, NOT -> {
                Step inner = chain(first.getSubConditions(), scope.inner(), any -> ExistsStep.FOUND);
                boolean there = first.getType() == Condition.Type.EXISTS;
                yield watch.exists(
                        numbers.ofExistential(first), new ExistsStep(inner, there, chain(rest, scope, last)));
            }
            case OR ->
                new EitherStep(first.getSubConditions().stream()
                        .map(way -> chain(concat(List.of(way), rest), scope.inner(), last))
                        .toList());
            case ACCUMULATE -> gather((AccumulatePattern<?>) first, scope, inner -> chain(rest, inner, last));
            case CONSEQUENCE -> {
                requireDefault((NamedConsequenceImpl) first, rest);
                yield chain(rest, scope, last);
            }
            default -> throw new UnplannableException("it has a condition of the kind " + first.getType());
        };
    }

    /** Of a list that is collected the compiler says first what it must be like, and then what is gathered in it. */
    private static boolean isOfWhatFollows(List<Condition> conditions) {
        return conditions.size() > 1
                && conditions.get(0) instanceof Pattern<?> list
                && !(conditions.get(0) instanceof AccumulatePattern)
                && conditions.get(1) instanceof AccumulatePattern<?> gathering
                && Arrays.stream(gathering.getAccumulateFunctions())
                        .anyMatch(each -> each.getResult().equals(list.getPatternVariable()));
    }

    private static List<Condition> gatheredFirst(List<Condition> conditions) {
        List<Condition> changed = new ArrayList<>(conditions);
        Collections.swap(changed, 0, 1);
        return changed;
    }

    private static List<Condition> concat(List<Condition> first, List<Condition> rest) {
        List<Condition> all = new ArrayList<>(first);
        all.addAll(rest);
        return all;
    }

    private Step pattern(Pattern<?> pattern, Scope scope, Function<Scope, Step> rest) {
        return new PatternPlanner(pattern, scope, sharing, watch).plan(numbers.ofPattern(pattern), rest);
    }

    private Step gather(AccumulatePattern<?> accumulate, Scope scope, Function<Scope, Step> rest) {
        List<AccumulateFunction> asked = List.of(accumulate.getAccumulateFunctions());
        List<Integer> lists = asked.stream().map(function -> slots.next()).toList();
        Step inner = chain(List.of(accumulate.getCondition()), scope.inner(), found -> {
            List<Collected> collected = new ArrayList<>();
            for (int i = 0; i < asked.size(); i++) {
                Variable<?> source = (Variable<?>) asked.get(i).getSource();
                collected.add(new Collected(found.slot(source), lists.get(i)));
            }
            return GatherStep.collecting(List.copyOf(collected));
        });
        List<Made> made = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            AccumulateFunction function = asked.get(i);
            made.add(new Made(lists.get(i), Functions.of(function), scope.add(function.getResult())));
        }
        Step next = rest.apply(scope);
        return inner instanceof MatchStep alone && alone.isOfTheFactAlone() && isOnePattern(accumulate.getCondition())
                ? new SharedGatherStep(alone.candidates(), List.copyOf(made), next)
                : new GatherStep(inner, List.copyOf(made), next);
    }

    private static boolean isOnePattern(Condition condition) {
        return condition.getType() == Condition.Type.PATTERN
                || (condition.getType() == Condition.Type.AND
                        && condition.getSubConditions().size() == 1
                        && isOnePattern(condition.getSubConditions().get(0)));
    }

    private static void requireDefault(NamedConsequenceImpl named, List<Condition> rest) {
        if (named.isBreaking() || !rest.isEmpty() || !RuleImpl.DEFAULT_CONSEQUENCE_NAME.equals(named.getName())) {
            throw new UnplannableException("it has more than one \"then\"");
        }
    }

    private Step then(Scope scope) {
        Consequence consequence = rule.getDefaultConsequence();
        if (rule.getConsequences().size() != 1 || consequence.isUsingDrools() || consequence.isBreaking()) {
            throw new UnplannableException("its \"then\" does more than write to the ledger");
        }
        Variable<?>[] variables = consequence.getVariables();
        int[] from = new int[variables.length];
        for (int i = 0; i < from.length; i++) {
            from[i] = scope.slotOrLedger(variables[i]);
        }
        return watch.then(new ThenStep(consequence.getBlock(), from));
    }
}
