/**
 * What was known of a case on a date: facts recorded later are left out, ends not yet known are taken off, and facts that
 * contradict the rest are set aside with a data issue.
 */
@NullMarked
package org.caseclock.knowledge;

import org.jspecify.annotations.NullMarked;
