package org.caseclock.testkit.generate.pack;

import java.util.List;
import org.caseclock.policy.PolicyPack;

/**
 * What a pack says, as far as cases are made from it.
 *
 * @param pack the pack
 * @param shapes the kinds of facts that its case files may hold
 * @param rules its versions and their rules
 * @param named what these name
 * @param recipes what facts of each kind are asked for
 * @param questions which fields answer what is asked
 * @param weights how often things occur
 */
record Knowledge(
        PolicyPack pack,
        CaseShapes shapes,
        List<PolicyRules> rules,
        Named named,
        Recipes recipes,
        Questions questions,
        Weights weights) {

    static Knowledge of(PolicyPack pack, CaseShapes shapes, Weights weights) {
        List<PolicyRules> rules = PolicyRules.of(pack);
        Questions questions = new Questions();
        return new Knowledge(
                pack,
                shapes,
                rules,
                new Naming(shapes, questions).of(pack, rules),
                Recipes.of(shapes, rules),
                questions,
                weights);
    }
}
