package org.caseclock.reference;

/**
 * A data issue.
 *
 * @param kind what is wrong
 * @param factId the fact that has it
 */
public record Issue(IssueKind kind, String factId) {}
