package org.caseclock.engine.kie.plan;

import java.util.List;
import java.util.Objects;
import org.drools.model.Rule;

/** What a rule may say of when and how often it fires: nothing. */
final class RuleAttributes {

    private static final List<Rule.Attribute<?>> ALL = List.of(
            Rule.Attribute.NO_LOOP,
            Rule.Attribute.LOCK_ON_ACTIVE,
            Rule.Attribute.ENABLED,
            Rule.Attribute.AUTO_FOCUS,
            Rule.Attribute.SALIENCE,
            Rule.Attribute.AGENDA_GROUP,
            Rule.Attribute.ACTIVATION_GROUP,
            Rule.Attribute.RULEFLOW_GROUP,
            Rule.Attribute.DURATION,
            Rule.Attribute.TIMER,
            Rule.Attribute.CALENDARS,
            Rule.Attribute.DATE_EFFECTIVE,
            Rule.Attribute.DATE_EXPIRES);

    private RuleAttributes() {}

    static void requireNone(Rule rule) {
        for (Rule.Attribute<?> attribute : ALL) {
            if (!Objects.equals(rule.getAttribute(attribute), attribute.getDefaultValue())) {
                throw new UnplannableException("it has an attribute beside \"when\" and \"then\"");
            }
        }
    }
}
