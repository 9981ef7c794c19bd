package org.caseclock.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.caseclock.facts.Participant;
import org.caseclock.timeline.Parameter;
import org.caseclock.timeline.Row;
import org.drools.model.AccumulatePattern;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.DSL;
import org.drools.model.Index.ConstraintType;
import org.drools.model.Model;
import org.drools.model.Pattern;
import org.drools.model.PatternDSL;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.constraints.MultipleConstraints;
import org.drools.model.constraints.SingleConstraint2;
import org.drools.model.functions.Function1;
import org.drools.model.impl.ModelImpl;
import org.drools.model.impl.RuleImpl;
import org.drools.model.patterns.AccumulatePatternImpl;
import org.drools.model.patterns.CompositePatterns;
import org.drools.model.patterns.ExistentialPatternImpl;
import org.drools.model.patterns.PatternImpl;
import org.drools.model.view.BindViewItem1;

/**
 * The rules of one case as rules of many. Each begins with {@code Participant( $caseId : caseId )}, and each pattern of a
 * fact of a case asks for {@code caseId == $caseId} first, with the hash index that Drools gives to such a join. That is
 * what a Drools user would write; only the field {@code caseId} is looked up beside the facts, which do not have it. The
 * look-up took a tenth of the time in a profile.
 */
final class JoinedRules {

    /** The name under which a match knows its case. */
    static final String CASE_ID = "$caseId";

    private static final Function1<String, String> ITSELF = caseId -> caseId;

    private final CaseIds caseIds;

    JoinedRules(CaseIds caseIds) {
        this.caseIds = caseIds;
    }

    /** The model with every rule joined. */
    Model join(Model model) {
        List<Rule> rules =
                model.getRules().stream().map(rule -> new OfRule().join(rule)).toList();
        return new ModelImpl(model.getName()).withGlobals(model.getGlobals()).withRules(rules);
    }

    private final class OfRule {

        private final Variable<String> caseId = DSL.declarationOf(String.class, CASE_ID);

        Rule join(Rule rule) {
            CompositePatterns view = (CompositePatterns) rule.getView();
            List<Condition> conditions = new ArrayList<>();
            conditions.add(anchor());
            conditions.addAll(joined(view.getSubConditions()));
            return new RuleImpl(
                    rule.getPackage(),
                    rule.getName(),
                    rule.getUnit(),
                    new CompositePatterns(view.getType(), conditions, view.getConsequences()));
        }

        private Pattern<Participant> anchor() {
            PatternImpl<Participant> anchor =
                    new PatternImpl<>(DSL.declarationOf(Participant.class, "$participantOfTheCase"));
            Function1<Participant, String> of = caseIds::of;
            anchor.addBinding(
                    new BindViewItem1<>(caseId, of, anchor.getPatternVariable(), new String[0], new String[0]));
            return anchor;
        }

        private List<Condition> joined(List<Condition> conditions) {
            return conditions.stream().map(this::joined).toList();
        }

        private Condition joined(Condition condition) {
            return switch (condition.getType()) {
                case AND, OR -> new CompositePatterns(condition.getType(), joined(condition.getSubConditions()));
                case EXISTS, NOT ->
                    new ExistentialPatternImpl(
                            joined(condition.getSubConditions().get(0)), condition.getType());
                case ACCUMULATE -> joinedInside((AccumulatePattern<?>) condition);
                case PATTERN -> joinedItself((Pattern<?>) condition);
                case CONSEQUENCE -> condition;
                default ->
                    throw new IllegalArgumentException("A rule has a condition of the kind " + condition.getType());
            };
        }

        private Condition joinedInside(AccumulatePattern<?> accumulate) {
            return new AccumulatePatternImpl<>(
                    joined(accumulate.getCondition()),
                    accumulate.getPatternVariable(),
                    accumulate.getAccumulateFunctions());
        }

        private <T> Pattern<T> joinedItself(Pattern<T> pattern) {
            Variable<T> variable = pattern.getPatternVariable();
            if (isOfNoCase(variable.getType())) {
                return pattern;
            }
            PatternImpl<T> joined = new PatternImpl<>(variable, and(sameCase(variable), pattern.getConstraint()));
            pattern.getBindings().forEach(joined::addBinding);
            return joined;
        }

        private <T> Constraint sameCase(Variable<T> fact) {
            SingleConstraint2<T, String> sameCase = new SingleConstraint2<>(
                    "caseId == " + CASE_ID,
                    fact,
                    caseId,
                    (one, of) -> caseIds.of(one).equals(of));
            Function1<T, String> ofFact = caseIds::of;
            sameCase.setIndex(
                    PatternDSL.betaIndexedBy(String.class, ConstraintType.EQUAL, 0, ofFact, ITSELF, String.class));
            return sameCase;
        }
    }

    /** One beside the other: of constraints that are combined by an "and" Drools uses no index. */
    private static Constraint and(Constraint first, Constraint rest) {
        return SingleConstraint.TRUE.equals(rest) ? first : new MultipleConstraints(first, rest);
    }

    /** What a version brings to all cases is of none, and of a list, each fact in it is joined. */
    private static boolean isOfNoCase(Class<?> type) {
        return type == Parameter.class || type == Row.class || type == List.class;
    }
}
