package org.caseclock.engine.derive;

import java.util.ArrayList;
import java.util.List;
import org.caseclock.engine.rules.Condition;
import org.caseclock.engine.rules.ParsedRule;
import org.caseclock.facts.CaseSchema;
import org.caseclock.policy.EmptyMeans;

/** Makes the rules that run of the rules of a policy. */
public final class Derivation {

    /** Stands between the name of a rule and the number of one that was derived from it beside the first. */
    public static final String MARK = " ?";

    private Derivation() {}

    /**
     * The rules that run, as a rule file of their own.
     *
     * @param packageName the package of the rules
     * @param rules the rules of the policy
     * @param schema what the pack declares
     * @param meanings what empty fields mean by the policy's reading
     */
    public static String of(String packageName, List<ParsedRule> rules, CaseSchema schema, EmptyMeans meanings) {
        StringBuilder text = new StringBuilder("""
                package %s;

                import java.util.Collection;
                import java.util.List;
                import org.caseclock.facts.*;
                import org.caseclock.knowledge.DataIssueKind;
                import org.caseclock.ledger.Asked;
                import org.caseclock.ledger.Ledger;
                import org.caseclock.policy.EmptyMeans;
                import org.caseclock.timeline.*;

                global org.caseclock.ledger.Ledger ledger;
                """.formatted(packageName));
        for (ParsedRule rule : rules) {
            of(rule, schema, meanings).forEach(each -> text.append('\n').append(each));
        }
        return text.toString();
    }

    /** The rules that are made of one: what it says surely, and what it may say, by the conditions that leave it open. */
    public static List<String> of(ParsedRule rule, CaseSchema schema, EmptyMeans meanings) {
        List<Condition> when = SureConditions.flat(rule.when());
        List<String> all = new ArrayList<>();
        all.add(new DerivedRule(rule.name(), rule, schema, meanings, when.size()).text());
        for (int i = 0; i < when.size(); i++) {
            if (new DerivedRule("", rule, schema, meanings, i).isOpen(when.get(i))) {
                all.add(new DerivedRule(rule.name() + MARK + i, rule, schema, meanings, i).text());
            }
        }
        return all;
    }

    /** How many rules there are in rules that were derived. */
    public static int count(String derived) {
        return (int) derived.lines().filter(line -> line.startsWith("rule \"")).count();
    }

    /** The name of the rule that one of this name was derived from. */
    public static String origin(String name) {
        return name.replaceFirst(" \\?\\d+$", "");
    }

    /** Whether a rule of this name says only what may hold. */
    public static boolean isInDoubt(String name) {
        return !origin(name).equals(name);
    }
}
