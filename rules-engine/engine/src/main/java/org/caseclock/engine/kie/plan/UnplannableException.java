package org.caseclock.engine.kie.plan;

/** Says what of a rule a plan cannot express, so that it is refused and not overlooked. */
public final class UnplannableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnplannableException(String why) {
        super(why);
    }
}
