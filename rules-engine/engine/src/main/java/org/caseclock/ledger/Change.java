package org.caseclock.ledger;

import org.jspecify.annotations.Nullable;

/**
 * What became of one finding between two evaluations of a case.
 *
 * @param id the finding's id, the same in both
 * @param before how it was; empty where it was not there
 * @param after how it is; empty where it is gone
 * @param <T> the kind of finding
 */
public record Change<T>(
        String id, @Nullable T before, @Nullable T after) {

    /** Whether it was not there before. */
    public boolean isOpened() {
        return before == null;
    }

    /** Whether it is there no more. */
    public boolean isClosed() {
        return after == null;
    }
}
