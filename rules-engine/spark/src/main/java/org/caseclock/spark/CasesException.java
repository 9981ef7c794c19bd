package org.caseclock.spark;

import org.jspecify.annotations.Nullable;

/** Why cases cannot be read at all, in words for the one who asked. */
public final class CasesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CasesException(String message) {
        this(message, null);
    }

    CasesException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
