/** Drools, and the only place that knows of it. Internal: no promise is made of anything here. */
@NullMarked
package org.caseclock.engine.kie;

import org.jspecify.annotations.NullMarked;
