package org.caseclock.batch;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import org.caseclock.input.UnreadableTextException;
import org.jspecify.annotations.Nullable;

/** Why the system did not read or write, in words. It says what the system says, and guesses nothing beyond that. */
final class Reason {

    private Reason() {}

    static String of(IOException e) {
        if (e instanceof UnreadableTextException) {
            return String.valueOf(e.getMessage());
        }
        if (e instanceof NoSuchFileException) {
            return "There is no " + e.getMessage() + ".";
        }
        if (e instanceof AccessDeniedException) {
            return "The permissions of " + e.getMessage() + " do not allow it.";
        }
        return said(e.getMessage(), "The system says");
    }

    /** What a system or a library says, and what follows from it for certain. */
    static String said(@Nullable String message, String who) {
        String line = String.valueOf(message).replaceAll("\\R(?s:.*)", "").replaceAll("\\.$", "");
        String small = line.toLowerCase(Locale.ROOT);
        boolean full = small.contains("no space left")
                || small.contains("disk full")
                || small.contains("quota exceeded")
                || small.contains("failed to offload data block");
        return (full ? "The disk is full" : who) + ": " + line + ".";
    }
}
