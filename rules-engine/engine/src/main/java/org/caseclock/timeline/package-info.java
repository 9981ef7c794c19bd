/**
 * What needs calculation: months, windows around an event, stretches and chains of services, business days. The engine
 * puts these <em>timeline facts</em> beside the case's own, so that a rule matches them instead of computing them. A pack
 * chooses and parametrises them in {@code policy.yaml}; nothing here names a board or a clause.
 */
@NullMarked
package org.caseclock.timeline;

import org.jspecify.annotations.NullMarked;
