/**
 * What a case file holds: the records that a management information system (MIS) keeps of one period of participation.
 *
 * <p>Every record here is a <em>fact</em>. A component that may be {@code null} is an empty field, which is not the same
 * as <em>no</em>, <em>none</em> or an empty list: an empty field leaves a question open, and the engine says so. Dates
 * are calendar dates without a time zone, written {@code yyyy-MM-dd}.
 */
@NullMarked
package org.caseclock.facts;

import org.jspecify.annotations.NullMarked;
