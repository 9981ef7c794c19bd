package org.caseclock.cli.scaffold;

import java.util.List;
import org.caseclock.policy.PolicyPack;
import org.caseclock.policy.RuleFile;
import org.caseclock.testkit.comment.CommentBlocks;
import org.caseclock.testkit.comment.RuleComments;

/** A rule that is added at the end of a file. */
final class NewRule {

    private NewRule() {}

    /**
     * The rule with what it asks, of whom and by when, above it.
     *
     * @param rule its text
     * @param pack the pack with the rule and its clause
     * @param file the file at the end of which it stands
     */
    static String commented(String rule, PolicyPack pack, String file) {
        RuleFile rules = pack.versions().stream()
                .flatMap(version -> version.rules().stream())
                .filter(each -> each.pack().equals(pack.id()) && each.file().equals(file))
                .findFirst()
                .orElseThrow();
        List<List<String>> blocks = RuleComments.of(pack).above(rules).orElseThrow();
        return CommentBlocks.with(rule, blocks.subList(blocks.size() - 1, blocks.size()));
    }
}
