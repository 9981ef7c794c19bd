package org.caseclock.ledger;

/**
 * A parameter that a finding turns on.
 *
 * @param name its name
 * @param value its value in words, such as {@code 90 days}
 * @param citation the section that sets it
 */
public record UsedParameter(String name, String value, String citation) {}
