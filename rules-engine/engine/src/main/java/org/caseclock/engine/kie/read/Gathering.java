package org.caseclock.engine.kie.read;

import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.jspecify.annotations.Nullable;

/** What gathers facts in a {@code when}: a {@code from collect}, or an {@code accumulate}. */
public final class Gathering {

    private Gathering() {}

    /** What is gathered; empty where a pattern gathers nothing. */
    public static @Nullable BaseDescr of(PatternDescr pattern) {
        if (pattern.getSource() instanceof AccumulateDescr accumulate) {
            return accumulate.getInput();
        }
        return pattern.getSource() instanceof CollectDescr collect ? collect.getInputPattern() : null;
    }
}
