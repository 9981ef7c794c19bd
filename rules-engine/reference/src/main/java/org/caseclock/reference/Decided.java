package org.caseclock.reference;

/**
 * An exclusion decision.
 *
 * @param clause the clause that it is made under
 * @param circumstance the id of the circumstance that it is about
 * @param federalCode the code of PIRL 923
 * @param outcome what it comes to
 */
public record Decided(String clause, String circumstance, String federalCode, Outcome outcome) {}
