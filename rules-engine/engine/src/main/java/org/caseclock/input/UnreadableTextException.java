package org.caseclock.input;

import java.io.IOException;

/** Why a file is no text that can be read on, in a sentence for the one who named it. */
public final class UnreadableTextException extends IOException {
    private static final long serialVersionUID = 1L;

    UnreadableTextException(String message) {
        super(message);
    }
}
