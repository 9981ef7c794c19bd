package org.caseclock.testkit.search;

import java.time.LocalDate;
import org.caseclock.facts.CaseFile;

/**
 * One way in which two versions of a policy differ.
 *
 * @param transition what becomes of what
 * @param cases in how many of the cases tried
 * @param smallest the smallest case that shows it
 * @param asOf as of which day
 */
public record Difference(Transition transition, int cases, CaseFile smallest, LocalDate asOf) {}
