package org.caseclock.engine.kie.gate;

import java.util.regex.Pattern;
import org.caseclock.engine.gate.Capabilities;
import org.caseclock.engine.gate.Capabilities.Sizes;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** Holds one rule against what a rule may be: a name, a {@code when} and a {@code then}. */
final class RuleCheck {

    /** Nothing that could end a text or begin code where the name is written into Java. */
    private static final Pattern NAME = Pattern.compile("[^\"\\\\\\p{Cntrl}]{1,300}");

    private static final String PLAIN = " must be a name, a when and a then, and nothing else";

    private final RuleDescr rule;
    private final Refusals refusals;
    private final String named;

    RuleCheck(RuleDescr rule, Refusals refusals) {
        this.rule = rule;
        this.refusals = refusals;
        this.named = "The rule \"" + rule.getName() + "\"";
    }

    void run() {
        Sizes sizes = Capabilities.current().sizes();
        int length = rule.getEndCharacter() - rule.getStartCharacter();
        if (length > sizes.charactersInARule()) {
            refuse("The length (" + length + " characters) of a rule must be at most " + sizes.charactersInARule()
                    + ".");
            return;
        }
        if (!NAME.matcher(rule.getName()).matches()) {
            refuse("The name of a rule must be at most 300 characters, without quotation marks.");
        }
        if (rule.isQuery()) {
            refuse(named + PLAIN + "; it is a query.");
        }
        if (rule.getParentName() != null) {
            refuse(named + PLAIN + "; it extends \"" + rule.getParentName() + "\".");
        }
        rule.getAttributes().values().forEach(each -> refuse(each, named + PLAIN + "; it has " + each.getName() + "."));
        rule.getAnnotationNames().forEach(each -> refuse(named + PLAIN + "; it has @" + each + "."));
        if (!rule.getNamedConsequences().isEmpty()) {
            refuse(named + PLAIN + "; it has a second then.");
        }
        if (rule.getLhs() != null) {
            if (Alternatives.of(rule.getLhs()) > sizes.alternativesInARule()) {
                refuse("The number of ways in which the or's of a rule can come true must be at most "
                        + sizes.alternativesInARule() + ".");
                return;
            }
            ConditionCheck when = new ConditionCheck(refusals);
            when.run(rule.getLhs());
            new ConsequenceCheck(rule, when.found(), when.elements(), refusals).run();
        }
    }

    private void refuse(String message) {
        refuse(rule, message);
    }

    private void refuse(BaseDescr descr, String message) {
        refusals.at(descr.getLine(), descr.getColumn() + 1, message, null);
    }
}
