package org.caseclock.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A fact that meets an obligation.
 *
 * @param kind the kind of fact, such as {@code contact}
 * @param id the fact
 * @param date the day by which it counts
 */
public record Evidence(String kind, String id, @Nullable LocalDate date) {}
