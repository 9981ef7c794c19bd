package org.caseclock.ledger;

/**
 * A clause that is information only and bears on the case.
 *
 * @param id the same on every run for the same case and clause
 * @param clause the clause
 * @param citation the section of the policy
 * @param text what it says
 * @param policyVersion the policy version that it is of
 */
public record Note(String id, String clause, String citation, String text, String policyVersion) {}
