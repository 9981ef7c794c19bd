package org.caseclock.reference;

/**
 * A data issue.
 *
 * @param kind what is wrong
 * @param factId the fact that has it; empty where the case has it
 * @param reference the reference that is at fault; empty where it is the fact
 */
public record Issue(IssueKind kind, String factId, String reference) {

    /** An issue of a fact. */
    public Issue(IssueKind kind, String factId) {
        this(kind, factId, "");
    }
}
