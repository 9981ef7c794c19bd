package org.caseclock.ledger;

import java.util.Collection;
import org.caseclock.facts.Answer;
import org.caseclock.timeline.Window;
import org.jspecify.annotations.Nullable;

/** What a rule says of something that must not be. Where it says nothing more, there is no way in which it may. */
public final class Prohibition {

    private final Owed owed;
    private @Nullable Answer onlyIf;
    private Answer unless = Answer.NO;

    Prohibition(Owed owed) {
        this.owed = owed;
    }

    /** It must not be only if there is any of these, or of those that are named so beside them. */
    public Prohibition ifAny(Collection<?> rows) {
        Answer any = Itself.any(rows);
        onlyIf = onlyIf == null ? any : onlyIf.or(any);
        return this;
    }

    /** It may be if there is any of these, or of those that are named so beside them. */
    public Prohibition unlessAny(Collection<?> rows) {
        unless = unless.or(Itself.any(rows));
        return this;
    }

    /** It is told in other words of its clause, those of this name in {@code policy.yaml}. */
    public Prohibition worded(String name) {
        owed.worded(name);
        return this;
    }

    /**
     * Whether what must not be goes on in a window, and may still end. A gap can be closed, whatever makes it one that must not
     * be; a fact that must not be is, from its day on.
     */
    boolean isOfWhatGoesOn(Window window) {
        return onlyIf == null || window.gap();
    }

    /** Whether it may be. */
    Answer isAllowed() {
        return onlyIf == null ? unless : onlyIf.not().or(unless);
    }
}
