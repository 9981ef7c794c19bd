package org.caseclock.batch;

import org.jspecify.annotations.Nullable;

/** Why a batch cannot begin or go on, in words for the one who started it. */
public final class BatchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Whose turn it is. */
    public enum Kind {
        /** What was asked for cannot be done: another input or folder must be named. */
        USAGE,
        /** It was stopped: by a disk, or because the folder belongs to another batch. */
        STOPPED
    }

    private final Kind kind;

    private BatchException(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    static BatchException usage(String message) {
        return new BatchException(Kind.USAGE, message, null);
    }

    static BatchException stopped(String message) {
        return new BatchException(Kind.STOPPED, message, null);
    }

    static BatchException stopped(String message, Throwable cause) {
        return new BatchException(Kind.STOPPED, message, cause);
    }

    public Kind kind() {
        return kind;
    }
}
