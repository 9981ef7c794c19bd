package org.caseclock.knowledge;

/**
 * A fact that contradicts the rest of its case. It is no evidence and starts no duty; the rest of the case is evaluated.
 *
 * @param kind what is wrong
 * @param factId the fact
 * @param message what is wrong, in a sentence
 */
public record DataIssue(DataIssueKind kind, String factId, String message) {}
