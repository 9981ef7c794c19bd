/** A policy pack: who is governed, by which clauses, with which dated and cited parameters, in which versions. */
@NullMarked
package org.caseclock.policy;

import org.jspecify.annotations.NullMarked;
