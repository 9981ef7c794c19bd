package org.caseclock.reference;

/**
 * Work that an obligation asks for (C17).
 *
 * @param clause the clause that it is owed under
 * @param subject the month or the fact that it is about; empty where the case owes it once
 * @param overdue whether the obligation is missed already
 */
public record Task(String clause, String subject, boolean overdue) {}
