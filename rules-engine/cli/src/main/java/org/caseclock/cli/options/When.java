package org.caseclock.cli.options;

import java.time.LocalDate;

/**
 * From which day cases are judged, and how far ahead.
 *
 * @param asOf the as-of date
 * @param horizonDays how many days ahead upcoming obligations are listed
 */
public record When(LocalDate asOf, int horizonDays) {}
