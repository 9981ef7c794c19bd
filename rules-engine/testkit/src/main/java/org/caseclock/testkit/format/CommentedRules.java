package org.caseclock.testkit.format;

import java.util.List;
import org.caseclock.engine.kie.RuleReader;
import org.caseclock.policy.PackException;
import org.caseclock.policy.RuleFile;
import org.caseclock.testkit.comment.CommentBlocks;
import org.caseclock.testkit.comment.RuleComments;
import org.jspecify.annotations.Nullable;

/** Lays out a rule file and writes above each rule what it asks, of whom and by when. */
final class CommentedRules {

    private CommentedRules() {}

    /**
     * A rule file, laid out.
     *
     * @param comments what is to stand above its rules; empty where that is not known, and what stands there is to stay
     * @throws PackException if it cannot be read, or could not be then
     */
    static String laidOut(RuleFile file, @Nullable RuleComments comments) {
        RuleReader.read(file);
        List<List<String>> blocks =
                comments == null ? null : comments.above(file).orElse(null);
        String laidOut = RuleLayout.of(file.name(), CommentBlocks.without(file.text()));
        String commented = CommentBlocks.with(laidOut, blocks == null ? CommentBlocks.in(file.text()) : blocks);
        RuleReader.read(file.saying(commented));
        return commented;
    }
}
