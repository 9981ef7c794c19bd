/**
 * Evaluates a caseload on a Spark cluster. Start at {@link org.caseclock.spark.CaseclockJob}, or submit {@link
 * org.caseclock.spark.Main}.
 */
@NullMarked
package org.caseclock.spark;

import org.jspecify.annotations.NullMarked;
