/** How much rules may do for one case: what is reckoned beforehand, and what is counted on the way. Internal. */
@NullMarked
package org.caseclock.engine.kie.cost;

import org.jspecify.annotations.NullMarked;
