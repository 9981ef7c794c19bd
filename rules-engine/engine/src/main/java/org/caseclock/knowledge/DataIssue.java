package org.caseclock.knowledge;

import java.util.Comparator;

/**
 * A fact that contradicts the rest of its case. It is no evidence and starts no duty; the rest of the case is evaluated. What
 * a policy's own clause takes exception to ({@link DataIssueKind#WRONG_RECIPIENT}) stays evidence.
 *
 * @param kind what is wrong
 * @param factId the fact
 * @param message what is wrong, in a sentence
 */
public record DataIssue(DataIssueKind kind, String factId, String message) {

    /** The order in which they are listed: by fact, kind and message. */
    public static final Comparator<DataIssue> ORDER = Comparator.comparing(DataIssue::factId)
            .thenComparing(DataIssue::kind)
            .thenComparing(DataIssue::message);
}
